import { findExitRule, type Step, type StepKind } from '@tuntas/sop';

const WRITING: ReadonlySet<StepKind> = new Set<StepKind>(['draft', 'paraf', 'sign']);

/** Work that looks at what came in, moves it on or puts it away, and writes no letter. */
const NOT_WRITING: ReadonlySet<StepKind> = new Set(['receive', 'check', 'dispose', 'archive']);

/** Whether a draft is missed at this step when nothing is attached. */
export const needsDraft = (step: Step): boolean =>
  isAboutLetter(step) && !NOT_WRITING.has(step.kind);

/** Whether a document ought to lie in the berkas when this step is taken. */
export const isAboutLetter = (step: Step): boolean =>
  WRITING.has(step.kind) || step.produces.some(({ kind }) => kind === 'letter');

/**
 * Titles of the papers a step works on. A paraf produces nothing of its own: it stands on the
 * letter that is signed after it, so that one is named. Empty when the SOP names none.
 */
export function listLetters(step: Step, steps: readonly Step[]): string[] {
  const seen = new Set<string>();
  const queue = [step];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    const { kind, produces, exits } = next;
    const papers = WRITING.has(kind) ? produces : produces.filter((one) => one.kind === 'letter');
    if (papers.length > 0) return papers.map(({ title }) => title);
    if (!WRITING.has(kind)) continue;
    const ahead = exits.filter(({ exit }) => findExitRule(kind, exit)?.tone === 'forward');
    const targets = ahead.flatMap(({ to }) => to ?? []);
    queue.push(...steps.filter(({ id, kind: its }) => targets.includes(id) && WRITING.has(its)));
  }
  return [];
}
