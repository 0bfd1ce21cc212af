import { expect, test } from 'vitest';
import { readDocx } from '../read-docx.ts';
import { buildDocx } from '../testing/build-docx.ts';
import { shape } from '../testing/drawing-xml.ts';
import { cell, paragraph, row, table } from '../testing/word-xml.ts';

const at = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const ARROW = { tailEnd: true };
const WORDS = { hasOutline: false, isTextBox: true };

/** A leads to the decision D; the way back from D joins the line from A near its beginning. */
const JOINED = [
  shape('rect', at(4000, 500, 1200, 500), { text: 'A' }),
  shape('flowChartDecision', at(4000, 5000, 1200, 800), { text: 'D' }),
  shape('rect', at(4000, 7500, 1200, 500), { text: 'C' }),
  shape('straightConnector1', at(4600, 1000, 0, 4000), ARROW),
  shape('straightConnector1', at(4600, 5800, 0, 1700), ARROW),
  shape('line', at(2500, 5400, 1500, 0)),
  shape('line', at(2500, 1500, 0, 3900)),
  shape('straightConnector1', at(2500, 1500, 2100, 0), ARROW),
];

const labelled = (...more: readonly string[]): string[] => labels(...JOINED, ...more);

function labels(...runs: readonly (string | undefined)[]): string[] {
  const body = table(
    [9000],
    [row([cell(paragraph(runs.join('')))], '<w:trHeight w:val="9000" w:hRule="exact"/>')],
  );
  const [block] = readDocx(buildDocx({ body })).blocks;
  if (block?.type !== 'table') throw new Error('no table');
  const names = new Map(block.shapes.map(({ id, text }) => [id, text]));
  return block.edges
    .filter(({ text }) => text !== '')
    .map(({ from, to, text }) => `${names.get(from ?? '')} > ${names.get(to ?? '') ?? ''} ${text}`);
}

test('an outcome beside a joint goes to the line that leaves the check', () => {
  const no = shape('rect', at(3900, 1150, 600, 300), { ...WORDS, text: 'Tidak' });
  const yes = shape('rect', at(4700, 6000, 500, 300), { ...WORDS, text: 'Ya' });
  expect(labelled(no, yes).toSorted()).toEqual(['D >  Tidak', 'D > C Ya']);
});

test('other words go to the line they stand beside', () => {
  const remark = shape('rect', at(4650, 1300, 900, 300), { ...WORDS, text: 'via email' });
  expect(labelled(remark)).toEqual(['A > D via email']);
});

test('an outcome as near to its check as to no line belongs to the way that has none yet', () => {
  const yes = shape('rect', at(4650, 5900, 280, 200), { ...WORDS, text: 'Ya' });
  const no = shape('rect', at(4000, 6100, 500, 200), { ...WORDS, text: 'Tidak' });
  expect(labelled(yes, no).toSorted()).toEqual(['D >  Tidak', 'D > C Ya']);
});

test('words stand by the bend of a connector, not by the straight way between its ends', () => {
  const bent = shape('bentConnector3', at(4000, 750, 5, 4650), { flipV: true, ...ARROW });
  const around = bent.replace(
    '<a:avLst/>',
    '<a:avLst><a:gd name="adj1" fmla="val -30000000"/></a:avLst>',
  );
  const remark = shape('rect', at(2550, 3000, 900, 300), { ...WORDS, text: 'via email' });
  expect(labels(JOINED[0], JOINED[1], around, remark)).toEqual(['D > A via email']);
});
