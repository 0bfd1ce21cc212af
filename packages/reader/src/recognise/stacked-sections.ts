import { matchLabel, type SectionField } from '../lexicon/index.ts';
import type { SourceParagraph } from '../source/source-document.ts';
import type { HeaderLabel, LabelCell } from './header-labels.ts';

export interface StackedSection {
  readonly label: HeaderLabel;
  readonly paragraphs: readonly SourceParagraph[];
}

const SURE = 0.9;

/**
 * Sections that stand below each other in one cell: "Keterkaitan", its items, "Peringatan", its
 * items. Only a line that is nothing but the heading of a section without a cell of its own
 * (`elsewhere`) begins one: the same words can be an item of another list.
 *
 * @returns the first under the label of the cell itself
 */
export function stackedSections(
  { label }: LabelCell,
  paragraphs: readonly SourceParagraph[],
  elsewhere: ReadonlySet<string>,
): StackedSection[] {
  const sections: { label: HeaderLabel; paragraphs: SourceParagraph[] }[] = [
    { label, paragraphs: [] },
  ];
  const seen = new Set<string>([...elsewhere, label.field]);
  for (const paragraph of paragraphs) {
    let kept: string[] = [];
    const close = (): void => {
      if (kept.length > 0)
        sections.at(-1)?.paragraphs.push({ ...paragraph, text: kept.join('\n') });
      kept = [];
    };
    for (const line of paragraph.text.split('\n')) {
      const found = headingOf(line);
      if (found === undefined || seen.has(found.field)) {
        kept.push(line);
        continue;
      }
      close();
      seen.add(found.field);
      sections.push({ label: found, paragraphs: [] });
    }
    close();
  }
  return sections;
}

function headingOf(line: string): (HeaderLabel & { readonly field: SectionField }) | undefined {
  if (line.length < 5 || line.length > 40) return undefined;
  const match = matchLabel(line, ['section']);
  if (match === undefined || match.value !== '' || match.confidence < SURE) return undefined;
  return match.field === 'otherSection' ? undefined : match;
}
