import { splitLabels } from '../line-labels.ts';
import { listSegments } from './segments.ts';

/** A line of the identity block whose columns have closed up to single blanks. */
export interface CollapsedLine {
  readonly before: string;
  readonly label: string;
  readonly after: string;
}

/** "DINAS PERTANIAN Nomor SOP 12/2024": the label in it tells its parts; undefined when none does. */
export function findCollapsed(raw: string): CollapsedLine | undefined {
  const [only, more] = listSegments(raw);
  if (only === undefined || more !== undefined || only.text.length > 200) return undefined;
  const parts = splitLabels(only.text, ['header']);
  const at = parts.findIndex(({ type }) => type === 'label');
  const label = parts[at];
  const isOnly = parts.filter(({ type }) => type === 'label').length === 1;
  if (label?.type !== 'label' || !isOnly || parts.length < 2) return undefined;
  // One word alone is a word of a sentence.
  const isLabel = /\s|SOP$/iu.test(label.label.label);
  const textOf = (part: (typeof parts)[number] | undefined) =>
    part?.type === 'words' ? part.text.replace(/^:\s*/u, '') : '';
  if (!isLabel) return undefined;
  return { before: textOf(parts[at - 1]), label: label.label.label, after: textOf(parts[at + 1]) };
}
