import type { PageContent, Word } from './page-content.ts';
import { linesOf } from './text-lines.ts';

/** Share of the page height, above and below, in which running heads and feet stand. */
const ZONE = 0.12;

/**
 * Words of lines that stand at the same place on most pages with the same words, page numbers
 * aside; and words at the edge of a page that the file itself marks as no part of the text.
 */
export function marginWords(pages: readonly PageContent[]): Set<Word> {
  const marked: Word[] = [];
  const found = new Map<string, { pages: Set<number>; words: Word[] }>();
  for (const page of pages) {
    const edge = page.words.filter(
      ({ top, bottom }) => bottom < page.height * ZONE || top > page.height * (1 - ZONE),
    );
    marked.push(...edge.filter(({ isArtifact }) => isArtifact));
    for (const line of linesOf(edge)) {
      const text = line.words.map((word) => word.text).join(' ');
      const key = `${Math.round(line.bottom / 4)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
      const entry = found.get(key) ?? { pages: new Set(), words: [] };
      entry.pages.add(page.number);
      entry.words.push(...line.words);
      found.set(key, entry);
    }
  }
  const most = Math.max(2, pages.length * 0.6);
  const repeated = [...found.values()].filter((entry) => entry.pages.size >= most);
  return new Set([...marked, ...repeated.flatMap(({ words }) => words)]);
}
