import type { Sheet } from '../definition/sheet.ts';
import { listCellItems } from './cell-items.ts';
import { STATE } from './paper-kind.ts';

/** A paper that first comes about with such a word is one of its own: "SKT ditandatangani". */
const COMES_ABOUT =
  /^(?:di(?:tanda|cetak|terbit|buat|susun|ketik|tetap|sah)|ter(?:cetak|bit|susun|ketik|sedia|isi)|ber(?:nomor|tanda|stempel|cap))/iu;
/** What came in, whatever it is called. */
const CAME_IN =
  /^(?:surat|berkas|dokumen|data|kelengkapan|persyaratan|permohonan)(?: (?:masuk|permohonan|persyaratan|kelengkapan|pemohon|usulan|pengajuan))*$/u;
const FILED = /^arsip(?!\p{L})/iu;
/** Says nothing of how a paper stands: "Surat masuk". */
const NO_STATE = new Set(['masuk']);

/** What "Konsep SKT diparaf" tells the state of, "konsep skt"; undefined where it tells none. */
export function findStatedThing(text: string): string | undefined {
  return readState(text)?.thing;
}

/**
 * Whether the output of a row only says how papers stand that were there before: "Konsep SKT
 * diparaf", "Berkas lengkap", "SKT diterima pemohon, Arsip". No paper comes out of such a row.
 * @param row counted from 1
 */
export function isOnlyState({ rows }: Sheet, row: number): boolean {
  const items = splitOutput(rows[row - 1]?.output ?? '').filter((item) => !FILED.test(item));
  const states = items.map(readState);
  if (states.length === 0 || states.includes(undefined)) return false;
  const earlier = rows.slice(0, row - 1).flatMap(({ output }) => splitOutput(output));
  const needed = rows.slice(0, row).flatMap(({ requires }) => listCellItems(requires));
  const known = new Set(
    [...earlier, ...needed.map(({ text }) => text)].flatMap((text) => [
      fold(text),
      findStatedThing(text) ?? '',
    ]),
  );
  return states.every(
    (state) =>
      state !== undefined &&
      (known.has(state.thing) || (CAME_IN.test(state.thing) && !COMES_ABOUT.test(state.word))),
  );
}

function readState(text: string) {
  const folded = fold(text);
  // The first word names the paper, whatever it looks like.
  const first = folded.indexOf(' ') + 1;
  if (first === 0) return undefined;
  for (const { 0: word, index } of folded.slice(first).matchAll(new RegExp(STATE, 'giu'))) {
    if (NO_STATE.has(word)) continue;
    const thing = folded.slice(0, first + index).replace(/(?:\s+yang)?\s+$/u, '');
    const [said = word, next] = folded.slice(first + index).split(' ');
    return { thing, word: /^(?:sudah|telah)$/u.test(said) ? (next ?? said) : said };
  }
  return undefined;
}

const splitOutput = (cell: string): readonly string[] =>
  cell
    .split(/[,;\n]/u)
    .map((item) => item.trim())
    .filter((item) => /\p{L}{2}/u.test(item));

const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
