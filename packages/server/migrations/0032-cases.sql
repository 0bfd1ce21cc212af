-- Cases: the current state (a fold over the events), the steps, the desk lines of the posts that
-- hold open steps, and the append-only event chain.
-- cases and case_steps leave room in their pages: every action updates them, and with room the
-- new row version stays on the page and touches no index.

create table cases (
  office_id int not null,
  id uuid not null,
  number text not null,
  agenda_id uuid not null,
  person_id uuid not null,
  sop_version_id uuid not null,
  client_name text not null,
  opened_at timestamptz not null,
  genesis bytea not null,
  version int not null,
  seq int not null,
  head_hash bytea not null,
  status text not null,
  result text,
  state jsonb not null,
  closed_at timestamptz,
  is_sealed boolean not null,
  constraint cases_pk primary key (office_id, id),
  constraint cases_office_fk foreign key (office_id) references offices (id),
  constraint cases_agenda_fk
    foreign key (office_id, agenda_id) references agenda_entries (office_id, id),
  constraint cases_person_fk foreign key (office_id, person_id) references people (office_id, id),
  constraint cases_sop_version_fk
    foreign key (office_id, sop_version_id) references sop_versions (office_id, id),
  constraint cases_number_key unique (office_id, number),
  constraint cases_version_check check (version > 0),
  constraint cases_seq_check check (seq > 0),
  constraint cases_status_check check (status in ('open', 'suspended', 'closed', 'cancelled'))
) with (fillfactor = 60);
comment on table cases is 'One berkas on one SOP version; state is the fold of its events';
comment on column cases.genesis is 'Hash of the facts that never change; the first link of the chain';
comment on column cases.is_sealed is 'False: head_hash has moved since the last seal of the office';
select app.place('cases', 'office');
create index cases_status_idx on cases (office_id, status, id);
create index cases_agenda_idx on cases (office_id, agenda_id);
create index cases_person_idx on cases (office_id, person_id);
create index cases_sop_idx on cases (office_id, sop_version_id) where closed_at is null;
create index cases_unsealed_idx on cases (office_id, id) where not is_sealed;

-- Folded words of the client's name and the case number. Ranges over text are leakproof, LIKE is
-- not: only the former may use an index under row level security.
create table case_words (
  office_id int not null,
  word text collate "C" not null,
  case_id uuid not null,
  constraint case_words_pk primary key (office_id, word, case_id),
  constraint case_words_case_fk foreign key (office_id, case_id) references cases (office_id, id)
);
comment on table case_words is 'Words by which a case is found';
select app.place('case_words', 'office');

create table case_steps (
  office_id int not null,
  case_id uuid not null,
  open_id text not null,
  step_id text not null,
  visit int not null,
  kind text not null,
  opened_at timestamptz not null,
  due_at timestamptz,
  reminder_at timestamptz,
  came_back_because text,
  closed_at timestamptz,
  exit text,
  closed_by uuid,
  constraint case_steps_pk primary key (office_id, case_id, open_id),
  constraint case_steps_case_fk foreign key (office_id, case_id) references cases (office_id, id)
) with (fillfactor = 80);
comment on table case_steps is 'Steps that a case has entered, open and past';
comment on column case_steps.exit is 'Exit taken; "sent-back", "withdrawn" or "stopped" without one';
comment on column case_steps.reminder_at is 'When the reminder fell due; null: it has not';
select app.place('case_steps', 'office');

-- One line per open step and post that has something to do there. It repeats what the list shows,
-- so that a desk is one index range; the repeated facts are fixed while the step is open.
create table desk_lines (
  office_id int not null,
  case_id uuid not null,
  open_id text not null,
  post_id uuid not null,
  due_key timestamptz not null,
  opened_at timestamptz not null,
  sop_version_id uuid not null,
  agenda_id uuid not null,
  step_id text not null,
  case_number text not null,
  client_name text not null,
  is_suspended boolean not null,
  came_back_because text,
  reminder_due boolean not null,
  constraint desk_lines_pk primary key (office_id, case_id, open_id, post_id),
  constraint desk_lines_step_fk
    foreign key (office_id, case_id, open_id) references case_steps (office_id, case_id, open_id),
  constraint desk_lines_post_fk foreign key (office_id, post_id) references posts (office_id, id)
);
comment on table desk_lines is 'What waits for each post';
comment on column desk_lines.due_key is 'Promised instant; infinity where none, so that it sorts last';
select app.place('desk_lines', 'office');
create index desk_lines_desk_idx
  on desk_lines (office_id, post_id, due_key, opened_at, case_id, open_id)
  include (is_suspended);
create index desk_lines_came_back_idx on desk_lines (office_id, post_id, case_id, open_id)
  where came_back_because is not null;

create table case_events (
  office_id int not null,
  case_id uuid not null,
  seq int not null,
  at timestamptz not null,
  actor_user_id uuid,
  actor_post_id uuid,
  actor_capacity text,
  command_id uuid not null,
  event jsonb not null,
  hash bytea not null,
  constraint case_events_pk primary key (office_id, case_id, seq),
  constraint case_events_case_fk foreign key (office_id, case_id) references cases (office_id, id)
);
comment on table case_events is 'What happened to each case, hash-chained per case; append-only';
select app.place('case_events', 'append');

alter table files add constraint files_case_fk
  foreign key (office_id, case_id) references cases (office_id, id);
