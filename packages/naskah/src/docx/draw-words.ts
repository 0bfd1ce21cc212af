import type { Box, MatrixLabel } from '@tuntas/sop';
import { vmlText } from './draw-symbol.ts';
import { solid, transform, vmlStyle, type Figure } from './figure.ts';
import { paragraph, run } from './paragraph.ts';
import { element } from './xml.ts';

/** Added on either side, so that words do not wrap where letters are a little wider. */
const SLACK = 1.5;

/** The place of the text box around words that need this one. */
export const wordsBox = (tight: Box): Box => ({
  ...tight,
  x: tight.x - SLACK,
  width: tight.width + 2 * SLACK,
});

/** Words beside a line, in italics as on the other prints, in a text box without an outline. */
export function drawWords(
  { lines, box: tight }: MatrixLabel,
  { id, level, size }: { readonly id: number; readonly level: number; readonly size: number },
): Figure {
  const box = wordsBox(tight);
  const lineHeight = box.height / lines.length;
  const body = element(
    'w:txbxContent',
    {},
    ...lines.map((line) =>
      paragraph({ size, lineHeight, align: 'center' }, run(line, { size, italic: true })),
    ),
  );
  return {
    ...{ id, level, box },
    name: `Kata pada garis ${id}`,
    description: '',
    shape: [
      element('wps:cNvSpPr', { txBox: 1 }),
      element(
        'wps:spPr',
        {},
        transform(box),
        element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
        solid('FFFFFF'),
        element('a:ln', {}, element('a:noFill', {})),
      ),
      element('wps:txbx', {}, body),
      element('wps:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
    ].join(''),
    vml: element('v:rect', { style: vmlStyle(box, level), stroked: 'f' }, vmlText(body)),
  };
}
