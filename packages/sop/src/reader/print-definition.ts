import { Document, isMap, isPair, isScalar, isSeq, visit, type Pair } from 'yaml';
import type { SopDefinition } from '../definition/definition.ts';

/** Writes a definition as YAML. `parseDefinition` gives the same definition back. */
export function printDefinition(definition: SopDefinition): string {
  const document = new Document(definition, { aliasDuplicateObjects: false });
  visit(document, {
    // Line breaks and control characters stay what they are only when they are written out.
    Scalar: (_, scalar) => {
      if (typeof scalar.value !== 'string' || !/\p{C}/u.test(scalar.value)) return;
      scalar.type = 'QUOTE_DOUBLE';
    },
    Map: (_, map) => void (map.flow = isShort(map.items)),
    Seq: (_, list) => void (list.flow = list.items.every(isShortScalar)),
  });
  return document.toString({
    lineWidth: 100,
    singleQuote: true,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** One or two short values stand on one line: `{ written: baris 5 }`. */
function isShort(items: readonly Pair[]): boolean {
  return items.length <= 2 && items.every(({ value }) => isShortScalar(value));
}

function isShortScalar(value: unknown): boolean {
  if (isPair(value) || isMap(value) || isSeq(value)) return false;
  return isScalar(value) && String(value.value).length <= 40;
}
