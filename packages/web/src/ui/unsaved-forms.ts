import { useEffect } from 'react';

const open = new Set<symbol>();

/** Whether a form of the page holds words that a change of page would lose. */
export const hasUnsavedForm = (): boolean => open.size > 0;

/** Tells the rest of the page that a form is filled in and not saved. */
export function useUnsavedForm(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const form = Symbol();
    open.add(form);
    return () => {
      open.delete(form);
    };
  }, [isUnsaved]);
}
