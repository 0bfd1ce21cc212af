import { KINDS, type DraftEdit, type Exit, type Step } from '@tuntas/sop';

/** One way out as it is being filled in. */
export interface ExitForm {
  /** Name of the exit that is changed; null for a new one. */
  readonly original: string | null;
  readonly name: string;
  readonly label: string;
  readonly ends: boolean;
  readonly to: readonly string[];
  readonly isChosen: boolean;
  readonly withdraws: boolean;
  readonly result: '' | 'done' | 'refused';
}

/** Exits of the kind that the step has not yet, and the one that is changed. */
export function freeExits(step: Step, original: string | null) {
  return Object.entries(KINDS[step.kind].exits).filter(
    ([name]) => name === original || !step.exits.some(({ exit }) => exit === name),
  );
}

export function exitForm(step: Step, exit: Exit | undefined, first: string): ExitForm {
  return {
    original: exit?.exit ?? null,
    name: exit?.exit ?? freeExits(step, null)[0]?.[0] ?? '',
    label: exit?.label ?? '',
    ends: exit?.ends === true,
    to: exit?.to ?? [first],
    isChosen: exit?.choose === true,
    withdraws: exit?.withdraws === true,
    result: exit?.result ?? '',
  };
}

export function exitEdit(step: Step, form: ExitForm): DraftEdit {
  const { name, label, ends, isChosen, withdraws, result } = form;
  const to = [...new Set(form.to)];
  return {
    type: 'set-exit',
    step: step.id,
    exit: {
      exit: name,
      ...(label.trim() === '' ? {} : { label: label.trim() }),
      ...(ends ? { ends: true as const } : { to }),
      ...(!ends && isChosen && to.length > 1 ? { choose: true as const } : {}),
      ...(withdraws ? { withdraws: true as const } : {}),
      ...(result === '' ? {} : { result }),
    },
  };
}
