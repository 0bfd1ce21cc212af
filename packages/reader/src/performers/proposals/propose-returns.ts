import type { Sheet } from '@tuntas/sop';
import type { FlowProposal, Question, RowReading } from '../../reading/sheet-reading.ts';
import type { Column } from '../columns.ts';
import { listReturnPlaces, type ReturnPlace } from './return-place.ts';
import { listChoiceWords } from './proposal-words.ts';

interface Said {
  readonly place: 'Kalimat' | 'Keterangan';
  readonly field: 'activity' | 'note';
  readonly because: string;
  readonly confidence: number;
  readonly places: readonly ReturnPlace[];
}

/**
 * Ways back that the words of a row and of its note speak of. A row's number and a performer's
 * column name a row; where the two agree they are one way, and the number says which row it is.
 */
export function proposeReturns(
  sheet: Sheet,
  index: number,
  rows: readonly RowReading[],
  columns: readonly Column[],
): readonly FlowProposal[] {
  const said = listSaid(sheet, index, rows, columns);
  const row = index + 1;
  const pointed = listPointed(said, rows[index], row);
  const named = said.flatMap(({ because, confidence, places }) =>
    places.flatMap((place): FlowProposal[] => {
      const toRow = rowOf(place, pointed);
      return toRow === undefined
        ? []
        : [{ kind: 'return', row, toRow, isNamed: true, confidence, because }];
    }),
  );
  if (named.length > 0) return named;
  return said.map(({ because, confidence, places }): FlowProposal => {
    if (index === 0) return { kind: 'return', row, confidence: confidence - 0.15, because };
    const isLost = places.some(({ kind }) => kind === 'lost');
    const toRow = places.some(({ kind }) => kind === 'outside') ? 1 : index;
    const sure = isLost ? confidence - 0.15 : confidence;
    return {
      kind: 'return',
      row,
      toRow,
      ...(isLost && { isNamed: true }),
      confidence: sure,
      because,
    };
  });
}

/** One question for each row whose ways back contradict each other, or lead to what is not there. */
export function askReturns(
  sheet: Sheet,
  rows: readonly RowReading[],
  columns: readonly Column[],
  proposals: readonly FlowProposal[],
): readonly Question[] {
  return sheet.rows.flatMap((_, index): readonly Question[] => {
    if (index === 0) return [];
    const row = index + 1;
    const said = listSaid(sheet, index, rows, columns);
    const lost = said.flatMap(({ places }) => places).find((place) => place.kind === 'lost');
    const ways = proposals.filter(({ kind, row: at, isNamed }) => {
      return kind === 'return' && at === row && isNamed === true;
    });
    const targets = [...new Set(ways.map(({ toRow = 0 }) => toRow))];
    if (said.length === 0 || (targets.length < 2 && lost === undefined)) return [];
    const why =
      lost === undefined
        ? ways.map(({ because, toRow }) => `${because.replace(/\.$/u, '')} (baris ${toRow}).`)
        : [`Lembar menyebut “${lost.named}”, dan tidak ada baris sebelumnya yang dapat dimaksud.`];
    const others = Array.from({ length: index }, (__, at) => at + 1).reverse();
    const choices = [...new Set([...targets, ...others])].slice(0, 6);
    const field = said.find(({ places }) => places.length > 0)?.field ?? 'activity';
    return [
      {
        where: `rows[${index}].${field}`,
        ask: `Ke baris mana berkas kembali dari baris ${row} bila belum sesuai?`,
        why: [...new Set(why)].join(' '),
        choices: choices.map((toRow) => `Kembali ke baris ${toRow}`),
      },
    ];
  });
}

function listSaid(
  sheet: Sheet,
  index: number,
  rows: readonly RowReading[],
  columns: readonly Column[],
): readonly Said[] {
  const { activity = '', note = '' } = sheet.rows[index] ?? {};
  const texts = [
    { place: 'Kalimat', field: 'activity', text: activity },
    { place: 'Keterangan', field: 'note', text: note },
  ] as const;
  return texts.flatMap(({ place, field, text }): Said[] => {
    const words = listChoiceWords(text).find(({ kind }) => kind === 'return');
    if (words === undefined) return [];
    const because = `${place} baris ${index + 1} menyebut “${words.said}”.`;
    const places = listReturnPlaces(text, index, sheet, rows, columns);
    return [{ place, field, because, confidence: words.confidence, places }];
  });
}

/** Rows that a number or an arrow leads back to. */
function listPointed(said: readonly Said[], reading: RowReading | undefined, row: number) {
  const numbers = said.flatMap(({ places }) =>
    places.flatMap((place) => (place.kind === 'number' ? [place.row] : [])),
  );
  const arrows = (reading?.symbols ?? []).flatMap(({ leadsTo }) =>
    leadsTo.flatMap((way) => (way.row < row ? [way.row] : [])),
  );
  return new Set([...numbers, ...arrows]);
}

function rowOf(place: ReturnPlace, pointed: ReadonlySet<number>): number | undefined {
  if (place.kind === 'number') return place.row;
  if (place.kind !== 'performer') return undefined;
  return place.rows.findLast((row) => pointed.has(row)) ?? place.rows.at(-1);
}
