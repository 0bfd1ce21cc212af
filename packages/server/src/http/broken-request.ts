import type { Socket } from 'node:net';
import { REFUSALS } from '@tuntas/api';
import { Refusal } from '../refusal.ts';
import { refusalReply } from './error-handler.ts';

/**
 * What came was no HTTP, had endless headers, or stopped in the middle: answered straight on the
 * socket, since there is no request to answer.
 */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'TOO_LARGE' : 'REQUEST_INVALID';
  const body = JSON.stringify(refusalReply(new Refusal(code)));
  socket.end(
    `HTTP/1.1 ${REFUSALS[code].status} Refused\r\n` +
      'content-type: application/json; charset=utf-8\r\n' +
      `content-length: ${Buffer.byteLength(body)}\r\n` +
      `connection: close\r\n\r\n${body}`,
  );
}
