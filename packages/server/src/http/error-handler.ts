import type { FastifyReply, FastifyRequest } from 'fastify';
import { REFUSALS, refusalSentence, type RefusalCode, type RefusalReply } from '@tuntas/api';
import { codeOf, faultKind } from '../database/faults.ts';
import { Refusal } from '../refusal.ts';

/** The reply of a refusal, with the sentences filled in. */
export function refusalReply(refusal: Refusal): RefusalReply {
  return {
    code: refusal.code,
    message: refusalSentence(refusal.code, refusal.detail),
    todo: REFUSALS[refusal.code].todo,
    ...(refusal.fields.length > 0 ? { fields: refusal.fields.map((field) => ({ ...field })) } : {}),
    ...(Object.keys(refusal.detail).length > 0 ? { detail: { ...refusal.detail } } : {}),
  };
}

/** Errors of the framework and its plugins that are the request's fault. */
const FRAMEWORK: Record<string, RefusalCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'REQUEST_INVALID',
  FST_ERR_CTP_EMPTY_TYPE: 'MEDIA_TYPE',
  FST_ERR_CTP_INVALID_TYPE: 'MEDIA_TYPE',
  FST_ERR_BAD_URL: 'NOT_FOUND',
  FST_ERR_INVALID_URL: 'NOT_FOUND',
  FST_ERR_MAX_PARAM_LENGTH: 'NOT_FOUND',
  FST_ERR_HANDLER_TIMEOUT: 'UNAVAILABLE',
  FST_REQ_FILE_TOO_LARGE: 'TOO_LARGE',
  FST_PARTS_LIMIT: 'TOO_LARGE',
  FST_FILES_LIMIT: 'TOO_LARGE',
  FST_FIELDS_LIMIT: 'TOO_LARGE',
  FST_PROTO_VIOLATION: 'REQUEST_INVALID',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'MEDIA_TYPE',
  FST_INVALID_JSON_FIELD_ERROR: 'REQUEST_INVALID',
  FST_MP_PREMATURE_CLOSE: 'REQUEST_INVALID',
  ERR_STREAM_PREMATURE_CLOSE: 'REQUEST_INVALID',
};

/** Statement cancelled for taking too long, a lock not had in time. */
const TOO_SLOW = new Set(['57014', '55P03', '25P03']);

/** Data that PostgreSQL cannot take although it passed the schema: still the request's fault. */
const IMPOSSIBLE_DATA = new Set(['22003', '22007', '22008', '22021', '22P05']);

/** What the client is told about an error. Undefined: a fault of ours. */
function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (faultKind(error) !== 'other' || TOO_SLOW.has(codeOf(error)))
    return new Refusal('UNAVAILABLE');
  if (IMPOSSIBLE_DATA.has(codeOf(error))) return new Refusal('REQUEST_INVALID');
  const framework = FRAMEWORK[codeOf(error)];
  return framework ? new Refusal(framework) : undefined;
}

/** Answers every error with a refusal of the catalogue. A fault of ours is logged under an id. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error) ?? new Refusal('INTERNAL', { incident: request.id });
  if (refusal.code === 'INTERNAL' || refusal.code === 'UNAVAILABLE') {
    // Parameters and details of a database error can hold names: only these fields are logged.
    request.log.error(
      { fault: describeFault(causeOf(error)), refusal: refusal.code },
      'request failed',
    );
  }
  const wait = refusal.detail['retryAfterSeconds'];
  if (typeof wait === 'number') reply.header('retry-after', String(wait));
  else if (refusal.code === 'UNAVAILABLE') reply.header('retry-after', '5');
  void reply
    .code(REFUSALS[refusal.code].status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(refusalReply(refusal));
}

/** A refusal that the database wraps around a lost connection names the fault as its cause. */
function causeOf(error: unknown): unknown {
  return error instanceof Refusal && error.cause !== undefined ? error.cause : error;
}

function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const isFromDatabase = 'severity' in error;
  return {
    name: error.name,
    code: codeOf(error),
    ...(isFromDatabase && 'constraint' in error ? { constraint: error.constraint } : {}),
    ...(isFromDatabase ? {} : { message: error.message }),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12),
  };
}
