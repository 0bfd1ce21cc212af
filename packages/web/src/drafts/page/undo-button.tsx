import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { draftTexts as texts } from '../../texts/drafts.ts';
import { IconArrowBackUp } from '../../ui/index.ts';
import { useDraft } from './draft-context.ts';

/** Takes the last change back, also by Ctrl+Z. */
export function UndoButton() {
  const { reply, canEdit, isSaving, undo, halt, waiting } = useDraft();
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
  if (!canEdit) return null;
  return (
    <Button
      variant="default"
      disabled={!canUndo}
      title={texts.undoHint}
      leftSection={<IconArrowBackUp size={18} aria-hidden />}
      onClick={undo}
    >
      {texts.undo}
    </Button>
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
