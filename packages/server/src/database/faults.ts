/**
 * What a database error means for the transaction it struck.
 * - `retry`: rolled back for certain and likely to succeed when run again.
 * - `lost`: the connection is gone; before commit nothing was saved, at commit nobody knows.
 * - `other`: a real fault or a violated constraint; belongs to the caller.
 */
export type FaultKind = 'retry' | 'lost' | 'other';

/** Serialisation failure, deadlock. */
const RETRY = new Set(['40001', '40P01']);

/** Shutdown, crash, starting up, too many connections; and what the operating system says. */
const LOST = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** node-postgres gives these as plain errors without a code. */
const LOST_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after|The server does not support|write after end|This socket has been ended)/;

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

export function faultKind(error: unknown): FaultKind {
  const code = codeOf(error);
  if (RETRY.has(code)) return 'retry';
  if (LOST.has(code) || code.startsWith('08')) return 'lost';
  if (code === '' && error instanceof Error && LOST_MESSAGES.test(error.message)) return 'lost';
  return 'other';
}
