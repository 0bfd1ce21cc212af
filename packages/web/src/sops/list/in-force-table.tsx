import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SopSummary } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { sopsTexts } from '../../texts/sops.ts';
import styles from './list.module.css';

const { columns, ...texts } = sopsTexts;

/** The SOPs on which berkas can be opened today. */
export function InForceTable({ sops }: { readonly sops: readonly SopSummary[] }) {
  const { day, dayOf } = useOfficeTime();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.steps}</th>
          <th scope="col">{columns.open}</th>
          <th scope="col">{columns.released}</th>
        </tr>
      </thead>
      <tbody>
        {sops.map((sop) => (
          <tr key={sop.versionId}>
            <th scope="row">
              <Link to="/sop/$versionId" params={{ versionId: sop.versionId }}>
                {sop.title}
              </Link>{' '}
              {sop.hasDemoDecisions && (
                <Badge variant="default" size="sm">
                  {texts.demo}
                </Badge>
              )}
            </th>
            <td data-label={columns.number}>
              {sop.number} ({texts.version(sop.version)})
            </td>
            <td data-label={columns.steps}>{sop.steps}</td>
            <td data-label={columns.open}>{sop.openCases}</td>
            <td data-label={columns.released}>{day(dayOf(sop.releasedAt))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
