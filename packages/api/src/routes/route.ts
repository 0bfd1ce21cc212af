import { Type, type TSchema } from 'typebox';
import { Id } from '../common.ts';

/**
 * Every route of the API: the server registers from it, the typed client is inferred from it,
 * the OpenAPI document and the abuse tests enumerate it.
 * `command: true` routes demand the header `idempotency-key`.
 * `open: true` routes need no session.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly open?: true;
  readonly command?: true;
  readonly multipart?: true;
  /** Media type of a reply that is a file and not JSON. */
  readonly media?: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  readonly reply: TSchema;
}

/** The id of the thing in the path. */
export const byId = Type.Object({ id: Id }, { additionalProperties: false });
