import { Link } from '@tanstack/react-router';
import type { SopHistoryItem } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { sopsTexts } from '../../texts/sops.ts';
import { versionTexts } from '../../texts/sop-versions.ts';
import { Tag } from '../../ui/index.ts';
import { STATE_TONES, stateOf, tellPeriod } from '../versions/tell-state.ts';
import styles from './list.module.css';

const { columns, ...texts } = sopsTexts;

export interface HistoryTableProps {
  readonly items: readonly SopHistoryItem[];
  /** Said instead of an empty table. */
  readonly none: string;
}

/** Versions that wait for their day, or take no new berkas any more. */
export function HistoryTable({ items, none }: HistoryTableProps) {
  const { day } = useOfficeTime();
  if (items.length === 0) return <p className={styles['none']}>{none}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.open}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.versionId}>
            <th scope="row">
              <Link to="/sop/$versionId" params={{ versionId: item.versionId }}>
                {item.title}
              </Link>
            </th>
            <td data-label={columns.number}>
              {item.number} ({texts.version(item.version)})
            </td>
            <td data-label={columns.state}>
              <Tag tone={STATE_TONES[stateOf(item)]}>{versionTexts.states[stateOf(item)]}</Tag>
            </td>
            <td data-label={columns.period}>{tellPeriod(item, day)}</td>
            <td data-label={columns.open}>{item.openCases}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
