import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyId } from './copy-cases.ts';
import { summarise, type Load } from './load.ts';
import type { BenchOffice } from './office.ts';
import type { BenchServer } from './postgres.ts';

/** Cases of each client; the n-th client walks its own, so that no two wait for one row. */
export const CASES_PER_CLIENT = 16;

/** What one step writes, taken from a real one: same columns, same sizes. */
export interface StepSample {
  readonly state: string;
  readonly completed: string;
  readonly opened: string;
  readonly reply: string;
  readonly stepId: string;
  readonly kind: string;
}

/**
 * The hand-written function: the rows of a step completion and nothing else. No version guard
 * beyond the row lock, no access, no hash, no decision, no row level security.
 */
export async function makeCeilingFunction(office: BenchOffice): Promise<void> {
  await office.query(`
    create function app.bench_step(
      p_office int, p_n int, p_user uuid, p_post uuid, p_state jsonb, p_completed jsonb,
      p_opened jsonb, p_reply jsonb, p_step text, p_kind text
    ) returns int language plpgsql as $$
    declare
      v_case uuid := ('00000000-0000-7000-8000-' || lpad(to_hex(p_n), 12, '0'))::uuid;
      v_command uuid := gen_random_uuid();
      v_hash bytea := decode(md5(p_n::text) || md5(p_n::text), 'hex');
      v_version int; v_seq int; v_sop uuid; v_agenda uuid; v_number text; v_client text;
    begin
      update app.cases set version = version + 1, seq = seq + 2, head_hash = v_hash,
        state = p_state, status = 'open', is_sealed = false
      where office_id = p_office and id = v_case
      returning version, seq, sop_version_id, agenda_id, number, client_name
      into v_version, v_seq, v_sop, v_agenda, v_number, v_client;
      insert into app.commands (office_id, id, user_id, kind, request_hash, reply, at)
      values (p_office, v_command, p_user, 'act', v_hash, p_reply, now());
      insert into app.case_events (office_id, case_id, seq, at, actor_user_id, actor_post_id,
                                   actor_capacity, command_id, event, hash)
      values (p_office, v_case, v_seq - 1, now(), p_user, p_post, 'definitif', v_command,
              p_completed, v_hash),
             (p_office, v_case, v_seq, now(), p_user, p_post, 'definitif', v_command,
              p_opened, v_hash);
      update app.case_steps set closed_at = now(), exit = 'onward', closed_by = p_user
      where office_id = p_office and case_id = v_case and open_id = 's:' || (v_version - 1);
      delete from app.desk_lines
      where office_id = p_office and case_id = v_case and open_id = 's:' || (v_version - 1);
      insert into app.case_steps (office_id, case_id, open_id, step_id, visit, kind, opened_at)
      values (p_office, v_case, 's:' || v_version, p_step, v_version, p_kind, now());
      insert into app.desk_lines (office_id, case_id, open_id, post_id, due_key, opened_at,
        sop_version_id, agenda_id, step_id, case_number, client_name, is_suspended,
        came_back_because, reminder_due)
      values (p_office, v_case, 's:' || v_version, p_post, 'infinity', now(), v_sop, v_agenda,
              p_step, v_number, v_client, false, null, false);
      return v_version;
    end $$`);
}

const CASE = `('00000000-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid`;
const HASH = `decode(md5(:n::int::text) || md5(:n::int::text), 'hex')`;
const PICK = `\\set n random(:base + :client_id * ${CASES_PER_CLIENT}, :base + :client_id * ${CASES_PER_CLIENT} + ${CASES_PER_CLIENT - 1})`;

/** One hand-written call. */
const FUNCTION_SCRIPT = `${PICK}
select app.bench_step(:office, :n, :user, :post, :state, :completed, :opened, :reply, :step, :kind);
`;

/** The same rows as a hand-written transaction of separate statements, with row level security. */
const STATEMENTS_SCRIPT = `${PICK}
\\set c random(1, 9007199254740991)
begin;
set local role tuntas_app;
select set_config('app.office_id', :office::int::text, true);
select version, seq, sop_version_id, agenda_id, number, client_name from app.cases
where office_id = :office and id = ${CASE} for update \\gset
update app.cases set version = version + 1, seq = seq + 2, head_hash = ${HASH}, state = :state,
  status = 'open', is_sealed = false
where office_id = :office and id = ${CASE};
insert into app.commands (office_id, id, user_id, kind, request_hash, reply, at)
values (:office, md5(:c::bigint::text)::uuid, :user, 'act', ${HASH}, :reply, now());
insert into app.case_events (office_id, case_id, seq, at, actor_user_id, actor_post_id,
                             actor_capacity, command_id, event, hash)
values (:office, ${CASE}, :seq::int + 1, now(), :user, :post, 'definitif', md5(:c::bigint::text)::uuid,
        :completed, ${HASH}),
       (:office, ${CASE}, :seq::int + 2, now(), :user, :post, 'definitif', md5(:c::bigint::text)::uuid,
        :opened, ${HASH});
update app.case_steps set closed_at = now(), exit = 'onward', closed_by = :user
where office_id = :office and case_id = ${CASE} and open_id = 's:' || :version;
delete from app.desk_lines
where office_id = :office and case_id = ${CASE} and open_id = 's:' || :version;
insert into app.case_steps (office_id, case_id, open_id, step_id, visit, kind, opened_at)
values (:office, ${CASE}, 's:' || (:version::int + 1), :step, :version::int + 1, :kind, now());
insert into app.desk_lines (office_id, case_id, open_id, post_id, due_key, opened_at,
  sop_version_id, agenda_id, step_id, case_number, client_name, is_suspended, came_back_because,
  reminder_due)
values (:office, ${CASE}, 's:' || (:version::int + 1), :post, 'infinity', now(), :sop_version_id,
        :agenda_id, :step, :number, :client_name, false, null, false);
commit;
`;

export const CEILINGS = { function: FUNCTION_SCRIPT, statements: STATEMENTS_SCRIPT } as const;

/** Copied cases get the open step that the scripts expect. */
export async function prepareForCeiling(
  office: BenchOffice,
  first: number,
  count: number,
): Promise<void> {
  const range = [office.officeId, copyId(first), copyId(first + count - 1)];
  const where = 'office_id = $1 and case_id between $2 and $3';
  await office.query(`delete from app.desk_lines where ${where}`, range);
  await office.query(`update app.case_steps set open_id = 's:1' where ${where}`, range);
  await office.query(
    `insert into app.desk_lines (office_id, case_id, open_id, post_id, due_key, opened_at,
       sop_version_id, agenda_id, step_id, case_number, client_name, is_suspended,
       came_back_because, reminder_due)
     select c.office_id, c.id, 's:1', $4, 'infinity', now(), c.sop_version_id, c.agenda_id, 's',
            c.number, c.client_name, false, null, false
     from app.cases c where c.office_id = $1 and c.id between $2 and $3`,
    [...range, office.actor.posts[0]?.id],
  );
}

export async function runCeiling(
  server: BenchServer,
  office: BenchOffice,
  script: string,
  sample: StepSample,
  run: { readonly clients: number; readonly seconds: number; readonly base: number },
): Promise<Load> {
  const dir = mkdtempSync(join(tmpdir(), 'tuntas-bench-pgbench-'));
  try {
    writeFileSync(join(dir, 'script.sql'), script);
    const variables = {
      office: office.officeId,
      base: run.base,
      user: office.actor.userId,
      post: office.actor.posts[0]?.id,
      state: sample.state,
      completed: sample.completed,
      opened: sample.opened,
      reply: sample.reply,
      step: sample.stepId,
      kind: sample.kind,
    };
    const url = new URL(office.databaseUrl);
    const child = spawn(
      server.binary('pgbench'),
      [
        ...['-n', '-M', 'prepared', '-f', 'script.sql', '-l', '--log-prefix', 'log'],
        ...['-c', String(run.clients), '-j', '1', '-T', String(run.seconds)],
        ...Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
        ...['-h', server.socketDir, '-p', url.port, '-U', url.username, url.pathname.slice(1)],
      ],
      {
        cwd: dir,
        env: { ...process.env, PGPASSWORD: url.password, PGOPTIONS: '-c search_path=app,public' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    }
    const [code] = await once(child, 'exit');
    const tps = /tps = ([\d.]+)/.exec(printed)?.[1];
    if (code !== 0 || tps === undefined) throw new Error(`pgbench: ${printed}`);
    const latencies = readdirSync(dir)
      .filter((name) => name.startsWith('log'))
      .flatMap((name) => readFileSync(join(dir, name), 'utf8').trim().split('\n'))
      .map((line) => Number(line.split(' ')[2]) / 1_000);
    return { ...summarise(latencies, run.seconds), perSecond: Number(tps) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
