import { cell, type DrawnGrid, type GridCell, type GridRow } from './drawn-sheet.ts';
import type { Labels } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Procedure } from './procedures.ts';
import type { ListField, SheetTruth } from './truth.ts';

type Pair = readonly [label: string, value: readonly string[]];

/** The block with office, number, dates and signer, and the lists below it. */
export function drawHeader(
  truth: SheetTruth,
  procedure: Procedure,
  signer: readonly string[],
  layout: Layout,
  labels: Labels,
): DrawnGrid[] {
  const pairs: Pair[] = [
    [labels.number, [truth.number]],
    [labels.madeOn, [truth.madeOn.written]],
    [labels.revisedOn, [truth.revisedOn.written]],
    [labels.effectiveOn, [truth.effectiveOn.written]],
    [labels.approvedBy, signer],
    [labels.name, [truth.name]],
  ];
  if (layout.header === 'stacked') return [stacked(pairs, truth, layout, labels)];
  const head =
    layout.header === 'values-right'
      ? valuesRight(pairs, procedure, layout)
      : valuesLeft(pairs, procedure, layout);
  const split = layout.header === 'values-right' ? 1 : 2;
  const widths = layout.header === 'values-right' ? [5, 2, 4] : [2, 4, 5];
  const lists = listRows(truth, layout, labels, split);
  return layout.oneHeaderGrid
    ? [grid(widths, [...head, ...lists])]
    : [grid(widths, head), grid([1, 1], listRows(truth, layout, labels, 1, 2))];
}

function valuesRight(pairs: readonly Pair[], procedure: Procedure, layout: Layout): GridRow[] {
  const hasUnit = procedure.unit !== '';
  return pairs.map(([label, value], i) => {
    const left: GridCell[] = [];
    if (i === 0) left.push(cell(0, procedure.office, { rows: hasUnit ? 5 : 6 }));
    if (i === 5 && hasUnit) left.push(cell(0, procedure.unit));
    return { cells: [...left, ...pairCells(1, label, value, layout)] };
  });
}

function valuesLeft(pairs: readonly Pair[], procedure: Procedure, layout: Layout): GridRow[] {
  const office = [...procedure.office, procedure.unit].filter((line) => line !== '');
  return pairs.map(([label, value], i) => ({
    cells: [
      ...pairCells(0, label, value, layout),
      ...(i === 0 ? [cell(2, office, { rows: 6 })] : []),
    ],
  }));
}

function pairCells(
  column: number,
  label: string,
  value: readonly string[],
  layout: Layout,
): GridCell[] {
  if (!layout.habits.joinsLabelAndValue) return [cell(column, label), cell(column + 1, value)];
  const [first = '', ...rest] = value;
  const words = `${label.replace(/ ?:$/, '')} : ${first}`.trim();
  return [cell(column, [words, ...rest], { columns: 2 })];
}

/** Label and value below each other, the lists too: the form of small offices. */
function stacked(
  pairs: readonly Pair[],
  truth: SheetTruth,
  layout: Layout,
  labels: Labels,
): DrawnGrid {
  const lists = (Object.keys(labels.lists) as ListField[]).map((field): GridRow => ({
    cells: [cell(0, labels.lists[field]), listCell(1, truth[field], layout, 1)],
  }));
  const head = pairs.map(([label, value]) => ({ cells: [cell(0, label), cell(1, value)] }));
  return grid([2, 7], [...head, ...lists]);
}

function listRows(
  truth: SheetTruth,
  layout: Layout,
  labels: Labels,
  split: number,
  columns = 3,
): GridRow[] {
  const couples: readonly (readonly [ListField, ListField])[] = [
    ['legalBases', 'qualifications'],
    ['related', 'equipment'],
    ['warnings', 'records'],
  ];
  const right = columns - split;
  if (layout.habits.joinsLabelAndList) {
    const both = (field: ListField, column: number, columns: number): GridCell => {
      const items = listCell(column, truth[field], layout, columns);
      const label = { text: `${labels.lists[field].replace(/ ?:$/, '')}:` };
      return { ...items, paragraphs: [label, ...items.paragraphs] };
    };
    return couples.map(([one, other]) => ({
      cells: [both(one, 0, split), both(other, split, right)],
    }));
  }
  return couples.flatMap(([one, other]): GridRow[] => [
    {
      cells: [
        cell(0, labels.lists[one], { columns: split }),
        cell(split, labels.lists[other], { columns: right }),
      ],
    },
    {
      cells: [listCell(0, truth[one], layout, split), listCell(split, truth[other], layout, right)],
    },
  ]);
}

function listCell(
  column: number,
  items: readonly string[],
  layout: Layout,
  columns: number,
): GridCell {
  if (layout.listStyle !== 'automatic') return cell(column, items, { columns });
  const paragraphs = items.map((text, i) => ({ text, label: `${i + 1}.` }));
  return { column, columnSpan: columns, rowSpan: 1, paragraphs };
}

function grid(widths: readonly number[], rows: readonly GridRow[]): DrawnGrid {
  return { type: 'grid', widths, rows, symbols: [], connectors: [] };
}
