import type { HeaderBlock } from '../sheet/header-block.ts';
import { measureTexts, type TextToMeasure } from '../sheet/measure-texts.ts';
import { HANGING, hasSigner, ROOM, SHARES } from './header-block-sizes.ts';
import { LINE } from './paragraph.ts';

/** Sizes of letters that are tried. */
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7];
/** A block that is longer than a page at any size goes on on the next one. */
const SIZE_OF_LONG = 8;

/** A stack of texts, and the room beside them in its height. */
interface Stack {
  readonly texts: readonly TextToMeasure[];
  readonly room: number;
}

/** The largest letters with which the block fits on a page of this size, in points. */
export function fitHeaderBlock(
  header: HeaderBlock,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const tries = SIZES.map((size) => listRows(header, size, width));
  const measured = measureTexts(tries.flat(2).flatMap(({ texts }) => texts));
  let next = 0;
  const heights = tries.map((rows, index) => {
    // Word sets a whole line also below the last one.
    const extra = (SIZES[index] ?? 0) * (LINE - 1);
    const heightOf = ({ texts, room }: Stack): number =>
      texts.reduce((sum) => {
        next += 1;
        return sum + (measured[next - 1]?.height ?? 0) + extra;
      }, room);
    return rows.reduce((sum, stacks) => sum + Math.max(...stacks.map(heightOf)), 0);
  });
  return SIZES[heights.findIndex((each) => each <= height)] ?? SIZE_OF_LONG;
}

/** What stands side by side in each row, in the order of the rows. */
function listRows(header: HeaderBlock, size: number, width: number): Stack[][] {
  const [left, middle, right] = SHARES.map((share) => share * width) as [number, number, number];
  const text = (line: string, room: number, weight: TextToMeasure['weight']): TextToMeasure => ({
    ...{ lines: [line], size, weight, width: room },
  });
  const identity = header.identity.map(({ label, lines }, index): Stack[] => {
    const signing = hasSigner(header) ? ROOM.signature : ROOM.unsigned;
    const room = 2 * ROOM.cell;
    return [
      { texts: [text(label, middle - room, 'regular')], room },
      {
        texts: lines.map((line) => text(line, right - room, 'bold')),
        room: room + (index === header.approval ? signing : 0),
      },
    ];
  });
  const lists = [0, 2, 4].map((at) =>
    header.lists.slice(at, at + 2).map(({ label, items }): Stack => {
      const inner = left - 2 * ROOM.list;
      const entries = items.map((item) => {
        const hanging = size * (item.mark === '' ? HANGING.plain : HANGING.marked);
        return text(item.text, inner - hanging, 'regular');
      });
      return {
        texts: [text(label, inner, 'bold'), ...entries],
        room: 2 * ROOM.list + ROOM.afterLabel + items.length * ROOM.afterItem,
      };
    }),
  );
  return [...identity, ...lists];
}
