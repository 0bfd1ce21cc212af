import { strToU8, zipSync } from 'fflate';
import { element, xmlFile } from './xml.ts';

/** A part of the document beside `word/document.xml`. */
export interface Part {
  /** In the folder `word`, without ending; also the id of its relationship. */
  readonly name: string;
  readonly type: 'styles' | 'settings' | 'header' | 'footer';
  readonly xml: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE = `${PACKAGE}/relationships/metadata/core-properties`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Any fixed day: the same sheet gives the same bytes. Archives know local time only. */
const DAY = new Date(1980, 0, 1);

/** The parts as a DOCX archive. */
export function pack(document: string, core: string, parts: readonly Part[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relationships([
      ['document', `${RELATIONSHIPS}/officeDocument`, 'word/document.xml'],
      ['core', CORE, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships(
      parts.map(({ name, type }) => [name, `${RELATIONSHIPS}/${type}`, `${name}.xml`]),
    ),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, xml])),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
    { mtime: DAY, level: 6 },
  );
}

function contentTypes(parts: readonly Part[]): string {
  const usual = (extension: string, type: string): string =>
    element('Default', { Extension: extension, ContentType: type });
  const own = (name: string, type: string): string =>
    element('Override', { PartName: name, ContentType: type });
  return xmlFile(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      usual('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
      usual('xml', 'application/xml'),
      own('/word/document.xml', `${WORD}.document.main+xml`),
      own('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...parts.map(({ name, type }) => own(`/word/${name}.xml`, `${WORD}.${type}+xml`)),
    ),
  );
}

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  return xmlFile(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...entries.map(([id, type, target]) =>
        element('Relationship', { Id: id, Type: type, Target: target }),
      ),
    ),
  );
}
