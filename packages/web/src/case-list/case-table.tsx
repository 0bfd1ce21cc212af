import { Link } from '@tanstack/react-router';
import type { CaseListReply } from '@tuntas/api';
import { useOfficeTime } from '../session/index.ts';
import { caseListTexts as texts } from '../texts/index.ts';
import { CaseStatusTag } from '../ui/index.ts';
import classes from './case-list.module.css';

type Item = CaseListReply['items'][number];

export interface CaseTableProps {
  readonly items: readonly Item[];
  readonly isStale: boolean;
}

/** The cases as a table; on a phone each row becomes a card. */
export function CaseTable({ items, isStale }: CaseTableProps) {
  const time = useOfficeTime();
  return (
    <table className={classes['table']} aria-label={texts.table} aria-busy={isStale}>
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.client}</th>
          <th scope="col">{texts.sop}</th>
          <th scope="col">{texts.status}</th>
          <th scope="col">{texts.place}</th>
          <th scope="col">{texts.openedAt}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td className={classes['number']}>{item.number}</td>
            <td className={classes['client']}>
              <Link to="/berkas/$caseId" params={{ caseId: item.id }}>
                {item.clientName}
              </Link>
            </td>
            <td className={classes['sop']}>{item.sopTitle}</td>
            <td className={classes['status']}>
              <CaseStatusTag status={item.status} result={item.result} />
            </td>
            <td className={classes['place']}>{item.at.join(', ')}</td>
            <td className={classes['day']}>{time.day(time.dayOf(item.openedAt))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
