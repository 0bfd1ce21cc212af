import { Button } from '@mantine/core';
import type { InstrumentReply } from '@tuntas/api';
import { isScored } from '@tuntas/sop';
import { useState } from 'react';
import { useInstruments } from '../../instruments/index.ts';
import { useHasPower, useOfficeTime } from '../../session/index.ts';
import { instrumentTexts as texts } from '../../texts/instruments.ts';
import { EmptyState, IconPlus, Panel, RefusalAlert, SkeletonLines } from '../../ui/index.ts';
import { InstrumentDialog } from './instrument-dialog.tsx';
import table from '../office.module.css';
import { OfficeFrame } from '../office-frame.tsx';

/** Kantor, formulir: the assessment forms that steps of SOPs ask for. */
export function InstrumentsPage() {
  const { all, error } = useInstruments();
  const isAdmin = useHasPower('admin');
  const [open, setOpen] = useState<{ readonly kept: InstrumentReply | undefined } | null>(null);
  return (
    <OfficeFrame
      title={texts.pageTitle}
      lead={texts.lead}
      tellsHolidays
      actions={
        isAdmin ? (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setOpen({ kept: undefined })}
          >
            {texts.add}
          </Button>
        ) : undefined
      }
    >
      <RefusalAlert error={error} />
      <Panel flush>
        {all === undefined && error === null ? <SkeletonLines lines={5} /> : null}
        {all?.length === 0 ? (
          <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>
        ) : null}
        {all === undefined || all.length === 0 ? null : (
          <InstrumentTable all={all} onEdit={isAdmin ? (kept) => setOpen({ kept }) : undefined} />
        )}
      </Panel>
      {open === null ? null : (
        <InstrumentDialog
          kept={open.kept}
          slugs={(all ?? []).map(({ instrument }) => instrument.slug)}
          onClose={() => setOpen(null)}
        />
      )}
    </OfficeFrame>
  );
}

interface InstrumentTableProps {
  readonly all: readonly InstrumentReply[];
  readonly onEdit: ((kept: InstrumentReply) => void) | undefined;
}

function InstrumentTable({ all, onEdit }: InstrumentTableProps) {
  const { day, dayOf } = useOfficeTime();
  return (
    <table className={table['table']} aria-label={texts.table}>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.items}</th>
          <th scope="col">{texts.version}</th>
          {onEdit === undefined ? null : <th scope="col">{texts.actions}</th>}
        </tr>
      </thead>
      <tbody>
        {all.map((kept) => (
          <tr key={kept.id}>
            <td>
              <strong>{kept.instrument.title}</strong>
              <small className={table['small']}>{texts.slug(kept.instrument.slug)}</small>
            </td>
            <td>
              {texts.itemCount(kept.instrument.items.length)}
              {isScored(kept.instrument) ? `, ${texts.scored}` : ''}
            </td>
            <td>{texts.savedBy(kept.version, kept.addedBy, day(dayOf(kept.addedAt)))}</td>
            {onEdit === undefined ? null : (
              <td>
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={texts.editOf(kept.instrument.title)}
                  onClick={() => onEdit(kept)}
                >
                  {texts.edit}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
