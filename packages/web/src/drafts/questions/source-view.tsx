import type { DraftQuestion, DraftSource } from '@tuntas/api';
import { useRef } from 'react';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { BpmnSource } from './bpmn-source.tsx';
import classes from './questions.module.css';
import { useShowMarked } from './use-show-marked.ts';

type Block = DraftSource['blocks'][number];
type Places = DraftQuestion['places'];

export interface SourceViewProps {
  readonly source: DraftSource | null;
  readonly places: Places;
}

/** What the file held, block by block; the places of the question are marked, and the first is brought into view. */
export function SourceView({ source, places }: SourceViewProps) {
  const pane = useRef<HTMLElement>(null);
  useShowMarked(pane, JSON.stringify(places));
  return (
    <section
      ref={pane}
      className={classes['pane']}
      aria-label={source === null ? texts.source : texts.sourceOf(source.fileName)}
      tabIndex={0}
    >
      <h2>{source === null ? texts.source : texts.sourceOf(source.fileName)}</h2>
      {source === null ? <p>{texts.noSource}</p> : null}
      {source?.format === 'bpmn' ? (
        <BpmnSource
          lines={source.blocks.flatMap((block) => (block.type === 'text' ? block.lines : []))}
          marked={places}
        />
      ) : null}
      {source?.format === 'bpmn'
        ? null
        : source?.blocks.map((block, index) => (
            <div key={index} className={classes['block']}>
              {isNewPage(source.blocks, index) ? (
                <p className={classes['page']}>{texts.page(block.page ?? 0)}</p>
              ) : null}
              {block.type === 'text' ? (
                <Lines
                  lines={block.lines}
                  marked={places.filter((place) => place.block === index)}
                />
              ) : (
                <Cells block={block} marked={places.filter((place) => place.block === index)} />
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
function Lines({ lines, marked }: { readonly lines: readonly string[]; readonly marked: Places }) {
  return (
    <p
      className={classes['lines']}
      data-asked={marked.some(({ row }) => row === undefined) || undefined}
    >
      {lines.map((line, index) => (
        <span key={index} data-asked={marked.some(({ row }) => row === index) || undefined}>
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
  readonly marked: Places;
}) {
  const isWhole = marked.some((place) => place.row === undefined);
  return (
    <table className={classes['cells']} data-asked={isWhole || undefined}>
      <tbody>
        {block.rows.map(({ cells }, row) => (
          <tr
            key={row}
            data-asked={
              marked.some((one) => one.row === row && one.column === undefined) || undefined
            }
          >
            {cells.map((cell) => (
              <td
                key={cell.column}
                colSpan={cell.columnSpan}
                rowSpan={cell.rowSpan}
                data-asked={
                  marked.some((one) => one.row === row && one.column === cell.column) || undefined
                }
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
