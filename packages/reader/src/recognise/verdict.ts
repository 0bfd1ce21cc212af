import { isPostName } from '../performers/index.ts';
import { LISTS, type ReadHeader } from './read-header.ts';
import type { MatrixPart } from './matrix-parts.ts';

const NAMES_SOP = /\bSOP\b|\bPOS\b|standar\p{L}*\s+operasional|prosedur\s+operasional/iu;
const HEADER_FIELDS = [
  'number',
  'madeOn',
  'revisedOn',
  'effectiveOn',
  'approvedBy',
  'name',
] as const;

/** How much of an identity block of a SOP is there; 4 and more is plain. */
export function headerEvidence({ found, sheet }: ReadHeader): number {
  const fields = HEADER_FIELDS.filter((field) => found.has(field)).length;
  const lists = LISTS.filter((field) => found.has(field)).length;
  const isNamed = /sop|pos|spo|prosedur/iu.test(`${sheet.labels.number} ${sheet.labels.name}`);
  return fields + lists + (isNamed ? 1 : 0) + (NAMES_SOP.test(sheet.title) ? 1 : 0);
}

/** At least two labels of the identity block were found; the lists can stand without it. */
export function isIdentified({ found }: ReadHeader): boolean {
  return HEADER_FIELDS.filter((field) => found.has(field)).length >= 2;
}

/**
 * Whether a table is the matrix of a SOP. Columns for several posts beside Mutu Baku say so alone;
 * a work plan or a schedule has an activity, a time and somebody responsible too, and needs the
 * header of a SOP.
 */
export function isSopMatrix({ plan }: MatrixPart, header: ReadHeader): boolean {
  const { fields, actors, hasNamesInCells } = plan;
  if (!fields.has('activity')) return false;
  const standards = (['requires', 'time', 'output'] as const).filter((field) =>
    fields.has(field),
  ).length;
  const evidence = headerEvidence(header);
  const isMatrix = fields.has('performers') && actors.length > 1 && !hasNamesInCells;
  if (isMatrix && (fields.has('standard') || standards === 3)) return true;
  if (fields.has('standard') && standards >= 2 && actors.length > 0) return true;
  const posts = actors.filter(({ name }) => isPostName(name)).length;
  if (standards === 3 && posts > 1 && posts * 2 > actors.length) return true;
  // A report or minutes about SOPs name a law and some equipment; a sheet says which SOP it is.
  const isIdentified =
    HEADER_FIELDS.some((field) => header.found.has(field)) ||
    LISTS.filter((field) => header.found.has(field)).length > 3;
  return (
    isIdentified &&
    evidence >= 3 &&
    standards + (actors.length > 0 ? 1 : 0) + (fields.has('standard') ? 1 : 0) >= 2
  );
}
