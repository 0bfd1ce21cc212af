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
