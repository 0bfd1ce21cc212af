import type { CallOf, RouteName } from '@tuntas/api';

/** Values of one call, loosely: what the address and the body are made from. */
export interface CallParts {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

export type InputOf<N extends RouteName> = CallOf<N>;

/** Address of a call: `:id` filled in, query values that are absent left out. */
export function addressOf(path: string, { params = {}, query = {} }: CallParts): string {
  const filled = path.replace(/:(\w+)/g, (_, key: string) => {
    const value = params[key];
    if (value === undefined) throw new Error(`path value ${key} is missing`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (typeof value === 'string' ? value !== '' : value !== undefined && value !== null) {
      search.set(key, String(value));
    }
  }
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}
