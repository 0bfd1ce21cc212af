import type { DraftQuestion, DraftSource } from '@tuntas/api';
import { useRef } from 'react';
import { questionTexts as texts } from '../../texts/drafts.ts';
import classes from './questions.module.css';
import { useShowMarked } from './use-show-marked.ts';

type Block = DraftSource['blocks'][number];
type Place = DraftQuestion['place'];

export interface SourceViewProps {
  readonly source: DraftSource | null;
  readonly place: Place;
}

/** What the file held, block by block; the place of the question is marked and brought into view. */
export function SourceView({ source, place }: SourceViewProps) {
  const pane = useRef<HTMLElement>(null);
  useShowMarked(pane, JSON.stringify(place));
  return (
    <section
      ref={pane}
      className={classes['pane']}
      aria-label={source === null ? texts.source : texts.sourceOf(source.fileName)}
      tabIndex={0}
    >
      <h2>{source === null ? texts.source : texts.sourceOf(source.fileName)}</h2>
      {source === null ? <p>{texts.noSource}</p> : null}
      {source?.blocks.map((block, index) => (
        <div key={index} className={classes['block']}>
          {isNewPage(source.blocks, index) ? (
            <p className={classes['page']}>{texts.page(block.page ?? 0)}</p>
          ) : null}
          {block.type === 'text' ? (
            <Lines lines={block.lines} marked={place?.block === index ? place : null} />
          ) : (
            <Cells block={block} marked={place?.block === index ? place : null} />
          )}
        </div>
      ))}
    </section>
  );
}

function isNewPage(blocks: readonly Block[], at: number): boolean {
  const page = blocks[at]?.page;
  return page !== undefined && page !== blocks[at - 1]?.page;
}

/** In text the row of a place is the line. */
function Lines({ lines, marked }: { readonly lines: readonly string[]; readonly marked: Place }) {
  return (
    <p
      className={classes['lines']}
      data-asked={(marked !== null && marked.row === undefined) || undefined}
    >
      {lines.map((line, index) => (
        <span key={index} data-asked={marked?.row === index || undefined}>
          {line}
        </span>
      ))}
    </p>
  );
}

function Cells({
  block,
  marked,
}: {
  readonly block: Extract<Block, { type: 'table' }>;
  readonly marked: Place;
}) {
  const isWhole = marked !== null && marked.row === undefined;
  return (
    <table className={classes['cells']} data-asked={isWhole || undefined}>
      <tbody>
        {block.rows.map(({ cells }, row) => (
          <tr
            key={row}
            data-asked={(marked?.row === row && marked.column === undefined) || undefined}
          >
            {cells.map((cell) => (
              <td
                key={cell.column}
                colSpan={cell.columnSpan}
                rowSpan={cell.rowSpan}
                data-asked={(marked?.row === row && marked.column === cell.column) || undefined}
              >
                {cell.paragraphs.map(({ text, listLabel }, index) => (
                  <p key={index}>
                    {listLabel === undefined ? null : <span>{listLabel} </span>}
                    {text}
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
