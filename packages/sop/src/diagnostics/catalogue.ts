import type { Diagnostic } from '../diagnostic.ts';
import { BEGINNING_DIAGNOSTICS } from './beginning.ts';
import { FLOW_DIAGNOSTICS } from './flow.ts';
import { READING_DIAGNOSTICS } from './reading.ts';
import { SHEET_DIAGNOSTICS } from './sheet.ts';

/** Every finding that reading or checking a definition can give; errors stop a release. */
export const DIAGNOSTICS = {
  ...READING_DIAGNOSTICS,
  ...FLOW_DIAGNOSTICS,
  ...SHEET_DIAGNOSTICS,
  ...BEGINNING_DIAGNOSTICS,
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Values for the sentence. Lists are joined with commas. */
export type DiagnosticDetail = Readonly<Record<string, string | number | readonly string[]>>;

/** Where in its file a place of a definition is written. */
export interface Positions {
  readonly file: string;
  /**
   * Line and column (from 1) of a JSON pointer such as `/flow/steps/3`; of the nearest place
   * around it that exists when the place itself does not.
   */
  find(path: string): { readonly line: number; readonly column: number };
}

/** Collects findings. */
export type Report = (code: DiagnosticCode, path: string, detail?: DiagnosticDetail) => void;

export function makeDiagnostic(
  positions: Positions,
  code: DiagnosticCode,
  path: string,
  detail: DiagnosticDetail = {},
): Diagnostic {
  const { severity, message, suggestion } = DIAGNOSTICS[code];
  const advice = fill(suggestion, detail);
  return {
    code,
    severity,
    file: positions.file,
    ...positions.find(path),
    path,
    message: fill(message, detail),
    ...(advice !== '' && { suggestion: advice }),
  };
}

function fill(text: string, detail: DiagnosticDetail): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = detail[name];
    if (value === undefined) return whole;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
