import { findUses } from '../derive/draft-papers.ts';
import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';

/**
 * Papers made before that a step needs, after the words of a row were changed: links that the words
 * no longer make are gone, those that they make now are there. Links of the office's own stay.
 */
export function followUses(before: SopDefinition, after: SopDefinition): SopDefinition {
  const steps = after.flow.steps.map((step): Step => {
    const old = before.flow.steps.find(({ id }) => id === step.id);
    const was = old === undefined ? [] : usesOf(before, old);
    const is = usesOf(after, step);
    const kept = (step.uses ?? []).filter((id) => !was.includes(id) || is.includes(id));
    const uses = [...new Set([...kept, ...is.filter((id) => !was.includes(id))])];
    if (uses.join(' ') === (step.uses ?? []).join(' ')) return step;
    const { uses: _, ...rest } = step;
    return uses.length === 0 ? rest : { ...rest, uses };
  });
  return { ...after, flow: { ...after.flow, steps } };
}

function usesOf({ sheet, flow }: SopDefinition, { row, requires }: Step): readonly string[] {
  if (row === undefined) return [];
  const made = flow.steps
    .filter((step) => step.row !== undefined && step.row < row)
    .flatMap(({ produces }) => produces.map(({ id, title }) => [title.toLowerCase(), id] as const));
  return findUses(requires, sheet.rows[row - 1]?.requires ?? '', new Map(made));
}
