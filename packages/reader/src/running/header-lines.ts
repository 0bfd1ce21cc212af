import { splitPair } from '../flowing/index.ts';
import { matchLabel } from '../lexicon/index.ts';
import { alignValues, type ValueLabel } from './align-values.ts';
import { beginsSection, isDateLike, isOfficeLike } from './fit-value.ts';
import { gatherIdentity } from './gather-identity.ts';
import { isAllLabels, splitLabels } from './line-labels.ts';
import { partAtStarters } from './part-sections.ts';
import type { RunLine } from './run-line.ts';

/** A label of the header with the lines that are its value. */
export interface HeaderPair {
  readonly label: ValueLabel;
  readonly lines: readonly RunLine[];
  readonly place: RunLine['place'];
  /** Why the value may belong elsewhere; undefined when it is plain. */
  readonly doubt?: 'order' | 'shared';
}

export interface HeaderLines {
  readonly pairs: readonly HeaderPair[];
  /** Lines before the first label and lines that fit no label. */
  readonly loose: readonly RunLine[];
}

interface OpenLabel {
  readonly label: ValueLabel;
  readonly line: RunLine;
  /** The value on the line of the label itself. */
  readonly inline: readonly RunLine[];
}

const KINDS = ['header', 'section'] as const;
const HINT = 0.6;

/** Labels and values of the header, whether they alternate or all labels come first. */
export function readHeaderLines(lines: readonly RunLine[]): HeaderLines {
  const groups: { labels: OpenLabel[]; values: RunLine[] }[] = [];
  let labels: OpenLabel[] = [];
  let values: RunLine[] = [];
  const close = () => {
    groups.push({ labels, values });
    labels = [];
    values = [];
  };
  // A colon on a line of its own stood between a label and its value.
  const own = lines.filter(({ text }) => text !== ':');
  const separate = gatherIdentity(joinBrokenLabels(own)).flatMap(partLabel);
  separate.forEach((line, index) => {
    const found = readLabels(line, isNearLabel(separate, index));
    if (found.length === 0) {
      values.push(line);
      return;
    }
    if (values.length > 0 || labels.some(({ inline }) => inline.length > 0)) close();
    labels.push(...found);
  });
  close();
  const turns = groups.filter((group) => group.labels.length === 1 && group.values.length > 0);
  const shared = groups.map((group) => shareValues(group.labels, group.values, turns.length > 1));
  return {
    pairs: shared.flatMap(({ pairs }) => pairs),
    loose: shared.flatMap(({ loose }) => loose),
  };
}

/** A label over two lines: "Tanggal" / "Pembuatan". */
function joinBrokenLabels(lines: readonly RunLine[]): readonly RunLine[] {
  const joined: RunLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line) break;
    const text = `${line.text} ${next?.text ?? ''}`;
    const isShort = text.length < 50 && !isSure(next?.text ?? '');
    if (next && isShort && isSure(text)) {
      joined.push({ ...line, text, raw: text });
      at += 1;
    } else joined.push(line);
  }
  return joined;
}

function isSure(text: string): boolean {
  const label = matchLabel(text, KINDS);
  return label !== undefined && label.value === '' && label.confidence > 0.8;
}

/** "DINAS SOSIAL KOTA CONTOH Nomor SOP 12/2024": the office before a label in one line. */
function partLabel(line: RunLine): readonly RunLine[] {
  if (line.text.length > 200) return [line];
  const [first, second, ...rest] = splitLabels(line.text, ['header']);
  // Offices of unknown kinds still stand in capitals.
  const isOffice =
    first?.type === 'words' && (isOfficeLike(first.text) || /^[^\p{Ll}\d]{8,}$/u.test(first.text));
  if (!isOffice || second?.type !== 'label' || !second.label.label.includes(' ')) return [line];
  const others = rest.map((part) => (part.type === 'words' ? part.text : part.label.label));
  const text = [second.label.label, ...others].join(' ');
  return [
    { ...line, text: first.text },
    { ...line, text },
  ];
}

function readLabels(line: RunLine, isNear: boolean): readonly OpenLabel[] {
  if (line.text.length < 2) return [];
  // Before the single label, as "Dasar Hukum Kualifikasi Pelaksana" also begins with one.
  const parts = line.text.length <= 120 ? splitLabels(line.text, KINDS) : [];
  const several = parts.flatMap((part) => (part.type === 'label' ? [part.label] : []));
  if (several.length > 1 && isAllLabels(parts)) {
    return several.map((label) => ({ label, line, inline: [] }));
  }
  const label = matchLabel(line.text, KINDS);
  const beside = label?.kind === 'section' ? headingBeside(label.value) : undefined;
  if (label && beside) return [label, beside].map((one) => ({ label: one, line, inline: [] }));
  const dash = label?.value === '' ? /\s[-–—]+$/u.exec(line.text)?.[0].trim() : undefined;
  if (label?.kind === 'header' && dash) {
    return [{ label, line, inline: [{ ...line, text: dash, raw: dash }] }];
  }
  if (!label || label.confidence < HINT) return [];
  if (label.confidence === HINT && (!isNear || label.value !== '')) return [];
  // "Keterkaitan dengan …" is a sentence; a section with words behind it needs its colon.
  if (label.kind === 'section' && label.value !== '' && !isValueOf(label, line)) return [];
  const inline = label.value === '' ? [] : [{ ...line, text: label.value, raw: label.value }];
  return [{ label, line, inline }];
}

/** "Dasar Hukum : Kualifikasi Pendidikan :": the value is the heading of the list beside it. */
function headingBeside(value: string): ValueLabel | undefined {
  const own = /^(?<heading>[^:]{4,45})\s*:$/u.exec(value)?.groups?.['heading'];
  if (own === undefined) return undefined;
  const words = own.split(' ');
  const whole = matchLabel(own, ['section']);
  // "Kualifikasi Pendidikan": its first word is the label, the second says of what.
  const label = whole ?? matchLabel(words[0] ?? '', ['section']);
  return label && label.confidence >= HINT ? { ...label, label: own.trim(), value: '' } : undefined;
}

/** "Dasar Hukum : …", "DASAR HUKUM   1. …": a list that begins on the line of its heading. */
function isValueOf({ label, value, field }: ValueLabel, { raw }: RunLine): boolean {
  const after = raw.slice(raw.indexOf(label) + label.length);
  const isApart = /^\s*:|^\s{3,}/u.test(after);
  return isApart || /^(?:1|a)[.)]\s/iu.test(value) || beginsSection(field, value);
}

function isNearLabel(lines: readonly RunLine[], index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const text = lines[at]?.text;
    return text !== undefined && (matchLabel(text, KINDS)?.confidence ?? 0) > HINT;
  });
}

function shareValues(
  labels: readonly OpenLabel[],
  lines: readonly RunLine[],
  isAlternating: boolean,
): HeaderLines {
  if (labels.length === 0) return { pairs: [], loose: lines };
  const [first] = labels;
  const open = labels.filter(({ inline }) => inline.length === 0);
  // A value on the line of its label goes on below it.
  const takers = open.length > 0 ? open : labels.slice(-1);
  const sections = takers.filter(({ label }) => label.kind === 'section');
  // A line for each heading, and each heading on a line of its own: nothing is left to share.
  const isOneEach =
    lines.length === takers.length &&
    sections.length === takers.length &&
    new Set(takers.map(({ line }) => line)).size === takers.length;
  const pair = isOneEach ? undefined : partPair(takers, lines);
  const values =
    pair?.lines ??
    (sections.length > 1 && !isOneEach
      ? lines.flatMap((line) => partSections(line, sections))
      : lines);
  const alignment = isOneEach
    ? lines.map((_, at) => at)
    : (pair?.alignment ??
      alignValues(
        takers.map(({ label }) => label),
        values,
        isAlternating,
      ));
  const isOrder = takers.length > 1;
  const dates = takers.filter(({ label }) => label.field.endsWith('On'));
  const dateValues = values.filter(({ text }) => isDateLike(text));
  const isMissingDate = dates.length > 1 && dateValues.length < dates.length;
  const pairs = labels.map((open): HeaderPair => {
    const { label, line, inline } = open;
    const at = takers.indexOf(open);
    const own = at < 0 ? [] : values.filter((_, index) => alignment[index] === at);
    const isDate = label.field.endsWith('On');
    const isShared = label.kind === 'section' && isOrder && !isOneEach;
    const doubt = isDate && isMissingDate ? 'order' : isShared ? 'shared' : undefined;
    const kept = inline.length > 0 && isOneLine(label) ? inline : [...inline, ...own];
    return { label, lines: kept, place: line.place, ...(doubt && { doubt }) };
  });
  const taken = new Set(pairs.flatMap((pair) => pair.lines));
  const loose = values.filter((line) => !taken.has(line));
  return { pairs, loose: first ? loose : values };
}

/** Values that never run over several lines. */
function isOneLine({ field }: ValueLabel): boolean {
  return field.endsWith('On') || field === 'number';
}

/**
 * "Dasar Hukum Kualifikasi Pelaksana" in one line: the lists below stood beside each other and were
 * copied line by line. Undefined when no numbering tells them apart.
 */
function partPair(takers: readonly OpenLabel[], lines: readonly RunLine[]) {
  const [left, right, more] = takers;
  const [first] = lines;
  const isPair = left && right && !more && left.line === right.line;
  if (!isPair || !first || left.label.kind !== 'section') return undefined;
  const lists = splitPair(lines.map(({ text }) => text).join('\n'));
  if (lists.left.length === 0 || lists.right.length === 0) return undefined;
  const texts = [...lists.left, ...lists.right];
  return {
    lines: texts.map((text): RunLine => ({ text, raw: text, place: first.place })),
    alignment: texts.map((_, at) => (at < lists.left.length ? 0 : 1)),
  };
}

function partSections(line: RunLine, takers: readonly OpenLabel[]): readonly RunLine[] {
  const texts = partAtStarters(
    line.text,
    takers.map(({ label }) => label.field),
  );
  return texts.map((text, at) => (at === 0 ? { ...line, text } : { ...line, text, isPart: true }));
}
