import { OFFICE_WORDS } from './office-words.ts';

const ENDINGS = ['nya', 'lah', 'kah', 'kan', 'an', 'i'];

/** Prefixes, each with what the first letter of the root may have been that it took away. */
const BEGINNINGS: readonly (readonly [prefix: string, lost: string])[] = [
  ...(['me', 'pe'] as const).flatMap((one): [string, string][] => [
    [`${one}ny`, 's'],
    [`${one}nge`, ''],
    [`${one}ng`, 'k'],
    [`${one}m`, 'p'],
    [`${one}n`, 't'],
    [one, ''],
  ]),
  ['memper', ''],
  ['diper', ''],
  ['ber', ''],
  ['be', ''],
  ['ter', ''],
  ['per', ''],
  ['di', ''],
  ['ke', ''],
  ['se', ''],
];

const SHORTEST_ROOT = 3;

/** Whether these small letters are an Indonesian word of offices, with or without affixes. */
export function isOfficeWord(word: string): boolean {
  if (OFFICE_WORDS.has(word)) return true;
  return stemsOf(word).some((stem) => OFFICE_WORDS.has(stem) || isPrefixed(stem, 2));
}

function stemsOf(word: string): string[] {
  const once = ENDINGS.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length));
  const twice = once.flatMap((stem) =>
    ['kan', 'an', 'i'].filter((end) => stem.endsWith(end)).map((end) => stem.slice(0, -end.length)),
  );
  return [word, ...once, ...twice].filter(({ length }) => length >= SHORTEST_ROOT);
}

/** `depth`: how many prefixes may stand before the root ("dipertimbangkan", "keberlanjutan"). */
function isPrefixed(word: string, depth: number): boolean {
  if (depth === 0) return false;
  return BEGINNINGS.some(([prefix, lost]) => {
    if (!word.startsWith(prefix)) return false;
    const rest = word.slice(prefix.length);
    const roots = lost === '' ? [rest] : [rest, lost + rest];
    return roots.some(
      (root) =>
        root.length >= SHORTEST_ROOT && (OFFICE_WORDS.has(root) || isPrefixed(root, depth - 1)),
    );
  });
}
