import { Button } from '@mantine/core';
import { findExitRule, KINDS, type Exit, type Step } from '@tuntas/sop';
import { useState } from 'react';
import { tellExit } from '../../sops/index.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { ExitDialog } from './exit-dialog.tsx';
import classes from './flow.module.css';

export interface ExitSectionProps {
  readonly step: Step;
  readonly onOpen: (stepId: string) => void;
}

/** The ways out of a step. */
export function ExitSection({ step }: ExitSectionProps) {
  const { definition, apply, canEdit } = useDraft();
  const [edited, setEdited] = useState<Exit | 'new' | null>(null);
  const hasMore = Object.keys(KINDS[step.kind].exits).some(
    (name) => !step.exits.some(({ exit }) => exit === name),
  );
  return (
    <div className={classes['section']} role="group" aria-label={texts.exits}>
      <h3>{texts.exits}</h3>
      <ul className={classes['items']}>
        {step.exits.map((exit) => {
          const label = labelOf(step, exit);
          return (
            <li key={exit.exit} data-proposed={'inferred' in exit.basis || undefined}>
              <span>{tellExit(step, exit, definition.flow)}</span>
              {canEdit ? (
                <span className={classes['small']}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={texts.editExit(label)}
                    onClick={() => setEdited(exit)}
                  >
                    {texts.edit}
                  </Button>
                  {step.exits.length > 1 ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={texts.removeExit(label)}
                      onClick={() =>
                        apply([{ type: 'remove-exit', step: step.id, exit: exit.exit }])
                      }
                    >
                      {texts.delete}
                    </Button>
                  ) : null}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      {canEdit && hasMore ? (
        <Button size="compact-md" variant="default" onClick={() => setEdited('new')}>
          {texts.addExit}
        </Button>
      ) : null}
      {edited === null ? null : (
        <ExitDialog
          step={step}
          exit={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function labelOf(step: Step, { exit, label }: Exit): string {
  return label ?? findExitRule(step.kind, exit)?.label ?? exit;
}
