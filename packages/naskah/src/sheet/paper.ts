/** Papers of Indonesian offices; sheets are printed in landscape. */
export type PaperName = 'a4' | 'f4';

/** A landscape page; all in points (1/72 inch). */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
}

const MM = 72 / 25.4;

const SIZES = { a4: [297, 210], f4: [330, 215] } as const;

export function getPaper(name: PaperName): Paper {
  const [width, height] = SIZES[name];
  return {
    width: width * MM,
    height: height * MM,
    margin: { side: 14 * MM, top: 16 * MM, bottom: 14 * MM },
  };
}

export const contentWidth = ({ width, margin }: Paper): number => width - 2 * margin.side;

export const contentHeight = ({ height, margin }: Paper): number =>
  height - margin.top - margin.bottom;
