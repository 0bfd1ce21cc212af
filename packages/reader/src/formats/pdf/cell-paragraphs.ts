import type { SourceParagraph } from '../../source/source-document.ts';
import { beginsItem, joinWrapped } from '../wrapped-lines.ts';
import type { Word } from './page-content.ts';
import { commonTurn, linesOf, unturn, type WordLine } from './text-lines.ts';

/** The words of a cell as paragraphs: wrapped lines joined, lines that were ended on purpose kept. */
export function cellParagraphs(words: readonly Word[]): SourceParagraph[] {
  const turn = commonTurn(words);
  const turns = [turn, ...[0, 90, 180, 270].filter((other) => other !== turn)];
  return turns.flatMap((one) => {
    const group = words.filter((word) => word.turn === one);
    return paragraphsOf(linesOf(unturn(group, one)));
  });
}

function paragraphsOf(lines: readonly WordLine[]): SourceParagraph[] {
  const right = Math.max(...lines.map((line) => line.right));
  const width = Math.max(...lines.map((line) => line.right - line.left));
  const step = usualStep(lines);
  const paragraphs: string[] = [];
  for (const [i, line] of lines.entries()) {
    const text = line.words.map((word) => word.text).join(' ');
    const above = lines[i - 1];
    const last = paragraphs.at(-1);
    if (
      last === undefined ||
      above === undefined ||
      beginsParagraph(line, above, { right, width, step })
    ) {
      paragraphs.push(text);
    } else paragraphs[paragraphs.length - 1] = joinWrapped(last, text);
  }
  return paragraphs.map((text) => ({ text }));
}

/** Distance from one line to the next that a paragraph has, in points. */
function usualStep(lines: readonly WordLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => line.bottom - (lines[i]?.bottom ?? line.bottom))
    .toSorted((a, b) => a - b);
  return steps[steps.length >> 1] ?? 0;
}

function beginsParagraph(
  line: WordLine,
  above: WordLine,
  { right, width, step }: { right: number; width: number; step: number },
): boolean {
  const [first] = line.words;
  if (first === undefined) return false;
  if (beginsItem(first.text)) return true;
  const size = Math.min(line.size, above.size);
  if (line.bottom - above.bottom > Math.max(step, size * 1.2) + size * 0.5) return true;
  // The line above had room for the next word and did not take it: its end was meant. Where lines
  // are centred the room is counted from their width.
  const needed = size * 0.3 + (first.right - first.left) + size * 0.2;
  return right - above.right > needed && width - (above.right - above.left) > needed;
}
