import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { draftTexts as texts } from '../../texts/drafts.ts';
import { FormDialog, Panel, toast } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './release.module.css';

/** Giving a draft up, after a question. */
export function DiscardPanel() {
  const [isAsking, setAsking] = useState(false);
  return (
    <Panel title={texts.discard}>
      <p className={classes['lead']}>{texts.discardText}</p>
      <Button variant="default" onClick={() => setAsking(true)}>
        {texts.discard}
      </Button>
      {isAsking ? <DiscardDialog onClose={() => setAsking(false)} /> : null}
    </Panel>
  );
}

function DiscardDialog({ onClose }: { readonly onClose: () => void }) {
  const { reply } = useDraft();
  const navigate = useNavigate();
  const discard = useCommand('discardDraft', {
    refreshes: ['listDrafts', 'getDraft'],
    onDone: () => {
      toast(texts.discarded);
      void navigate({ to: '/rancangan' });
    },
  });
  const { id, version } = reply.summary;
  return (
    <FormDialog
      title={texts.discardTitle}
      submit={texts.discard}
      isDanger
      isPending={discard.isPending}
      error={discard.error}
      onClose={onClose}
      onSubmit={() => discard.run({ params: { id }, body: { expectedVersion: version } })}
    >
      <p className={classes['lead']}>{texts.discardText}</p>
    </FormDialog>
  );
}
