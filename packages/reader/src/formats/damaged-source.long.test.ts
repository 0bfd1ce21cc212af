import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceProblem } from '../source/source-problem.ts';
import { openSource } from './open-source.ts';
import { Drawing } from './pdf/testing/draw.ts';
import { writePdf } from './pdf/testing/write-pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const pages = Array.from({ length: 12 }, (_, i) => {
  const drawing = new Drawing(595);
  for (let y = 40; y < 560; y += 20) {
    drawing.text(40, y, `${i}. Menerima surat permohonan`).box(30, y - 12, 300, 20);
  }
  return { width: 842, height: 595, content: drawing.content };
});
const FILES: Record<string, Uint8Array> = {
  pdf: writePdf(pages),
  html: bytes(
    `<!doctype html><table>${'<tr><td rowspan=2>1<td>Menerima &amp; mencatat<td><ol><li>a</ol>'.repeat(120)}</table>`,
  ),
  text: bytes('1.\tMenerima "surat"\t\t3 menit\n"x\ny"\tz\t|\t;\n\f'.repeat(200)),
};

/** A document, or a SourceProblem; anything else fails the test. */
async function opens(file: Uint8Array, name: string): Promise<void> {
  try {
    await openSource(file, name);
  } catch (error) {
    expect(error).toBeInstanceOf(SourceProblem);
  }
}

describe.each(Object.entries(FILES))('a damaged file: %s', (format, file) => {
  it('is read or refused, wherever it is cut off', async () => {
    const step = file.length > 20_000 ? 1000 : 100;
    for (let end = 0; end <= file.length; end += step) {
      await opens(file.subarray(0, end), `x.${format}`);
    }
  });

  it('is read or refused, whatever bytes are changed', async () => {
    const change = fc.record({ at: fc.nat(file.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const damaged = file.slice();
        for (const { at, to } of changes) damaged[at] = to;
        await opens(damaged, `x.${format}`);
      }),
      { numRuns: 200 },
    );
  });
});
