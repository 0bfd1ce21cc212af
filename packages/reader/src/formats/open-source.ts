import { SourceProblem } from '../source/source-problem.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { dropControls } from './drop-controls.ts';
import { readDocx } from './docx/index.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { kindOf } from './sniff-source.ts';
import { demandWithin } from './source-limits.ts';
import { readText } from './text/read-text.ts';

/**
 * The document in a file, its format told by its bytes; `fileName` only helps where bytes do not
 * tell. Rejects with a `SourceProblem` and nothing else, whatever the bytes are.
 */
export async function openSource(bytes: Uint8Array, fileName = ''): Promise<SourceDocument> {
  demandWithin('bytes', bytes.length);
  try {
    return dropControls(await read(bytes, fileName));
  } catch (cause) {
    if (cause instanceof SourceProblem) throw cause;
    // Libraries fail in their own ways on broken files; for the person it is one: broken.
    throw new SourceProblem('SOURCE_DAMAGED', 'the file breaks off or contradicts itself', {
      cause,
    });
  }
}

async function read(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  const kind = kindOf(bytes, fileName);
  switch (kind) {
    case 'html':
      return readHtml(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'pdf':
      return await readPdf(bytes);
    case 'text':
      return readText(bytes);
    case 'locked-office':
      throw new SourceProblem('SOURCE_LOCKED', 'a document with a password');
    default:
      throw new SourceProblem('SOURCE_UNKNOWN_FORMAT', kind);
  }
}
