import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { hasUnsavedForm } from '../ui/index.ts';
import { readKey } from './shortcuts.ts';

const SEQUENCE_MS = 1_200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !==
      null
  );
}

/**
 * Listens for the shortcuts while nobody is typing and no dialog is open. A form that is filled in
 * keeps its page: the rest of a word typed beside a field is no wish to go elsewhere.
 */
export function useShortcuts({ onHelp }: { readonly onHelp: () => void }): void {
  const navigate = useNavigate();
  const lastG = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const { shortcut, prefix } = readKey(
        event.key,
        event.timeStamp - lastG.current < SEQUENCE_MS,
      );
      lastG.current = prefix ? event.timeStamp : -SEQUENCE_MS;
      if (shortcut === null) return;
      const leaves = shortcut.kind === 'go' || shortcut.kind === 'register';
      if (leaves && hasUnsavedForm()) return;
      event.preventDefault();
      if (shortcut.kind === 'go') void navigate({ to: shortcut.to });
      else if (shortcut.kind === 'register') void navigate({ to: '/agenda/baru' });
      else if (shortcut.kind === 'help') onHelp();
      else document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, onHelp]);
}
