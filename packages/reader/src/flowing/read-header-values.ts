import type { Anchor } from './find-anchors.ts';

export interface HeaderValues {
  readonly number: string;
  readonly madeOn: string;
  readonly revisedOn: string;
  readonly effectiveOn: string;
  readonly approvedBy: string;
  readonly name: string;
  readonly unit: string;
  /** Words that stand between the values and belong to none: office, address, unit. */
  readonly loose: string;
  /** Labels as written, by field. */
  readonly labels: Readonly<Record<string, string>>;
  /** How many of the values can be trusted for their form: a day, a number. */
  readonly wellFormed: number;
}

const DATE =
  /^(?:\d{1,2}\s*[-/.]?\s*\p{L}{3,10}\s*[-/.]?\s*\d{4}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}|\p{L}{3,10}\s+\d{4})/u;
const OPEN = /^[-–—_.…]+(?=\s|$)/u;
const SIGNER =
  /\bNIP\b|\b(?:Pembina|Penata|Pengatur)\b|,\s*(?:S\.|M\.|SE|SH|ST|MM|A\.?Md)|^(?:dr|drs|dra|ir|h|hj)\.?\s/iu;

/** The values after the labels of the header block, each cut where its form ends. */
export function readHeaderValues(text: string, anchors: readonly Anchor[]): HeaderValues {
  const values: Record<string, string> = {};
  const labels: Record<string, string> = {};
  const loose: string[] = [];
  let wellFormed = 0;
  anchors.forEach(({ match, end }, i) => {
    const after = text.slice(end, anchors[i + 1]?.start ?? text.length);
    if (match.kind !== 'header') return;
    const { field } = match;
    const [value, rest] = cut(field, after);
    if (values[field] === undefined) {
      values[field] = fold(value);
      labels[field] = fold(match.label);
    }
    if (field === 'number' && /\d/u.test(value)) wellFormed += 1;
    if (field.endsWith('On') && (OPEN.test(after.trimStart()) || DATE.test(value.trim()))) {
      wellFormed += 1;
    }
    loose.push(rest);
  });
  loose.unshift(text.slice(0, anchors[0]?.start ?? 0));
  const of = (field: string) => values[field] ?? '';
  return {
    number: of('number'),
    madeOn: of('madeOn'),
    revisedOn: of('revisedOn'),
    effectiveOn: of('effectiveOn'),
    approvedBy: of('approvedBy'),
    name: of('name'),
    unit: of('unit'),
    loose: fold(loose.join(' ')),
    labels,
    wellFormed,
  };
}

function cut(field: string, after: string): readonly [value: string, rest: string] {
  const text = after.trimStart();
  const open = OPEN.exec(text)?.[0];
  if (field.endsWith('On')) {
    const found = open ?? DATE.exec(text)?.[0] ?? '';
    return [isDots(found) ? '' : found, text.slice(found.length)];
  }
  if (field === 'number') {
    if (open !== undefined) return [isDots(open) ? '' : open, text.slice(open.length)];
    const words = text.split(/(\s+)/u);
    let end = 0;
    while (end < words.length && /[\d/]|^\s+$/u.test(words[end] ?? '')) end += 1;
    return [words.slice(0, end).join('').trim(), words.slice(end).join('')];
  }
  if (field === 'approvedBy') {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const [first = '', ...more] = lines;
    return [
      [first, ...more.filter((line) => SIGNER.test(line.trim()))].join(' '),
      more.filter((line) => !SIGNER.test(line.trim())).join(' '),
    ];
  }
  return [text, ''];
}

const isDots = (text: string): boolean => /^[.…_]+$/u.test(text);
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();
