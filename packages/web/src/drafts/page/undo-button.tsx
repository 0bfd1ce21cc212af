import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { pressTexts } from '../../texts/draft-press.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { IconArrowBackUp } from '../../ui/index.ts';
import { readUndo } from '../history/read-undo.ts';
import { tellEntry } from '../history/tell-entry.ts';
import { useDraft } from './draft-context.ts';
import classes from './undo.module.css';

const texts = { ...draftTexts, ...pressTexts };

/** Takes the last change back, also by Ctrl+Z, or makes it again, also by Ctrl+Y. */
export function UndoButton() {
  const { reply, definition, canEdit, isSaving, undo, apply, halt, waiting } = useDraft();
  const { last, next } = useMemo(() => readUndo(reply.history), [reply.history]);
  const isReady = canEdit && halt === null && !isSaving;
  const canUndo = isReady && (reply.canUndo || waiting.length > 0);
  const canRedo = isReady && waiting.length === 0 && next !== undefined;
  const redo = () => {
    if (next !== undefined) apply(next.edits ?? [], next.answers ?? []);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wish = readWish(event);
      if (wish === null || isWriting(event.target)) return;
      if (wish === 'undo' ? !canUndo : !canRedo) return;
      event.preventDefault();
      if (wish === 'undo') undo();
      else redo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  if (!canEdit) return null;
  const undoes = last === undefined ? undefined : tellEntry(last, definition);
  return (
    <div className={classes['undo']}>
      <Button
        variant="default"
        disabled={!canUndo}
        title={undoes === undefined ? texts.undoHint : texts.undoes(undoes)}
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        onClick={undo}
      >
        {texts.undo}
      </Button>
      {next === undefined ? null : (
        <Button
          variant="default"
          disabled={!canRedo}
          title={texts.redoes(tellEntry(next, definition))}
          onClick={redo}
        >
          {texts.redo}
        </Button>
      )}
      <span className={classes['last']}>
        {undoes === undefined ? null : texts.lastChange(undoes)}
      </span>
    </div>
  );
}

function readWish({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'redo';
  return letter === 'z' ? 'undo' : null;
}

/** Fields have an undo of their own. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="radio"], [type="checkbox"]), textarea, [role="dialog"]') !==
      null
  );
}
