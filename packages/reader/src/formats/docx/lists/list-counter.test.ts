import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../read-docx.ts';
import { buildDocx } from '../testing/build-docx.ts';
import { item, list, listFamily, p } from '../testing/word-xml.ts';
import { formatNumber } from './number-formats.ts';

interface Item {
  readonly list: number;
  readonly level: number;
}

const start = [1, 3, 1, 0];
const familyOf = (listId: number): number => (listId === 4 ? 1 : 0);
const levels: Parameters<typeof listFamily>[1] = [
  ['decimal', '%1.', start[0] ?? 0],
  ['lowerLetter', '%2)', start[1] ?? 0],
  ['upperRoman', '%1.%2.%3', start[2] ?? 0],
  ['decimalZero', '(%4)', start[3] ?? 0],
];
/** Lists 1 and 2 go on from each other; list 3 begins its first level at 7; list 4 is by itself. */
const numbering =
  listFamily(0, levels) +
  listFamily(1, levels) +
  list(1, 0) +
  list(2, 0) +
  list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>') +
  list(4, 1);

/** The number an item prints on a level, found by looking back from it: no state is carried. */
function numberAt(items: readonly Item[], at: number, level: number): number {
  const family = familyOf(items[at]?.list ?? 0);
  let steps = -1;
  for (let i = at; i >= 0; i -= 1) {
    const here = items[i];
    if (here === undefined || familyOf(here.list) !== family || here.level > level) continue;
    if (here.level < level) break;
    steps += 1;
    const isFirstOfThree =
      here.list === 3 && items.findIndex((it) => it.list === 3 && it.level === 0) === i;
    if (level === 0 && isFirstOfThree) return 7 + steps;
  }
  return (start[level] ?? 0) + Math.max(steps, 0);
}

const letters = ' abcdefghijklmnopqrstuvwxyz';
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function expectedLabel(items: readonly Item[], at: number): string {
  const [one, two, three, four] = [0, 1, 2, 3].map((level) => numberAt(items, at, level));
  const letter = letters.charAt(two ?? 0);
  const labels = [
    `${one}.`,
    `${letter})`,
    `${one}.${letter}.${roman[three ?? 0]}`,
    `(${String(four).padStart(2, '0')})`,
  ];
  return labels[items[at]?.level ?? 0] ?? '';
}

describe('list numbers', () => {
  it('are what looking back from each item gives', () => {
    const items = fc.array(
      fc.record({ list: fc.integer({ min: 1, max: 4 }), level: fc.integer({ min: 0, max: 3 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(items, (sequence) => {
        const body = sequence.map(({ list: id, level }) => item(id, level, 'x')).join('');
        const labels = readDocx(buildDocx({ body, numbering })).blocks.map((block) =>
          block.type === 'text' ? block.lines[0]?.split('\t')[0] : '',
        );
        expect(labels).toEqual(sequence.map((_, i) => expectedLabel(sequence, i)));
      }),
      { numRuns: 300 },
    );
  });

  it('follow a style of the list, its level, and a list style', () => {
    const style = (id: string, inside: string, type = 'paragraph'): string =>
      `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`;
    const inList = (id: number): string =>
      `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
    const styles =
      style('Bab', inList(1)) + style('Pasal', inList(1)) + style('Daftar', inList(3), 'numbering');
    const level = (index: number, text: string, inside = ''): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${inside}<w:lvlText w:val="${text}"/></w:lvl>`;
    const own =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'BAB %1', '<w:pStyle w:val="Bab"/>')}` +
      `${level(1, 'Pasal %2', '<w:lvlRestart w:val="0"/><w:pStyle w:val="Pasal"/>')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Daftar"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Daftar"/>${level(0, '%1)')}</w:abstractNum>` +
      list(1, 0) +
      list(2, 1) +
      list(3, 2);
    const body =
      ['Bab', 'Pasal', 'Pasal', 'Bab', 'Pasal']
        .map((id) => p('x', `<w:pStyle w:val="${id}"/>`))
        .join('') + item(2, 0, 'x');
    const lines = readDocx(buildDocx({ body, numbering: own, styles })).blocks.map(
      (block) => block.type === 'text' && block.lines[0],
    );
    expect(lines).toEqual([
      'BAB 1\tx',
      'Pasal 1\tx',
      'Pasal 2\tx',
      'BAB 2\tx',
      'Pasal 3\tx',
      '1)\tx',
    ]);
  });

  it('print in the formats of Word', () => {
    expect([1, 26, 27, 53].map((value) => formatNumber(value, 'lowerLetter'))).toEqual([
      'a',
      'z',
      'aa',
      'aaa',
    ]);
    expect([4, 9, 14, 1999].map((value) => formatNumber(value, 'upperRoman'))).toEqual([
      'IV',
      'IX',
      'XIV',
      'MCMXCIX',
    ]);
    expect([3, 12].map((value) => formatNumber(value, 'decimalZero'))).toEqual(['03', '12']);
    expect(formatNumber(3, 'none')).toBe('');
    expect(formatNumber(3, 'decimalEnclosedCircle')).toBe('③');
  });
});
