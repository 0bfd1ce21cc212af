import type { GridParagraph } from '../../drawn-sheet.ts';
import { escapeXml, type DocxStyle } from './docx-style.ts';

/** One paragraph; `list` is the id of its automatic numbering. */
export function paragraphXml(
  { text, label }: GridParagraph,
  style: DocxStyle,
  list: number,
  before = '',
): string {
  const numbering =
    label === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const deleted =
    style.hasTrackedChanges && text.length > 12 && style.random.chance(0.15)
      ? '<w:del w:id="900" w:author="Contoh" w:date="2020-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">kalimat lama yang dihapus </w:delText></w:r></w:del>'
      : '';
  return `<w:p><w:pPr>${numbering}<w:rPr><w:sz w:val="18"/></w:rPr></w:pPr>${before}${deleted}${runs(text, style)}</w:p>`;
}

function runs(text: string, style: DocxStyle): string {
  if (text === '') return '';
  if (text === '√') return '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
  const pieces = style.hasSplitRuns ? split(text, style) : [text];
  return pieces.map(run).join('<w:proofErr w:type="spellStart"/>');
}

function split(text: string, { random }: DocxStyle): string[] {
  if (text.length < 8) return [text];
  const at = random.int(2, text.length - 3);
  return [text.slice(0, at), text.slice(at)];
}

function run(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:r><w:rPr><w:sz w:val="18"/></w:rPr>${lines}</w:r>`;
}
