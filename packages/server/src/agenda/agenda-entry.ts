import type { AgendaEntry } from '@tuntas/api';
import type { TenantTx } from '../database/database.ts';
import {
  selectCasesOfEntries,
  selectFilesOfEntries,
  type EntryCaseRow,
  type EntryFileRow,
  type ListedEntryRow,
} from './agenda-lists.queries.ts';
import { HIDDEN_WORDS } from './secrecy.ts';

/** The entries as the API shows them: with cases and files, or without words where secret. */
export async function showEntries(
  tx: TenantTx,
  rows: readonly ListedEntryRow[],
): Promise<AgendaEntry[]> {
  const ids = rows.filter((row) => row.may_read).map((row) => row.id);
  const [cases, files] =
    ids.length === 0
      ? [[], []]
      : await Promise.all([selectCasesOfEntries(tx, ids), selectFilesOfEntries(tx, ids)]);
  const casesOf = Map.groupBy(cases, (row) => row.agenda_id);
  const filesOf = Map.groupBy(files, (row) => row.agenda_id);
  return rows.map((row) => showEntry(row, casesOf.get(row.id) ?? [], filesOf.get(row.id) ?? []));
}

function showEntry(
  row: ListedEntryRow,
  cases: readonly EntryCaseRow[],
  files: readonly EntryFileRow[],
): AgendaEntry {
  const isHidden = !row.may_read;
  return {
    id: row.id,
    year: row.year,
    number: row.number,
    arrival: row.arrival,
    receivedOn: row.received_on,
    sender: isHidden ? HIDDEN_WORDS : row.sender,
    letterNumber: isHidden ? '' : row.letter_number,
    letterOn: isHidden ? null : row.letter_on,
    subject: isHidden ? HIDDEN_WORDS : row.subject,
    summary: isHidden ? '' : row.summary,
    urgency: row.urgency,
    secrecy: row.secrecy,
    registeredAt: row.registered_at,
    registeredBy: row.registered_by_name,
    isHidden,
    cases: cases.map((c) => ({
      id: c.id,
      number: c.number,
      title: c.client_name,
      status: c.status,
    })),
    files: files.map((file) => ({
      id: file.id,
      name: file.name,
      mediaType: file.media_type,
      bytes: file.bytes,
      sha256: file.sha256,
      uploadedAt: file.uploaded_at,
      uploadedBy: file.uploaded_by_name,
    })),
    corrections: row.corrections,
  };
}
