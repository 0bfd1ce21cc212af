import type { StepKind } from '@tuntas/sop';
import { isCarrier, isNounOfWork, listWork, type WorkWord } from './work.ts';
import { listWords, type Word } from './words.ts';

/** The sentence of a row, taken apart as far as its words allow. */
export interface Sentence {
  readonly words: readonly Word[];
  /** Work that the sentence itself speaks of, in order. */
  readonly main: readonly WorkWord[];
  /** Work behind "untuk" or "agar": what somebody else is to do with it. */
  readonly purpose: readonly WorkWord[];
  /** Work on a condition: "apabila tidak lengkap dikembalikan". */
  readonly conditional: readonly WorkWord[];
  readonly kind?: StepKind;
  /** The word that decided the kind. */
  readonly kindWord?: WorkWord;
}

const PURPOSE = new Set(['untuk', 'guna', 'agar', 'supaya']);
const CONDITION = new Set(['jika', 'bila', 'apabila', 'kalau', 'jikalau', 'bilamana', 'manakala']);

/** Nouns of work that are more often what the work is about. */
const OBJECTS = new Set(['tandatangan', 'nomor', 'cap', 'stempel', 'disposisi', 'paraf', 'arahan']);

const COMES = new Set(['masuk', 'datang', 'tiba', 'hadir']);

export function readSentence(text: string): Sentence {
  const words = listWords(text);
  const main: WorkWord[] = [];
  const purpose: WorkWord[] = [];
  const conditional: WorkWord[] = [];
  let part = main;
  const work = new Map(listWork(words).map((found) => [found.at, found]));
  words.forEach((word, at) => {
    const opens = word.opens && !PURPOSE.has(words[at + 1]?.text ?? '');
    if (opens && part !== main) part = main;
    if (CONDITION.has(word.text)) part = conditional;
    else if (PURPOSE.has(word.text) && main.length > 0 && part === main) part = purpose;
    const found = work.get(at);
    if (found && !word.aside && isWorkHere(words, found, main)) part.push(found);
    // "Laporan masuk", "pemohon datang".
    else if (COMES.has(word.text) && at > 0 && at < 4 && main.length === 0) {
      main.push({ at, root: 'masuk', form: 'active', kind: 'receive' });
    }
  });
  // "Konsep surat disampaikan": what stands before a passive verb is a thing, not work.
  const isThing = (main[0]?.at === 0 && main[0].form === 'noun') || main[0]?.root === 'masuk';
  if (isThing && main[1]?.form === 'passive') main.shift();
  const kindWord = pickKindWord(words, main, purpose, conditional);
  const kind = kindWord && findKind(words, kindWord, main);
  return {
    words,
    main,
    purpose,
    conditional,
    ...(kind && { kind }),
    ...(kindWord && { kindWord }),
  };
}

/** A noun counts as work only where it stands for a verb, and a verb not behind "yang". */
function isWorkHere(words: readonly Word[], { at, form }: WorkWord, before: readonly WorkWord[]) {
  const word = words[at];
  if (!word) return false;
  const behind = words.slice(Math.max(0, at - 2), at);
  if (
    behind.some(
      ({ text, opens }, i) => text === 'yang' && !(opens && i === 0 && form !== 'passive'),
    )
  )
    return false;
  if (form !== 'noun') return true;
  const bare = at === 0 && !word.text.endsWith('an');
  if (bare) return true;
  if (!isNounOfWork(word)) return false;
  if (at === 0) return true;
  const last = before.at(-1);
  const between = last ? words.slice(last.at + 1, at).map(({ text }) => text) : [];
  if (!last) return false;
  if (isCarrier(last)) return between.length <= 2;
  const isNextNoun = last.form === 'noun' && between.length <= 2 && !OBJECTS.has(word.text);
  return isNextNoun && (word.opens || between.some((text) => ['dan', 'serta', '/'].includes(text)));
}

/** Work that says more about a row than what stands beside it. */
const STRONG: readonly StepKind[] = ['sign', 'paraf', 'dispose', 'assess', 'verify', 'accompany'];

function pickKindWord(
  words: readonly Word[],
  main: readonly WorkWord[],
  purpose: readonly WorkWord[],
  conditional: readonly WorkWord[],
): WorkWord | undefined {
  const named = main.filter(({ kind }) => kind);
  // "Konsep disampaikan kepada Kabid untuk diparaf": the row is the paraf.
  const [first] = main;
  if (first?.form === 'passive' && ['hand-over', 'forward', 'receive'].includes(first.kind ?? '')) {
    const done = pickStrongest(purpose.filter(({ form, kind }) => form === 'passive' && kind));
    if (done) return done;
  }
  // "Memberikan tanda terima": the carried noun decides; "melakukan" alone says nothing.
  const handed = named.find(({ at }) => isReceipt(words, at));
  const given = main.find(({ root }) => root === 'beri');
  if (named.length === 0 && given && isGiven(words, given.at)) {
    return { ...given, kind: 'hand-over' };
  }
  return handed ?? pickStrongest(named) ?? named[0] ?? pickStrongest(purpose) ?? conditional[0];
}

function pickStrongest(work: readonly WorkWord[]): WorkWord | undefined {
  for (const kind of STRONG) {
    const found = work.find((word) => word.kind === kind);
    if (found) return found;
  }
  return work.find(({ kind }) => kind);
}

const RECEIPTS = /^(?:tanda terima|bukti|resi|nomor|salinan|kuitansi|kwitansi)/u;

function isReceipt(words: readonly Word[], at: number): boolean {
  const rest = words.slice(at + 1, at + 4).map(({ text }) => text);
  return RECEIPTS.test(rest.join(' '));
}

/** "Memberikan dokumen kepada pemohon". */
function isGiven(words: readonly Word[], at: number): boolean {
  return words.slice(at + 2, at + 8).some(({ text }) => text === 'kepada' || text === 'pada');
}

const DRAFTS = /^(?:konsep|draf|draft|rancangan|naskah|net)$/u;

function findKind(
  words: readonly Word[],
  word: WorkWord,
  main: readonly WorkWord[],
): StepKind | undefined {
  const says = (pattern: RegExp) => words.some(({ text }) => pattern.test(text));
  const isPapers = says(/^(?:ke)?lengkap|^persyaratan|^syarat/u);
  if (word.kind === 'sign' && word.root === 'terbit' && isReceipt(words, word.at))
    return 'hand-over';
  if (isPapers && (word.kind === 'verify' || main.some(({ kind }) => kind === 'check'))) {
    return word.kind === 'verify' || word.kind === 'receive' || word.kind === 'check'
      ? 'check'
      : word.kind;
  }
  if (word.kind === 'check' && says(/^lapangan|^lokasi/u)) return 'verify';
  if ((word.kind === 'check' || word.kind === 'verify') && says(DRAFTS)) return 'consider';
  if (word.kind === 'forward' && says(/^(?:klien|pasien|korban|orang|lansia|anak)$/u)) {
    return word.root === 'rujuk' || word.root === 'terus' ? 'forward' : 'accompany';
  }
  return word.kind;
}
