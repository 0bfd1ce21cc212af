import type { DrawnSheet } from '../../drawn-sheet.ts';
import type { Damage } from '../../layout.ts';
import type { Random } from '../../random.ts';
import { zipFile } from '../zip-file.ts';
import { makeDocxStyle } from './docx-style.ts';
import { tableXml, type ListCounter } from './docx-table.ts';
import { paragraphXml } from './docx-text.ts';

const NAMESPACES = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'v="urn:schemas-microsoft-com:vml"',
  'o="urn:schemas-microsoft-com:office:office"',
]
  .map((name) => `xmlns:${name}`)
  .join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file with these sheets, each on a page of its own. */
export function docxFile(
  random: Random,
  sheets: readonly DrawnSheet[],
  damage: Damage,
): Uint8Array {
  const style = makeDocxStyle(random, damage);
  const lists: ListCounter = { count: 0 };
  const body = sheets
    .map((sheet) =>
      sheet.blocks
        .map((block) =>
          block.type === 'grid'
            ? `${tableXml(block, style, lists)}<w:p/>`
            : block.lines.map((line) => paragraphXml({ text: line }, style, 0)).join(''),
        )
        .join(''),
    )
    .join('<w:p><w:r><w:br w:type="page"/></w:r></w:p>');
  const footer = damage === 'clean' ? '' : '<w:footerReference w:type="default" r:id="rId2"/>';
  const page = `<w:sectPr>${footer}<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>`;
  return zipFile([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'word/document.xml']])],
    [
      'word/_rels/document.xml.rels',
      relations([
        ['rId1', 'numbering', 'numbering.xml'],
        ['rId2', 'footer', 'footer1.xml'],
      ]),
    ],
    [
      'word/document.xml',
      `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${page}</w:body></w:document>`,
    ],
    ['word/numbering.xml', numbering(lists.count)],
    [
      'word/footer1.xml',
      `${HEAD}<w:ftr ${NAMESPACES}><w:p><w:r><w:t>Halaman </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
    ],
  ]);
}

/** One kind of list; every list that begins anew overrides its start. */
function numbering(count: number): string {
  const lists = Array.from(
    { length: count },
    (_, i) =>
      `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${HEAD}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${lists.join('')}</w:numbering>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(): string {
  const parts = [
    ['/word/document.xml', 'document.main'],
    ['/word/numbering.xml', 'numbering'],
    ['/word/footer1.xml', 'footer'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${MAIN}.${type}+xml"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}
