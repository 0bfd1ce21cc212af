import { describe, expect, test } from 'vitest';
import { checkDefinition } from '../check/check-definition.ts';
import type { SopDefinition } from '../definition/definition.ts';
import type { Paper, Requirement, Step } from '../definition/flow.ts';
import { draftRequirements } from '../derive/draft-papers.ts';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { applyEdit } from './apply-edit.ts';
import type { DraftEdit, EditedBy } from './draft-edit.ts';

const by: EditedBy = { by: 'Kabid', on: '2026-11-22' };
const BY_OFFICE = { decided: { by: 'Kabid', on: '2026-11-22' } };
const BEFORE = { decided: { by: 'Kadis', on: '2026-01-05' } };

interface Row {
  readonly requires?: string;
  readonly output?: string;
}

function build(row: Row, more: Partial<Step>, next: Partial<Step> = {}): SopDefinition {
  const definition = buildDefinition([
    buildStep('cek', 'check', { complete: 'arsip' }, more),
    buildStep('arsip', 'archive', { closed: null }, next),
  ]);
  Object.assign(definition.sheet.rows[0] ?? {}, row);
  return definition;
}

function edit(definition: SopDefinition, change: DraftEdit): SopDefinition {
  const result = applyEdit(definition, change, by);
  if (!result.ok) throw new Error(result.code);
  return result.definition;
}

const put = (definition: SopDefinition, cell: 'requires' | 'output', text: string) =>
  edit(definition, { type: 'set-sheet-text', path: `/sheet/rows/0/${cell}`, text });
const codesOf = (definition: SopDefinition) =>
  checkDefinition(definition)
    .map(({ code }) => code)
    .filter((code) => code.endsWith('_DIFFER') || code === 'OUTPUT_DIFFERS');

describe('the requirements of a row', () => {
  const requires = 'Fotokopi KTP, Surat pengantar, ATK';
  const read = (text = requires): Requirement[] => [
    ...draftRequirements(build({ requires: text }, {}).sheet, 1, 'check'),
  ];
  const after = (text: string, items: Requirement[], was = requires) =>
    put(build({ requires: was }, { requires: items }), 'requires', text).flow.steps[0]?.requires;

  test.each([
    'Fotokopi KTP, Surat pengantar desa, ATK',
    'Fotokopi KTP',
    'Fotokopi KTP, Fotokopi KK, Surat pengantar, ATK',
    'Foto rumah; surat keterangan tidak mampu',
    '',
  ])('follow the words “%s” as a reading would have them', (text) => {
    const plain = (items: Requirement[] = []) => items.map(({ id: _, ...item }) => item);
    expect(plain(after(text, read()))).toEqual(plain(read(text)));
  });

  test('a corrected word keeps the id and what the office said of the item', () => {
    const settled = read().map((item) => ({ ...item, mandatory: false, basis: BEFORE }));
    const items = after('Fotokopi KTP, Surat pengantar RT, ATK', settled);
    expect(items).toEqual([
      settled[0],
      { ...settled[1], text: 'Surat pengantar RT', basis: BY_OFFICE },
    ]);
  });

  test('a post that asks for papers without checking them follows its row as well', () => {
    const definition = build(
      { requires: 'Surat pengantar' },
      { kind: 'sign', requires: read('Surat pengantar') },
    );
    const next = put(definition, 'requires', 'Surat pengantar desa').flow.steps[0];
    expect(next?.requires.map(({ text }) => text)).toEqual(['Surat pengantar desa']);
  });

  test('what the office confirmed from the row goes with the row; what it changed stays', () => {
    const confirmed = read().map((item) => ({ ...item, basis: BEFORE }));
    expect(after('Fotokopi KTP', confirmed)?.map(({ text }) => text)).toEqual(['Fotokopi KTP']);
    const [ktp, letter] = confirmed;
    if (!ktp || !letter) throw new Error('two are read');
    const eased = { ...letter, mandatory: false };
    expect(after('Fotokopi KTP', [ktp, eased])?.map(({ id }) => id)).toEqual([ktp.id, letter.id]);
  });

  test('a list of the office stays, and the checker says what it lacks', () => {
    const own = { id: 'diri', text: 'Bukti diri', mandatory: true, basis: BEFORE };
    const next = put(build({ requires: 'KTP' }, { requires: [own] }), 'requires', 'Akta lahir');
    expect(next.flow.steps[0]?.requires).toEqual([own]);
    expect(codesOf(next)).toEqual(['REQUIREMENTS_DIFFER']);
    const named = put(next, 'requires', 'Bukti diri pemohon, ATK');
    expect(codesOf(named)).toEqual([]);
  });

  test('items that another cell gave stay', () => {
    const told = {
      id: 'lapor',
      text: 'Lapor',
      mandatory: true,
      basis: { written: 'baris 1, Kegiatan' },
    };
    expect(after('Akta', [told], 'KTP')).toContainEqual(told);
  });

  test('items in the office’s own words are asked anew where their words are gone', () => {
    const basis = { written: 'baris 1, KELENGKAPAN' };
    const card = { id: 'ktp', text: 'Kartu penduduk (KTP)', mandatory: true, basis };
    const letter = { id: 'surat', text: 'Pengantar dari desa', mandatory: true, basis };
    const next = after('Fotokopi KK, Surat pengantar', [card, letter], 'KTP, Surat pengantar');
    expect(next?.map(({ id }) => id)).toEqual(['fotokopi-kk', 'ktp', 'surat']);
    expect(next?.[1]?.basis).toEqual({
      inferred: 'baris 1, KELENGKAPAN: tulisannya diubah, dahulu “KTP”',
    });
    expect(next?.[2]).toEqual(letter);
  });

  test('a name of an earlier paper links it, another one ends the link', () => {
    const paper: Paper = { id: 'telaah', title: 'Nota telaah', kind: 'record', basis: BEFORE };
    const start = build({}, { produces: [paper] });
    const path = '/sheet/rows/1/requires';
    const linked = edit(start, { type: 'set-sheet-text', path, text: 'Nota Telaah' });
    expect(linked.flow.steps[1]?.uses).toEqual(['telaah']);
    const ended = edit(linked, { type: 'set-sheet-text', path, text: 'Buku agenda' });
    expect(ended.flow.steps[1]).not.toHaveProperty('uses');
  });
});

describe('the paper of a row', () => {
  const read: Paper = {
    id: 'catatan',
    title: 'Catatan',
    kind: 'record',
    basis: { written: 'baris 1, OUTPUT' },
  };
  const after = (text: string, produces: Paper[], next: Partial<Step> = {}) =>
    put(build({ output: 'Catatan' }, { produces }, next), 'output', text);

  test('gets the new name and keeps its id', () => {
    const renamed = { ...read, title: 'Surat tugas', kind: 'letter' };
    const basis = { inferred: 'baris 1, OUTPUT: “Surat tugas” dibaca sebagai surat' };
    expect(after('Surat tugas', [read]).flow.steps[0]?.produces).toEqual([{ ...renamed, basis }]);
    expect(after('Surat tugas', [{ ...read, basis: BEFORE }]).flow.steps[0]?.produces).toEqual([
      { ...renamed, basis: BY_OFFICE },
    ]);
  });

  test('that was read by itself is found again by its cell', () => {
    const other = { ...read, title: 'Catatan lama', basis: { inferred: 'baris 1, OUTPUT: “x” y' } };
    const [paper] = after('Surat tugas', [other]).flow.steps[0]?.produces ?? [];
    expect([paper?.id, paper?.title]).toEqual(['catatan', 'Surat tugas']);
  });

  test('goes with the words, unless another step needs it', () => {
    expect(after('-', [read]).flow.steps[0]?.produces).toEqual([]);
    const needed = after('', [read], { uses: ['catatan'] });
    expect(needed.flow.steps[0]?.produces).toEqual([read]);
  });

  test('is there where nothing came out before', () => {
    const next = put(build({}, {}), 'output', 'Berita acara');
    expect(next.flow.steps[0]?.produces).toMatchObject([{ title: 'Berita acara' }]);
  });

  test('in the office’s own words is asked anew where its words are gone', () => {
    const own = { ...read, title: 'Hasil verifikasi' };
    const [asked] = after('Berita acara', [own]).flow.steps[0]?.produces ?? [];
    expect(asked).toMatchObject({
      title: 'Hasil verifikasi',
      basis: { inferred: expect.stringContaining('dahulu') as string },
    });
    expect(after('Laporan verifikasi', [own]).flow.steps[0]?.produces).toEqual([own]);
  });

  test('of the office stays, and the checker says that the row names another', () => {
    const own = { ...read, title: 'Nota', basis: BEFORE };
    const next = after('Surat tugas', [own]);
    expect(next.flow.steps[0]?.produces).toEqual([own]);
    expect(codesOf(next)).toEqual(['OUTPUT_DIFFERS']);
    expect(codesOf(after('Nota dinas', [own]))).toEqual([]);
  });
});
