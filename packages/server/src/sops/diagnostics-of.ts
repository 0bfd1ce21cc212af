import {
  checkDefinition,
  ENDED_TABLE,
  parseDefinition,
  type Diagnostic,
  type EndedTable,
} from '@tuntas/sop';

/**
 * Findings by hash of the source and by what has ended: a released text never changes, and checking
 * explores states.
 */
const kept = new Map<string, readonly Diagnostic[]>();
const KEEP = 300;

/**
 * Every finding about a definition text; `sha256` is its hash, `ended` what is no longer in force.
 */
export function diagnosticsOf(
  sha256: string,
  source: string,
  file: string,
  ended: EndedTable = ENDED_TABLE,
): readonly Diagnostic[] {
  const key = `${sha256} ${JSON.stringify(ended)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { definition, diagnostics, positions } = parseDefinition(source, file);
  const found = [
    ...diagnostics,
    ...(definition ? checkDefinition(definition, positions, ended) : []),
  ];
  const oldest = kept.size >= KEEP ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, found);
  return found;
}
