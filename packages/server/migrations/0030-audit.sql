-- Logs that can only grow: facts about the office outside any case, and who looked at what.
-- Both are append-only by privilege, so that a fault in the application cannot rewrite them.

create table office_events (
  office_id int not null,
  id uuid not null,
  at timestamptz not null,
  actor_user_id uuid,
  kind text not null,
  subject_id text not null,
  detail jsonb not null,
  constraint office_events_pk primary key (office_id, id),
  constraint office_events_office_fk foreign key (office_id) references offices (id),
  constraint office_events_actor_fk
    foreign key (office_id, actor_user_id) references users (office_id, id)
);
comment on table office_events is 'What happened in the office outside cases; append-only, sealed';
select app.place('office_events', 'append');
create index office_events_at_idx on office_events (office_id, at);

create table read_log (
  office_id int not null,
  id uuid not null,
  at timestamptz not null,
  user_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  constraint read_log_pk primary key (office_id, id),
  constraint read_log_kind_check check (kind in ('case', 'file', 'agenda'))
);
comment on table read_log is
  'Who looked at what; append-only. No foreign keys: a look must not wait for a lock, and the row '
  'must outlive whatever it speaks of';
select app.place('read_log', 'append');
create index read_log_subject_idx on read_log (office_id, subject_id, at);

-- One call that does not wait for the disk: a power cut may cost the last fraction of a second of
-- this log, never an action.
create function app.record_read(
  p_office int, p_id uuid, p_at timestamptz, p_user uuid, p_kind text, p_subject uuid
) returns void
  language plpgsql
  as $$
begin
  perform set_config('role', 'tuntas_app', true);
  perform set_config('app.office_id', p_office::text, true);
  perform set_config('synchronous_commit', 'off', true);
  insert into app.read_log (office_id, id, at, user_id, kind, subject_id)
  values (p_office, p_id, p_at, p_user, p_kind, p_subject);
end
$$;
comment on function app.record_read(int, uuid, timestamptz, uuid, text, uuid) is
  'Logs a look at something confidential, in one round trip';

-- A seal states what was there at an instant: the heads of the case chains that had changed since
-- the seal before, and the office events not yet sealed. Seals form a signed chain of their own,
-- so that a removed case, a cut chain or a rewritten seal shows.
create table seals (
  office_id int not null,
  no int not null,
  sealed_at timestamptz not null,
  prev_hash bytea not null,
  heads_count int not null,
  heads_digest bytea not null,
  events_count int not null,
  events_digest bytea not null,
  hash bytea not null,
  signature bytea not null,
  constraint seals_pk primary key (office_id, no),
  constraint seals_office_fk foreign key (office_id) references offices (id),
  constraint seals_no_check check (no > 0)
);
comment on table seals is 'Signed checkpoint chain over case heads and office events; append-only';
select app.place('seals', 'append');

create table sealed_heads (
  office_id int not null,
  seal_no int not null,
  case_id uuid not null,
  seq int not null,
  head_hash bytea not null,
  constraint sealed_heads_pk primary key (office_id, seal_no, case_id),
  constraint sealed_heads_seal_fk foreign key (office_id, seal_no) references seals (office_id, no)
);
comment on table sealed_heads is 'Case heads named by a seal; append-only';
select app.place('sealed_heads', 'append');
create index sealed_heads_case_idx on sealed_heads (office_id, case_id, seal_no);

create table sealed_events (
  office_id int not null,
  seal_no int not null,
  event_id uuid not null,
  hash bytea not null,
  constraint sealed_events_pk primary key (office_id, event_id),
  constraint sealed_events_seal_fk foreign key (office_id, seal_no) references seals (office_id, no)
);
comment on table sealed_events is 'Office events named by a seal; append-only';
select app.place('sealed_events', 'append');
create index sealed_events_seal_idx on sealed_events (office_id, seal_no);
