import type { Diagnostic } from '@tuntas/sop';
import { terminal } from './terminal.ts';

/** Findings as lines, the count of them as a sentence. */
export function printDiagnostics(found: readonly Diagnostic[], files: number): void {
  for (const { file, line, column, severity, code, message, suggestion } of found) {
    const level = severity === 'error' ? 'kesalahan' : 'peringatan';
    terminal.print(`${file}:${line}:${column} ${level} ${code} ${message}`);
    if (suggestion !== undefined) terminal.print(`    saran: ${suggestion}`);
  }
  const errors = found.filter(({ severity }) => severity === 'error').length;
  terminal.say(`${files} berkas, ${errors} kesalahan, ${found.length - errors} peringatan.`);
}
