import { Badge } from '@mantine/core';
import type { SopSummary } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { sopsTexts } from '../../texts/sops.ts';
import { SopTable, type SopColumn } from './sop-table.tsx';
import { WithoutPostTag } from './without-post-tag.tsx';

const { columns, demo } = sopsTexts;

/** The SOPs on which berkas can be opened today. */
export function InForceTable({ sops }: { readonly sops: readonly SopSummary[] }) {
  const { day, dayOf } = useOfficeTime();
  const told: readonly SopColumn<SopSummary>[] = [
    { name: columns.steps, cell: ({ steps }) => steps },
    { name: columns.open, cell: ({ openCases }) => openCases },
    { name: columns.released, cell: ({ releasedAt }) => day(dayOf(releasedAt)) },
  ];
  return (
    <SopTable
      items={sops}
      columns={told}
      beside={(sop) => (
        <>
          {sop.hasDemoDecisions && (
            <Badge variant="default" size="sm">
              {demo}
            </Badge>
          )}{' '}
          <WithoutPostTag sop={sop} />
        </>
      )}
    />
  );
}
