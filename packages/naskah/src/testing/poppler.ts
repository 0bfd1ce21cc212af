import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PopplerTool = 'pdftotext' | 'pdfinfo' | 'pdffonts';

/**
 * Whether the tools of poppler are there, by which a second program reads what was printed. Where
 * they are not, the tests that need them are skipped, loudly; with CI=true that is a failure.
 */
export function hasPoppler(): boolean {
  const tool: PopplerTool = 'pdftotext';
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'] === 'true') throw new Error('No pdftotext found; install poppler-utils.');
    process.stderr.write('SKIPPED: printed sheets read by poppler (no pdftotext found)\n');
    return false;
  }
}

/** What a tool says about a PDF. */
export function askPoppler(tool: PopplerTool, pdf: Uint8Array, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tuntas-naskah-'));
  try {
    const file = join(folder, 'lembar.pdf');
    writeFileSync(file, pdf);
    const output = tool === 'pdftotext' ? ['-'] : [];
    return execFileSync(tool, [...args, file, ...output], {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
