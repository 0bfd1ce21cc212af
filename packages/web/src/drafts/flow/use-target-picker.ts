import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { TargetPick, TargetPicker } from './target-pick.ts';

export interface PickingHere extends TargetPicker {
  readonly choose: (stepId: string) => void;
  readonly leave: () => void;
  /** For the element around everything that can be chosen: the arrows go from step to step. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * While a target is chosen, the buttons of the steps (`data-step`) in the area choose instead of
 * opening. The focus goes to the step that the way leaves, and back to where it was afterwards.
 */
export function useTargetPicker(area: RefObject<HTMLElement | null>): PickingHere {
  const [pick, setPick] = useState<TargetPick | null>(null);
  const before = useRef<HTMLElement | null>(null);
  const from = pick?.from;
  useEffect(() => {
    if (from === undefined) return;
    const steps = stepsIn(area.current);
    (steps.find((one) => one.dataset['step'] === from) ?? steps[0])?.focus();
  }, [area, from]);

  const end = (work: (pick: TargetPick) => void) => {
    if (pick === null) return;
    setPick(null);
    work(pick);
    // What was chosen may open a form again, which takes the focus itself.
    requestAnimationFrame(() => {
      if (before.current?.isConnected) before.current.focus();
    });
  };
  const leave = () => end(({ onLeave }) => onLeave());
  useEffect(() => {
    if (pick === null) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return {
    pick,
    begin: (next) => {
      before.current =
        document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setPick(next);
    },
    choose: (stepId) => end(({ onPick }) => onPick(stepId)),
    leave,
    onKeyDown: (event) => {
      if (pick === null || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      const steps = stepsIn(area.current);
      const at = steps.findIndex((one) => one === event.target);
      if (at < 0) return;
      event.preventDefault();
      steps[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    },
  };
}

const stepsIn = (area: HTMLElement | null): readonly HTMLElement[] => [
  ...(area?.querySelectorAll<HTMLElement>('[data-step]') ?? []),
];
