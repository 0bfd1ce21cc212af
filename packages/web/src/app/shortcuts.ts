import { shellTexts, shortcutTexts } from '../texts/shell.ts';

/** Places reached by `g` and a letter. */
const PLACES_BY_KEY = {
  m: { to: '/', label: shellTexts.nav.desk },
  a: { to: '/agenda', label: shellTexts.nav.agenda },
  b: { to: '/berkas', label: shellTexts.nav.cases },
  s: { to: '/sop', label: shellTexts.nav.sops },
  k: { to: '/kantor/jabatan', label: shellTexts.nav.office },
} as const;

export type Shortcut =
  | { readonly kind: 'go'; readonly to: (typeof PLACES_BY_KEY)[keyof typeof PLACES_BY_KEY]['to'] }
  | { readonly kind: 'help' | 'register' | 'search' };

/**
 * What a key press means, given the key before it. `prefix` is true when it opens a sequence.
 * Keys with a modifier mean nothing here: they belong to the browser and to forms.
 */
export function readKey(
  key: string,
  isAfterG: boolean,
): { readonly shortcut: Shortcut | null; readonly prefix: boolean } {
  if (isAfterG && Object.hasOwn(PLACES_BY_KEY, key)) {
    const { to } = PLACES_BY_KEY[key as keyof typeof PLACES_BY_KEY];
    return { shortcut: { kind: 'go', to }, prefix: false };
  }
  if (key === 'g') return { shortcut: null, prefix: true };
  if (key === '?') return { shortcut: { kind: 'help' }, prefix: false };
  if (key === 'n') return { shortcut: { kind: 'register' }, prefix: false };
  if (key === '/') return { shortcut: { kind: 'search' }, prefix: false };
  return { shortcut: null, prefix: false };
}

/** The list shown by the help dialog. */
export const SHORTCUT_HELP: readonly {
  readonly keys: readonly string[];
  readonly does: string;
  /** One key or the other, not one after the other. */
  readonly isEither?: true;
}[] = [
  ...Object.entries(PLACES_BY_KEY).map(([key, { label }]) => ({
    keys: ['g', key],
    does: shortcutTexts.goTo(label),
  })),
  { keys: ['n'], does: shortcutTexts.register },
  { keys: ['/'], does: shortcutTexts.search },
  { keys: ['h', 'k'], does: shortcutTexts.dayWords, isEither: true },
  { keys: ['Ctrl + Enter'], does: shortcutTexts.save },
  { keys: ['Esc'], does: shortcutTexts.escape },
  { keys: ['?'], does: shortcutTexts.help },
];
