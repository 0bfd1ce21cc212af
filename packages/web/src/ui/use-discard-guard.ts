import { useState, type FormEvent } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { askFirst } from './ask-first.ts';

export interface DiscardGuard {
  /** `onChange` of the form: its fields report every change up to it. */
  readonly onChange: (event: FormEvent) => void;
  /** Instead of `onClose`: asks first when something was filled in. */
  readonly close: () => void;
  /**
   * Whether a click beside the form closes it: only while nothing was filled in. When a form
   * grows or shrinks, the second click of a double click lands beside it.
   */
  readonly closesOutside: boolean;
}

/**
 * A form over the page is not lost by Escape or a click beside it without a question.
 * @param isFilled something is filled in from the beginning, as after a reload.
 */
export function useDiscardGuard(onClose: () => void, isFilled = false): DiscardGuard {
  const [isChanged, setChanged] = useState(false);
  const isTouched = isChanged || isFilled;
  return {
    onChange: () => setChanged(true),
    close: () => {
      if (!isTouched) onClose();
      else void askFirst(shellTexts.discard).then((isYes) => isYes && onClose());
    },
    closesOutside: !isTouched,
  };
}
