import { Link } from '@tanstack/react-router';
import type { AgendaEntry } from '@tuntas/api';
import { useHasPower, useOfficeTime } from '../session/index.ts';
import { agendaTexts as texts, secrecyTexts, urgencyTexts } from '../texts/index.ts';
import { Tag } from '../ui/index.ts';
import classes from './agenda.module.css';

export interface AgendaTableProps {
  readonly entries: readonly AgendaEntry[];
  readonly isStale: boolean;
}

/** The register as a table; on a phone each row becomes a card. */
export function AgendaTable({ entries, isStale }: AgendaTableProps) {
  const time = useOfficeTime();
  const mayOpen = useHasPower('agenda');
  return (
    <table className={classes['table']} aria-label={texts.table} aria-busy={isStale}>
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.receivedOn}</th>
          <th scope="col">{texts.sender}</th>
          <th scope="col">{texts.subject}</th>
          <th scope="col">{texts.cases}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className={classes['number']}>
              <Link to="/agenda/$entryId" params={{ entryId: entry.id }}>
                {entry.number}
                <span className={classes['yearPart']}>/{entry.year}</span>
              </Link>
            </td>
            <td className={classes['day']}>{time.day(entry.receivedOn)}</td>
            {entry.isHidden ? (
              <td colSpan={3} className={classes['hidden']}>
                {texts.hidden}
              </td>
            ) : (
              <>
                <td className={classes['sender']}>
                  {entry.sender}
                  {entry.arrival === 'walk-in' ? (
                    <span className={classes['small']}>{texts.walkIn}</span>
                  ) : null}
                </td>
                <td className={classes['subject']}>
                  {entry.subject}
                  {entry.urgency === 'biasa' && entry.secrecy === 'biasa' ? null : (
                    <span className={classes['tags']}>
                      {entry.urgency === 'biasa' ? null : (
                        <Tag tone={entry.urgency === 'segera' ? 'soon' : 'late'}>
                          {urgencyTexts[entry.urgency]}
                        </Tag>
                      )}
                      {entry.secrecy === 'biasa' ? null : <Tag>{secrecyTexts[entry.secrecy]}</Tag>}
                    </span>
                  )}
                </td>
                <td className={classes['caseCell']}>
                  {entry.cases.map((item) => (
                    <Link
                      key={item.id}
                      className={classes['caseLink']}
                      to="/berkas/$caseId"
                      params={{ caseId: item.id }}
                    >
                      {item.number}
                    </Link>
                  ))}
                  {entry.cases.length > 0 ? null : mayOpen ? (
                    <Link
                      className={classes['caseLink']}
                      to="/agenda/$entryId/buka-berkas"
                      params={{ entryId: entry.id }}
                      aria-label={`${texts.openCase}, agenda ${entry.number}`}
                    >
                      {texts.openCase}
                    </Link>
                  ) : (
                    <span className={classes['small']}>{texts.noCase}</span>
                  )}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
