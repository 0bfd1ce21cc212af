import { Button } from '@mantine/core';
import { useState } from 'react';
import { useHasPower } from '../../session/index.ts';
import { rebaseTexts as texts } from '../../texts/draft-rebase.ts';
import { useDraft } from '../page/draft-context.ts';
import { RebaseDialog } from './rebase-dialog.tsx';

/** Only for a draft that is behind: puts its changes over the newest version. */
export function RebaseButton() {
  const { reply, waiting } = useDraft();
  const isAdmin = useHasPower('admin');
  const [isOpen, setOpen] = useState(false);
  // What came from outside has a sheet of its own, which its changes do not tell.
  if (!isAdmin || reply.placing.canPlace) return null;
  const mustWait = waiting.length > 0;
  return (
    <>
      <Button
        variant="default"
        disabled={mustWait}
        {...(mustWait ? { title: texts.wait } : {})}
        onClick={() => setOpen(true)}
      >
        {texts.open(reply.summary.newest)}
      </Button>
      {isOpen ? <RebaseDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
