import type { RowPerformer } from '../reading/sheet-reading.ts';
import type { Column } from './columns.ts';
import { matchColumns } from './match-columns.ts';
import { listMentions, type Mention } from './mentions.ts';
import { readSentence } from './sentence.ts';

/** How well a name has to fit a heading. */
const LEAST_SHARE = 0.5;

/**
 * Which of several posts marked in a row its sentence names as the one who does the work: "Kepala
 * Bidang memeriksa bersama petugas". Undefined where the sentence does not tell.
 * @param office name of the office, which is no post
 */
export function findLeader(
  activity: string,
  marked: readonly RowPerformer[],
  columns: readonly Column[],
  office: string,
): RowPerformer | undefined {
  const mentions = listMentions(readSentence(activity), columns, office);
  const find = (mention: Mention) => {
    const [match] = matchColumns(mention, columns);
    if (!match || match.share < LEAST_SHARE) return undefined;
    return marked.find(({ column }) => column === match.column.column);
  };
  const doers = mentions.filter(({ role }) => role === 'subject' || role === 'agent');
  if (doers.length > 0) return doers.map(find).find((one) => one !== undefined);
  // "Memeriksa lapangan bersama petugas": the other one leads.
  const beside = new Set(mentions.filter(({ role }) => role === 'companion').map(find));
  const [first, ...more] = marked.filter((one) => !beside.has(one));
  return beside.size > 0 && more.length === 0 ? first : undefined;
}
