import { readFileSync } from 'node:fs';
import { parseDefinition, type Sheet } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { readText } from './formats/text/read-text.ts';
import { readSheets } from './read-sheets.ts';

const SOPS = new URL('../../../sops/', import.meta.url);
const SEEDS = [
  ['000_3385b71166d8e741', 'palangka-raya-rehabilitasi-anak-lansia'],
  ['001_2319cee4af092b25', 'lahat-asistensi-rehabilitasi-sosial'],
  ['002_8c84b91834af62f3', 'lamandau-lansia-terlantar'],
  ['004_eca77550480b38c1', 'lamandau-pemulangan-orang-terlantar'],
] as const;

function trueSheet(name: string): Sheet {
  const file = `${name}.yaml`;
  const { definition } = parseDefinition(readFileSync(new URL(file, SOPS), 'utf8'), file);
  if (definition === undefined) throw new Error(`No definition: ${name}`);
  return definition.sheet;
}

const LISTS = [
  'legalBases',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const;

test.each(SEEDS)('the official text %s is read as its definition has it', (text, name) => {
  const { sheets } = readSheets(readText(readFileSync(new URL(`seeds/${text}.txt`, SOPS))));
  expect(sheets).toHaveLength(1);
  const { sheet, questions } = sheets[0]!;
  const asked = new Set(questions.map(({ where }) => where));
  const truth = trueSheet(name);
  for (const list of LISTS) {
    // Items that nothing parts in the text stay one, word for word, and are asked about.
    const isOne = asked.has(`sheet.${list}`) && sheet[list].length === 1;
    expect(sheet[list]).toEqual(isOne ? [truth[list].join(' ')] : truth[list]);
  }
  const lists = Object.fromEntries(LISTS.map((list) => [list, []]));
  expect({ ...sheet, ...lists }).toEqual({ ...truth, ...lists });
});

test('each official text is asked about what it leaves open, and about nothing else', () => {
  const asked = SEEDS.map(([text]) => {
    const { sheets } = readSheets(readText(readFileSync(new URL(`seeds/${text}.txt`, SOPS))));
    const questions = sheets[0]?.questions ?? [];
    return questions.map(({ where }) => where).filter((where) => !where.includes('performers'));
  });
  expect(asked).toEqual([
    ['sheet.number', 'sheet.approvedBy', 'sheet.equipment'],
    ['sheet.equipment', 'sheet.warnings', 'rows[6].time'],
    [
      'sheet.effectiveOn',
      'sheet.approvedBy',
      'sheet.name',
      'rows[0].time',
      'rows[1].time',
      'rows[6].time',
    ],
    ['sheet.effectiveOn', 'rows[0].time', 'rows[6].time', 'sheet.legalBases', 'rows[4].activity'],
  ]);
});
