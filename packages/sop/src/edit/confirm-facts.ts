import type { Basis } from '../definition/basis.ts';
import type { SopDefinition } from '../definition/definition.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { EditProblem } from './edit-problem.ts';

type Node = { [key: string]: unknown } | unknown[];

/**
 * Makes every proposal at or under the paths a decision; what it was read from stays as the reason.
 * Written and decided facts stay as they are. A path that leads nowhere, or to no fact, is a problem.
 */
export function confirmFacts(
  definition: SopDefinition,
  paths: readonly string[],
  by: EditedBy,
): SopDefinition {
  const copy = structuredClone(definition);
  for (const path of paths) {
    if (!path.startsWith('/flow/')) throw new EditProblem('EDIT_NOTHING_THERE', path);
    if (confirmUnder(find(copy as unknown as Node, path), by) === 0) {
      throw new EditProblem('EDIT_NOTHING_THERE', path);
    }
  }
  return copy;
}

function find(root: Node, path: string): Node {
  let node: unknown = root;
  for (const key of path.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) {
      throw new EditProblem('EDIT_NOTHING_THERE', path);
    }
    node = (node as { [key: string]: unknown })[key];
  }
  if (typeof node !== 'object' || node === null) {
    throw new EditProblem('EDIT_NOTHING_THERE', path);
  }
  return node as Node;
}

/** @returns how many facts stand there, whatever their basis. */
function confirmUnder(node: Node, by: EditedBy): number {
  let found = 0;
  for (const [key, child] of Object.entries(node)) {
    if (typeof child !== 'object' || child === null) continue;
    if (key === 'basis' && isBasis(child)) {
      found += 1;
      if ('inferred' in child) (node as { basis: Basis }).basis = decided(by, child.inferred);
    } else if (isBasis(child)) {
      // A step has a basis for its kind and one for its performers.
      found += 1;
      if ('inferred' in child)
        (node as { [key: string]: unknown })[key] = decided(by, child.inferred);
    } else {
      found += confirmUnder(child as Node, by);
    }
  }
  return found;
}

const isBasis = (value: object): value is Basis =>
  ['written', 'inferred', 'decided'].some((key) => Object.hasOwn(value, key));
