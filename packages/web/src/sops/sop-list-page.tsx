import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useApiQuery } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { sopsTexts } from '../texts/sops.ts';
import { EmptyState, Page, Panel, RefusalAlert, SkeletonLines } from '../ui/index.ts';
import styles from './sop-list-page.module.css';
import { SopParts } from './sop-parts.tsx';

const { columns, ...texts } = sopsTexts;

/** The SOPs in force in this office. */
export function SopListPage() {
  const sops = useApiQuery('listSops', {});
  const { day, dayOf } = useOfficeTime();
  return (
    <Page title={texts.listTitle} lead={texts.listLead} above={<SopParts />}>
      <RefusalAlert error={sops.error} />
      {sops.isPending && <SkeletonLines lines={4} />}
      {sops.data?.length === 0 && (
        <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>
      )}
      {sops.data && sops.data.length > 0 && (
        <Panel flush>
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
              {sops.data.map((sop) => (
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
        </Panel>
      )}
    </Page>
  );
}
