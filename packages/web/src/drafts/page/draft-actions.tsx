import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { useHasPower } from '../../session/index.ts';
import { draftTexts as texts } from '../../texts/drafts.ts';
import { IconArrowBackUp, toast } from '../../ui/index.ts';
import { FormDialog } from '../form-dialog.tsx';
import { useDraft } from './draft-context.ts';
import classes from './page.module.css';

/** Undo (also by Ctrl+Z) and giving up. */
export function DraftActions() {
  const { reply, canEdit, isSaving, undo, halt, waiting } = useDraft();
  const isAdmin = useHasPower('admin');
  const [isDiscarding, setDiscarding] = useState(false);
  const canUndo = canEdit && halt === null && (reply.canUndo || waiting.length > 0) && !isSaving;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo || !canUndo || isWriting(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const isOver = reply.summary.status === 'signed' || reply.summary.status === 'discarded';
  if (!isAdmin || isOver) return null;
  return (
    <>
      {canEdit ? (
        <Button
          variant="default"
          disabled={!canUndo}
          title={texts.undoHint}
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          onClick={undo}
        >
          {texts.undo}
        </Button>
      ) : null}
      <Button variant="default" onClick={() => setDiscarding(true)}>
        {texts.discard}
      </Button>
      {isDiscarding ? <DiscardDialog onClose={() => setDiscarding(false)} /> : null}
    </>
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
      <p className={classes['alertText']}>{texts.discardText}</p>
    </FormDialog>
  );
}

/** Fields have an undo of their own. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="radio"], [type="checkbox"]), textarea, [role="dialog"]') !==
      null
  );
}
