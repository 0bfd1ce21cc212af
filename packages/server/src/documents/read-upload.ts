import { buffer } from 'node:stream/consumers';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';

/**
 * The one file of a multipart form, in memory (the size limit stands in the HTTP server). Field
 * `file`; other fields are refused. The rest of the form is read to its end, so that the sender
 * hears a refusal and not a broken line.
 * Throws `REQUEST_INVALID`, `TOO_LARGE`.
 */
export async function readUpload(
  request: FastifyRequest,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  let found: { readonly name: string; readonly bytes: Buffer } | undefined;
  let isStrange = false;
  try {
    for await (const part of request.parts()) {
      if (part.type !== 'file') {
        isStrange = true;
        continue;
      }
      const bytes = await buffer(part.file);
      if (part.file.truncated) throw new Refusal('TOO_LARGE');
      if (part.fieldname !== 'file') isStrange = true;
      else found = { name: part.filename, bytes };
    }
  } catch (error) {
    throw asRefusal(error);
  }
  if (found === undefined || isStrange) {
    throw new Refusal('REQUEST_INVALID', {}, [
      { path: 'file', message: 'Kirim tepat satu berkas pada isian “file”.' },
    ]);
  }
  return found;
}

/** The form parser reports torn and malformed forms as plain errors without a code. */
function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const isOfParser =
    !('code' in error) &&
    /^(Unexpected end of (form|multipart data|file)|Malformed (part header|content|urlencoded form)|Multipart: Boundary not found|Part terminated early|Missing Content-Type-header|Unsupported)/.test(
      error.message,
    );
  return isOfParser ? new Refusal('REQUEST_INVALID') : error;
}
