import type { KeyboardEvent } from 'react';

const FIELDS = [
  'input:not([type="hidden"]):not([type="file"]):not([tabindex="-1"]):not([disabled])',
  'textarea:not([disabled])',
  'select:not([disabled])',
].join(',');

/**
 * Keys of a form that is filled all day: Enter goes to the next field (in a text area it stays a
 * new line), Ctrl+Enter saves from anywhere. Use as `onKeyDown` of the form.
 */
export function enterFlow(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const form = event.currentTarget;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  const target = event.target;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (!isField || target.type === 'submit' || target.type === 'button') return;
  event.preventDefault();
  nextField(form, target)?.focus();
}

/** The field after this one; a group of radio buttons counts as one. */
function nextField(form: HTMLFormElement, from: HTMLElement): HTMLElement | undefined {
  const fields = Array.from(form.querySelectorAll<HTMLInputElement>(FIELDS)).filter(
    (field) => field === from || field.type !== 'radio' || field.checked,
  );
  const index = fields.indexOf(from as HTMLInputElement);
  const name = (from as HTMLInputElement).type === 'radio' ? (from as HTMLInputElement).name : null;
  const rest = fields.slice(index + 1);
  return (
    rest.find((field) => name === null || field.name !== name) ??
    form.querySelector<HTMLElement>('button[type="submit"]') ??
    undefined
  );
}
