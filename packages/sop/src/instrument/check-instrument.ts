import type { Instrument } from './instrument.ts';
import { isScored, leastOf, mostOf } from './score-form.ts';

/** What is wrong with an instrument: a JSON pointer into it and an Indonesian sentence. */
export interface InstrumentProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * Beyond the schema: names given once, answers to choose from that all count or none, bands in
 * order, each within reach of the answers.
 */
export function checkInstrument(instrument: Instrument): readonly InstrumentProblem[] {
  const { items, bands } = instrument;
  const problems: InstrumentProblem[] = [];
  const say = (path: string, message: string) => void problems.push({ path, message });
  items.forEach(({ id, kind, options, counts, decimals }, index) => {
    const path = `/items/${index}`;
    if (items.findIndex((other) => other.id === id) < index) {
      say(`${path}/id`, 'Butir ini ditulis dua kali.');
    }
    const chooses = kind === 'choice' || kind === 'yes-no';
    if (chooses !== (options !== undefined)) {
      say(
        `${path}/options`,
        chooses ? 'Isi paling sedikit dua jawaban.' : 'Butir ini tanpa pilihan.',
      );
    }
    if (counts === true && kind !== 'number')
      say(`${path}/counts`, 'Hanya angka yang dijumlahkan.');
    if (decimals === true && kind !== 'number')
      say(`${path}/decimals`, 'Hanya angka yang dapat berupa pecahan.');
    const unscored = findUnscored(options ?? []);
    if (unscored >= 0) {
      const message = 'Jawaban ini tanpa skor, padahal jawaban lain pada butir ini berskor.';
      say(`${path}/options/${unscored}`, message);
    }
    const labels = (options ?? []).map(({ label }) => label.trim());
    if (new Set(labels).size < labels.length) {
      say(`${path}/options`, 'Ada jawaban yang ditulis dua kali.');
    }
  });
  bands.forEach(({ from }, index) => {
    const before = bands[index - 1];
    if (before !== undefined && before.from >= from) {
      say(`/bands/${index}`, 'Urutkan golongan hasil dari skor terendah.');
    }
  });
  if (problems.length > 0) return problems;
  return findUnreachableBands(instrument).map((index) => ({
    path: `/bands/${index}`,
    message: 'Skor golongan ini tidak dapat dicapai dengan jawaban yang ada.',
  }));
}

/** Place of the first answer without a score beside others that have one; -1: there is none. */
export function findUnscored(options: readonly { readonly score?: number }[]): number {
  const isMixed = options.some(({ score }) => score !== undefined);
  return isMixed ? options.findIndex(({ score }) => score === undefined) : -1;
}

/** Places of the bands that lie above the highest score or end below the lowest. */
export function findUnreachableBands(
  instrument: Pick<Instrument, 'items' | 'bands'>,
): readonly number[] {
  const { bands } = instrument;
  if (!isScored(instrument)) return [...bands.keys()];
  const [least, most = Infinity] = [leastOf(instrument), mostOf(instrument)];
  return bands.flatMap(({ from }, index) => {
    const next = bands[index + 1]?.from ?? Infinity;
    return from > most || next <= least ? [index] : [];
  });
}
