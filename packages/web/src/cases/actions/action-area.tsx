import { Button } from '@mantine/core';
import type { CaseReply, OfferedAction } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { useState } from 'react';
import { casesTexts } from '../../texts/cases.ts';
import type { Names } from '../names.ts';
import styles from './action-area.module.css';
import { CaseMenu } from './case-menu.tsx';
import { keyOf, labelOf } from './offered-words.ts';
import { StepActions } from './step-actions.tsx';
import type { ActListeners } from './use-act.ts';
import { WholeCaseForm } from './whole-case-form.tsx';

interface Props {
  readonly reply: CaseReply;
  readonly definition: SopDefinition;
  readonly names: Names;
  readonly listeners: ActListeners;
}

/** Actions of an open step that stand on its panel; everything else is in the menu. */
const ON_STEP = new Set(['take-exit', 'confirm']);
/** Whole-case actions that are the way on, and so stand as buttons. */
const WAY_ON = new Set(['resume', 'reopen']);

/** Everything this person may do to the berkas now. */
export function ActionArea({ reply, definition, names, listeners }: Props) {
  const [picked, setPicked] = useState<OfferedAction | null>(null);
  const { open } = reply.state;
  const mine = open.flatMap((step) => {
    const offered = reply.offered.filter(
      (one) => one.openId === step.openId && ON_STEP.has(one.type),
    );
    return offered.length > 0 ? [{ step, offered }] : [];
  });
  const rest = reply.offered.filter((one) => !ON_STEP.has(one.type));
  const wayOn = rest.filter((one) => WAY_ON.has(one.type));
  const inMenu = rest.filter((one) => !WAY_ON.has(one.type));
  const describe = (one: OfferedAction) =>
    one.type === 'send-back' && open.length > 1 && one.stepId ? ` (${names.step(one.stepId)})` : '';
  if (reply.offered.length === 0 && reply.state.status !== 'open') return null;
  const current = picked && reply.offered.find((one) => keyOf(one) === keyOf(picked));
  return (
    <section aria-label={casesTexts.actions.heading} className={styles.area}>
      {mine.map(({ step, offered }, index) => (
        <StepActions
          key={step.openId}
          reply={reply}
          definition={definition}
          names={names}
          open={step}
          offered={offered}
          listeners={listeners}
          isFirst={index === 0}
        />
      ))}
      {mine.length === 0 && wayOn.length === 0 && reply.state.status === 'open' && (
        <p className={styles.waiting}>{casesTexts.actions.waiting}</p>
      )}
      {current ? (
        <div className={styles.sheet}>
          <WholeCaseForm
            key={keyOf(current)}
            reply={reply}
            names={names}
            offered={current}
            listeners={{
              ...listeners,
              onDone: (answer, action) => {
                setPicked(null);
                listeners.onDone(answer, action);
              },
            }}
            onClose={() => setPicked(null)}
          />
        </div>
      ) : (
        <div className={styles.row}>
          {wayOn.map((one) => (
            <Button key={keyOf(one)} size="md" onClick={() => setPicked(one)}>
              {labelOf(one)}
            </Button>
          ))}
          <CaseMenu offered={inMenu} describe={describe} onPick={setPicked} />
        </div>
      )}
    </section>
  );
}
