import { Button } from '@mantine/core';
import { findExitRule, type Exit, type Step } from '@tuntas/sop';
import { tellExit } from '../../sops/index.ts';
import { pickTexts } from '../../texts/draft-flow.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import { ExitDialog } from './exit-dialog.tsx';
import { exitEdit, exitForm, freeExits, type ExitForm } from './exit-form.ts';
import classes from './flow.module.css';
import { useTargetPick } from './target-pick.ts';

/** The ways out of a step. */
export function ExitSection({ step }: { readonly step: Step }) {
  const { definition, canEdit } = useDraft();
  const [form, setForm, isBack] = useDraftKept<ExitForm | null>(`exit.${step.id}`, null);
  const first = definition.flow.steps[0]?.id ?? '';
  return (
    <div className={classes['section']} role="group" aria-label={texts.exits}>
      <h3>{texts.exits}</h3>
      <ul className={classes['items']}>
        {step.exits.map((exit) => (
          <li key={exit.exit} data-proposed={'inferred' in exit.basis || undefined}>
            <span>{tellExit(step, exit, definition.flow)}</span>
            {canEdit ? (
              <ExitButtons
                step={step}
                exit={exit}
                onEdit={() => setForm(exitForm(step, exit, first))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {canEdit && freeExits(step, null).length > 0 ? (
        <Button
          size="compact-md"
          variant="default"
          onClick={() => setForm(exitForm(step, undefined, first))}
        >
          {texts.addExit}
        </Button>
      ) : null}
      {form === null ? null : (
        <ExitDialog step={step} form={form} isFilled={isBack} onChange={setForm} />
      )}
    </div>
  );
}

interface ExitButtonsProps {
  readonly step: Step;
  readonly exit: Exit;
  readonly onEdit: () => void;
}

function ExitButtons({ step, exit, onEdit }: ExitButtonsProps) {
  const { apply } = useDraft();
  const { begin } = useTargetPick();
  const label = exit.label ?? findExitRule(step.kind, exit.exit)?.label ?? exit.exit;
  const pickTarget = () =>
    begin({
      label,
      from: step.id,
      onPick: (id) =>
        apply([exitEdit(step, { ...exitForm(step, exit, id), ends: false, to: [id] })]),
      onLeave: () => undefined,
    });
  return (
    <span className={classes['small']}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={texts.editExit(label)}
        onClick={onEdit}
      >
        {texts.edit}
      </Button>
      {(exit.to?.length ?? 0) > 1 ? null : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={pickTexts.pickOf(label)}
          onClick={pickTarget}
        >
          {pickTexts.pick}
        </Button>
      )}
      {step.exits.length > 1 ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={texts.removeExit(label)}
          onClick={() => apply([{ type: 'remove-exit', step: step.id, exit: exit.exit }])}
        >
          {texts.delete}
        </Button>
      ) : null}
    </span>
  );
}
