import { connect, type Socket } from 'node:net';

export interface LeanReply {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/**
 * One kept-alive HTTP/1.1 connection that sends one request at a time and reads replies with a
 * content-length. Far cheaper than node:http: the load should cost the server, not the client.
 */
export class LeanConnection {
  readonly #socket: Socket;
  readonly #host: string;
  #text: Buffer = Buffer.alloc(0);
  #waiting: { resolve: (reply: LeanReply) => void; reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (part) => this.#take(part));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('the server hung up')));
  }

  send(method: string, path: string, headers: string, body = ''): Promise<LeanReply> {
    const length = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(
        `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n${headers}${length}\r\n${body}`,
      );
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(part: Buffer): void {
    this.#text = this.#text.length === 0 ? part : Buffer.concat([this.#text, part]);
    const end = this.#text.indexOf('\r\n\r\n');
    if (end < 0) return;
    const headers = this.#text.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(headers)?.[1]);
    if (Number.isNaN(length)) {
      this.#waiting?.reject(new Error(`a reply without length: ${headers}`));
      return;
    }
    const from = end + 4;
    if (this.#text.length < from + length) return;
    const reply = {
      status: Number(headers.slice(9, 12)),
      headers,
      body: this.#text.toString('utf8', from, from + length),
    };
    this.#text = this.#text.subarray(from + length);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(reply);
  }
}
