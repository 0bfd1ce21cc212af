import { CloseButton } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { IconCheck } from './icons.ts';
import classes from './toaster.module.css';

let message: { readonly id: number; readonly text: string } | null = null;
const listeners = new Set<() => void>();

function put(next: typeof message): void {
  message = next;
  for (const listener of listeners) listener();
}

/** Confirms in one short sentence what has been stored. Never used for refusals. */
export function toast(text: string): void {
  put({ id: (message?.id ?? 0) + 1, text });
}

/** The one place where confirmations appear; read out politely, gone after eight seconds. */
export function Toaster() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
  );
  useEffect(() => {
    if (shown === null) return undefined;
    const timer = setTimeout(() => put(null), 8_000);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div className={classes['place']} role="status">
      {shown === null ? null : (
        <div className={classes['toast']} key={shown.id}>
          <IconCheck size={20} aria-hidden />
          <span>{shown.text}</span>
          <CloseButton
            variant="transparent"
            c="white"
            aria-label={shellTexts.close}
            onClick={() => put(null)}
          />
        </div>
      )}
    </div>
  );
}
