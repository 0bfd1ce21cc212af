/** Words after which a bare number is part of the sentence: "Nomor 2", "Tahun 2". */
const BEFORE_NUMBER =
  /(?:\b(?:nomor|no|pasal|ayat|angka|tahun|thn|lampiran|tingkat|tk|kelas|golongan|minimal|maksimal|pukul|sebanyak|selama|rangkap|d|s|strata|diploma)\.?|[(/:,-])$/iu;

/** "2 (dua) lembar": what is counted, not the number of an item. */
const NO_AMOUNT =
  '(?!\\((?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\\b)';

/**
 * Items of one text that are numbered within the line: "1. … 2. … 3. …", "1 … 2 …", "a. … b. …", or
 * parted by bullets or semicolons. Undefined when nothing parts them. Marks stay with the items.
 */
export function splitInline(text: string): string[] | undefined {
  return splitNumbered(text) ?? splitLettered(text) ?? splitBullets(text) ?? splitSemicolons(text);
}

function splitNumbered(text: string): string[] | undefined {
  const first = /^\(?(\d{1,2})([.)]?)\s*(?=\p{L}|["“(])/u.exec(text);
  if (!first) return undefined;
  const from = Number(first[1]);
  if (from > 1) return undefined;
  const mark = first[2] === '' ? '' : `\\${first[2]}`;
  return splitSeries(text, from, (n) =>
    mark === ''
      ? new RegExp(`(?<=\\s)${n}\\.?\\s+${NO_AMOUNT}(?=[\\p{Lu}"“(])`, 'gu')
      : new RegExp(`(?<=[\\s;.,])\\(?${n}${mark}\\s*${NO_AMOUNT}(?=[\\p{L}"“(])`, 'gu'),
  );
}

function splitLettered(text: string): string[] | undefined {
  const first = /^\(?a([.)])\s*(?=\p{L})/iu.exec(text);
  if (!first) return undefined;
  const isUpper = text.replace('(', '').startsWith('A');
  return splitSeries(text, 0, (n) => {
    const letter = String.fromCharCode((isUpper ? 65 : 97) + n);
    return new RegExp(`(?<=[\\s;.,])\\(?${letter}\\${first[1] ?? '.'}\\s+(?=\\p{L})`, 'gu');
  });
}

function splitSeries(
  text: string,
  from: number,
  mark: (n: number) => RegExp,
): string[] | undefined {
  const starts = [0];
  for (let n = from + 1; n < from + 60; n += 1) {
    const pattern = mark(n);
    pattern.lastIndex = (starts.at(-1) ?? 0) + 1;
    let at: number | undefined;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (BEFORE_NUMBER.test(text.slice(0, match.index).trimEnd())) continue;
      at = match.index;
      break;
    }
    if (at === undefined) break;
    starts.push(at);
  }
  return starts.length < 2 ? undefined : cut(text, starts);
}

function splitBullets(text: string): string[] | undefined {
  const bullet = /^[•●▪■◦➢➤✓✔*·–-]/u.exec(text)?.[0];
  if (bullet === undefined) return undefined;
  const starts = [0];
  for (let at = text.indexOf(` ${bullet} `); at >= 0; at = text.indexOf(` ${bullet} `, at + 1)) {
    starts.push(at + 1);
  }
  return starts.length < 2 ? undefined : cut(text, starts);
}

function splitSemicolons(text: string): string[] | undefined {
  const starts = [0, ...[...text.matchAll(/;\s+(?=\S)/gu)].map((match) => match.index + 1)];
  return starts.length < 2 ? undefined : cut(text, starts);
}

/** The pieces of a text that begin at these places. */
export function cut(text: string, starts: readonly number[]): string[] {
  return starts
    .map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim())
    .filter((piece) => piece !== '');
}
