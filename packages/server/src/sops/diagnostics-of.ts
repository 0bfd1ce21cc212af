import { checkDefinition, parseDefinition, type Diagnostic } from '@tuntas/sop';

/** Findings by hash of the source: a released text never changes, and checking explores states. */
const kept = new Map<string, readonly Diagnostic[]>();
const KEEP = 300;

/** Every finding about a definition text; `sha256` is its hash. */
export function diagnosticsOf(sha256: string, source: string, file: string): readonly Diagnostic[] {
  const known = kept.get(sha256);
  if (known !== undefined) return known;
  const { definition, diagnostics, positions } = parseDefinition(source, file);
  const found = [...diagnostics, ...(definition ? checkDefinition(definition, positions) : [])];
  const oldest = kept.size >= KEEP ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(sha256, found);
  return found;
}
