import type { SopDefinition } from '../definition/definition.ts';
import { isSameFact } from './edit-target.ts';
import { findAt } from './find-at.ts';

/** Paths of proposals of one definition that another one makes in the same words. */
export interface MovedConfirmation {
  /** Where they stand there. */
  readonly paths: readonly string[];
  /** How many propose something else there by now. */
  readonly differing: number;
}

export function moveConfirmation(
  paths: readonly string[],
  from: SopDefinition,
  to: SopDefinition,
): MovedConfirmation {
  const moved = new Set<string>();
  let differing = 0;
  for (const path of paths.flatMap((each) => listProposals(each, from))) {
    const place = movePath(path, from, to);
    if (place === undefined || !isProposal(basisAt(place, to))) continue;
    if (isSameFact(factAt(path, from), factAt(place, to))) moved.add(place);
    else differing += 1;
  }
  return { paths: [...moved], differing };
}

/** Paths of facts with a proposed basis at or under a path. */
function listProposals(path: string, definition: SopDefinition): string[] {
  const node = findAt(definition, path);
  if (typeof node !== 'object' || node === null) return [];
  if (isProposal(node)) return [path];
  return Object.keys(node).flatMap((key) => {
    if (key !== 'basis') return listProposals(`${path}/${key}`, definition);
    const basis = findAt(node, '/basis');
    return isProposal(basis) ? [path] : listProposals(`${path}/basis`, definition);
  });
}

const isProposal = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, 'inferred');

const STEP_HALF = /^(?<step>\/flow\/steps\/\d+)\/basis\/(?<half>kind|by)$/u;

const basisAt = (path: string, definition: SopDefinition): unknown =>
  STEP_HALF.test(path) ? findAt(definition, path) : findAt(definition, `${path}/basis`);

function factAt(path: string, definition: SopDefinition): unknown {
  const half = STEP_HALF.exec(path)?.groups;
  if (half === undefined) return findAt(definition, path);
  const of = (key: string) => findAt(definition, `${half['step']}/${key}`);
  return half['half'] === 'kind' ? of('kind') : [of('by'), of('joint'), of('recordedBy')];
}

/** The same place by the names of steps, exits and items, wherever they stand in their lists. */
function movePath(path: string, from: SopDefinition, to: SopDefinition): string | undefined {
  let [before, after]: unknown[] = [from, to];
  const keys: string[] = [];
  for (const key of path.split('/').slice(1)) {
    const child = findAt(before, `/${key}`);
    const next = Array.isArray(after) ? after.findIndex((one) => isNamed(one, child)) : key;
    if (next === -1) return undefined;
    keys.push(String(next));
    [before, after] = [child, findAt(after, `/${next}`)];
    if (after === undefined) return undefined;
  }
  return ['', ...keys].join('/');
}

function isNamed(one: unknown, other: unknown): boolean {
  const name = nameOf(other);
  return name !== undefined && nameOf(one) === name;
}

const nameOf = (node: unknown): unknown => findAt(node, '/id') ?? findAt(node, '/exit');
