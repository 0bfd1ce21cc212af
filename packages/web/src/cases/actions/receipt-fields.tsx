import { TextInput } from '@mantine/core';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { DayField } from '../../ui/index.ts';
import type { ActionDraft } from './action-draft.ts';
import type { FieldErrors } from './field-errors.ts';
import styles from './form.module.css';

const texts = casesTexts.receipt;

interface Props {
  readonly draft: ActionDraft;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ActionDraft>) => void;
}

/** Tanda terima: who received it, on which day. */
export function ReceiptFields({ draft, errors, onChange }: Props) {
  const time = useOfficeTime();
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
      <DayField
        label={texts.on}
        required
        time={time}
        max={time.dayOf(new Date())}
        value={draft.receivedOn}
        error={errors.receivedOn}
        onChange={(receivedOn) => onChange({ receivedOn })}
      />
    </div>
  );
}
