import { printSheet, type PrintOptions, type SheetFormat } from '@tuntas/naskah';
import type { SopDefinition } from '@tuntas/sop';
import type { FastifyReply } from 'fastify';
import { attachment } from '../documents/index.ts';
import { namePrint } from './name-print.ts';
import { openPrintDesk } from './print-desk.ts';

const TYPES: Readonly<Record<SheetFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Twelve sheets are some seconds of work; longer nobody waits for a file. No office can take all
 * places for itself.
 */
const order = openPrintDesk(printSheet, {
  waiting: 12,
  waitingOfOffice: 4,
  keptBytes: 32 * 2 ** 20,
});

/**
 * Sends a sheet as a file to save; nothing of it is ever shown or run in our origin. A browser may
 * keep the print of a version, for the same session only, and asks each time whether it is still
 * right: a version goes out of force, and laws end. A draft is never kept.
 */
export async function sendSheet(
  reply: FastifyReply,
  officeId: number,
  definition: SopDefinition,
  options: PrintOptions,
): Promise<FastifyReply> {
  const { bytes, mark } = await order(officeId, definition, options);
  if (options.draft !== true) {
    reply
      .header('etag', mark)
      .header('vary', 'cookie')
      .header('cache-control', 'private, no-cache');
    if (knows(reply.request.headers['if-none-match'], mark)) return reply.code(304).send();
  }
  return reply
    .header('content-disposition', attachment(namePrint(definition, options)))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .type(TYPES[options.format])
    .send(bytes);
}

function knows(marks: string | undefined, mark: string): boolean {
  return (marks ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === mark);
}
