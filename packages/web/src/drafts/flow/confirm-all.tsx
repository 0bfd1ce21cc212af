import { Button } from '@mantine/core';
import { useState } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';
import { confirmThese, type Proposal } from './proposals.ts';

/** Settles every proposal at once, after saying how many they are. */
export function ConfirmAll({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { apply } = useDraft();
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
          submit={texts.confirmAll(count)}
          onClose={() => setAsking(false)}
          onSubmit={() => {
            if (apply([confirmThese(proposals)])) setAsking(false);
          }}
        >
          <p className={classes['lead']}>{texts.confirmText(count)}</p>
        </FormDialog>
      ) : null}
    </>
  );
}
