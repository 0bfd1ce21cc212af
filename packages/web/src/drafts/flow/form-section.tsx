import { Button, TextInput } from '@mantine/core';
import type { Step } from '@tuntas/sop';
import { useState } from 'react';
import { generalTexts as texts } from '../../texts/draft-flow.ts';
import { flowTexts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';

/** The assessment form that is filled in at a step, by its name. */
export function FormSection({ step }: { readonly step: Step }) {
  const { canEdit, apply } = useDraft();
  const [name, setName, isBack] = useDraftKept<string | null>(`form.${step.id}`, null);
  const [wasTried, setTried] = useState(false);
  const isWrong = name !== null && name.trim() !== '' && !/[a-z0-9]/i.test(name);
  const save = () => {
    setTried(true);
    if (name === null || isWrong) return;
    const form = name.trim() === '' ? null : newId(name, []);
    if (apply([{ type: 'set-form', step: step.id, form }])) setName(null);
  };
  return (
    <div className={classes['section']} role="group" aria-label={texts.form}>
      <h3>{texts.form}</h3>
      <div className={classes['between']}>
        <span>{step.form === undefined ? texts.noForm : readable(step.form)}</span>
        {canEdit ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={texts.editForm}
            onClick={() => setName(step.form === undefined ? '' : readable(step.form))}
          >
            {flowTexts.edit}
          </Button>
        ) : null}
      </div>
      {name === null ? null : (
        <FormDialog
          title={texts.form}
          submit={flowTexts.save}
          isFilled={isBack}
          onClose={() => setName(null)}
          onSubmit={save}
        >
          <TextInput
            label={texts.formName}
            description={texts.formHint}
            maxLength={40}
            data-autofocus
            value={name}
            error={wasTried && isWrong ? texts.formWrong : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </FormDialog>
      )}
    </div>
  );
}

const readable = (form: string): string => form.replaceAll('-', ' ');
