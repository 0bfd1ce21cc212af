import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sopsTexts } from '../../texts/sops.ts';
import styles from './list.module.css';

const { columns: names, version } = sopsTexts;

interface ListedSop {
  readonly versionId: string;
  readonly version: number;
  readonly title: string;
  readonly number: string;
}

export interface SopColumn<Item> {
  readonly name: string;
  readonly cell: (item: Item) => ReactNode;
}

export interface SopTableProps<Item extends ListedSop> {
  readonly items: readonly Item[];
  /** After title and number, which every list of SOPs begins with. */
  readonly columns: readonly SopColumn<Item>[];
  /** What stands beside a title. */
  readonly beside?: (item: Item) => ReactNode;
}

/** Versions of SOPs, a row each; on a phone every cell says what it is. */
export function SopTable<Item extends ListedSop>({ items, columns, beside }: SopTableProps<Item>) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[names.title, names.number, ...columns.map(({ name }) => name)].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.versionId}>
            <th scope="row">
              <Link to="/sop/$versionId" params={{ versionId: item.versionId }}>
                {item.title}
              </Link>{' '}
              {beside?.(item)}
            </th>
            <td data-label={names.number}>
              {item.number} ({version(item.version)})
            </td>
            {columns.map(({ name, cell }) => (
              <td key={name} data-label={name}>
                {cell(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
