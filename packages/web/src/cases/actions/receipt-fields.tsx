import { TextInput } from '@mantine/core';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { DayField, limitText } from '../../ui/index.ts';
import type { ActionDraft } from './action-draft.ts';
import { TEXT_LIMITS } from './build-action.ts';
import type { FieldErrors } from './field-errors.ts';
import { whyNotReceived } from './why-not-received.ts';
import styles from './form.module.css';

const texts = casesTexts.receipt;

interface Props {
  readonly draft: ActionDraft;
  /** Local day on which the letter came in. */
  readonly letterOn: string;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ActionDraft>) => void;
}

/** Tanda terima: who received it, on which day. */
export function ReceiptFields({ draft, letterOn, errors, onChange }: Props) {
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  return (
    <div className={styles.two}>
      <TextInput
        label={texts.by}
        required
        value={draft.receivedBy}
        {...limitText(draft.receivedBy, TEXT_LIMITS.receivedBy, errors.receivedBy)}
        onChange={(event) => onChange({ receivedBy: event.currentTarget.value })}
      />
      <DayField
        label={texts.on}
        required
        time={time}
        min={letterOn}
        max={today}
        value={draft.receivedOn}
        error={errors.receivedOn ?? whyNotReceived(draft.receivedOn, { today, letterOn })}
        onChange={(receivedOn) => onChange({ receivedOn })}
      />
    </div>
  );
}
