import type { PartialReading, PartialRow } from '../reading/partial-reading.ts';
import { placeQuestions } from '../reading/place-questions.ts';
import type { Question, RowPerformer, RowReading, SheetReading } from '../reading/sheet-reading.ts';
import { askPerformers } from './ask-performers.ts';
import { weighChain } from './chain.ts';
import { readColumns, startsLeft, type Column } from './columns.ts';
import type { Candidate, Clue, RowDraft } from './clue.ts';
import { listClues } from './evidence.ts';
import { findRowKind } from './find-row-kind.ts';
import { followRows } from './follow-rows.ts';
import { matchColumns } from './match-columns.ts';
import { listMentions, type Mention } from './mentions.ts';
import { namePerformers } from './name-performers.ts';
import { askReturns, proposeFlow, proposeSplitRows } from './proposals/index.ts';
import { readSentence } from './sentence.ts';

/**
 * Says for each row who performs it: as drawn, or else read from the sentences of all rows
 * together. What is read between the lines is never surer than 0.9, and asked about below 0.75.
 */
export function inferPerformers(partial: PartialReading): SheetReading {
  const { sheet } = partial;
  const columns = readColumns(
    sheet.performers.map(({ name }) => name),
    `${sheet.office} ${sheet.unit}`,
  );
  const drafts = sheet.rows.map(({ activity }, index) =>
    draftRow(activity, partial.rows[index], index, columns, sheet.office),
  );
  const chances = weighChain(
    drafts.map(({ clues }) => ({
      scores: clues.map((list) => list.reduce((sum, { weight }) => sum + weight, 0)),
    })),
    (row, from, to) =>
      followRows(drafts, row, from, to, columns).reduce((sum, { weight }) => sum + weight, 0),
  );
  const marked = drafts.filter(({ written }) => written.length > 0).length;
  const rows = drafts.map((draft, index): RowReading => {
    const guessed = namePerformers(drafts, index, chances[index] ?? [], columns);
    const isMarkLost = marked * 2 >= drafts.length;
    const performers =
      draft.written.length > 0 ? draft.written : isMarkLost ? guessed.map(doubted) : guessed;
    const kind = findRowKind(draft, performers, columns);
    return { performers, symbols: partial.rows[index]?.symbols ?? [], ...(kind && { kind }) };
  });
  const proposals = proposeFlow(sheet, rows, columns);
  const questions = [
    ...partial.questions,
    ...askPerformers(sheet, rows),
    ...listNewQuestions(partial, [
      ...proposeSplitRows(sheet).questions,
      ...askReturns(sheet, rows, columns, proposals),
    ]),
  ];
  return {
    ...partial,
    rows,
    proposals,
    questions,
    places: placeQuestions(questions, partial.places),
  };
}

/** Where the other rows are marked, a row without a mark has lost it: what the sentence says is asked. */
function doubted(performer: RowPerformer): RowPerformer {
  return { ...performer, confidence: Math.min(performer.confidence, MOST_WITHOUT_MARK) };
}

const MOST_WITHOUT_MARK = 0.74;

/** Without those about values that are asked about already. */
function listNewQuestions(
  { questions }: PartialReading,
  own: readonly Question[],
): readonly Question[] {
  return own.filter(({ where }) => !questions.some((asked) => asked.where === where));
}

function draftRow(
  activity: string,
  row: PartialRow | undefined,
  index: number,
  columns: readonly Column[],
  office: string,
): RowDraft {
  const sentence = readSentence(activity);
  const mentions = listMentions(sentence, columns, office);
  const written = row?.performers ?? [];
  const candidates = listCandidates(mentions, columns, written);
  const topLevel = Math.max(0, ...columns.map(({ level }) => level));
  const evidence = {
    ...{ sentence, mentions, topLevel },
    isFirst: index === 0,
    startsLeft: startsLeft(columns),
  };
  const clues = candidates.map((candidate) => [
    ...listClues(candidate, evidence, columns),
    ...listDrawnClues(candidate, written),
  ]);
  return { sentence, mentions, candidates, clues, written };
}

/** The columns, and parties that the sentence names as doers without a column. */
function listCandidates(
  mentions: readonly Mention[],
  columns: readonly Column[],
  written: readonly RowPerformer[],
): readonly Candidate[] {
  const fromColumns = columns.map((column): Candidate => {
    const { name, role, rank } = column;
    return { name, column, role, rank };
  });
  if (written.length > 0) return fromColumns;
  const outside = mentions.flatMap((mention): Candidate[] => {
    const { role, post, quote } = mention;
    if (!post || (role !== 'subject' && role !== 'agent')) return [];
    if (matchColumns(mention, columns).length > 0) return [];
    return [{ name: quote, role: post.role, rank: post.rank }];
  });
  const once = new Map(outside.map((candidate) => [candidate.name, candidate]));
  return [...fromColumns, ...once.values()];
}

/** A drawn symbol settles its row and helps its neighbours. */
function listDrawnClues({ column }: Candidate, written: readonly RowPerformer[]): readonly Clue[] {
  const at = written.findIndex((performer) => performer.column === column?.column && column);
  return at < 0 ? [] : [{ weight: at === 0 ? 12 : 8, because: 'ditandai pada lembar' }];
}
