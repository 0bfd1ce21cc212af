import type { Basis } from '../definition/basis.ts';
import type { SopDefinition } from '../definition/definition.ts';
import { decided } from './decide.ts';
import type { EditedBy } from './draft-edit.ts';
import { EditProblem } from './edit-problem.ts';

type Node = { [key: string]: unknown } | unknown[];

/**
 * Makes every proposal at or under the paths a decision; what it was read from stays as the reason.
 * A path may lead to a basis itself, as "/flow/steps/3/basis/kind" does: then only that half of the
 * step is settled. Written and decided facts stay as they are. A path that leads nowhere, or to no
 * fact, is a problem.
 */
export function confirmFacts(
  definition: SopDefinition,
  paths: readonly string[],
  by: EditedBy,
): SopDefinition {
  const copy = structuredClone(definition);
  for (const path of paths) {
    if (!path.startsWith('/flow/')) throw new EditProblem('EDIT_NOTHING_THERE', path);
    if (confirmAt(copy as unknown as Node, path, by) === 0) {
      throw new EditProblem('EDIT_NOTHING_THERE', path);
    }
  }
  return copy;
}

/** @returns how many facts stand there, whatever their basis. */
function confirmAt(root: Node, path: string, by: EditedBy): number {
  const cut = path.lastIndexOf('/');
  const key = path.slice(cut + 1);
  const parent = find(root, path.slice(0, cut), path);
  const node = Object.hasOwn(parent, key) ? (parent as { [key: string]: unknown })[key] : undefined;
  if (typeof node !== 'object' || node === null) {
    throw new EditProblem('EDIT_NOTHING_THERE', path);
  }
  return isBasis(node) ? confirmBasis(parent, key, node, by) : confirmUnder(node as Node, by);
}

function find(root: Node, below: string, path: string): Node {
  let node: unknown = root;
  for (const key of below.split('/').slice(1)) {
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

function confirmUnder(node: Node, by: EditedBy): number {
  let found = 0;
  for (const [key, child] of Object.entries(node)) {
    if (typeof child !== 'object' || child === null) continue;
    found += isBasis(child) ? confirmBasis(node, key, child, by) : confirmUnder(child as Node, by);
  }
  return found;
}

function confirmBasis(parent: Node, key: string, basis: Basis, by: EditedBy): 1 {
  if ('inferred' in basis) {
    (parent as { [key: string]: unknown })[key] = decided(by, basis.inferred);
  }
  return 1;
}

const isBasis = (value: object): value is Basis =>
  ['written', 'inferred', 'decided'].some((key) => Object.hasOwn(value, key));
