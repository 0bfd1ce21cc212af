import type { Instrument } from './instrument.ts';

/** What is wrong with an instrument: a JSON pointer into it and an Indonesian sentence. */
export interface InstrumentProblem {
  readonly path: string;
  readonly message: string;
}

/** Beyond the schema: names given once, answers to choose from, bands in order. */
export function checkInstrument({ items, bands }: Instrument): readonly InstrumentProblem[] {
  const problems: InstrumentProblem[] = [];
  const say = (path: string, message: string) => void problems.push({ path, message });
  items.forEach(({ id, kind, options, counts }, index) => {
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
  return problems;
}
