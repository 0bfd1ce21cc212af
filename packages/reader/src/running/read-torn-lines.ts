import { readHeaderLines } from './header-lines.ts';
import type { FoundRow } from './read-rows.ts';
import type { RowCells } from './row-cells.ts';
import type { RunLine } from './run-line.ts';
import { isSop, nameActors, takeTitle, type FoundLines } from './sheet-lines.ts';
import { isTime } from './time-words.ts';
import { findTornMatrix, type TornMatrix } from './torn-matrix.ts';

/** Labels of the header that a sheet must have when its matrix proves so little. */
const LEAST_LABELS = 7;

/**
 * Reads a sheet whose matrix was copied column by column, its headings among the cells. Sentences
 * and times are counted off; every row is asked about. `lines` with the blank ones.
 */
export function readTornLines(lines: readonly RunLine[]): FoundLines | undefined {
  const matrix = findTornMatrix(lines);
  if (!matrix) return undefined;
  const { from, to, labels } = matrix;
  const above = lines.slice(0, from).filter(({ text }) => text !== '');
  const below = lines.slice(to).filter(({ text }) => text !== '');
  const { title, others } = takeTitle([...above, ...below], above.length);
  const { pairs, loose } = readHeaderLines(others);
  const fields = new Set(pairs.map(({ label }) => label.field));
  const isNamed = fields.has('number') && fields.has('name') && fields.has('legalBases');
  const actorWords = matrix.actors.map(({ text }) => ({ text, line: from }));
  const heading = { from, to, labels, actors: actorWords, numbers: [] };
  if (fields.size < LEAST_LABELS || !isNamed || !isSop(pairs, heading, lines)) return undefined;
  const { actors } = nameActors(heading, lines);
  const head = { office: loose, pairs, title, heading, actors, areActorsSure: false };
  return { ...head, ...fillRows(matrix) };
}

/** Papers, time and result of each row, where as many stand between two times as a row has. */
function fillRows({ sentences, cells }: TornMatrix): Pick<FoundLines, 'rows' | 'leftOver'> {
  const times = cells.flatMap(({ text }, at) => (isTime(text) ? [at] : []));
  const isCounted = times.length === sentences.length;
  const taken = new Set<RunLine>();
  const take = (line: RunLine | undefined): string => {
    if (line) taken.add(line);
    return line?.text ?? '';
  };
  const rows = sentences.map(({ no, line }, row): FoundRow => {
    const at = isCounted ? times[row] : undefined;
    if (at === undefined) return { no, place: line.place, cells: toCells(line.text) };
    const before = cells.slice((times[row - 1] ?? -1) + 1, at);
    const after = cells.slice(at + 1, times[row + 1] ?? cells.length);
    const isFirst = row === 0;
    const isLast = row === sentences.length - 1;
    const requires = before.length === (isFirst ? 1 : 2) ? before.at(-1) : undefined;
    const output = after.length === (isLast ? 1 : 2) ? after[0] : undefined;
    const own = { requires: take(requires), time: take(cells[at]), output: take(output) };
    return { no, place: line.place, cells: { ...toCells(line.text), ...own } };
  });
  return { rows, leftOver: cells.filter((cell) => !taken.has(cell)) };
}

function toCells(activity: string): RowCells {
  const doubts = ['requires', 'output', 'note'] as const;
  return { activity, requires: '', time: '', output: '', note: '', mark: '', doubts };
}
