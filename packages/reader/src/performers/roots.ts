/** How a word is built: "memeriksa" acts, "diperiksa" is acted on, "pemeriksaan" names the act. */
export type WordForm = 'active' | 'passive' | 'noun';

export interface Root {
  readonly root: string;
  readonly form: WordForm;
}

/** The possible roots of an Indonesian word, by the rules of its prefixes and suffixes. */
export function listRoots(word: string): readonly Root[] {
  const found: Root[] = [];
  for (const bare of stripEndings(word)) {
    const add = (form: WordForm, ...roots: readonly string[]) => {
      for (const root of roots) if (root.length >= 3) found.push({ root, form });
    };
    add('noun', bare);
    if (/^(?:di|ter)/u.test(bare)) {
      const rest = bare.replace(/^(?:di|ter)/u, '');
      add('passive', rest, rest.replace(/^per/u, ''));
    }
    if (bare.startsWith('ber')) add('active', bare.slice(3));
    if (/^(?:me|pe)/u.test(bare)) {
      add(bare.startsWith('m') ? 'active' : 'noun', ...listAfterNasal(bare.slice(2)));
    }
  }
  return found;
}

/** After "me" or "pe": the nasal swallows p, t, k and s, and is nothing but sound elsewhere. */
function listAfterNasal(rest: string): readonly string[] {
  if (rest.startsWith('ny')) return [`s${rest.slice(2)}`];
  if (rest.startsWith('nge')) return [rest.slice(3), rest.slice(2), `k${rest.slice(2)}`];
  if (rest.startsWith('ng')) return [rest.slice(2), `k${rest.slice(2)}`];
  if (rest.startsWith('mper')) return [rest.slice(4), rest.slice(1), `p${rest.slice(1)}`];
  if (rest.startsWith('m')) return [rest, rest.slice(1), `p${rest.slice(1)}`];
  if (rest.startsWith('n')) return [rest, rest.slice(1), `t${rest.slice(1)}`];
  return [rest];
}

function stripEndings(word: string): readonly string[] {
  const base = word.replace(/(?:nya|lah)$/u, '');
  const bases = [word, base];
  for (const ending of ['kan', 'an', 'i']) {
    if (base.endsWith(ending)) bases.push(base.slice(0, -ending.length));
  }
  return [...new Set(bases)].filter((bare) => bare.length >= 3);
}
