import { Button, Radio, Textarea } from '@mantine/core';
import type { InstrumentReply } from '@tuntas/api';
import { InstrumentFields } from '../../instruments/index.ts';
import { formTexts as texts } from '../../texts/instruments.ts';
import { limitText } from '../../ui/index.ts';
import type { ActionDraft } from './action-draft.ts';
import { isPaper } from './build-form.ts';
import type { FieldErrors } from './field-errors.ts';
import styles from './form.module.css';

const LONGEST_SUMMARY = 2_000;

export interface AssessmentFieldsProps {
  /** The form that the step asks for, where the office keeps it. */
  readonly kept: InstrumentReply | undefined;
  /** False while it is not known which forms the office keeps. */
  readonly isKnown: boolean;
  /** Answers of the time before, where the berkas came back. */
  readonly last: Readonly<Record<string, string>> | undefined;
  readonly draft: ActionDraft;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<ActionDraft>) => void;
}

/** The form of the step: filled in here, or attached with what came out of it. */
export function AssessmentFields({
  kept,
  isKnown,
  last,
  draft,
  errors,
  onChange,
}: AssessmentFieldsProps) {
  // The file that was missing may have arrived meanwhile.
  const isWhole = draft.formSummary.trim() !== '' && draft.files.length > 0;
  const problem = isWhole ? undefined : errors.formSummary;
  return (
    <>
      {kept === undefined ? (
        <p className={styles.noLetter}>{isKnown ? texts.noneKept : texts.notLoaded}</p>
      ) : (
        <Radio.Group
          label={texts.mode}
          value={draft.isOnPaper ? 'paper' : 'here'}
          onChange={(mode) => onChange({ isOnPaper: mode === 'paper' })}
        >
          <div className={styles.modes}>
            <Radio value="here" label={texts.modes.here} />
            <Radio value="paper" label={texts.modes.paper} />
          </div>
        </Radio.Group>
      )}
      {kept === undefined || isPaper(draft, kept) ? (
        <Textarea
          label={texts.summary}
          required
          autosize
          minRows={2}
          value={draft.formSummary}
          {...limitText(draft.formSummary, LONGEST_SUMMARY, problem, texts.summaryHint)}
          onChange={(event) => onChange({ formSummary: event.currentTarget.value })}
        />
      ) : (
        <>
          {last !== undefined && Object.keys(draft.answers).length === 0 && (
            <div>
              <Button variant="default" onClick={() => onChange({ answers: last })}>
                {texts.useLast}
              </Button>
            </div>
          )}
          <InstrumentFields
            instrument={kept.instrument}
            answers={draft.answers}
            marksMissing={errors.answers !== undefined}
            onChange={(answers) => onChange({ answers })}
          />
          {errors.answers && (
            <p className={styles.problem} role="alert">
              {errors.answers}
            </p>
          )}
        </>
      )}
    </>
  );
}
