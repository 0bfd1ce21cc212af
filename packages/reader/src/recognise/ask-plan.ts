import type { ColumnField } from '../lexicon/index.ts';
import type { Question } from '../reading/sheet-reading.ts';
import type { ColumnPlan, PlanDoubt } from './column-plan.ts';
import { alsoAt, question, quoted } from './question-path.ts';

const NAMES: Record<ColumnField, string> = {
  no: 'No',
  activity: 'Kegiatan',
  performers: 'Pelaksana',
  standard: 'Mutu Baku',
  requires: 'Kelengkapan',
  time: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
};

/**
 * What the heading of the matrix does not say with certainty. What is asked about a column is asked
 * about its cell in each of so many rows.
 */
export function askPlan(plan: ColumnPlan, extras: readonly string[], rowCount: number): Question[] {
  const rows = Array.from({ length: rowCount }, (_, i) => i);
  const asked = plan.doubts.flatMap((doubt) =>
    askDoubt(doubt, plan, extras).map((one) =>
      one.where === 'rows' && doubt.code !== 'extra-column'
        ? alsoAt(one, rows, cellField(doubt))
        : one,
    ),
  );
  if (plan.actors.length === 0) {
    asked.push(
      question(
        'performers',
        'Jabatan mana saja yang melaksanakan SOP ini?',
        'Kolom pelaksana tidak ditemukan pada tabel.',
      ),
    );
  }
  return asked;
}

/** The field of a row that a doubt about the heading makes unsure; empty for the whole row. */
function cellField(doubt: PlanDoubt): string {
  if (!('field' in doubt)) return '';
  return doubt.field === 'standard' ? '' : doubt.field;
}

function askDoubt(doubt: PlanDoubt, plan: ColumnPlan, extras: readonly string[]): Question[] {
  switch (doubt.code) {
    case 'unnamed-actor':
      return [
        question(
          `performers[${doubt.actor}]`,
          'Jabatan mana yang dimaksud kolom ini?',
          unnamedBecause(doubt.actor, plan),
        ),
      ];
    case 'two-levels':
      return [
        question(
          'performers',
          'Apakah jabatan pada kolom pelaksana terbaca benar?',
          'Judul kolom pelaksana bertingkat; yang dibaca sebagai jabatan adalah tingkat terbawah.',
          ['Ya', ...plan.actors.map(({ name }) => name)].slice(0, 1),
        ),
      ];
    case 'same-names':
      return [
        askActors(
          doubt.actors,
          'Jabatan mana yang dimaksud tiap kolom ini?',
          `Ada ${doubt.actors.length} kolom pelaksana berjudul ${quoted(nameAt(plan, doubt.actors))}.`,
        ),
      ];
    case 'joined-names':
      return [
        askActors(
          doubt.actors,
          'Apakah nama jabatan ini terbaca benar?',
          `Nama pada kolom pelaksana tertulis dalam dua baris judul dan digabungkan: ${quoted(nameAt(plan, doubt.actors))}.`,
        ),
      ];
    case 'glued-name': {
      const name = quoted(nameAt(plan, [doubt.actor]));
      const next = plan.actors[doubt.actor + 1] === undefined ? [] : [doubt.actor + 1];
      return [
        askActors(
          [doubt.actor, ...next],
          'Apakah ini satu jabatan, atau dua jabatan yang kolomnya berdempetan?',
          `Nama pada judul kolom pelaksana tertulis tanpa jarak: ${name}.`,
        ),
      ];
    }
    case 'numbered-actors':
      return [
        question(
          'performers',
          'Jabatan mana yang dimaksud tiap nomor kolom pelaksana?',
          'Kolom pelaksana hanya diberi nomor.',
        ),
      ];
    case 'names-in-cells':
      return [
        question(
          'performers',
          'Apakah semua pelaksana ini jabatan?',
          'Pelaksana ditulis pada tiap baris dalam satu kolom, bukan sebagai kolom tersendiri.',
          ['Ya', 'Ada yang bukan'],
        ),
      ];
    case 'extra-column': {
      const isLost = extras.length > 0 ? '; isinya tidak ikut terbaca' : '';
      const why = `Kolom ${quoted(doubt.label)} tidak ada dalam bentuk baku${isLost}.`;
      return [question('rows', `Ke mana isi kolom ${quoted(doubt.label)} dicatat?`, why)];
    }
    case 'doubled-column': {
      const why = `Ada lebih dari satu kolom ${NAMES[doubt.field]}; isinya digabungkan.`;
      return [question('rows', `Apakah isi kolom ${NAMES[doubt.field]} terbaca benar?`, why)];
    }
    case 'placed-by-order': {
      const why = 'Kolom di bawah Mutu Baku tidak berjudul; dibaca menurut urutannya.';
      return [question('rows', `Apakah kolom ${NAMES[doubt.field]} terbaca benar?`, why)];
    }
    case 'missing-column': {
      const why = `Kolom ${NAMES[doubt.field]} tidak ditemukan pada tabel.`;
      return [question('rows', `Di mana ${NAMES[doubt.field]} tertulis?`, why)];
    }
    case 'unsure-label': {
      const why = 'Judul kolom tidak tertulis seperti biasanya.';
      const ask = `Apakah ${quoted(doubt.label)} adalah kolom ${NAMES[doubt.field]}?`;
      return [question('rows', ask, why, ['Ya', 'Bukan'])];
    }
    case 'unmatched-width':
      return [
        question(
          'rows',
          'Apakah isi kolom tabel terbaca benar?',
          'Lebar judul tabel berbeda dari lebar baris di bawahnya.',
        ),
      ];
  }
}

function unnamedBecause(actor: number, plan: ColumnPlan): string {
  const name = nameAt(plan, [actor]);
  return name === ''
    ? `Kolom pelaksana ke-${actor + 1} tidak berjudul.`
    : `Satu-satunya kolom pelaksana hanya berjudul ${quoted(name)}.`;
}

/** One question about several actor columns. */
function askActors(actors: readonly number[], ask: string, why: string): Question {
  const [first = '', ...also] = actors.map((actor) => `performers[${actor}]`);
  const asked = question(first, ask, why);
  return also.length > 0 ? { ...asked, also } : asked;
}

function nameAt({ actors }: ColumnPlan, [first = 0]: readonly number[]): string {
  return actors[first]?.name ?? '';
}
