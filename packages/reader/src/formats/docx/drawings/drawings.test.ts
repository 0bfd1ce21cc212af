import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnEdge, DrawnShape, TableBlock } from '../../../source/source-document.ts';
import { readDocx } from '../read-docx.ts';
import { buildDocx } from '../testing/build-docx.ts';
import {
  floating,
  inlineShape,
  pict,
  shape,
  vmlArrow,
  vmlShape,
  vmlStyle,
  vmlText,
  wgp,
  wsp,
} from '../testing/drawing-xml.ts';
import { cell, p, paragraph, row, table } from '../testing/word-xml.ts';

const padding = 108;

function tableOf(body: string): TableBlock {
  const found = readDocx(buildDocx({ body })).blocks.find((block) => block.type === 'table');
  if (found?.type !== 'table') throw new Error('no table');
  return found;
}

/** A table of exact heights with the drawings anchored in one cell. */
function fixedTable(
  widths: readonly number[],
  heights: readonly number[],
  anchors: readonly { row: number; column: number; runs: string }[],
): string {
  return table(
    widths,
    heights.map((height, r) =>
      row(
        widths.map((_, c) => {
          const here = anchors.filter((a) => a.row === r && a.column === c);
          return cell(paragraph(here.map((a) => a.runs).join('')));
        }),
        `<w:trHeight w:val="${height}" w:hRule="exact"/>`,
      ),
    ),
  );
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, one) => total + one, 0);
const place = ({ row: r, column, certainty }: DrawnShape): readonly unknown[] => [
  r,
  column,
  certainty,
];

/** One wide cell to draw in, so that places are the offsets themselves. */
function drawn(...runs: readonly string[]): TableBlock {
  return tableOf(fixedTable([9000], [9000], [{ row: 0, column: 0, runs: runs.join('') }]));
}

/** Edges by the words of the shapes they lead to. */
function named({ shapes, edges }: TableBlock): readonly string[] {
  const text = (id: string | undefined): string => shapes.find((s) => s.id === id)?.text ?? '?';
  return edges.map(
    (edge: DrawnEdge) =>
      `${text(edge.from)}${edge.isDirected ? ' > ' : ' - '}${text(edge.to)}${edge.text && ` (${edge.text})`}`,
  );
}

const box = (x: number, y: number): { x: number; y: number; width: number; height: number } => ({
  ...{ x, y, width: 1000, height: 500 },
});

const a = shape('flowChartProcess', box(1000, 1000), { text: 'A', id: '11' });
const b = shape('flowChartProcess', box(1000, 3000), { text: 'B', id: '12' });
const c = shape('flowChartDecision', box(5000, 3000), { text: 'C', id: '13' });

describe('kinds of symbols', () => {
  it.each([
    ['flowChartTerminator', 'capsule'],
    ['roundRect', 'capsule'],
    ['ellipse', 'capsule'],
    ['flowChartAlternateProcess', 'capsule'],
    ['flowChartProcess', 'box'],
    ['rect', 'box'],
    ['flowChartDecision', 'diamond'],
    ['diamond', 'diamond'],
    ['flowChartOffpageConnector', 'pentagon'],
    ['pentagon', 'pentagon'],
    ['homePlate', 'pentagon'],
    ['flowChartDocument', 'other'],
  ])('%s is a %s', (preset, kind) => {
    expect(drawn(shape(preset, box(0, 0))).shapes[0]?.kind).toBe(kind);
  });

  it.each([
    [116, 'capsule'],
    [176, 'capsule'],
    [109, 'box'],
    [110, 'diamond'],
    [177, 'pentagon'],
    [114, 'other'],
  ])('VML shape %i is a %s', (type, kind) => {
    expect(drawn(pict(vmlShape(type, vmlStyle(box(0, 0)), 'x'))).shapes[0]?.kind).toBe(kind);
  });

  it('knows the plain shapes of VML, and leaves pictures out', () => {
    const style = vmlStyle(box(0, 0));
    const shapes = ['rect', 'roundrect', 'oval'].map((name) =>
      pict(`<v:${name} style="${style}"/>`),
    );
    const picture = pict(`<v:shape type="#_x0000_t75" style="${style}"/>`);
    expect(drawn(...shapes, picture).shapes.map(({ kind }) => kind)).toEqual([
      'box',
      'capsule',
      'capsule',
    ]);
  });

  it('tells shapes drawn by hand by their corners', () => {
    const hand = (points: readonly string[], closes: boolean): string => {
      const steps = points.map((point, i) => {
        const [x, y] = point.split(',');
        const name = i === 0 ? 'a:moveTo' : 'a:lnTo';
        return `<${name}><a:pt x="${x}" y="${y}"/></${name}>`;
      });
      const path = `<a:path w="100" h="100">${steps.join('')}${closes ? '<a:close/>' : ''}</a:path>`;
      return shape('rect', box(0, 0)).replace(
        /<a:prstGeom.*<\/a:prstGeom>/,
        `<a:custGeom><a:pathLst>${path}</a:pathLst></a:custGeom>`,
      );
    };
    const found = drawn(
      hand(['50,0', '100,50', '50,100', '0,50'], true),
      hand(['0,0', '100,0', '100,100', '0,100', '0,0'], false),
      hand(['0,0', '100,0', '100,60', '50,100', '0,60'], true),
      hand(['0,0', '100,100'], false),
    );
    expect(found.shapes.map(({ kind }) => kind)).toEqual(['diamond', 'box', 'pentagon']);
  });

  it('tells VML shapes drawn by hand by their corners, and an open one is a line', () => {
    const hand = (path: string, place = box(0, 0)): string =>
      `<v:shape style="${vmlStyle(place)}" coordsize="100,100" path="${path}"/>`;
    const block = drawn(
      pict(hand('m50,l100,50,50,100,,50xe') + hand('m0,0r100,0,0,100,-100,0xe')),
      pict(hand('m,l,60,50,100,100,60,100,xe') + hand('m,c10,20,30,40,50,60xe')),
    );
    expect(block.shapes.map(({ kind }) => kind)).toEqual(['diamond', 'box', 'pentagon', 'other']);
    const way = { x: 1500, y: 1500, width: 3500, height: 1500 };
    expect(drawn(a, c, pict(hand('m,l,50,100,50,100,100e', way))).edges).toHaveLength(1);
  });

  it('takes a symbol that says nothing about its looks for a drawn one', () => {
    const bare = a.replace(/<a:ln.*<\/a:ln>/, '');
    expect(drawn(bare).shapes.map(({ kind }) => kind)).toEqual(['box']);
  });

  it('keeps the words of a shape out of the cell', () => {
    const block = drawn(a);
    expect(block.shapes[0]?.text).toBe('A');
    expect(block.rows[0]?.cells[0]?.paragraphs).toEqual([]);
  });

  it('takes the drawing once from an alternative, and the fallback when there is no other', () => {
    const vml = pict(vmlShape(110, vmlStyle(box(0, 0)), 'lama'));
    const alternative = (choice: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent>`;
    expect(drawn(alternative(a)).shapes.map(({ text }) => text)).toEqual(['A']);
    const unknown = '<w:r><w:drawing><wp:anchor><a:graphic/></wp:anchor></w:drawing></w:r>';
    expect(drawn(alternative(unknown)).shapes.map(({ text }) => text)).toEqual(['lama']);
  });
});

describe('places in the grid', () => {
  const lengths = (least: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: least, max: 3 * least }), { minLength: 1, maxLength: 7 });

  it('finds row and column of a shape, wherever it is anchored', () => {
    const arbitrary = fc
      .record({ widths: lengths(600), heights: lengths(400) })
      .chain(({ widths, heights }) =>
        fc.record({
          widths: fc.constant(widths),
          heights: fc.constant(heights),
          anchor: fc.tuple(fc.nat(heights.length - 1), fc.nat(widths.length - 1)),
          target: fc.tuple(fc.nat(heights.length - 1), fc.nat(widths.length - 1)),
          within: fc.tuple(
            fc.double({ min: 0.3, max: 0.7, noNaN: true }),
            fc.double({ min: 0.3, max: 0.7, noNaN: true }),
          ),
          size: fc.tuple(fc.integer({ min: 100, max: 2000 }), fc.integer({ min: 100, max: 2000 })),
          isVml: fc.boolean(),
        }),
      );
    fc.assert(
      fc.property(arbitrary, ({ widths, heights, anchor, target, within, size, isVml }) => {
        const middleX = sum(widths.slice(0, target[1])) + within[0] * (widths[target[1]] ?? 0);
        const middleY = sum(heights.slice(0, target[0])) + within[1] * (heights[target[0]] ?? 0);
        const [width, height] = size;
        const box = {
          x: middleX - width / 2 - sum(widths.slice(0, anchor[1])) - padding,
          y: middleY - height / 2 - sum(heights.slice(0, anchor[0])),
          ...{ width, height },
        };
        const runs = isVml ? pict(vmlShape(109, vmlStyle(box))) : shape('flowChartProcess', box);
        const block = tableOf(
          fixedTable(widths, heights, [{ row: anchor[0], column: anchor[1], runs }]),
        );
        expect(block.shapes.map(place)).toEqual([[target[0], target[1], 1]]);
      }),
      { numRuns: 150 },
    );
  });

  it('is sure of the own cell when heights are estimates, less of a row further down', () => {
    const rows = (runs: string): string =>
      table(
        [3000, 3000],
        [0, 1, 2, 3].map((r) =>
          row([
            cell(p('Menerima surat, mencatat dan meneruskan kepada Kepala Dinas')),
            cell(paragraph(r === 0 ? runs : '')),
          ]),
        ),
      );
    const near = tableOf(rows(shape('rect', { x: 500, y: 100, width: 1000, height: 300 })))
      .shapes[0];
    const far = tableOf(rows(shape('rect', { x: 500, y: 1300, width: 1000, height: 300 })))
      .shapes[0];
    expect(near).toMatchObject({ row: 0, column: 1 });
    expect(near?.certainty).toBeGreaterThan(0.85);
    expect(far?.column).toBe(1);
    expect(far?.certainty).toBeLessThan(near?.certainty ?? 0);
  });

  it('says that a shape on a line may belong to either side', () => {
    const onRow = { x: 0, y: 900, width: 600, height: 200 };
    const onColumn = { x: 1000 - padding - 300, y: 400, width: 600, height: 200 };
    const runs = shape('rect', onRow) + shape('rect', onColumn);
    const block = tableOf(fixedTable([1000, 1000], [1000, 1000], [{ row: 0, column: 0, runs }]));
    for (const { certainty } of block.shapes) expect(certainty).toBeLessThan(0.5);
  });

  it('tells which columns a wide shape lies over, and nothing of one that juts out', () => {
    const over = (x: number, width: number): DrawnShape['over'] => {
      const runs = shape('rect', { x: x - padding, y: 100, width, height: 300 });
      const anchors = [{ row: 0, column: 0, runs }];
      return tableOf(fixedTable([1000, 1000, 1000], [600], anchors)).shapes[0]?.over;
    };
    expect(over(1200, 1700)).toEqual({ from: 1, to: 3 });
    expect(over(100, 2800)).toEqual({ from: 0, to: 3 });
    expect(over(800, 1400)).toBeUndefined();
    expect(over(600, 800)).toBeUndefined();
  });

  it('gives no place to a shape outside the table', () => {
    const runs = shape('rect', { x: -3000, y: 0, width: 500, height: 500 });
    const [only] = tableOf(fixedTable([2000], [2000], [{ row: 0, column: 0, runs }])).shapes;
    expect(only).toMatchObject({ certainty: 0 });
    expect(only).not.toHaveProperty('row');
  });

  it('places from the margin and by alignment', () => {
    const fromMargin = { x: 2200 - padding, y: 100, width: 600, height: 300, fromX: 'margin' };
    const centred = { x: 0, y: 100, width: 600, height: 300, alignX: 'center' };
    const runs = shape('rect', fromMargin) + shape('rect', centred);
    const block = tableOf(fixedTable([1000, 1000, 1000], [600], [{ row: 0, column: 1, runs }]));
    expect(block.shapes.map(({ column }) => column)).toEqual([2, 1]);
  });

  it('places a shape in the line within its cell', () => {
    const block = tableOf(
      fixedTable([1000, 2000], [900], [{ row: 0, column: 1, runs: inlineShape('rect', 800, 400) }]),
    );
    expect(block.shapes.map(place)).toEqual([[0, 1, 1]]);
  });

  it('places drawings of a covered cell', () => {
    const body = table(
      [1000, 1000],
      [
        row(
          [cell(p('a'), '<w:vMerge w:val="restart"/>'), cell('')],
          '<w:trHeight w:val="600" w:hRule="exact"/>',
        ),
        row(
          [
            cell(
              paragraph(shape('rect', { x: 1000, y: 100, width: 500, height: 300 })),
              '<w:vMerge/>',
            ),
            cell(''),
          ],
          '<w:trHeight w:val="600" w:hRule="exact"/>',
        ),
      ],
    );
    expect(tableOf(body).shapes.map(place)).toEqual([[1, 1, 1]]);
  });

  it('finds the members of a group, scaled and nested', () => {
    const inner = wgp(
      { x: 2000, y: 0, width: 2000, height: 1000 },
      { x: 0, y: 0, width: 200, height: 100 },
      wsp('flowChartDecision', { x: 125, y: 75, width: 50, height: 25 }, { text: 'dalam' }),
      'wpg:grpSp',
    );
    const outer = wgp(
      { x: 0, y: 0, width: 2000, height: 1000 },
      { x: 0, y: 0, width: 4000, height: 2000 },
      wsp('rect', { x: 200, y: 200, width: 1000, height: 500 }, { text: 'luar' }) + inner,
    );
    const runs = floating({ x: -padding, y: 0, width: 2000, height: 1000 }, outer);
    const block = tableOf(fixedTable([1000, 1000], [400, 600], [{ row: 0, column: 0, runs }]));
    expect(block.shapes.map(({ text, row: r, column }) => [text, r, column])).toEqual([
      ['luar', 0, 0],
      ['dalam', 1, 1],
    ]);
  });

  it('finds the members of a VML group', () => {
    const member = (x: number, text: string): string =>
      `<v:rect style="position:absolute;left:${x};top:150;width:200;height:100">${vmlText(text)}</v:rect>`;
    const group =
      `<v:group style="${vmlStyle({ x: -padding, y: 0, width: 3000, height: 1000 })}" ` +
      `coordorigin="100,100" coordsize="600,200">${member(100, 'A')}${member(500, 'B')}` +
      `<v:line from="300,200" to="500,200">${vmlArrow}</v:line></v:group>`;
    const block = tableOf(
      fixedTable([1000, 1000, 1000], [1000], [{ row: 0, column: 0, runs: pict(group) }]),
    );
    expect(block.shapes.map(({ text, column }) => [text, column])).toEqual([
      ['A', 0],
      ['B', 2],
    ]);
    expect(named(block)).toEqual(['A > B']);
  });

  it('gives a shape drawn from a paragraph outside to the table it covers, unsurely', () => {
    const rows = fixedTable([2000, 2000], [600, 600], []);
    const over = shape(
      'flowChartProcess',
      { x: 2500, y: 900, width: 800, height: 300 },
      { text: 'x' },
    );
    const below = shape(
      'flowChartProcess',
      { x: 2500, y: -400, width: 800, height: 300 },
      { text: 'y' },
    );
    for (const body of [paragraph(over) + rows, rows + paragraph(below)]) {
      const { blocks } = readDocx(buildDocx({ body }));
      expect(blocks).toHaveLength(1);
      const [found] = blocks[0]?.type === 'table' ? blocks[0].shapes : [];
      expect(found).toMatchObject({ row: 1, column: 1 });
      expect(found?.certainty).toBeLessThan(0.5);
    }
  });

  it.each([740, 1250])(
    'fits rows of unknown height to shapes all drawn from the first (%i twips a row)',
    (height) => {
      const words = 'Menerima dan mencatat surat permohonan lalu meneruskannya kepada atasan';
      const numbers = [0, 1, 2, 3, 4, 5, 6];
      const runs = numbers.map((r) => {
        const middle = { x: 200, y: (r + 0.5) * height - 150, width: 900, height: 300 };
        return shape('flowChartProcess', middle, { text: `${r}` });
      });
      const rows = numbers.map((r) =>
        row([cell(p(words)), cell(paragraph(r === 0 ? runs.join('') : ''))]),
      );
      const { shapes } = tableOf(table([2400, 1500], rows));
      expect(shapes.map(({ text, row: r }) => [text, r])).toEqual(numbers.map((r) => [`${r}`, r]));
      expect(shapes.at(-1)?.certainty).toBeLessThan(0.7);
    },
  );

  it('makes a text box outside a table a text, and a table in it a table', () => {
    const inside = p('Mengetahui') + table([100], [row([cell(p('x'))])]) + '<w:p/>';
    const drawing = shape('rect', box(0, 0), { text: '' }).replace(
      /<w:txbxContent>.*<\/w:txbxContent>/,
      `<w:txbxContent>${inside}</w:txbxContent>`,
    );
    const blocks = readDocx(buildDocx({ body: paragraph(drawing) })).blocks;
    expect(blocks.map(({ type }) => type)).toEqual(['text', 'table']);
    const inTable = readDocx(buildDocx({ body: table([3000], [row([cell(paragraph(drawing))])]) }));
    expect(inTable.blocks.map(({ type }) => type)).toEqual(['table', 'table']);
  });
});

describe('connectors', () => {
  const down = { x: 1500, y: 1500, width: 0, height: 1500 };

  it('joins shapes by place and follows the arrow', () => {
    expect(named(drawn(a, b, shape('straightConnector1', down, { tailEnd: true })))).toEqual([
      'A > B',
    ]);
    expect(named(drawn(a, b, shape('straightConnector1', down, { headEnd: true })))).toEqual([
      'B > A',
    ]);
    expect(named(drawn(a, b, shape('line', down)))).toEqual(['A - B']);
    const both = shape('straightConnector1', down, { headEnd: true, tailEnd: true });
    expect(named(drawn(a, b, both))).toEqual(['A > B', 'B > A']);
  });

  it('joins shapes by the ids of the file, wherever the line is', () => {
    const joins = ['12', '13'] as const;
    const far = shape('bentConnector3', { ...down, y: 7000 }, { tailEnd: true, joins });
    expect(named(drawn(a, b, c, far))).toEqual(['B > C']);
  });

  it('mirrors and turns', () => {
    const across = { x: 1500, y: 1500, width: 3500, height: 1750 };
    const bent = (look: object): string =>
      shape('bentConnector3', across, { tailEnd: true, ...look });
    expect(named(drawn(a, c, bent({})))).toEqual(['A > C']);
    expect(named(drawn(a, c, bent({ flipH: true, flipV: true })))).toEqual(['C > A']);
    const turned = { x: 1500 - 750, y: 1500 + 750, width: 1500, height: 0 };
    expect(
      named(drawn(a, b, shape('straightConnector1', turned, { tailEnd: true, rotation: 90 }))),
    ).toEqual(['A > B']);
    expect(
      named(drawn(a, b, shape('straightConnector1', turned, { tailEnd: true, rotation: 270 }))),
    ).toEqual(['B > A']);
  });

  it('leaves an end open that meets nothing, and drops a line that meets nothing at all', () => {
    const loose = { x: 1500, y: 1500, width: 0, height: 700 };
    expect(named(drawn(a, b, shape('straightConnector1', loose, { tailEnd: true })))).toEqual([
      'A > ?',
    ]);
    const nowhere = { x: 7000, y: 7000, width: 0, height: 700 };
    expect(drawn(a, b, shape('straightConnector1', nowhere, { tailEnd: true })).edges).toEqual([]);
  });

  it('joins lines that were drawn one after the other', () => {
    const first = shape('line', { x: 2000, y: 1250, width: 3500, height: 0 });
    const second = shape('line', { x: 5500, y: 1250, width: 0, height: 800 });
    const third = shape(
      'straightConnector1',
      { x: 5500, y: 2050, width: 0, height: 950 },
      { tailEnd: true },
    );
    expect(named(drawn(a, c, first, second, third))).toEqual(['A > C']);
    expect(named(drawn(a, c, third, first, second))).toEqual(['A > C']);
  });

  it('takes block arrows for connectors', () => {
    const arrow = shape('rightArrow', { x: 2000, y: 3100, width: 3000, height: 300 });
    expect(named(drawn(b, c, arrow))).toEqual(['B > C']);
    expect(named(drawn(b, c, arrow.replace('rightArrow', 'leftArrow')))).toEqual(['C > B']);
    const upright = shape('downArrow', { x: 1400, y: 1500, width: 200, height: 1500 });
    expect(named(drawn(a, b, upright))).toEqual(['A > B']);
  });

  it('gives words without outline to the line beside them, with outline they are a symbol', () => {
    const line = shape('straightConnector1', down, { tailEnd: true });
    const beside = { x: 1550, y: 2000, width: 500, height: 250 };
    const label = shape('rect', beside, { text: 'Ya', hasOutline: false, isTextBox: true });
    expect(named(drawn(a, b, line, label))).toEqual(['A > B (Ya)']);
    expect(drawn(a, b, line, label).shapes).toHaveLength(2);
    const far = shape(
      'rect',
      { ...beside, x: 6000 },
      { text: 'Ya', hasOutline: false, isTextBox: true },
    );
    expect(drawn(a, b, line, far).shapes.map(({ kind }) => kind)).toEqual(['box', 'box', 'other']);
    const symbol = shape('flowChartProcess', { ...beside, y: 1800, width: 900 }, { text: 'Kabid' });
    expect(drawn(a, b, line, symbol).shapes).toHaveLength(3);
  });

  it('gives the words of a text box to the cell it lies over, unless a line leads to it', () => {
    const office = 'PEMERINTAH KABUPATEN CONTOH, DINAS SOSIAL, BIDANG REHABILITASI';
    const wide = { x: 1000, y: 3000, width: 3000, height: 500 };
    const textBox = shape('rect', wide, { text: office, isTextBox: true });
    const block = drawn(a, textBox);
    expect(block.shapes.map(({ text }) => text)).toEqual(['A']);
    expect(block.rows[0]?.cells[0]?.paragraphs).toEqual([{ text: office }]);
    const led = drawn(a, textBox, shape('straightConnector1', down, { tailEnd: true }));
    expect(led.shapes.map(({ text }) => text)).toEqual(['A', office]);
    expect(named(led)).toEqual([`A > ${office}`]);
  });

  it('reads lines and connectors of VML', () => {
    const rect = (text: string, y: number): string =>
      pict(`<v:rect style="${vmlStyle(box(1000, y))}">${vmlText(text)}</v:rect>`);
    const shapes = [rect('A', 1000), rect('B', 3000)];
    const line = pict(
      `<v:line style="position:absolute;z-index:2" from="75pt,75pt" to="75pt,150pt">${vmlArrow}</v:line>`,
    );
    expect(named(drawn(...shapes, line))).toEqual(['A > B']);
    const connector = (flip: string): string =>
      pict(
        `<v:shape type="#_x0000_t32" style="${vmlStyle(down, flip)}" o:connectortype="straight">${vmlArrow}</v:shape>`,
      );
    expect(named(drawn(...shapes, connector('')))).toEqual(['A > B']);
    expect(named(drawn(...shapes, connector(';flip:y')))).toEqual(['B > A']);
    const label = pict(
      vmlShape(
        202,
        vmlStyle({ x: 1600, y: 2000, width: 400, height: 250 }),
        'Tidak',
        'stroked="f"',
      ),
    );
    expect(named(drawn(...shapes, connector(''), label))).toEqual(['A > B (Tidak)']);
  });
});
