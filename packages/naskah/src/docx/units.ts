/** WordprocessingML counts in twips (1/20 point), DrawingML in English Metric Units. */
export const twips = (points: number): number => Math.round(points * 20);
export const emu = (points: number): number => Math.round(points * 12_700);

/** Sizes of letters are half points: the next lower one, so that words keep their room. */
export const halfPoints = (points: number): number => Math.max(2, Math.floor(points * 2 + 0.001));

/** Widths in twips whose sums are right to the twip, however many there are. */
export function twipWidths(widths: readonly number[]): number[] {
  let sum = 0;
  return widths.map((width) => {
    const from = twips(sum);
    sum += width;
    return twips(sum) - from;
  });
}
