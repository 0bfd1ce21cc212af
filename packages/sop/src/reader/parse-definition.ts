import { LineCounter, parseDocument } from 'yaml';
import { SopDefinition } from '../definition/definition.ts';
import type { Diagnostic } from '../diagnostic.ts';
import {
  makeDiagnostic,
  type DiagnosticCode,
  type DiagnosticDetail,
  type Positions,
} from '../diagnostics/catalogue.ts';
import type { JsonSchema } from './json-schema.ts';
import { readNode } from './read-node.ts';
import { describeYamlProblem } from './yaml-problem.ts';

/** In characters; the longest SOP seen has 50 thousand. */
const MOST_CHARACTERS = 500_000;
/** More is of no use to a reader. */
const MOST_DIAGNOSTICS = 200;

export interface ParsedDefinition {
  /** Undefined when there is an error. */
  readonly definition: SopDefinition | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** For `checkDefinition`, so that its findings have a line too. */
  readonly positions: Positions;
}

/**
 * Reads a definition file. Anything may be given: what is not a definition gives diagnostics with
 * line and column. Only the form is checked here; see `checkDefinition` for the meaning.
 * @param file name for the diagnostics.
 */
export function parseDefinition(text: string, file: string): ParsedDefinition {
  const offsets = new Map<string, number>([['', 0]]);
  const lines = new LineCounter();
  const positions: Positions = {
    file,
    find: (path) => toPosition(lines, offsets, path),
  };
  const diagnostics: Diagnostic[] = [];
  const report = (code: DiagnosticCode, path: string, detail?: DiagnosticDetail) => {
    if (diagnostics.length >= MOST_DIAGNOSTICS) return;
    diagnostics.push(makeDiagnostic(positions, code, path, detail));
  };
  const fail = () => ({ definition: undefined, diagnostics, positions });

  if (text.length > MOST_CHARACTERS) {
    report('YAML_TOO_LARGE', '', { limit: MOST_CHARACTERS / 1000 });
    return fail();
  }
  const document = compose(text, lines);
  if (!document || document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    report('YAML_TOO_DEEP', '');
    return fail();
  }
  for (const problem of [...document.errors, ...document.warnings]) {
    offsets.set('', problem.pos[0]);
    report('YAML_SYNTAX', '', { problem: describeYamlProblem(problem.code) });
  }
  if (diagnostics.length > 0) return fail();
  offsets.set('', document.contents?.range?.[0] ?? 0);
  const place = (path: string, offset: number) => void offsets.set(path, offset);
  const schema = SopDefinition as unknown as JsonSchema;
  const value = readNode({ report, place }, document.contents, schema, '');
  if (diagnostics.length > 0) return fail();
  return { definition: value as unknown as SopDefinition, diagnostics, positions };
}

/** Undefined when the nesting is deeper than the stack. */
function compose(text: string, lineCounter: LineCounter) {
  try {
    // Doubled keys are found while reading: the library compares every pair of a map.
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function toPosition(
  lines: LineCounter,
  offsets: ReadonlyMap<string, number>,
  path: string,
): { line: number; column: number } {
  let known = path;
  while (!offsets.has(known)) known = known.slice(0, known.lastIndexOf('/'));
  const { line, col } = lines.linePos(offsets.get(known) ?? 0);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
