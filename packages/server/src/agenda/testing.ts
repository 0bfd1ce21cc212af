import { v7 } from 'uuid';
import type { PostPower, RegisterRequest } from '@tuntas/api';
import type { TestDatabase } from '../database/testing.ts';
import type { Actor } from '../http/actor.ts';

/** An office with nothing in it but its row. */
export async function plantOffice(
  database: TestDatabase,
  officeId: number,
  zone = 'Asia/Jakarta',
): Promise<void> {
  await database.ownerQuery(
    `insert into offices (id, name, zone, is_demo, calendar, created_at)
     values ($1, $2, $3, false, '{}', now())`,
    [officeId, `Dinas Sosial Contoh ${officeId}`, zone],
  );
}

/** A person of the office with one post, both in the database. */
export async function plantActor(
  database: TestDatabase,
  officeId: number,
  name: string,
  powers: readonly PostPower[] = [],
): Promise<Actor> {
  const [userId, postId] = [v7(), v7()];
  await database.ownerQuery(
    `insert into users (office_id, id, name, email, nip, password_hash, must_change_password,
                        is_active, created_at)
     values ($1, $2, $3, $4, '', 'x', false, true, now())`,
    [officeId, userId, name, `${userId}@contoh.example`],
  );
  await database.ownerQuery(
    `insert into posts (office_id, id, title, unit, powers, is_active, created_at)
     values ($1, $2, $3, '', $4, true, now())`,
    [officeId, postId, `Jabatan ${name}`, [...powers]],
  );
  return {
    officeId,
    userId,
    userName: name,
    posts: [{ id: postId, title: `Jabatan ${name}`, capacity: 'definitif', powers }],
  };
}

/** A letter with nothing special about it. */
export function aLetter(changes: Partial<RegisterRequest> = {}): RegisterRequest {
  return {
    arrival: 'letter',
    receivedOn: '2026-11-20',
    sender: 'Desa Contoh Jaya',
    letterNumber: '400/12/DS/2026',
    letterOn: '2026-11-18',
    subject: 'Usulan rehabilitasi sosial lanjut usia',
    summary: 'Satu orang lanjut usia terlantar',
    ...changes,
  };
}

export interface PlantedCase {
  readonly agendaId: string;
  readonly number: string;
  readonly holder: Actor;
  readonly past: Actor;
}

/**
 * A running case as bare rows: it waits at the post of `holder`, and `past` has acted in it.
 * Gives its id.
 */
export async function plantCase(database: TestDatabase, planted: PlantedCase): Promise<string> {
  const { agendaId, number, holder, past } = planted;
  const officeId = holder.officeId;
  const [personId, versionId, caseId] = [v7(), v7(), v7()];
  const run = (text: string, values: readonly unknown[]) => database.ownerQuery(text, values);
  await run(
    `insert into people (office_id, id, name, name_key, address, phone, created_at, created_by)
     values ($1, $2, 'Contoh Klien', 'contoh klien', '', '', now(), $3)`,
    [officeId, personId, past.userId],
  );
  await run(
    `insert into sop_versions (office_id, id, sop_id, version, file_name, source, sha256,
                               definition, released_at, status)
     values ($1, $2, $3, 1, 'x.yaml', '', repeat('0', 64), '{}', now(), 'in-force')`,
    [officeId, versionId, number],
  );
  await run(
    `insert into cases (office_id, id, number, agenda_id, person_id, sop_version_id, client_name,
                        opened_at, genesis, version, seq, head_hash, status, state, is_sealed)
     values ($1, $2, $3, $4, $5, $6, 'Contoh Klien', now(), '', 1, 1, '', 'open', '{}', false)`,
    [officeId, caseId, number, agendaId, personId, versionId],
  );
  await run(
    `insert into case_steps (office_id, case_id, open_id, step_id, visit, kind, opened_at)
     values ($1, $2, 'o1', 's1', 1, 'receive', now())`,
    [officeId, caseId],
  );
  await run(
    `insert into desk_lines (office_id, case_id, open_id, post_id, due_key, opened_at,
       sop_version_id, agenda_id, step_id, case_number, client_name, is_suspended, reminder_due)
     values ($1, $2, 'o1', $3, 'infinity', now(), $4, $5, 's1', $6, 'Contoh Klien', false, false)`,
    [officeId, caseId, holder.posts[0]?.id, versionId, agendaId, number],
  );
  await run(
    `insert into case_events (office_id, case_id, seq, at, actor_user_id, command_id, event, hash)
     values ($1, $2, 1, now(), $3, $4, '{}', '')`,
    [officeId, caseId, past.userId, v7()],
  );
  return caseId;
}
