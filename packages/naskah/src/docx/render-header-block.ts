import type { HeaderBlock } from '../sheet/header-block.ts';
import { HANGING, hasSigner, ROOM, SHARES } from './header-block-sizes.ts';
import { paragraph, run, tab, type Look } from './paragraph.ts';
import { table, type Cell, type Row } from './table.ts';

const PADDING = { side: ROOM.cell, top: ROOM.cell };

/** The block above the matrix as one table: office, labels and values, and the lists in pairs. */
export function renderHeaderBlock(header: HeaderBlock, size: number, width: number): string {
  const identity = header.identity.map((_, index): Row => ({
    cells: [
      officeCell(header, index, size),
      labelCell(header, index, size),
      valueCell(header, index, size),
    ],
  }));
  const lists = [0, 2, 4].map((at): Row => ({
    cells: header.lists
      .slice(at, at + 2)
      .map((list, index) => ({ ...listCell(list, size), span: index + 1 })),
  }));
  return table({
    widths: SHARES.map((share) => share * width),
    rows: [...identity, ...lists],
    caption: 'Identitas SOP',
  });
}

function officeCell({ office, unit }: HeaderBlock, index: number, size: number): Cell {
  const common = { align: 'center', padding: PADDING } as const;
  if (index > 0) return { ...common, merge: 'continue', content: paragraph({ size }) };
  const name = { size: size + 2.5, bold: true };
  const address = { size };
  const below = { size: size + 1.5, bold: true };
  const lines = [
    ...office.map(({ text, isAddress }, at) => {
      const look = isAddress ? address : name;
      const before = at === 0 ? ROOM.emblem : isAddress && !office[at - 1]?.isAddress ? 3 : 0;
      return paragraph({ ...look, align: 'center', before }, run(text, look));
    }),
    office.length === 0 ? paragraph({ ...name, align: 'center', before: ROOM.emblem }) : '',
    unit === '' ? '' : paragraph({ ...below, align: 'center', before: 6 }, run(unit, below)),
  ];
  return { ...common, merge: 'restart', content: lines.join('') };
}

function labelCell({ identity }: HeaderBlock, index: number, size: number): Cell {
  const content = paragraph({ size }, run(identity[index]?.label ?? '', { size }));
  return { align: 'center', padding: PADDING, content };
}

function valueCell(header: HeaderBlock, index: number, size: number): Cell {
  const lines = header.identity[index]?.lines ?? [];
  const look = { size };
  const isApproval = index === header.approval;
  const written = lines.map((line, at) => {
    const isSigner = isApproval && at === header.linesAbove;
    const own: Look = isSigner ? { ...look, bold: true } : look;
    return paragraph(
      {
        ...own,
        ...(isApproval && { align: 'center' }),
        ...(isSigner && { before: ROOM.signature }),
        ...(isApproval &&
          at === lines.length - 1 &&
          !hasSigner(header) && { after: ROOM.unsigned }),
      },
      run(line, own),
    );
  });
  return {
    ...{ align: 'center', padding: PADDING },
    content: written.length === 0 ? paragraph(look) : written.join(''),
  };
}

function listCell({ label, items }: HeaderBlock['lists'][number], size: number): Cell {
  const bold = { size, bold: true };
  const look = { size, after: ROOM.afterItem };
  const entries = items.map(({ mark, text }) => {
    const hanging = size * (mark === '' ? HANGING.plain : HANGING.marked);
    const number = mark === '' ? [] : [run(mark, look), tab(look)];
    return paragraph({ ...look, left: hanging, hanging }, ...number, run(text, look));
  });
  const heading = paragraph({ ...bold, after: ROOM.afterLabel, keepsNext: true }, run(label, bold));
  return { padding: { side: ROOM.list, top: ROOM.list }, content: [heading, ...entries].join('') };
}
