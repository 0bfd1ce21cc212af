import type { RowPerformer } from '../reading/sheet-reading.ts';
import type { Column } from './columns.ts';
import type { Candidate, Clue, RowDraft } from './clue.ts';
import { followRows } from './follow-rows.ts';
import { matchColumns } from './match-columns.ts';
import type { Mention } from './mentions.ts';

/** Nothing read between the lines is surer than this. */
const MOST_CONFIDENCE = 0.9;
/** Most for verbs that fit several posts. */
const VAGUE = 0.74;
const ONE_HABIT = 0.7;
const LIKE_SIGNING = 2.5;
/** Below it the likeliest candidate is no answer, only one among several. */
const LEAST_CONFIDENCE = 0.3;

/** The performers of a row without marks, the leading one first; empty when nothing speaks. */
export function namePerformers(
  rows: readonly RowDraft[],
  row: number,
  chances: readonly number[],
  columns: readonly Column[],
): readonly RowPerformer[] {
  const draft = rows[row];
  if (!draft || chances.length === 0) return [];
  const named = listDoers(draft, columns);
  const likeliest = chances.indexOf(Math.max(...chances));
  // Of several doers the first named leads, and their chances are one.
  const best = named.includes(likeliest) ? (named[0] ?? likeliest) : likeliest;
  const chance = named.includes(best)
    ? named.reduce((sum, at) => sum + (chances[at] ?? 0), 0)
    : (chances[best] ?? 0);
  const leader = draft.candidates[best];
  if (!leader) return [];
  const own = draft.clues[best] ?? [];
  const clues = [...own, ...listNeighbourClues(rows, row, best, columns)];
  const speaking = clues.filter(speaks);
  const most = own.filter(speaks).length < 2 ? mostForOne(own, clues) : mostFor(clues);
  const confidence = Math.min(chance, most, isVague(draft) ? VAGUE : 1);
  if (speaking.length === 0 || confidence < LEAST_CONFIDENCE) return [];
  const lead = toPerformer(leader, confidence, explain(speaking, leader));
  return [lead, ...listOthers(draft, leader, confidence, columns)];
}

/** Candidates that the sentence names as doers, in its order. */
function listDoers(
  { mentions, candidates }: RowDraft,
  columns: readonly Column[],
): readonly number[] {
  const doers = mentions
    .filter(({ role }) => role === 'subject' || role === 'agent')
    .map((mention) => findCandidate(candidates, mention, columns));
  return [...new Set(doers)].filter((at) => at >= 0);
}

function findCandidate(
  candidates: readonly Candidate[],
  mention: Mention,
  columns: readonly Column[],
): number {
  const [match] = matchColumns(mention, columns);
  if (match && match.share < 0.5) return -1;
  return candidates.findIndex(({ name, column }) =>
    match ? column === match.column : !column && name === mention.quote,
  );
}

/** Who else: "bersama staf", "Kabid dan Tim Teknis". */
function listOthers(
  draft: RowDraft,
  leader: Candidate,
  confidence: number,
  columns: readonly Column[],
): readonly RowPerformer[] {
  const isDoer = ({ role }: Mention) => role === 'subject' || role === 'agent';
  const found = draft.mentions
    .filter((mention) => isDoer(mention) || mention.role === 'companion')
    .filter(({ isAlternative }) => !isAlternative)
    .flatMap((mention): RowPerformer[] => {
      const candidate = draft.candidates[findCandidate(draft.candidates, mention, columns)];
      if (!candidate || candidate === leader) return [];
      const because = isDoer(mention)
        ? `Kalimat menyebut “${mention.quote}” sebagai pelaku juga.`
        : `Kalimat menyebut pekerjaan bersama “${mention.quote}”.`;
      return [toPerformer(candidate, Math.min(0.8, confidence + 0.05), because)];
    });
  return [...new Map(found.map((performer) => [performer.name, performer])).values()];
}

/** What the likeliest neighbours say, for the reason that is given. */
function listNeighbourClues(
  rows: readonly RowDraft[],
  row: number,
  at: number,
  columns: readonly Column[],
): readonly Clue[] {
  const before = rows[row - 1]?.candidates.map((_, from) =>
    followRows(rows, row - 1, from, at, columns),
  );
  const heaviest = (before ?? []).flat().sort((a, b) => b.weight - a.weight)[0];
  return heaviest ? [heaviest] : [];
}

/** "Menerbitkan", "menetapkan": done by whoever may, which only the office knows. */
function isVague({ sentence, mentions }: RowDraft): boolean {
  const isNamed = mentions.some(({ role }) => role === 'subject' || role === 'agent');
  const root = sentence.kindWord?.root ?? '';
  return !isNamed && ['terbit', 'tetap', 'setuju', 'putus'].includes(root);
}

const speaks = ({ weight, because }: Clue): boolean => weight >= 0.4 && because !== '';

/**
 * A single habit proves little: "menyampaikan" may be anybody's. It needs a name, or neighbours that
 * it continues and a weight as only signing has.
 */
function mostForOne(own: readonly Clue[], clues: readonly Clue[]): number {
  if (own.some(({ names }) => names)) return MOST_CONFIDENCE;
  const heaviest = Math.max(0, ...own.map(({ weight }) => weight));
  const isContinued = clues.filter(speaks).length > own.filter(speaks).length;
  return isContinued && heaviest >= LIKE_SIGNING ? mostFor(clues) : ONE_HABIT;
}

/** A name is worth more than a habit. */
function mostFor(clues: readonly Clue[]): number {
  const most = Math.max(0, ...clues.map(({ weight }) => weight));
  if (clues.some(({ names }) => names) || most >= 3) return MOST_CONFIDENCE;
  const sum = clues.reduce((total, { weight }) => total + Math.max(0, weight), 0);
  return sum >= 3 ? 0.85 : 0.7;
}

function explain(clues: readonly Clue[], { column, name }: Candidate): string {
  const named = clues.filter(({ names }) => names);
  const heaviest = [...(named.length > 0 ? named : clues)].sort((a, b) => b.weight - a.weight);
  const [first, second] = heaviest.map(({ because }) => because);
  const reasons =
    second && second !== first && named.length === 0 ? `${first}, dan ${second}` : first;
  const aside = column ? '' : `; “${name}” tidak mempunyai kolom pada lembar`;
  return `${(reasons ?? '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}${aside}.`;
}

function toPerformer(
  { name, column }: Candidate,
  confidence: number,
  because: string,
): RowPerformer {
  return {
    name,
    ...(column && { column: column.column }),
    basis: 'inferred',
    confidence: Math.round(confidence * 100) / 100,
    because,
  };
}
