import { useRef, type FormEvent } from 'react';
import { shellTexts } from '../texts/shell.ts';

export interface DiscardGuard {
  /** `onChange` of the form: its fields report every change up to it. */
  readonly onChange: (event: FormEvent) => void;
  /** Instead of `onClose`: asks first when something was filled in. */
  readonly close: () => void;
}

/** A form over the page is not lost by Escape or a click beside it without a question. */
export function useDiscardGuard(onClose: () => void): DiscardGuard {
  const isTouched = useRef(false);
  return {
    onChange: () => {
      isTouched.current = true;
    },
    close: () => {
      if (!isTouched.current || confirm(shellTexts.discard)) onClose();
    },
  };
}
