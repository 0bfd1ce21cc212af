import { useBlocker } from '@tanstack/react-router';
import { shellTexts } from '../texts/shell.ts';
import { askFirst } from './ask-first.ts';
import { useUnsavedForm } from './unsaved-forms.ts';

/**
 * A form of a page is not lost by going to another page without a question.
 * @param isUnsaved something is filled in
 * @param isSaved asked at the moment of leaving: what was filled in is stored by now
 */
export function useLeaveGuard(isUnsaved: boolean, isSaved: () => boolean = () => false): void {
  useUnsavedForm(isUnsaved);
  useBlocker({
    shouldBlockFn: async () => isUnsaved && !isSaved() && !(await askFirst(shellTexts.discard)),
    enableBeforeUnload: () => isUnsaved && !isSaved(),
  });
}
