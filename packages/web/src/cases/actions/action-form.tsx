import { Button, Textarea } from '@mantine/core';
import type { InstrumentReply, OfferedAction } from '@tuntas/api';
import type { Performer, Requirement } from '@tuntas/sop';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useInstruments } from '../../instruments/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { focusFirstProblem, limitText } from '../../ui/index.ts';
import type { Names } from '../names.ts';
import type { ActionDraft } from './action-draft.ts';
import { AssessmentFields } from './assessment-fields.tsx';
import { buildAction, targetOf, TEXT_LIMITS } from './build-action.ts';
import { ChooseOne, ChooseSome } from './choice-fields.tsx';
import { DisposisiFields } from './disposisi-fields.tsx';
import { FailureAlert } from './failure-alert.tsx';
import { toFieldErrors, withoutErrors, type FieldErrors } from './field-errors.ts';
import { FileFields } from './file-fields.tsx';
import styles from './form.module.css';
import { explain, labelOf, withPerformers } from './offered-words.ts';
import { reasonHint } from './reason-hint.ts';
import { ReceiptFields } from './receipt-fields.tsx';
import { UnsentAlert } from './unsent-alert.tsx';
import type { useAct } from './use-act.ts';
import type { DraftHandle } from './use-action-draft.ts';
import type { useUploads } from './use-uploads.ts';

const texts = casesTexts.actions;

export interface ActionFormProps {
  readonly offered: OfferedAction;
  readonly asked: readonly Requirement[];
  readonly handle: DraftHandle;
  readonly act: ReturnType<typeof useAct>;
  readonly uploads: ReturnType<typeof useUploads>;
  readonly names: Names;
  readonly performers: readonly Performer[];
  /** Nothing is attached to the berkas of a letter that is written, initialled or signed here. */
  readonly lacksDraft?: boolean;
  /** What was answered to the form when the step was left before. */
  readonly lastAnswers?: Readonly<Record<string, string>> | undefined;
  /** Local day on which the letter came in that the berkas began with. */
  readonly letterOn: string;
}

const TAKES_FILES = new Set(['take-exit', 'add-note']);

/** What one action needs, and the button that sends it. Words typed here survive everything. */
export function ActionForm(props: ActionFormProps) {
  const { offered, asked, handle, act, uploads, names, letterOn } = props;
  const { draft, change } = handle;
  const [errors, setErrors] = useState<FieldErrors>({});
  const [asksUnsent, setAsksUnsent] = useState(false);
  const { dayOf } = useOfficeTime();
  const instruments = useInstruments(offered.needs.form !== undefined);
  const kept = instruments.find(offered.needs.form);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
    // A form higher than the window would otherwise be shown from its end.
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const unsent = TAKES_FILES.has(offered.type)
    ? uploads.pending.filter(({ problem }) => problem !== null)
    : [];

  const attempt = (form: HTMLElement | null, withoutUnsent: boolean) => {
    const days = { today: dayOf(new Date()), letterOn };
    const built = buildAction(offered, draft, asked, days, kept);
    setErrors(built.ok ? {} : toFieldErrors(built.problems));
    setAsksUnsent(built.ok && !withoutUnsent && unsent.length > 0);
    if (built.ok) {
      if (unsent.length > 0 && !withoutUnsent) return;
      for (const { id } of unsent) uploads.drop(id);
      return act.act(built.action);
    }
    focusFirstProblem(form);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt(event.currentTarget, false);
  };
  const close = () => {
    act.reset();
    change({ form: null });
  };
  return (
    <form className={styles.form} data-tone={offered.tone} noValidate onSubmit={submit}>
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {labelOf(offered)}
        </h3>
        <p className={styles.hint}>{explain(offered, names)}</p>
      </div>
      <FormFields
        {...props}
        kept={kept}
        isKnown={instruments.all !== undefined}
        errors={errors}
        onTyped={(part) => setErrors((all) => withoutErrors(all, Object.keys(part)))}
      />
      {errors.verdicts && (
        <p className={styles.problem} role="alert">
          {errors.verdicts}
        </p>
      )}
      {asksUnsent && unsent.length > 0 && (
        <UnsentAlert
          unsent={unsent}
          onGoOn={() => attempt(heading.current?.closest('form') ?? null, true)}
        />
      )}
      {props.lacksDraft === true && <p className={styles.noLetter}>{casesTexts.letter.none}</p>}
      {act.failure && <FailureAlert failure={act.failure} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="md"
          color={offered.tone === 'refuse' ? 'red' : 'petrol'}
          loading={act.isPending}
          disabled={uploads.isBusy}
        >
          {labelOf(offered)}
        </Button>
        <Button variant="default" size="md" onClick={close} disabled={act.isPending}>
          {texts.cancelForm}
        </Button>
      </div>
    </form>
  );
}

function FormFields({
  offered,
  handle: { draft, change },
  errors,
  uploads,
  names,
  performers,
  letterOn,
  lastAnswers,
  kept,
  isKnown,
  onTyped,
}: ActionFormProps & {
  readonly kept: InstrumentReply | undefined;
  readonly isKnown: boolean;
  readonly errors: FieldErrors;
  readonly onTyped: (part: Partial<ActionDraft>) => void;
}) {
  const { needs } = offered;
  const set = (part: Partial<ActionDraft>) => {
    change(part);
    onTyped(part);
  };
  const steps = offered.to.map((id) => ({ id, title: withPerformers(id, names) }));
  const hasTarget = offered.type === 'send-back' || offered.type === 'reopen';
  const isNote = offered.type === 'add-note';
  return (
    <>
      {offered.as.length > 1 && (
        <ChooseOne
          label={texts.asWhom}
          choices={offered.as.map(({ performerId: id, title }) => ({ id, title }))}
          value={draft.as}
          error={errors.as}
          onChange={(as) => set({ as })}
        />
      )}
      {hasTarget && (
        <ChooseOne
          label={casesTexts.sendTo}
          choices={steps}
          value={targetOf(offered, draft)}
          error={errors.sendTo}
          onChange={(sendTo) => set({ sendTo })}
        />
      )}
      {needs.choose && (
        <ChooseSome
          label={casesTexts.choose}
          choices={steps}
          value={draft.chosen}
          error={errors.chosen}
          onChange={(chosen) => set({ chosen })}
        />
      )}
      {needs.disposisi && (
        <DisposisiFields
          draft={draft}
          performers={performers.filter(
            ({ id }) => !offered.as.some((one) => one.performerId === id),
          )}
          errors={errors}
          onChange={set}
        />
      )}
      {needs.receipt && (
        <ReceiptFields draft={draft} letterOn={letterOn} errors={errors} onChange={set} />
      )}
      {needs.form !== undefined && (
        <AssessmentFields
          kept={kept}
          isKnown={isKnown}
          last={lastAnswers}
          draft={draft}
          errors={errors}
          onChange={set}
        />
      )}
      {needs.reason && (
        <Textarea
          label={texts.reason}
          required
          autosize
          minRows={2}
          value={draft.reason}
          {...limitText(draft.reason, TEXT_LIMITS.reason, errors.reason, reasonHint(offered))}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      )}
      {(isNote || (!needs.reason && !needs.disposisi)) && (
        <Textarea
          label={isNote ? texts.note : texts.noteOptional}
          required={isNote}
          autosize
          minRows={2}
          value={draft.note}
          {...limitText(draft.note, TEXT_LIMITS.note, errors.note)}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
      )}
      {TAKES_FILES.has(offered.type) && (
        <FileFields
          files={draft.files}
          pending={uploads.pending}
          onAdd={uploads.add}
          onRetry={uploads.retry}
          onDrop={uploads.drop}
          onRemove={(id) => set({ files: draft.files.filter((file) => file.id !== id) })}
        />
      )}
    </>
  );
}
