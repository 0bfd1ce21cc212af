import { createHash } from 'node:crypto';
import {
  checkDefinition,
  parseDefinition,
  printDefinition,
  type Diagnostic,
  type EndedTable,
} from '@tuntas/sop';
import type { Draft } from './draft.ts';

const MOST_KEPT = 300;
const kept = new Map<string, readonly Diagnostic[]>();

/**
 * Findings with the line they have in the definition file that would be released. To write and read
 * that file takes longer than everything else about a draft, and a list of drafts does it for each:
 * what was found in the same words lately is given again.
 */
export function draftFindings(
  { definition, sop_id }: Pick<Draft, 'definition' | 'sop_id'>,
  ended?: EndedTable,
  instruments?: readonly string[],
): readonly Diagnostic[] {
  const asked = JSON.stringify([sop_id, definition, ended ?? null, instruments ?? null]);
  const key = createHash('sha256').update(asked).digest('base64');
  const known = kept.get(key);
  // Asked for again: it goes last.
  kept.delete(key);
  const findings = known ?? find(definition, `${sop_id}.yaml`, ended, instruments);
  kept.set(key, findings);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return findings;
}

function find(
  definition: Draft['definition'],
  file: string,
  ended: EndedTable | undefined,
  instruments: readonly string[] | undefined,
): readonly Diagnostic[] {
  const forms = instruments && new Set(instruments);
  const { diagnostics, positions } = parseDefinition(printDefinition(definition), file);
  return [...diagnostics, ...checkDefinition(definition, positions, ended, forms)];
}
