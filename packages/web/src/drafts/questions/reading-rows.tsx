import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { sheetTexts } from '../../texts/draft-sheet.ts';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import type { TextForm } from './edit-text-dialog.tsx';
import { InsertRowDialog, newRow, type RowForm } from './insert-row-dialog.tsx';
import classes from './questions.module.css';
import { ReadingValue } from './reading-value.tsx';
import { RemoveRowDialog } from './remove-row-dialog.tsx';
import { RowDeeds } from './row-deeds.tsx';

export interface ReadingRowsProps {
  /** Paths of the values to be marked. */
  readonly asked: readonly string[];
  readonly onEdit: ((form: TextForm) => void) | undefined;
}

const CELLS = ['requires', 'time', 'output', 'note'] as const;

/** The rows of the sheet with the performers by name instead of the drawing. */
export function ReadingRows({ asked, onEdit }: ReadingRowsProps) {
  const { definition } = useDraft();
  const [form, setForm, isBack] = useDraftKept<RowForm | null>('insert-row', null);
  const [removed, setRemoved] = useState<number | null>(null);
  const { sheet, flow } = definition;
  // A row that was split in two has the same performers twice.
  const doers = (row: number) =>
    [
      ...new Set(
        flow.steps
          .filter((step) => step.row === row)
          .map(({ by }) =>
            by
              .map((id) => flow.performers.find((one) => one.id === id)?.title ?? id)
              .join(' bersama '),
          ),
      ),
    ].join('; ');
  return (
    <>
      <table className={classes['rows']} aria-label={texts.matrix}>
        <thead>
          <tr>
            {onEdit === undefined ? null : (
              <th scope="col">
                <VisuallyHidden>{sheetTexts.deeds}</VisuallyHidden>
              </th>
            )}
            <th scope="col">{sheet.columns.no ?? texts.no}</th>
            <th scope="col">{sheet.columns.activity}</th>
            <th scope="col">{texts.performers}</th>
            <th scope="col">{sheet.columns.requires}</th>
            <th scope="col">{sheet.columns.time}</th>
            <th scope="col">{sheet.columns.output}</th>
            <th scope="col">{sheet.columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, index) => {
            const isAsked = (cell: string) => asked.includes(`rows[${index}].${cell}`) || undefined;
            const value = (cell: (typeof CELLS)[number] | 'no' | 'activity') => (
              <ReadingValue
                pointer={`/sheet/rows/${index}/${cell}`}
                value={row[cell]}
                onEdit={onEdit}
              />
            );
            return (
              <tr key={index} data-asked={asked.includes(`rows[${index}]`) || undefined}>
                {onEdit === undefined ? null : (
                  <td className={classes['deedCell']}>
                    <RowDeeds
                      row={index + 1}
                      onInsert={(at) => setForm(newRow(definition, at))}
                      onRemove={setRemoved}
                    />
                  </td>
                )}
                <td data-asked={isAsked('no')}>{value('no')}</td>
                <td data-asked={isAsked('activity')}>{value('activity')}</td>
                <td data-asked={isAsked('performers')}>{doers(index + 1)}</td>
                {CELLS.map((cell) => (
                  <td key={cell} data-asked={isAsked(cell)}>
                    {value(cell)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {form === null ? null : <InsertRowDialog form={form} isFilled={isBack} onChange={setForm} />}
      {removed === null ? null : <RemoveRowDialog row={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}
