import type { RefusalCode } from '@tuntas/api';

/**
 * A request that is not granted. Knows nothing of HTTP; the catalogue in `@tuntas/api` holds the
 * sentence and the status. Thrown inside a transaction it rolls the transaction back.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly fields: readonly { path: string; message: string }[];

  constructor(
    code: RefusalCode,
    detail: Readonly<Record<string, unknown>> = {},
    fields: readonly { path: string; message: string }[] = [],
  ) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
    this.fields = fields;
  }
}
