const MOST_LETTERS = 40;

/** The name by which a step mentions a form, from its title: "Indeks ADL" is "indeks-adl". */
export function slugOf(title: string): string {
  const [first = 'formulir', ...words] =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let slug = first.slice(0, MOST_LETTERS);
  for (const word of words) {
    if (slug.length + word.length >= MOST_LETTERS) break;
    slug += `-${word}`;
  }
  return slug;
}
