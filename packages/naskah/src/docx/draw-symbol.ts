import type { Box, MatrixSymbol, SymbolShape } from '@tuntas/sop';
import { solid, transform, vmlStyle, type Figure } from './figure.ts';
import { LINE, paragraph, run } from './paragraph.ts';
import { emu } from './units.ts';
import { element } from './xml.ts';

/** The flow chart shapes that Word offers for the symbols of PermenPAN-RB 35/2012. */
const PRESETS: Readonly<Record<SymbolShape, { readonly prst: string; readonly name: string }>> = {
  capsule: { prst: 'flowChartTerminator', name: 'Mulai/Selesai' },
  box: { prst: 'flowChartProcess', name: 'Proses' },
  diamond: { prst: 'flowChartDecision', name: 'Keputusan' },
  pentagon: { prst: 'flowChartOffpageConnector', name: 'Penghubung' },
};

const OUTLINE = 0.8;

/** A symbol; a pentagon has its letter inside. */
export function drawSymbol(
  { shape, box, text, title }: MatrixSymbol,
  { id, level, size }: { readonly id: number; readonly level: number; readonly size: number },
): Figure {
  const { prst, name } = PRESETS[shape];
  const look = { size, bold: true };
  const letter =
    text === ''
      ? ''
      : paragraph({ ...look, align: 'center', lineHeight: size * LINE }, run(text, look));
  const body = element('w:txbxContent', {}, letter);
  return {
    ...{ id, level, box },
    name: `${name} ${id}`,
    description: title,
    shape: [
      element('wps:cNvSpPr', {}),
      element(
        'wps:spPr',
        {},
        transform(box),
        element('a:prstGeom', { prst }, element('a:avLst', {})),
        solid('FFFFFF'),
        element('a:ln', { w: emu(OUTLINE) }, solid('000000')),
      ),
      letter === '' ? '' : element('wps:txbx', {}, body),
      element('wps:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
    ].join(''),
    vml: vmlSymbol(shape, box, level, letter === '' ? '' : vmlText(body)),
  };
}

export const vmlText = (body: string): string => element('v:textbox', { inset: '0,0,0,0' }, body);

const PATHS = {
  diamond: 'm500,l1000,500,500,1000,,500xe',
  pentagon: 'm,l1000,,1000,800,500,1000,,800xe',
} as const;

function vmlSymbol(shape: SymbolShape, box: Box, level: number, text: string): string {
  const look = { style: vmlStyle(box, level), fillcolor: 'white', strokeweight: `${OUTLINE}pt` };
  if (shape === 'box') return element('v:rect', look, text);
  if (shape === 'capsule') return element('v:roundrect', { ...look, arcsize: '.5' }, text);
  return element('v:shape', { ...look, coordsize: '1000,1000', path: PATHS[shape] }, text);
}
