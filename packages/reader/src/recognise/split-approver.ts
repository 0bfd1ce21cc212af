import type { Sheet } from '@tuntas/sop';
import { fold } from './fold.ts';

type Approver = Sheet['approvedBy'];

const NIP = /\b(?:NIP|NIPPPK|NRP|NIY|NIK)\b\s*[.:,]*\s*(?<digits>\d[\d\s.]*\d)/iu;
const RANK =
  /(?:Pangkat(?:\s*\/\s*Gol\p{L}*)?\s*[.:]*\s*)?\b(?<rank>(?:Pembina|Penata|Pengatur|Juru)(?:\s+(?:Utama|Madya|Muda|Tingkat\s+(?:I|1)|Tk\.?\s*(?:I|1))){0,2}(?:\s*[,/-]?\s*\(?\s*(?:Gol\p{L}*\.?\s*)?(?:IV|III|II|I)\s*[/.]?\s*[a-e]\b\s*\)?)?)(?!\p{L})/iu;
const POST =
  /^(?:(?:plt|plh|pj|pjs|a\.?n|an|u\.b)\.?\s+)?(?:kepala|wakil|sekretaris|direktur|camat|lurah|bupati|wali\s?kota|gubernur|rektor|dekan|ketua|inspektur|menteri|kabid|kabag|kasubbag|kasubag|kasi|koordinator|pimpinan|manajer|kapolres|pembina\s+yayasan|kuasa|pejabat|penghulu|keuchik|geuchik|datuk|asisten|staf\s+ahli)\b/iu;
const DEGREE = /(?:,|\b)\s*(?:S\.?\s?[A-Z]|M\.?\s?[A-Z]|A\.?Md|SE|SH|MM|MSi|MAP|Ph\.?D|Sp\.)/u;
const DEGREE_WORD =
  '(?:S\\.?\\s?(?:Sos|STP|IP|Pd|Kom|Kes|KM|Kep|Keb|Ag|AP|Ak|H|E|T|P|Si|Psi|Farm|Gz|Hut|Pt|TP|Th|Stat|Fil|I\\.|S\\b|Tr|ST)|M\\.?\\s?(?:Si|Kes|Sos|Pd|Hum|Kom|Eng|Ak|Ag|AP|A|H|E|T|P|M|Sc|Epid|Farm|Kep|Keb|Psi|Th|IP|PH|I\\.|KM|Tr|PA|BA)|A\\.?\\s?Md|SE|SH|ST|SP|MM|MH|MT|MAP|MSi|MPd|MKes|SSos|SKM|SIP|SPd|SAP|SKom|Ph\\.?D|Sp\\.|Ak|Apt|CA)\\b';
const LEADING_DEGREE = new RegExp(`^${DEGREE_WORD}`, 'u');
const HONORIFIC =
  /^(?:H|Hj|Dr|dr|drg|Drs|Dra|Ir|Prof|HJ|DR|DRS|DRA|IR|PROF|NS|R|RR|Ns|Apt|apt|KH|Tgk|M|Moh|Muh|A|I)\.(?=\s|\p{Lu})/u;

/**
 * The signer's cell taken apart, as far as it is certain: post, name, rank and NIP. `lines` are the
 * lines of the cell; two blanks or more within one also part. `office` helps to tell where the post
 * ends. What cannot be told stays in `written` alone.
 */
export function splitApprover(lines: readonly string[], office = ''): Approver {
  const parts = lines
    .flatMap((line) => line.split(/\s{2,}|\t/u))
    .map(fold)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const written = fold(lines.join(' '));
  const nip = NIP.exec(written)?.groups?.['digits']?.trim();
  const people = written.replace(NIP, '\n').split('\n')[0] ?? '';
  const rankAt = rankIn(people);
  const rank = rankAt?.rank;
  const hasEnd = rankAt !== undefined || nip !== undefined;
  const before = trimmed(rankAt ? people.slice(0, rankAt.at) : people);
  const { post, name } = personOf(before, parts, office, hasEnd);
  return {
    written,
    ...(post ? { post } : {}),
    ...(name ? { name } : {}),
    ...(rank === undefined ? {} : { rank }),
    ...(nip === undefined ? {} : { nip }),
  };
}

function rankIn(text: string): { at: number; rank: string } | undefined {
  const match = RANK.exec(text);
  const rank = match?.groups?.['rank']?.trim();
  // A rank follows the name; at the very beginning it would be a post.
  return match && rank !== undefined && match.index > 0 ? { at: match.index, rank } : undefined;
}

interface Person {
  readonly post?: string;
  readonly name?: string;
}

function personOf(text: string, parts: readonly string[], office: string, hasEnd: boolean): Person {
  if (text === '') return {};
  if (!POST.test(text)) return isName(text) && hasEnd ? { name: text } : {};
  const lines = linesWithin(text, parts);
  const last = lines.at(-1);
  const titled = lines.findLastIndex(
    (line, i) => i > 0 && isName(line) && (DEGREE.test(line) || HONORIFIC.test(line)),
  );
  // What stands below a name with titles is a rank that is not known here: "Jaksa Utama Pratama".
  if (titled > 0 && titled < lines.length - 1 && hasEnd) {
    return { post: trimmed(lines.slice(0, titled).join(' ')), name: lines[titled] ?? '' };
  }
  if (lines.length > 1 && last !== undefined) {
    const isSigner =
      isName(last) &&
      !/^[^,]+,\s*(?:H|Hj|Drs|Dra|Ir|dr|Dr|Prof)\./u.test(last) &&
      (hasEnd || DEGREE.test(last) || HONORIFIC.test(last));
    const begins = isSigner ? nameBegins(lines.at(-2) ?? '') : -1;
    if (isSigner && begins > 0 && !HONORIFIC.test(last)) {
      const above = (lines.at(-2) ?? '').split(' ');
      const post = trimmed([...lines.slice(0, -2), ...above.slice(0, begins)].join(' '));
      return { post, name: `${above.slice(begins).join(' ')} ${last}` };
    }
    if (isSigner) return { post: trimmed(lines.slice(0, -1).join(' ')), name: last };
    if (!hasEnd && lines.every((line) => !DEGREE.test(line))) return { post: text };
  }
  return splitOneLine(text, office);
}

/** Index of the word with which a name begins that goes on in the next line; -1 when none does. */
function nameBegins(line: string): number {
  const words = line.split(' ');
  const found = words.findIndex((word) => HONORIFIC.test(`${word} `) && !LEADING_DEGREE.test(word));
  return found < 0 || DEGREE.test(words.slice(found + 1).join(' ')) ? -1 : found;
}

/** The lines of the cell that make up this text. */
function linesWithin(text: string, parts: readonly string[]): string[] {
  const lines: string[] = [];
  let rest = text;
  for (const part of parts) {
    const bare = trimmed(part);
    if (bare !== '' && rest !== '' && bare.startsWith(rest)) {
      lines.push(rest);
      return lines;
    }
    if (bare === '' || !rest.startsWith(bare)) break;
    lines.push(bare);
    rest = rest.slice(bare.length).replace(/^[\s,]+/u, '');
  }
  return rest === '' ? lines : [text];
}

/** Post and name on one line: the post ends at a lone comma, an honorific, or the office's place. */
function splitOneLine(text: string, office: string): Person {
  const capitals = nameInCapitals(text, office);
  if (capitals !== undefined) return capitals;
  const comma = /^(?<post>[^,]+?)\s*,\s*(?<name>.+)$/u.exec(text)?.groups;
  const [post, name] = [comma?.['post'] ?? '', comma?.['name'] ?? ''];
  if (!LEADING_DEGREE.test(name) && isName(name)) {
    return { post, name };
  }
  const words = text.split(' ');
  const end = placeEnd(words, office);
  const title = words.findIndex(
    (word, i) => i >= Math.max(1, end) && HONORIFIC.test(`${word} `) && !LEADING_DEGREE.test(word),
  );
  if (title > 0)
    return { post: words.slice(0, title).join(' '), name: words.slice(title).join(' ') };
  const tail = words.slice(end).join(' ');
  if (end > 0 && isName(tail)) return { post: words.slice(0, end).join(' '), name: tail };
  return DEGREE.test(text) || words.length > 8 ? {} : { post: text };
}

/**
 * A name in capitals with a degree behind a post that is not: "Kepala Dinas BUDI NAMA, S.H.".
 * Undefined where the capitals could begin with an abbreviation of the institution.
 */
function nameInCapitals(text: string, office: string): Person | undefined {
  const [, post = '', name = ''] =
    /^(.*\p{Ll})(?<!\b(?:dr|drg|drs|dra|ir|prof|hj))\s+((?:\p{Lu}[\p{Lu}.'’-]*\s+){1,5}\p{Lu}[\p{Lu}'’-]+\s*,.*)$/u.exec(
      text,
    ) ?? [];
  const at = text.indexOf(',');
  const degree = name.slice(name.indexOf(',') + 1).trim();
  if (post === '' || post.length > at || !LEADING_DEGREE.test(degree)) return undefined;
  const [first = ''] = name.split(' ');
  const own = fold(office).toUpperCase().split(' ');
  const isInstitution =
    own.includes(first) || /^(?:RS|UP|SD|SM|MI|MTS|MA\b|BP|BK|DP|PP|KU|KP|TK|SK|NON)/u.test(first);
  return isInstitution || !/[AIUEO].*[AIUEO]/u.test(first) ? undefined : { post, name };
}

const REGION = /^(?:KABUPATEN|KAB\.?|KOTA|PROVINSI|KECAMATAN|DESA|KELURAHAN)$/u;

/**
 * How many words of a post reach as far as the place of the office: "KEPALA DINAS … KABUPATEN SUNGAI
 * PINANG", "Direktur RSUD dr. Contoh". A place may have several words; as many are taken as the
 * office has too. 0 without one.
 */
function placeEnd(words: readonly string[], office: string): number {
  const own = fold(office).toUpperCase().split(' ');
  const upper = words.map((word) => word.toUpperCase());
  const ends = upper.flatMap((word, at) => {
    const isRegion = REGION.test(word);
    if (!isRegion && !HONORIFIC.test(`${words[at]} `)) return [];
    return own.flatMap((other, from) => {
      const isSame =
        other === word || (isRegion && REGION.test(other) && isAbbreviated(other, word));
      if (!isSame) return [];
      let same = 1;
      while (at + same < upper.length && upper[at + same] === own[from + same]) same += 1;
      return same > 1 ? [at + same] : [];
    });
  });
  return Math.max(0, ...ends);
}

/** "KAB." and "KABUPATEN". */
function isAbbreviated(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3);
}

function isName(text: string): boolean {
  const words = text.split(/[\s,]+/u);
  return (
    /^[\p{Lu}(_"]/u.test(text) && words.length < 12 && !POST.test(text) && !/\d{3}/u.test(text)
  );
}

function trimmed(text: string): string {
  return text.replaceAll(/^[\s,:;.-]+|[\s,:;-]+$/gu, '');
}
