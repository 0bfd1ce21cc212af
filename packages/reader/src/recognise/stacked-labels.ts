import { matchLabel, type LabelMatch } from '../lexicon/index.ts';
import type { SourceParagraph } from '../source/source-document.ts';
import { fold } from './fold.ts';
import type { GridCell } from './grid.ts';

export interface StackedLabel {
  readonly label: LabelMatch<'header'>;
  readonly rest: readonly SourceParagraph[];
}

/** So many different labels below each other are an identity block, not a value with a colon. */
const LEAST_LABELS = 3;
const SURE = 0.8;

/**
 * An identity block that stands in one cell, a line for each label: "Nomor SOP : 12", "Tanggal
 * Pembuatan : 1 Juli 2021". Lines without a label go on with the value above. Undefined for other
 * cells.
 */
export function stackedLabels({ paragraphs }: GridCell): StackedLabel[] | undefined {
  const lines = paragraphs
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => fold(line) !== '');
  if (lines.length < LEAST_LABELS) return undefined;
  const found: { label: LabelMatch<'header'>; rest: SourceParagraph[] }[] = [];
  for (const line of lines) {
    const label = matchLabel(line, ['header']);
    // "Nomor : 12" is the number when the rest of the block is there.
    const isSure = label !== undefined && (label.confidence > SURE || label.field === 'number');
    const isNew = isSure && !found.some((one) => one.label.field === label.field);
    if (isNew) found.push({ label, rest: valueOf(line, label) });
    else found.at(-1)?.rest.push({ text: line });
  }
  const sure = found.filter(({ label }) => label.confidence > SURE);
  return sure.length >= LEAST_LABELS ? found : undefined;
}

/** What stands behind the label, its inner blanks kept. */
function valueOf(line: string, { label, value }: LabelMatch<'header'>): SourceParagraph[] {
  if (value === '') return [];
  const [word = ''] = value.split(' ');
  const at = line.indexOf(word, Math.max(0, label.length - 2));
  return [{ text: at < 0 ? value : line.slice(at) }];
}
