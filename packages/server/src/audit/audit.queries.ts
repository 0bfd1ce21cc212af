import { sql, type Database, type Query } from '../database/database.ts';

/** A fact about the office outside any case: an appointment, a correction, a released SOP. */
export interface OfficeEvent {
  readonly id: string;
  /** The person who did it; null when the system did. */
  readonly actorUserId: string | null;
  /** kebab-case name of what happened, such as `post-created`. */
  readonly kind: string;
  /** Id of the thing it happened to. */
  readonly subjectId: string;
  /** What changed, as plain JSON. No NIK, no KK, no password. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** UTC instant, ISO 8601. */
  readonly at: string;
}

export async function insertOfficeEvent(
  tx: Query & { readonly officeId: number },
  event: OfficeEvent,
): Promise<void> {
  await tx.rows(sql`
    insert into office_events (office_id, id, at, actor_user_id, kind, subject_id, detail)
    values (${tx.officeId}, ${event.id}, ${event.at}, ${event.actorUserId}, ${event.kind},
            ${event.subjectId}, ${JSON.stringify(event.detail)}::jsonb)`);
}

/** Somebody looked at something confidential. */
export interface ReadEntry {
  readonly id: string;
  readonly userId: string;
  readonly kind: 'case' | 'file' | 'agenda' | 'person';
  readonly subjectId: string;
  readonly at: string;
}

export async function insertRead(db: Database, officeId: number, entry: ReadEntry): Promise<void> {
  await db.call({
    name: 'record_read',
    text: 'select app.record_read($1, $2, $3, $4, $5, $6)',
    values: [officeId, entry.id, entry.at, entry.userId, entry.kind, entry.subjectId],
  });
}
