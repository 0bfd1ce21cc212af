import { Button } from '@mantine/core';
import { useState } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';
import { confirmThese, groupProposals, type Proposal } from './proposals.ts';
import { nameStep } from './step-list.tsx';

/** Settles every proposal at once, after showing them step by step. */
export function ConfirmAll({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { apply, definition } = useDraft();
  const [isAsking, setAsking] = useState(false);
  const count = proposals.length;
  if (count === 0) return <p className={classes['settled']}>{texts.allSettled}</p>;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {texts.confirmAll(count)}
      </Button>
      {isAsking ? (
        <FormDialog
          title={texts.confirmTitle(count)}
          size="lg"
          submit={texts.confirmAll(count)}
          onClose={() => setAsking(false)}
          onSubmit={() => {
            if (apply([confirmThese(proposals)])) setAsking(false);
          }}
        >
          <p className={classes['lead']}>{texts.confirmText(count)}</p>
          <section className={classes['toSettle']} aria-label={texts.confirmList} tabIndex={0}>
            {groupProposals(proposals).map(({ step, texts: facts }) => {
              const of = definition.flow.steps.find(({ id }) => id === step);
              return (
                <div key={step ?? ''}>
                  <h3>{of === undefined ? texts.confirmGeneral : nameStep(of)}</h3>
                  <ul>
                    {facts.map((fact, at) => (
                      <li key={at}>{fact}</li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </section>
        </FormDialog>
      ) : null}
    </>
  );
}
