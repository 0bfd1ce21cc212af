import { createHash } from 'node:crypto';
import { printBpmn } from '@tuntas/naskah';
import type { SopDefinition } from '@tuntas/sop';
import type { FastifyReply } from 'fastify';
import { attachment } from '../documents/index.ts';

/**
 * Sends the flow as BPMN 2.0. The same definition is the same text, and so the browser asks with
 * the mark of what it has and mostly hears that it is still so.
 */
export async function sendBpmn(
  reply: FastifyReply,
  definition: SopDefinition,
  download: boolean,
): Promise<FastifyReply> {
  const xml = await printBpmn(definition);
  const mark = `"${createHash('sha256').update(xml).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', mark).header('cache-control', 'private, no-cache');
  if (knows(reply.request.headers['if-none-match'], mark)) return reply.code(304).send();
  if (download) {
    const name = `${definition.id}-v${definition.version}.bpmn`;
    reply.header('content-disposition', attachment(name));
  }
  return reply
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type('application/xml; charset=utf-8')
    .send(xml);
}

function knows(marks: string | undefined, mark: string): boolean {
  return (marks ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === mark);
}
