-- Work to be done after a commit. A row is written in the transaction of the action that wants it,
-- so the job exists exactly when the action does (docs/decisions/0003-jobs-in-an-outbox.md).
-- Rows are claimed per office; cross-office locking is not possible on Citus.

create table jobs (
  office_id  int         not null,
  id         uuid        not null,
  kind       text        not null,
  payload    jsonb       not null,
  -- When to run next. Claiming moves it behind the time the work may take: if the process dies,
  -- the job comes up again by itself.
  run_at     timestamptz not null,
  attempts   int         not null default 0,
  last_error text,
  done_at    timestamptz,
  -- Given up after the last attempt; stays visible until somebody acts.
  failed_at  timestamptz,
  constraint jobs_pk primary key (office_id, id),
  constraint jobs_kind_check check (kind <> ''),
  constraint jobs_end_check check (done_at is null or failed_at is null)
);
comment on table jobs is
  'Outbox: work to be done after the commit, at least once. No key to offices: the queue stands on its own';
select app.place('jobs', 'office');

create index jobs_waiting_idx on jobs (office_id, run_at)
  where done_at is null and failed_at is null;
create index jobs_done_idx on jobs (office_id, done_at) where done_at is not null;
