/**
 * Puts the focus on the first field of a form that is marked as wrong, once the marks are drawn.
 * A group of choices marks itself by `data-wrong`.
 */
export function focusFirstProblem(form: HTMLElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus(),
  );
}
