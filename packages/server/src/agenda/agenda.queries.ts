import type { TenantTx } from '../database/database.ts';
import { sql } from '../database/database.ts';

export interface EntryFields {
  readonly arrival: 'letter' | 'walk-in';
  readonly received_on: string;
  readonly sender: string;
  readonly letter_number: string;
  readonly letter_on: string | null;
  readonly subject: string;
  readonly summary: string;
  readonly urgency: 'biasa' | 'segera' | 'sangat-segera';
  readonly secrecy: 'biasa' | 'terbatas' | 'rahasia';
}

export interface EntryRow extends EntryFields {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly registered_at: string;
  readonly registered_by_name: string;
}

export interface NewEntry extends EntryFields {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly search_text: string;
  readonly registered_at: string;
  readonly registered_by: string;
  readonly registered_by_name: string;
}

/**
 * The next number of the year. The row stays locked until the transaction ends, so that a number
 * taken by a registration that fails goes to the next one: no gaps, no doubles.
 */
export async function takeNumber(tx: TenantTx, year: number): Promise<number> {
  const { last_number } = await tx.row<{ readonly last_number: number }>(sql`
    insert into agenda_counters (office_id, year, last_number)
    values (${tx.officeId}, ${year}, 1)
    on conflict (office_id, year) do update set last_number = agenda_counters.last_number + 1
    returning last_number`);
  return last_number;
}

export async function insertEntry(tx: TenantTx, entry: NewEntry): Promise<void> {
  await tx.rows(sql`
    insert into agenda_entries (office_id, id, year, number, arrival, received_on, sender,
                                letter_number, letter_on, subject, summary, urgency, secrecy,
                                search_text, registered_at, registered_by, registered_by_name)
    values (${tx.officeId}, ${entry.id}, ${entry.year}, ${entry.number}, ${entry.arrival},
            ${entry.received_on}, ${entry.sender}, ${entry.letter_number}, ${entry.letter_on},
            ${entry.subject}, ${entry.summary}, ${entry.urgency}, ${entry.secrecy},
            ${entry.search_text}, ${entry.registered_at}, ${entry.registered_by},
            ${entry.registered_by_name})`);
}

/** Locks the entry: two corrections at once must not both see the same old words. */
export async function lockEntry(tx: TenantTx, id: string): Promise<EntryRow | undefined> {
  return await tx.find<EntryRow>(sql`
    select id, year, number, arrival, received_on, sender, letter_number, letter_on, subject,
           summary, urgency, secrecy, registered_at, registered_by_name
    from agenda_entries where office_id = ${tx.officeId} and id = ${id}
    for update`);
}

export async function updateEntry(
  tx: TenantTx,
  id: string,
  entry: EntryFields & { readonly search_text: string },
): Promise<void> {
  await tx.rows(sql`
    update agenda_entries
    set received_on = ${entry.received_on}, sender = ${entry.sender},
        letter_number = ${entry.letter_number}, letter_on = ${entry.letter_on},
        subject = ${entry.subject}, summary = ${entry.summary}, urgency = ${entry.urgency},
        secrecy = ${entry.secrecy}, search_text = ${entry.search_text}
    where office_id = ${tx.officeId} and id = ${id}`);
}

export interface NewCorrection {
  readonly id: string;
  readonly agendaId: string;
  readonly reason: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
}

export async function insertCorrection(tx: TenantTx, correction: NewCorrection): Promise<void> {
  await tx.rows(sql`
    insert into agenda_corrections (office_id, id, agenda_id, reason, before, after,
                                    corrected_at, corrected_by, corrected_by_name)
    values (${tx.officeId}, ${correction.id}, ${correction.agendaId}, ${correction.reason},
            ${JSON.stringify(correction.before)}::jsonb,
            ${JSON.stringify(correction.after)}::jsonb,
            ${correction.at}, ${correction.by}, ${correction.byName})`);
}

export interface CorrectionRow {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
}

export async function selectCorrections(tx: TenantTx, agendaId: string): Promise<CorrectionRow[]> {
  return await tx.rows<CorrectionRow>(sql`
    select corrected_at as at, corrected_by_name as by, reason, before, after
    from agenda_corrections
    where office_id = ${tx.officeId} and agenda_id = ${agendaId}
    order by corrected_at, id`);
}
