import type { SheetData } from '../sheet/sheet-data.ts';
import { NAMESPACES } from './namespaces.ts';
import { element, words, xmlFile } from './xml.ts';

const value = (name: string, val: string | number): string => element(name, { 'w:val': val });

/** Fonts and language of the whole document, and the styles that it names. */
export function styles(): string {
  const font = 'Arial';
  const fonts = element('w:rFonts', {
    ...{ 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font },
  });
  const language = element('w:lang', {
    ...{ 'w:val': 'id-ID', 'w:eastAsia': 'id-ID', 'w:bidi': 'ar-SA' },
  });
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, fonts, value('w:sz', 18), value('w:szCs', 18), language),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {})),
  );
  return xmlFile(
    element(
      'w:styles',
      { 'xmlns:w': NAMESPACES['xmlns:w'] },
      defaults,
      style('paragraph', 'Normal', 'Normal', { isDefault: true }),
      style('character', 'DefaultParagraphFont', 'Default Paragraph Font', { isDefault: true }),
      style('table', 'TableNormal', 'Normal Table', { isDefault: true }),
      heading(1),
      heading(2),
      style('paragraph', 'Header', 'header', { based: 'Normal' }),
      style('paragraph', 'Footer', 'footer', { based: 'Normal' }),
    ),
  );
}

interface StyleLook {
  readonly isDefault?: boolean;
  readonly based?: string;
  readonly properties?: string;
}

function style(
  type: string,
  id: string,
  name: string,
  { isDefault, based, properties = '' }: StyleLook,
): string {
  return element(
    'w:style',
    { 'w:type': type, 'w:default': isDefault === true ? 1 : undefined, 'w:styleId': id },
    value('w:name', name),
    based === undefined ? '' : value('w:basedOn', based),
    type === 'paragraph' ? element('w:qFormat', {}) : '',
    properties,
  );
}

function heading(level: 1 | 2): string {
  const properties = element('w:pPr', {}, value('w:outlineLvl', level - 1));
  const letters = element('w:rPr', {}, element('w:b', {}), element('w:bCs', {}));
  return style('paragraph', `Heading${level}`, `heading ${level}`, {
    ...{ based: 'Normal', properties: properties + letters },
  });
}

/** Layout rules of Word 2013 and later: tables stand on the margin, cells hold their drawings. */
export function settings(): string {
  const mode = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return xmlFile(
    element(
      'w:settings',
      { 'xmlns:w': NAMESPACES['xmlns:w'] },
      element('w:zoom', { 'w:percent': 100 }),
      value('w:defaultTabStop', 720),
      element('w:compat', {}, mode),
      element('w:themeFontLang', { 'w:val': 'id-ID' }),
      value('w:decimalSymbol', ','),
      value('w:listSeparator', ';'),
    ),
  );
}

/** Title, language and day of the document; the day is the sheet's, not that of printing. */
export function coreProperties({ title, date }: SheetData): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const instant = `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}T00:00:00Z`;
  const day = (name: string): string =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, instant);
  return xmlFile(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, words(title)),
      day('created'),
      day('modified'),
      element('dc:language', {}, 'id-ID'),
    ),
  );
}
