import { Button, Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core';
import { KINDS, type Exit, type Step } from '@tuntas/sop';
import { useState } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../form-dialog.tsx';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';
import { nameStep } from './step-list.tsx';

export interface ExitDialogProps {
  readonly step: Step;
  /** Absent for a new one. */
  readonly exit: Exit | undefined;
  readonly onClose: () => void;
}

/** One way out: onward, back to an earlier row, in branches, or to the end. */
export function ExitDialog({ step, exit, onClose }: ExitDialogProps) {
  const { definition, apply } = useDraft();
  const others = definition.flow.steps.map((each) => ({ value: each.id, label: nameStep(each) }));
  const free = Object.entries(KINDS[step.kind].exits).filter(
    ([name]) => name === exit?.exit || !step.exits.some((each) => each.exit === name),
  );
  const [name, setName] = useState(exit?.exit ?? free[0]?.[0] ?? '');
  const [label, setLabel] = useState(exit?.label ?? '');
  const [ends, setEnds] = useState(exit?.ends === true);
  const [to, setTo] = useState<readonly string[]>(exit?.to ?? [others[0]?.value ?? '']);
  const [isChosen, setChosen] = useState(exit?.choose === true);
  const [withdraws, setWithdraws] = useState(exit?.withdraws === true);
  const [result, setResult] = useState<string>(exit?.result ?? '');
  const save = () => {
    const targets = [...new Set(to)];
    const next = {
      exit: name,
      ...(label.trim() === '' ? {} : { label: label.trim() }),
      ...(ends ? { ends: true as const } : { to: targets }),
      ...(!ends && isChosen && targets.length > 1 ? { choose: true as const } : {}),
      ...(withdraws ? { withdraws: true as const } : {}),
      ...(result === '' ? {} : { result: result as 'done' | 'refused' }),
    };
    if (apply([{ type: 'set-exit', step: step.id, exit: next }])) onClose();
  };
  return (
    <FormDialog title={texts.exitTitle} submit={texts.save} onClose={onClose} onSubmit={save}>
      <NativeSelect
        label={texts.exitKind}
        value={name}
        disabled={exit !== undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        data={free.map(([value, rule]) => ({ value, label: rule.label }))}
      />
      <Radio.Group
        label={texts.exitLeads}
        value={ends ? 'ends' : 'to'}
        onChange={(value) => setEnds(value === 'ends')}
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
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setTo(to.map((each, other) => (other === at ? value : each)));
                }}
                data={others}
              />
              {to.length > 1 ? (
                <Button
                  variant="default"
                  aria-label={texts.removeTarget(at + 1)}
                  onClick={() => setTo(to.filter((_, other) => other !== at))}
                >
                  {texts.delete}
                </Button>
              ) : null}
            </div>
          ))}
      {ends ? null : (
        <Button
          size="compact-md"
          variant="default"
          onClick={() => setTo([...to, others[0]?.value ?? ''])}
        >
          {texts.addTarget}
        </Button>
      )}
      {!ends && to.length > 1 ? (
        <Checkbox
          label={texts.chooseTargets}
          checked={isChosen}
          onChange={(event) => setChosen(event.currentTarget.checked)}
        />
      ) : null}
      <NativeSelect
        label={texts.result}
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
        data={[
          { value: '', label: texts.resultSame },
          { value: 'done', label: texts.resultDone },
          { value: 'refused', label: texts.resultRefused },
        ]}
      />
      <TextInput
        label={texts.exitLabel}
        maxLength={80}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Checkbox
        label={texts.withdraws}
        checked={withdraws}
        onChange={(event) => setWithdraws(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
