import type { RefusalReply } from '@tuntas/api';

/** The server answered and did not grant the request. The sentences are made for people. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly todo: string;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(status: number, reply: RefusalReply) {
    super(reply.message);
    this.name = 'ApiRefusal';
    this.status = status;
    this.code = reply.code;
    this.todo = reply.todo;
    this.fields = reply.fields ?? [];
    this.detail = reply.detail ?? {};
  }
}

/** No answer came: whether a change was stored is not known. Sending it again is safe. */
export class NoAnswer extends Error {
  constructor() {
    super('no answer');
    this.name = 'NoAnswer';
  }
}

/** True when the outcome of a change is known to be "not stored". */
export function isDefinite(error: unknown): boolean {
  return error instanceof ApiRefusal && error.status < 500 && error.status !== 429;
}
