import type { TimelineEntry } from '@tuntas/api';

/** What was answered to a form when the step was last left, by item; undefined when never here. */
export function findLastAnswers(
  timeline: readonly TimelineEntry[],
  stepId: string,
  form: string | undefined,
): Readonly<Record<string, string>> | undefined {
  if (form === undefined) return undefined;
  const answers = timeline.findLast(
    ({ event }) =>
      event.type === 'step-completed' &&
      event.stepId === stepId &&
      event.form?.form === form &&
      event.form.answers !== undefined,
  )?.event;
  if (answers?.type !== 'step-completed') return undefined;
  return Object.fromEntries(
    (answers.form?.answers ?? []).map(({ item, answer }) => [item, answer] as const),
  );
}
