import type { Candidate, Clue, RowEvidence } from './clue.ts';
import type { Column } from './columns.ts';
import { listDirectionClues } from './direction-clues.ts';
import { listKindClues } from './kind-clues.ts';
import { matchColumns } from './match-columns.ts';
import type { Mention } from './mentions.ts';
import { listTopicClues } from './topic-clues.ts';

const MENTION_WEIGHT: Readonly<Record<Mention['role'], number>> = {
  subject: 6,
  agent: 6.5,
  companion: -1,
  recipient: -0.9,
  ordered: -2,
  source: -1,
  patient: -1,
  other: -0.3,
};

/** Everything in the sentence that speaks for or against a candidate. */
export function listClues(
  candidate: Candidate,
  row: RowEvidence,
  columns: readonly Column[],
): readonly Clue[] {
  const isNamed = row.mentions.some(({ role }) => role === 'subject' || role === 'agent');
  const habits = [
    ...listKindClues(candidate, row),
    ...listDirectionClues(candidate, row, columns),
    ...listTopicClues(candidate, row.sentence),
  ];
  const factor = isNamed ? BESIDE_A_NAME : HABIT;
  return [
    ...listMentionClues(candidate, row, columns),
    ...habits.map((clue) => ({ ...clue, weight: clue.weight * factor })),
  ];
}

/** How much the habits of offices count, and how little beside a named doer. */
const HABIT = 1.4;
const BESIDE_A_NAME = 0.25;

function listMentionClues(
  { name, column }: Candidate,
  { mentions, sentence }: RowEvidence,
  columns: readonly Column[],
): readonly Clue[] {
  const [first] = sentence.main;
  const isPassive = first?.form === 'passive';
  const hasDoer = mentions.some(({ role }) => role === 'subject' || role === 'agent');
  const clues = mentions.flatMap((mention): Clue[] => {
    const shares = matchColumns(mention, columns);
    const share = column
      ? shares.find((match) => match.column.column === column.column)?.share
      : shares.length === 0 && mention.quote === name
        ? 1
        : undefined;
    if (!share) return [];
    const said = `“${mention.quote}”`;
    if (mention.role === 'subject' || mention.role === 'agent') {
      const because =
        mention.role === 'agent'
          ? `kalimat menyebut ${said} sebagai yang mengerjakan`
          : `${said} berdiri sebagai pelaku di depan kata kerjanya`;
      return [{ weight: MENTION_WEIGHT[mention.role] + Math.log(share), because, names: true }];
    }
    if (mention.role === 'recipient' && isPassive && !hasDoer) {
      const isAsked = sentence.purpose.some(({ form }) => form === 'passive');
      if (!isAsked) return [];
      const weight = 3.2 + Math.log(share);
      return [{ weight, because: `berkas disampaikan kepada ${said} untuk dikerjakan` }];
    }
    return [{ weight: MENTION_WEIGHT[mention.role] * share, because: '' }];
  });
  const doing = clues.filter(({ names }) => names);
  return doing.length > 0 ? doing : clues;
}
