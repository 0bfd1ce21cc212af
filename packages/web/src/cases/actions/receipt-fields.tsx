import { TextInput } from '@mantine/core';
import { casesTexts } from '../../texts/cases.ts';
import type { ActionDraft } from './action-draft.ts';
import type { FieldErrors } from './field-errors.ts';
import styles from './form.module.css';

const texts = casesTexts.receipt;

interface Props {
  readonly draft: ActionDraft;
  readonly errors: FieldErrors;
  /** Local day of today, YYYY-MM-DD: nothing is received later than that. */
  readonly today: string;
  readonly onChange: (part: Partial<ActionDraft>) => void;
}

/** Tanda terima: who received it, on which day. */
export function ReceiptFields({ draft, errors, today, onChange }: Props) {
  return (
    <div className={styles.two}>
      <TextInput
        label={texts.by}
        required
        maxLength={200}
        value={draft.receivedBy}
        error={errors.receivedBy}
        onChange={(event) => onChange({ receivedBy: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={texts.on}
        required
        max={today}
        value={draft.receivedOn}
        error={errors.receivedOn}
        onChange={(event) => onChange({ receivedOn: event.currentTarget.value })}
      />
    </div>
  );
}
