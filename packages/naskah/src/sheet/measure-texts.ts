import { compile } from '../typesetting/compile.ts';

/** A text to be measured as it will be set. */
export interface TextToMeasure {
  readonly lines: readonly string[];
  /** Of the letters, in points. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  /** Where lines break, in points; null: they do not. */
  readonly width: number | null;
}

export interface TextSize {
  readonly width: number;
  readonly height: number;
}

/** Sizes in points, in the order given. */
export function measureTexts(items: readonly TextToMeasure[]): TextSize[] {
  const measured = compile({ template: 'measure.typ', data: { items }, output: 'measured' });
  return (measured as [number, number][]).map(([width, height]) => ({ width, height }));
}
