// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Every text of a value without letters that are none: a file may name any number as a letter, and
 * neither a database nor a printer takes them all.
 */
export function cleanTexts<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'string' ? each.toWellFormed().replace(UNPRINTABLE, ' ') : each,
  ) as T;
}
