import { sheetTexts as texts } from '../../texts/draft-sheet.ts';
import { FormDialog } from '../../ui/index.ts';
import classes from '../drafts.module.css';
import { useDraft } from '../page/draft-context.ts';

export interface RemoveRowDialogProps {
  /** Counted from 1. */
  readonly row: number;
  readonly onClose: () => void;
}

/** Asks before a row goes with its steps. */
export function RemoveRowDialog({ row, onClose }: RemoveRowDialogProps) {
  const { definition, apply } = useDraft();
  const { sheet, flow } = definition;
  const activity = sheet.rows[row - 1]?.activity ?? '';
  const steps = flow.steps.filter((step) => step.row === row).length;
  return (
    <FormDialog
      title={texts.removeTitle(row)}
      submit={texts.remove}
      isDanger
      onClose={onClose}
      onSubmit={() => {
        apply([{ type: 'remove-row', row }]);
        onClose();
      }}
    >
      <p className={classes['lead']}>{texts.removeText(activity || texts.noActivity, steps)}</p>
    </FormDialog>
  );
}
