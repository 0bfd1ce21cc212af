import type { Anchor } from './find-anchors.ts';

export interface FlowingRow {
  readonly no: string;
  readonly activity: string;
  readonly requires: string;
  readonly time: string;
  readonly output: string;
}

export interface FlowingMatrix {
  readonly performers: readonly string[];
  readonly rows: readonly FlowingRow[];
  /** Where its heading begins in the text. */
  readonly start: number;
  /** Heading of each column as written, by field. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A heading is not longer than this. */
const HEADING = 450;
const UNIT = '(?:menit|mnt|jam|hari|hr|minggu|mgg|bulan|bln|detik)';
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}/.])(?:±\\s*)?\\d{1,3}(?:[.,]\\d)?(?:\\s*[-–]\\s*\\d{1,3})?\\s*${UNIT}(?:\\s+kerja)?(?!\\p{L})`,
  'iu',
);
const NUMBER = new RegExp(
  `(?<=^|[\\s\\n])(\\d{1,2})(?:[.)]\\s*|\\s+)(?=\\p{L}{2,})(?!${UNIT}\\b)`,
  'giu',
);
/** Words by which the name of a post begins. */
const POST =
  /^(?:staf|kasi|kasie|kasub\w*|kabid|kabag|kadis|kaban|kepala|ka\.?|sekretaris|sekcam|sekdin|sekda|camat|lurah|kades|bupati|direktur|dekan|ketua|wakil|operator|bendahara|petugas|pelaksana|pemohon|pelapor|masyarakat|pegawai|kepeg\w*|koord\w*|kepsek|kasat|analis|jfu|jft|peksos|tim|tu|arsiparis|dokter|perawat|bidan|guru|admin\w*|pengadministrasi|verifikator|front|back|loket|asisten|inspektur|pimpinan|rektor)$/iu;

/** The matrix in a text without columns; undefined when there is no heading of one. */
export function readFlowingRows(
  text: string,
  anchors: readonly Anchor[],
): FlowingMatrix | undefined {
  const heading = findHeading(anchors);
  if (heading === undefined) return undefined;
  const labels: Record<string, string> = {};
  for (const { match } of heading) labels[match.field] ??= match.label;
  const first = heading[0];
  const last = heading.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // Without an activity heading the posts stand before the first label of the table.
  const isBare = !heading.some(({ match }) => match.field === 'activity');
  const before = isBare ? (/[^\n\d:]*$/u.exec(text.slice(0, first.start))?.[0] ?? '') : '';
  const gaps = heading.slice(0, -1).map(({ end }, i) => text.slice(end, heading[i + 1]?.start));
  const body = text.slice(last.end).replace(/^(?:\s*\d{1,2}(?=\s)){3,}/u, '');
  return {
    performers: listPosts(`${before} ${gaps.join(' ')}`),
    rows: listRows(body),
    start: first.start,
    labels,
  };
}

/**
 * Column labels close together, among them two of the quality columns and activity or performers:
 * the beginning with the most labels, of equal ones the nearest, of repeated ones the first.
 */
function findHeading(anchors: readonly Anchor[]): readonly Anchor[] | undefined {
  const columns = anchors.filter(({ match }) => match.kind === 'column');
  let best: readonly Anchor[] | undefined;
  for (let i = 0; i < columns.length; i += 1) {
    const from = columns[i]?.start ?? 0;
    const found = headingFrom(columns.slice(i).filter(({ start }) => start - from < HEADING));
    if (found === undefined) continue;
    if (best !== undefined && from - (best[0]?.start ?? 0) > HEADING) break;
    if (best === undefined || found.length >= best.length) best = found;
  }
  return best;
}

function headingFrom(near: readonly Anchor[]): readonly Anchor[] | undefined {
  const fields = new Set<string>(near.map(({ match }) => match.field));
  const quality = ['requires', 'time', 'output', 'standard'].filter((field) => fields.has(field));
  const isHeading =
    quality.length >= 2 &&
    (fields.has('activity') || fields.has('performers') || quality.length === 3);
  if (!isHeading) return undefined;
  const seen = new Set<string>();
  const first: Anchor[] = [];
  for (const anchor of near) {
    if (seen.has(anchor.match.field)) continue;
    seen.add(anchor.match.field);
    first.push(anchor);
  }
  return first;
}

function listPosts(text: string): string[] {
  const posts: string[] = [];
  for (const word of text.split(/\s+/u)) {
    if (word === '' || (posts.length === 0 && !POST.test(lettersOf(word)))) continue;
    const last = posts.at(-1) ?? '';
    const goesOn =
      /^(?:kepala|ka|wakil)$/iu.test(lettersOf(last)) ||
      (/^staf$/iu.test(last) && /^pelaksana$/iu.test(lettersOf(word)));
    if (POST.test(lettersOf(word)) && !goesOn) posts.push(word);
    else posts[posts.length - 1] = `${last} ${word}`;
  }
  return posts;
}

const lettersOf = (word: string): string => word.replace(/[^\p{L}]/gu, '');

/** Numbers that count on begin a row; a number said twice or left out is taken as written. */
function listRows(body: string): FlowingRow[] {
  const starts: { readonly no: string; readonly from: number; readonly at: number }[] = [];
  let last = 0;
  for (const found of body.matchAll(NUMBER)) {
    const n = Number(found[1]);
    const isDotted = /[.)]/u.test(found[0]);
    const fits = n === last + 1 || (isDotted && last > 0 && (n === last || n === last + 2));
    if (!fits) continue;
    last = n;
    const no = found[0].trim();
    starts.push({ no, from: found.index + found[0].length, at: found.index });
  }
  return starts.map(({ no, from }, i) => {
    const segment = body.slice(from, starts[i + 1]?.at ?? body.length);
    return { no, ...splitSegment(segment.replace(/\s+/gu, ' ').trim()) };
  });
}

function splitSegment(segment: string): Omit<FlowingRow, 'no'> {
  const time = TIME.exec(segment);
  const before = time === null ? segment : segment.slice(0, time.index).trim();
  const output = time === null ? '' : segment.slice(time.index + time[0].length).trim();
  const [activity, requires] = splitBefore(before);
  return { activity, requires, time: time?.[0].trim() ?? '', output };
}

/** Whether a text speaks of a time: the times of several rows ran into it. */
export function hasTime(text: string): boolean {
  return TIME.test(text);
}

/** What is needed begins with a capital after words in small letters; the last such place counts. */
function splitBefore(text: string): readonly [activity: string, requires: string] {
  const places = [...text.matchAll(/(?<=\p{Ll}|[.)])\s+(?=\p{Lu}\p{Ll})/gu)].filter(
    ({ index }) =>
      index > 12 && !/(?:Kepala|Dinas|Kantor|Bidang|Seksi)\s*$/u.test(text.slice(0, index)),
  );
  const place = places.at(-1);
  if (place === undefined) return [text, ''];
  return [text.slice(0, place.index).trim(), text.slice(place.index).trim()];
}
