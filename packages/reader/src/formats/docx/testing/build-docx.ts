import { strToU8, zipSync } from 'fflate';

/** Parts of a test document; `body` is the XML inside `w:body`. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Further or replaced entries by name. */
  readonly entries?: Readonly<Record<string, Uint8Array>>;
  /** Namespace of WordprocessingML; the transitional one when not given. */
  readonly wordNamespace?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A complete DOCX. */
export function buildDocx(parts: DocxParts): Uint8Array {
  return zipSync(docxEntries(parts), { mtime: '2024-01-01T00:00:00Z' });
}

export function docxEntries(parts: DocxParts): Record<string, Uint8Array> {
  const roots = rootAttributes(parts.wordNamespace ?? transitional);
  const margins = [
    parts.header === undefined ? '' : '<w:headerReference w:type="default" r:id="rIdHeader"/>',
    parts.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rIdFooter"/>',
  ].join('');
  const page =
    '<w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1134" w:top="1134" w:right="1134" w:bottom="1134"/>';
  const document = `<w:document ${roots}><w:body>${parts.body}<w:sectPr>${margins}${page}</w:sectPr></w:body></w:document>`;
  const related: string[] = [];
  const entries: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships([
      `<Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': document,
  };
  const addPart = (id: string, type: string, name: string, xml: string | undefined): void => {
    if (xml === undefined) return;
    entries[`word/${name}`] = xml;
    related.push(
      `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${name}"/>`,
    );
  };
  const inRoot = (root: string, xml: string | undefined): string | undefined =>
    xml === undefined ? undefined : `<${root} ${roots}>${xml}</${root}>`;
  addPart('rIdStyles', 'styles', 'styles.xml', inRoot('w:styles', parts.styles));
  addPart('rIdNumbering', 'numbering', 'numbering.xml', inRoot('w:numbering', parts.numbering));
  addPart('rIdHeader', 'header', 'header1.xml', inRoot('w:hdr', parts.header));
  addPart('rIdFooter', 'footer', 'footer1.xml', inRoot('w:ftr', parts.footer));
  entries['word/_rels/document.xml.rels'] = relationships(related);
  return {
    ...Object.fromEntries(Object.entries(entries).map(([name, xml]) => [name, strToU8(xml)])),
    ...parts.entries,
  };
}

function relationships(items: readonly string[]): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${xmlns}">${items.join('')}</Relationships>`;
}

function rootAttributes(wordNamespace: string): string {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  const word2010 = 'http://schemas.microsoft.com/office/word/2010';
  return [
    `xmlns:w="${wordNamespace}"`,
    `xmlns:r="${office}/relationships"`,
    `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
    `xmlns:wp="${drawing}/wordprocessingDrawing"`,
    `xmlns:a="${drawing}/main"`,
    `xmlns:pic="${drawing}/picture"`,
    `xmlns:wps="${word2010}/wordprocessingShape"`,
    `xmlns:wpg="${word2010}/wordprocessingGroup"`,
    `xmlns:wpc="${word2010}/wordprocessingCanvas"`,
    `xmlns:wp14="${word2010}/wordprocessingDrawing"`,
    `xmlns:v="urn:schemas-microsoft-com:vml"`,
    `xmlns:o="urn:schemas-microsoft-com:office:office"`,
    `xmlns:m="${office}/math"`,
  ].join(' ');
}
