import { readFileSync } from 'node:fs';
import { applyEdit, parseDefinition, type SopDefinition } from '@tuntas/sop';
import { describe, expect, test } from 'vitest';
import { answerEdits, type Answer } from './answer-edits.ts';
import { askedValue, pathsOf, rowsOf } from './asked-value.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const parsed = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!parsed.definition) throw new Error('the definition that ships does not parse');
const { definition } = parsed;
const by = { by: 'Contoh', on: '2026-01-05' };

function answered(
  where: string,
  answer: Answer,
  ask = '',
  why = '',
  paths: readonly string[] = [where],
): SopDefinition {
  const asked = askedValue(definition, { where, ask, why, paths });
  const edits = answerEdits(definition, asked, answer);
  return edits.reduce((before, edit) => {
    const result = applyEdit(before, edit, by);
    if (!result.ok) throw new Error(`${result.code} ${result.what}`);
    return result.definition;
  }, definition);
}
const written = (text: string): Answer => ({ kind: 'written', text, together: [] });
const chosen = (choice: string, together: string[] = []): Answer => ({
  kind: 'chosen',
  choice,
  together,
});

describe('texts of the sheet', () => {
  test.each([
    ['rows[4].time', (sop: SopDefinition) => sop.sheet.rows[4]?.time],
    ['sheet.number', (sop: SopDefinition) => sop.sheet.number],
    ['sheet.effectiveOn', (sop: SopDefinition) => sop.sheet.effectiveOn.written],
    ['sheet.approvedBy', (sop: SopDefinition) => sop.sheet.approvedBy.written],
    ['sheet.legalBases[1]', (sop: SopDefinition) => sop.sheet.legalBases[1]],
    ['performers[2]', (sop: SopDefinition) => sop.sheet.performers[2]?.name],
  ])('%s gets the words of the answer', (where, read) => {
    expect(read(answered(where, written('Kata lain')))).toBe('Kata lain');
  });
  test('a list is answered line by line', () => {
    const next = answered('sheet.records', written('Satu\n\n Dua '));
    expect(next.sheet.records).toEqual(['Satu', 'Dua']);
  });
  test('a list that is offered is taken item by item', () => {
    expect(answered('sheet.records', chosen('Satu | Dua')).sheet.records).toEqual(['Satu', 'Dua']);
  });
  test('a time of the office is no text of the sheet', () => {
    const time = { amount: 2, unit: 'working-days' } as const;
    const why = 'Waktu pada baris 1, 6 kosong.';
    const next = answered('rows[0].time', { kind: 'timed', time }, '', why);
    expect(next.sheet).toEqual(definition.sheet);
    for (const step of next.flow.steps.filter(({ row }) => row === 1 || row === 6)) {
      expect(step.clock).toMatchObject({ standard: time, enforced: true });
    }
    expect(next.flow.steps.find(({ row }) => row === 2)?.clock.standard?.amount).toBe(30);
  });
  test('as read, and a statement, change nothing', () => {
    expect(answered('rows[4].time', { kind: 'kept' })).toEqual(definition);
    expect(answered('rows[4].activity', chosen('Ya, baris 5 hanya satu'))).toEqual(definition);
  });
  test('what is not on the sheet asks for no edit', () => {
    expect(askedValue(definition, { where: 'rows[99].time', ask: '', why: '' }).kind).toBe(
      'nothing',
    );
  });
});

describe('a way back', () => {
  test('leads to the row that was chosen, and the sheet keeps its words', () => {
    const next = answered('rows[3].activity', chosen('Kembali ke baris 1'));
    const row = (at: number) => next.flow.steps.find((step) => step.row === at);
    const backs = row(4)?.exits.filter(({ exit }) => exit === 'back');
    expect(backs).toMatchObject([{ to: [row(1)?.id], basis: { decided: { by: 'Contoh' } } }]);
    expect(next.sheet).toEqual(definition.sheet);
  });
});

describe('performers', () => {
  const where = 'rows[1].performers';
  const doers = (sop: SopDefinition, row: number) =>
    sop.flow.steps.filter((step) => step.row === row).map((step) => step.by);

  test('a heading of the sheet is the performer of its column', () => {
    for (const who of doers(answered(where, chosen('KABID')), 2)) expect(who).toEqual(['kabid']);
  });
  test('several rows asked as one are answered as one', () => {
    const ask = 'Apakah baris 2 sampai 3 dilaksanakan “KASI”?';
    expect(rowsOf({ where, ask, why: '' })).toEqual([2, 3]);
    const next = answered(where, chosen('KABID', ['kadis']), ask);
    for (const row of [2, 3]) {
      for (const who of doers(next, row)) expect(who).toEqual(['kabid', 'kadis']);
    }
  });
  test('somebody new is an outside party', () => {
    const next = answered(where, written('Camat setempat'));
    expect(next.flow.performers.at(-1)).toMatchObject({
      id: 'camat-setempat',
      title: 'Camat setempat',
      party: 'outside',
    });
    expect(doers(next, 2)[0]).toEqual(['camat-setempat']);
  });
  test('as read becomes a decision of the office', () => {
    const next = answered(where, { kind: 'kept' });
    const step = next.flow.steps.find(({ row }) => row === 2);
    expect(step?.basis.by).toMatchObject({ decided: { by: 'Contoh' } });
    expect(doers(next, 2)).toEqual(doers(definition, 2));
  });
});

describe('a question about several rows', () => {
  const paths = ['rows[0].time', 'rows[5].time'];
  const question = { where: 'rows[0].time', ask: '', why: '', paths };
  test('marks and names them all, also in a draft that says them in words only', () => {
    expect([pathsOf(question), rowsOf(question)]).toEqual([paths, [1, 6]]);
    const old = { where: 'rows[0].time', ask: '', why: 'Waktu pada baris 1, 6 kosong.' };
    expect([pathsOf(old), rowsOf(old)]).toEqual([paths, [1, 6]]);
    const table = { where: 'rows', ask: '', why: '', paths: ['rows'] };
    expect([pathsOf(table), rowsOf(table)]).toEqual([['rows'], []]);
  });
  test('is about nothing once its rows are gone', () => {
    const gone = { where: 'rows[0].time', ask: '', why: '', paths: [] };
    expect([askedValue(definition, gone), pathsOf(gone), rowsOf(gone)]).toEqual([
      { kind: 'nothing' },
      [],
      [],
    ]);
  });
  test('is answered for all of them', () => {
    const next = answered('rows[0].time', written('3 jam'), '', '', paths);
    expect(next.sheet.rows.flatMap(({ time }, i) => (time === '3 jam' ? [i] : []))).toEqual([0, 5]);
    const time = { amount: 2, unit: 'hours' } as const;
    const timed = answered('rows[0].time', { kind: 'timed', time }, '', '', paths);
    expect(timed.sheet).toEqual(definition.sheet);
    const set = timed.flow.steps.filter(({ clock }) => clock.standard?.unit === 'hours');
    expect(new Set(set.map(({ row }) => row))).toEqual(new Set([1, 6]));
  });
});

describe('statements', () => {
  test('are never written on the sheet', () => {
    for (const words of ['Bukan', 'Ada yang bukan', 'Kegiatan', 'Tidak, hanya baris ini']) {
      expect(answered('sheet.number', chosen(words))).toEqual(definition);
    }
  });
  test('a caption stays on the sheet and is no step', () => {
    const next = answered('rows[1].activity', chosen('Judul kelompok'));
    expect(next.sheet).toEqual(definition.sheet);
    expect(next.flow.steps.filter(({ row }) => row === 2)).toEqual([]);
  });
  test('what continues the row above is joined to it', () => {
    const { rows } = definition.sheet;
    const next = answered('rows[3].no', chosen('Bukan, lanjutan baris di atasnya'));
    expect(next.sheet.rows).toHaveLength(rows.length - 1);
    expect(next.sheet.rows[2]?.activity).toBe(`${rows[2]?.activity} ${rows[3]?.activity}`);
  });
});
