import { Button, Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core';
import type { Step } from '@tuntas/sop';
import { useState } from 'react';
import { pickTexts } from '../../texts/draft-flow.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { exitEdit, freeExits, type ExitForm } from './exit-form.ts';
import classes from './flow.module.css';
import { nameStep } from './step-list.tsx';
import { useTargetPick } from './target-pick.ts';

export interface ExitDialogProps {
  readonly step: Step;
  readonly form: ExitForm;
  readonly isFilled: boolean;
  readonly onChange: (form: ExitForm | null) => void;
}

/** One way out: onward, back to an earlier row, in branches, or to the end. */
export function ExitDialog({ step, form, isFilled, onChange }: ExitDialogProps) {
  const { definition, apply } = useDraft();
  const { begin } = useTargetPick();
  const [isPicking, setPicking] = useState(false);
  const others = definition.flow.steps.map((each) => ({ value: each.id, label: nameStep(each) }));
  const free = freeExits(step, form.original);
  const { ends, to } = form;
  const put = (part: Partial<ExitForm>) => onChange({ ...form, ...part });
  const putTarget = (at: number, id: string) =>
    put({ to: to.map((each, other) => (other === at ? id : each)) });
  const pickTarget = (at: number) => {
    setPicking(true);
    begin({
      label: free.find(([value]) => value === form.name)?.[1].label ?? form.name,
      from: step.id,
      onPick: (id) => {
        setPicking(false);
        putTarget(at, id);
      },
      onLeave: () => setPicking(false),
    });
  };
  return (
    <FormDialog
      title={texts.exitTitle}
      submit={texts.save}
      isFilled={isFilled}
      isAside={isPicking}
      onClose={() => onChange(null)}
      onSubmit={() => {
        if (apply([exitEdit(step, form)])) onChange(null);
      }}
    >
      <NativeSelect
        label={texts.exitKind}
        value={form.name}
        disabled={form.original !== null}
        onChange={(event) => put({ name: event.currentTarget.value })}
        data={free.map(([value, rule]) => ({ value, label: rule.label }))}
      />
      <Radio.Group
        label={texts.exitLeads}
        value={ends ? 'ends' : 'to'}
        onChange={(value) => put({ ends: value === 'ends' })}
      >
        <Radio value="to" label={texts.exitTo} mt={4} />
        <Radio value="ends" label={texts.exitEnds} mt={4} />
      </Radio.Group>
      {ends
        ? null
        : to.map((target, at) => (
            <div key={at} className={classes['line']}>
              <NativeSelect
                label={to.length === 1 ? texts.target : texts.targetOf(at + 1)}
                value={target}
                onChange={(event) => putTarget(at, event.currentTarget.value)}
                data={others}
              />
              <Button variant="default" onClick={() => pickTarget(at)}>
                {pickTexts.pick}
              </Button>
              {to.length > 1 ? (
                <Button
                  variant="default"
                  aria-label={texts.removeTarget(at + 1)}
                  onClick={() => put({ to: to.filter((_, other) => other !== at) })}
                >
                  {texts.delete}
                </Button>
              ) : null}
            </div>
          ))}
      {ends ? null : (
        <div>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => put({ to: [...to, others[0]?.value ?? ''] })}
          >
            {texts.addTarget}
          </Button>
        </div>
      )}
      {!ends && to.length > 1 ? (
        <Checkbox
          label={texts.chooseTargets}
          checked={form.isChosen}
          onChange={(event) => put({ isChosen: event.currentTarget.checked })}
        />
      ) : null}
      <NativeSelect
        label={texts.result}
        value={form.result}
        onChange={(event) => put({ result: event.currentTarget.value as ExitForm['result'] })}
        data={[
          { value: '', label: texts.resultSame },
          { value: 'done', label: texts.resultDone },
          { value: 'refused', label: texts.resultRefused },
        ]}
      />
      <TextInput
        label={texts.exitLabel}
        maxLength={80}
        value={form.label}
        onChange={(event) => put({ label: event.currentTarget.value })}
      />
      <Checkbox
        label={texts.withdraws}
        checked={form.withdraws}
        onChange={(event) => put({ withdraws: event.currentTarget.checked })}
      />
    </FormDialog>
  );
}
