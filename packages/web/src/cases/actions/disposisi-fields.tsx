import { Button, Checkbox, Textarea } from '@mantine/core';
import type { Performer } from '@tuntas/sop';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { DISPOSISI_PHRASES } from '../../texts/disposisi-phrases.ts';
import { DayField, limitText } from '../../ui/index.ts';
import type { ActionDraft } from './action-draft.ts';
import { TEXT_LIMITS } from './build-action.ts';
import type { FieldErrors } from './field-errors.ts';
import styles from './form.module.css';

const texts = casesTexts.disposisi;

interface Props {
  readonly draft: ActionDraft;
  readonly performers: readonly Performer[];
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ActionDraft>) => void;
}

/** The lembar disposisi: instruction with ready-made phrases, wanted day, copies. */
export function DisposisiFields({ draft, performers, errors, onChange }: Props) {
  const time = useOfficeTime();
  const addPhrase = (phrase: string) => {
    const before = draft.instruction.trim();
    onChange({ instruction: before === '' ? phrase : `${before} ${phrase}` });
  };
  return (
    <div className={styles.fields}>
      <div>
        <Textarea
          label={texts.instruction}
          required
          autosize
          minRows={3}
          value={draft.instruction}
          {...limitText(draft.instruction, TEXT_LIMITS.instruction, errors.instruction)}
          onChange={(event) => onChange({ instruction: event.currentTarget.value })}
        />
        <div className={styles.phrases} role="group" aria-label={texts.phrases}>
          {DISPOSISI_PHRASES.map((phrase) => (
            <Button
              key={phrase}
              className={styles.phrase ?? ''}
              variant="default"
              onClick={() => addPhrase(phrase)}
            >
              {phrase}
            </Button>
          ))}
        </div>
      </div>
      <div className={styles.two}>
        <DayField
          label={texts.dueOn}
          time={time}
          value={draft.dueOn}
          error={errors.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
        />
        <Checkbox.Group
          label={texts.copyTo}
          value={[...draft.copyTo]}
          onChange={(copyTo) => onChange({ copyTo })}
        >
          <div className={styles.copies}>
            {performers.map((performer) => (
              <Checkbox
                key={performer.id}
                className={styles.copy ?? ''}
                value={performer.id}
                label={performer.title}
              />
            ))}
          </div>
        </Checkbox.Group>
      </div>
    </div>
  );
}
