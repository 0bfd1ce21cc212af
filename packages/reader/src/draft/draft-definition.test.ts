import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDefinition, type SopDefinition, type Step } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { inferPerformers } from '../performers/index.ts';
import { SAMPLE_OFFICES } from '../performers/sample-offices.ts';
import { buildPartial, type PartialParts } from '../performers/testing/build-partial.ts';
import type { PartialReading } from '../reading/partial-reading.ts';
import { draftDefinition } from './draft-definition.ts';
import { expectSound, listErrors } from './testing/expect-sound.ts';

const facts = { id: 'contoh' };

function draft(parts: PartialParts): SopDefinition {
  return draftDefinition(inferPerformers(buildPartial(parts)), facts);
}

function stepOf(definition: SopDefinition, row: number): Step {
  const step = definition.flow.steps.find((one) => one.row === row);
  if (!step) throw new Error(`no step for row ${row}`);
  return step;
}

const PERMIT: PartialParts = {
  columns: ['Pemohon', 'Petugas Loket', 'Kasi', 'Kepala Dinas'],
  activities: [
    'Pemohon mengajukan permohonan izin',
    'Petugas loket memeriksa kelengkapan berkas',
    'Kasi menyusun konsep surat izin',
    'Kepala Dinas menandatangani surat izin',
    'Petugas loket menyerahkan surat izin kepada pemohon',
  ],
  rows: [
    { time: '5 menit' },
    { requires: '1. KTP 2. KK 3. ATK', time: '15 menit', output: 'Berkas lengkap' },
    { requires: 'Berkas lengkap', time: '1 hr', output: 'Konsep surat' },
    { requires: 'Konsep surat', time: '', output: 'Surat izin' },
    { time: '10 menit' },
  ],
};

test('each row is a step, led on in the order of the sheet and then to the archive', () => {
  const definition = draft(PERMIT);
  const { steps, start } = definition.flow;
  expect(start).toBe(stepOf(definition, 1).id);
  const kinds = steps.filter(({ row }) => row).map(({ kind }) => kind);
  expect(kinds).toEqual(['receive', 'check', 'draft', 'sign', 'hand-over']);
  expect(stepOf(definition, 2).exits[0]?.to).toEqual([stepOf(definition, 3).id]);
  const archive = steps.find(({ kind }) => kind === 'archive');
  expect(stepOf(definition, 5).exits[0]).toMatchObject({ to: [archive?.id], result: 'done' });
  expect(archive).toMatchObject({ added: true, exits: [{ exit: 'closed', ends: true }] });
  expectSound(definition);
});

test('a step has the name of its whole row; a long one ends after a word and says that it goes on', () => {
  const whole =
    'Menerima surat permohonan dari desa, mencatatnya pada buku agenda, dan menyerahkan lembar disposisi';
  const long = `${whole} kepada Sekretaris untuk diteruskan kepada Kepala Dinas`;
  const definition = draft({ columns: ['Petugas', 'Kasi'], activities: [whole, `1. ${long}`] });
  expect(stepOf(definition, 1).title).toBe(whole);
  const { title } = stepOf(definition, 2);
  expect(title.length).toBeLessThanOrEqual(120);
  expect(title).toMatch(/…$/);
  expect(`${long} `).toContain(`${title.slice(0, -1)} `);
});

test('the sheet is kept word for word', () => {
  const reading = inferPerformers(buildPartial(PERMIT));
  expect(draftDefinition(reading, facts).sheet).toEqual(reading.sheet);
});

test('a check asks for its papers and sends back what is missing', () => {
  const definition = draft(PERMIT);
  const check = stepOf(definition, 2);
  expect(check.requires.map(({ text, mandatory }) => [text, mandatory])).toEqual([
    ['KTP', true],
    ['KK', true],
  ]);
  const back = check.exits.find(({ exit }) => exit === 'incomplete');
  const complete = definition.flow.steps.find(({ id }) => back?.to?.[0] === id);
  expect(complete).toMatchObject({ by: ['pemohon'], recordedBy: ['petugas-loket'] });
  expect(complete?.exits[0]?.to).toEqual([check.id]);
});

test('clocks are what the sheet writes', () => {
  const definition = draft(PERMIT);
  expect(stepOf(definition, 2).clock).toMatchObject({
    standard: { amount: 15, unit: 'minutes' },
    enforced: true,
    basis: { written: 'baris 2, Waktu' },
  });
  expect(stepOf(definition, 3).clock.standard).toEqual({ amount: 1, unit: 'working-days' });
  expect(stepOf(definition, 4).clock).toMatchObject({ enforced: false });
  // The time of the applicant is not the time of the office.
  expect(stepOf(definition, 1).clock).toMatchObject({ owner: 'applicant', enforced: false });
});

test('an output that a later row names is used there', () => {
  const definition = draft(PERMIT);
  expect(stepOf(definition, 4).uses).toEqual([stepOf(definition, 3).produces[0]?.id]);
});

test('what is read between the lines is not in force', () => {
  const bases = JSON.stringify(draft(PERMIT).flow.steps.map(({ basis }) => basis.by));
  expect(bases).toContain('inferred');
  expect(listErrors(draft(PERMIT)).some((error) => error.startsWith('BASIS_INFERRED'))).toBe(true);
});

test('a drawn performer is written, a return goes where the sentence says', () => {
  const partial = buildPartial({
    ...PERMIT,
    activities: PERMIT.activities.map((text, at) =>
      at === 3 ? `${text}, apabila tidak sesuai dikembalikan kepada Petugas Loket` : text,
    ),
  });
  const drawn = {
    name: 'Kasi',
    column: 3,
    basis: 'written',
    confidence: 1,
    because: 'Kotak.',
  } as const;
  const rows: PartialReading['rows'] = partial.rows.map((row, at) =>
    at === 2 ? { ...row, performers: [drawn] } : row,
  );
  const definition = draftDefinition(inferPerformers({ ...partial, rows }), facts);
  expect(stepOf(definition, 3).basis.by).toEqual({ written: 'baris 3, kolom Pelaksana' });
  const back = stepOf(definition, 4).exits.find(({ exit }) => exit === 'back');
  expect(back?.to).toEqual([stepOf(definition, 2).id]);
  expectSound(definition);
});

test('a row that is merged into another is drawn once', () => {
  const definition = draft({
    columns: ['Staf', 'Kepala Dinas'],
    activities: [
      'Kepala Dinas menandatangani surat Surat diserahkan kepada pemohon',
      'Surat diserahkan kepada pemohon',
    ],
  });
  expect(stepOf(definition, 2).alsoRows).toEqual([1]);
  expectSound(definition);
});

test.each(SAMPLE_OFFICES.map((office) => [office.office, office] as const))(
  'the draft of %s is sound',
  (_, { office, columns, rows }) => {
    expectSound(draft({ office, columns, activities: rows.map(([activity]) => activity) }));
  },
);

const SHIPPED = [
  'lahat-asistensi-rehabilitasi-sosial',
  'lamandau-lansia-terlantar',
  'lamandau-pemulangan-orang-terlantar',
  'palangka-raya-rehabilitasi-anak-lansia',
];

test.each(SHIPPED)('the draft from the sheet of %s is sound', (id) => {
  const file = fileURLToPath(new URL(`../../../../sops/${id}.yaml`, import.meta.url));
  const { definition } = parseDefinition(readFileSync(file, 'utf8'), file);
  if (!definition) throw new Error(`${id} is not readable`);
  const { sheet } = definition;
  const rows = sheet.rows.map(() => ({ performers: [], symbols: [] }));
  const reading = inferPerformers({ sheet, rows, questions: [], places: {} });
  expectSound(draftDefinition(reading, { id }));
});
