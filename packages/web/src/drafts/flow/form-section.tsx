import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Step } from '@tuntas/sop';
import { useState } from 'react';
import { slugOf, useInstruments } from '../../instruments/index.ts';
import { generalTexts as texts } from '../../texts/draft-flow.ts';
import { flowTexts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';

/** What is chosen in the dialog: a form of the office by its name, or another by its title. */
interface FormChoice {
  readonly slug: string;
  readonly title: string;
}

const NONE = '';
const OTHER = '+';

/** The assessment form that is filled in at a step: one that the office keeps, or one to come. */
export function FormSection({ step }: { readonly step: Step }) {
  const { canEdit, apply } = useDraft();
  const { all = [], find, title } = useInstruments();
  const [choice, setChoice, isBack] = useDraftKept<FormChoice | null>(
    `form-choice.${step.id}`,
    null,
  );
  const [wasTried, setTried] = useState(false);
  const isKept = find(step.form) !== undefined;
  const isWrong = choice?.slug === OTHER && !/[a-z0-9]/i.test(choice.title);
  const begin = () => {
    const slug = step.form === undefined ? NONE : isKept ? step.form : OTHER;
    setChoice({ slug, title: slug === OTHER ? title(step.form ?? '') : '' });
  };
  const save = () => {
    setTried(true);
    if (choice === null || isWrong) return;
    const slug = choice.slug === OTHER ? slugOf(choice.title) : choice.slug;
    const form = slug === NONE ? null : slug;
    if (apply([{ type: 'set-form', step: step.id, form }])) setChoice(null);
  };
  return (
    <div className={classes['section']} role="group" aria-label={texts.form}>
      <h3>{texts.form}</h3>
      <div className={classes['between']}>
        <span>
          {step.form === undefined ? texts.noForm : title(step.form)}
          {step.form === undefined || isKept ? null : ` (${texts.formNotKept})`}
        </span>
        {canEdit ? (
          <Button size="compact-sm" variant="default" aria-label={texts.editForm} onClick={begin}>
            {flowTexts.edit}
          </Button>
        ) : null}
      </div>
      {choice === null ? null : (
        <FormDialog
          title={texts.form}
          submit={flowTexts.save}
          isFilled={isBack}
          onClose={() => setChoice(null)}
          onSubmit={save}
        >
          <NativeSelect
            label={texts.formOfOffice}
            data-autofocus
            value={choice.slug}
            data={[
              { value: NONE, label: texts.noForm },
              ...all.map(({ instrument }) => ({
                value: instrument.slug,
                label: instrument.title,
              })),
              { value: OTHER, label: texts.formOther },
            ]}
            onChange={(event) => setChoice({ ...choice, slug: event.currentTarget.value })}
          />
          {choice.slug === OTHER ? (
            <TextInput
              label={texts.formName}
              description={texts.formHint}
              maxLength={40}
              value={choice.title}
              error={wasTried && isWrong ? texts.formWrong : undefined}
              onChange={(event) => setChoice({ ...choice, title: event.currentTarget.value })}
            />
          ) : null}
        </FormDialog>
      )}
    </div>
  );
}
