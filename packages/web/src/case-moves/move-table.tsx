import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CaseMoveItem } from '@tuntas/api';
import { caseMoveTexts } from '../texts/case-moves.ts';
import { Panel, Tag } from '../ui/index.ts';
import classes from './case-moves.module.css';
import { MovePreview } from './move-preview.tsx';

const { columns, ...texts } = caseMoveTexts;

interface Props {
  readonly items: readonly CaseMoveItem[];
  readonly chosen: ReadonlySet<string>;
  /** No berkas at all can be moved now. */
  readonly isBlocked: boolean;
  readonly onChoose: (caseId: string, isChosen: boolean) => void;
}

/** Berkas on older versions, each with what moving it would do; on a phone each row is a card. */
export function MoveTable({ items, chosen, isBlocked, onChoose }: Props) {
  return (
    <Panel flush>
      <table className={classes['table']} aria-label={texts.table}>
        <thead>
          <tr>
            <th scope="col">{columns.case}</th>
            <th scope="col">{columns.now}</th>
            <th scope="col">{columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.caseId} data-chosen={chosen.has(item.caseId) || undefined}>
              <td>
                <div className={classes['case']}>
                  <Checkbox
                    size="md"
                    aria-label={texts.choose(item.number, item.clientName)}
                    checked={chosen.has(item.caseId)}
                    disabled={isBlocked || !item.plan.isSound}
                    onChange={(event) => onChoose(item.caseId, event.currentTarget.checked)}
                  />
                  <div>
                    <Link
                      to="/berkas/$caseId"
                      params={{ caseId: item.caseId }}
                      className={classes['name'] ?? ''}
                    >
                      {item.clientName}
                    </Link>
                    <span className={classes['small']}>{item.number}</span>
                  </div>
                </div>
              </td>
              <td data-label={columns.now}>
                {item.at.map((title) => (
                  <span key={title} className={classes['step']}>
                    {title}
                  </span>
                ))}
                <span className={classes['small']}>
                  {texts.version(item.from.version)}{' '}
                  {item.status === 'suspended' ? <Tag tone="soon">{texts.standsStill}</Tag> : null}
                </span>
              </td>
              <td data-label={columns.change}>
                <MovePreview item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
