import type { SopHistoryItem } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { sopsTexts } from '../../texts/sops.ts';
import { versionTexts } from '../../texts/sop-versions.ts';
import { Tag } from '../../ui/index.ts';
import { STATE_TONES, stateOf, tellPeriod } from '../versions/tell-state.ts';
import styles from './list.module.css';
import { SopTable, type SopColumn } from './sop-table.tsx';

const { columns } = sopsTexts;

export interface HistoryTableProps {
  readonly items: readonly SopHistoryItem[];
  /** Said instead of an empty table. */
  readonly none: string;
}

/** Versions that wait for their day, or take no new berkas any more. */
export function HistoryTable({ items, none }: HistoryTableProps) {
  const { day } = useOfficeTime();
  if (items.length === 0) return <p className={styles['none']}>{none}</p>;
  const told: readonly SopColumn<SopHistoryItem>[] = [
    {
      name: columns.state,
      cell: (item) => (
        <Tag tone={STATE_TONES[stateOf(item)]}>{versionTexts.states[stateOf(item)]}</Tag>
      ),
    },
    { name: columns.period, cell: (item) => tellPeriod(item, day) },
    { name: columns.open, cell: ({ openCases }) => openCases },
  ];
  return <SopTable items={items} columns={told} />;
}
