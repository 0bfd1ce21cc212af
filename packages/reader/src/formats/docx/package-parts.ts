import { SourceProblem } from '../../source/source-problem.ts';
import { limits } from './limits.ts';
import { parseXml } from './xml/parse-xml.ts';
import type { ReadingCost } from './xml/tree-builder.ts';
import { childrenOf, type XmlElement } from './xml/xml-element.ts';
import { holdsEncryptedPackage, isOleContainer } from './zip/ole-container.ts';
import { unpackEntry } from './zip/unpack-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip/zip-directory.ts';

/** The main part of a DOCX and the parts it refers to. */
export interface PackageParts {
  readonly document: XmlElement;
  /** By the last word of the relationship's type ("styles", "numbering"), undefined when absent. */
  readonly findByType: (type: string) => XmlElement | undefined;
  /** By the id that the document uses for it. */
  readonly findById: (id: string) => XmlElement | undefined;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * Opens the package (ISO/IEC 29500-2). Throws SOURCE_LOCKED, SOURCE_UNKNOWN_FORMAT when it is
 * another kind of file, SOURCE_DAMAGED, SOURCE_TOO_LARGE.
 */
export function openPackage(bytes: Uint8Array): PackageParts {
  checkKind(bytes);
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes)) {
    const name = partName(entry.name);
    if (!entries.has(name)) entries.set(name, entry);
  }
  const cost: ReadingCost = { seenElements: 0, keptElements: 0, textCharacters: 0 };
  let left: number = limits.totalBytes;
  const find = (name: string): XmlElement | undefined => {
    const entry = entries.get(partName(name));
    if (entry === undefined) return undefined;
    const part = unpackEntry(bytes, entry, Math.min(left, limits.partBytes));
    left -= part.length;
    return parseXml(part, cost);
  };
  const main = relationships(find('_rels/.rels'), '').find(({ type }) => type === 'officeDocument');
  const mainName = main?.target ?? 'word/document.xml';
  const document = find(mainName);
  if (document?.name !== 'w:document') {
    throw new SourceProblem('SOURCE_UNKNOWN_FORMAT', 'zip archive holds no Word document');
  }
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1);
  const related = relationships(
    find(`${folder}_rels/${mainName.slice(folder.length)}.rels`),
    folder,
  );
  const findPart = (wanted: (relationship: Relationship) => boolean): XmlElement | undefined => {
    const relationship = related.find(wanted);
    return relationship && find(relationship.target);
  };
  return {
    document,
    findByType: (type) => findPart((relationship) => relationship.type === type),
    findById: (id) => findPart((relationship) => relationship.id === id),
  };
}

function checkKind(bytes: Uint8Array): void {
  if (bytes.length > limits.fileBytes) {
    throw new SourceProblem('SOURCE_TOO_LARGE', `file has ${bytes.length} bytes`);
  }
  if (isOleContainer(bytes)) {
    throw holdsEncryptedPackage(bytes)
      ? new SourceProblem('SOURCE_LOCKED', 'document is encrypted')
      : new SourceProblem('SOURCE_UNKNOWN_FORMAT', 'document of Word 97 to 2003');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new SourceProblem('SOURCE_UNKNOWN_FORMAT', 'no zip archive');
  }
}

/** Part names are compared without regard to case, and some writers begin them with a slash. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function relationships(part: XmlElement | undefined, folder: string): readonly Relationship[] {
  return childrenOf(part, 'rel:Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: Target.startsWith('/') ? Target.slice(1) : resolved(folder + Target),
    }));
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
