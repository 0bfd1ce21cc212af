import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';

import { UnprintableText } from './unprintable-text.ts';

/** A document to set: a template of this package, and its data. */
export interface TypesettingJob {
  /** File name in `templates/`. */
  readonly template: string;
  /** Given to the template as JSON; texts in it are never read as markup. */
  readonly data: unknown;
  /** `measured`: the value of the metadata with that label, instead of a document. */
  readonly output: 'pdf' | 'svg' | 'measured';
}

/**
 * PDF/A-2a (ISO 19005-2, level A): tagged, with language and Unicode text, and readable without
 * anything from outside. 3a would only add attachments of any kind, which no sheet has.
 */
const PDF_STANDARD = 'a-2a';

/** The compiler reads files of this folder only. */
const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
const FONTS = [
  import.meta.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf'),
];

let compiler: NodeCompiler | undefined;

/**
 * Sets a document: bytes for `pdf`, a string for `svg`, the value for `measured`. Synchronous and
 * native, tens of milliseconds: belongs into the process of `printApart`. The same job gives the
 * same bytes.
 *
 * @throws UnprintableText when the font lacks a letter.
 * @throws Error with the words of the compiler, also when it only warns: an unknown font, for one,
 *   is a warning, and the text would come out in whatever font the machine has.
 */
export function compile({ template, data, output }: TypesettingJob): unknown {
  const typst = (compiler ??= NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: FONTS.map((font) => readFileSync(new URL(font))) }],
  }));
  try {
    const compiled = typst.compile({
      mainFilePath: `${TEMPLATES}${template}`,
      inputs: { data: JSON.stringify(data) },
    });
    refuse(typst, compiled.takeError());
    refuse(typst, compiled.takeWarnings());
    if (compiled.result === null) throw new Error(`${template} gave no document`);
    return render(typst, compiled.result, output);
  } catch (error) {
    throw findUnprintable(error) ?? error;
  } finally {
    // Otherwise the compiler keeps about half a megabyte of every document it has set.
    typst.evictCache(0);
  }
}

function render(
  typst: NodeCompiler,
  document: NodeTypstDocument,
  output: TypesettingJob['output'],
): unknown {
  switch (output) {
    case 'pdf':
      return new Uint8Array(typst.pdf(document, { pdfStandard: PDF_STANDARD }));
    case 'svg':
      // Only the export to PDF/A notices a letter that the font lacks.
      typst.pdf(document, { pdfStandard: PDF_STANDARD });
      return typst.plainSvg(document);
    case 'measured': {
      const found = typst.query(document, { selector: '<measured>' }) as { value: unknown }[];
      return found[0]?.value;
    }
  }
}

/** Only the words of the compiler tell this fault from others. */
function findUnprintable(error: unknown): UnprintableText | undefined {
  const words = error instanceof Error ? error.message : '';
  const letters = [...words.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)].map(
    ([, letter = '']) => readLetter(letter),
  );
  return letters.length > 0 ? new UnprintableText([...new Set(letters)]) : undefined;
}

/** The compiler writes a letter without a shape as `\u{f0b7}`, with its backslash doubled or not. */
function readLetter(written: string): string {
  return written.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function refuse(typst: NodeCompiler, found: NodeError | null): void {
  if (found === null) return;
  const diagnostics = typst.fetchDiagnostics(found) as { message: string; path?: string }[];
  throw new Error(
    diagnostics.map(({ message, path = '' }) => `${path}: ${message}`).join('\n') || found.kind,
  );
}
