import type { Basis } from '../definition/basis.ts';

/** True: a fact that nobody has decided was read from the row (counted from 1). */
export function isReadFrom(basis: Basis, row: number): boolean {
  if ('decided' in basis) return false;
  if ('inferred' in basis) return true;
  const cited = [...basis.written.matchAll(/\bbaris (\d+)/giu)].map(([, number]) => Number(number));
  return cited.length === 0 || cited.includes(row);
}
