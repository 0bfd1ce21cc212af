-- An office settles an SOP before it runs: what was read from its sheet, or a version to be
-- revised, changed by edits until the head signs it. Everything that happened to a draft is kept;
-- its present state is beside it, so that a page does not have to fold hundreds of edits.

create table sop_drafts (
  office_id int not null,
  id uuid not null,
  sop_id text not null,
  status text not null,
  version int not null,
  base jsonb not null,
  definition jsonb not null,
  questions jsonb not null,
  source jsonb,
  file_name text not null,
  based_on uuid,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  constraint sop_drafts_pk primary key (office_id, id),
  constraint sop_drafts_office_fk foreign key (office_id) references offices (id),
  constraint sop_drafts_based_on_fk
    foreign key (office_id, based_on) references sop_versions (office_id, id),
  constraint sop_drafts_creator_fk
    foreign key (office_id, created_by) references users (office_id, id),
  constraint sop_drafts_changer_fk
    foreign key (office_id, changed_by) references users (office_id, id),
  constraint sop_drafts_status_check
    check (status in ('draft', 'proposed', 'signed', 'discarded')),
  constraint sop_drafts_version_check check (version > 0)
);
comment on table sop_drafts is 'SOP definitions that an office is settling';
comment on column sop_drafts.base is 'The definition as it began; the entries change it';
comment on column sop_drafts.definition is 'The base after all entries';
comment on column sop_drafts.questions is 'What the reading asked, with where it stands in the source';
comment on column sop_drafts.source is 'What the file held; null when it began from a version';
select app.place('sop_drafts', 'office');
create index sop_drafts_status_idx on sop_drafts (office_id, status, changed_at);

create table sop_draft_entries (
  office_id int not null,
  draft_id uuid not null,
  seq int not null,
  at timestamptz not null,
  user_id uuid not null,
  post_title text not null,
  entry jsonb not null,
  constraint sop_draft_entries_pk primary key (office_id, draft_id, seq),
  constraint sop_draft_entries_draft_fk
    foreign key (office_id, draft_id) references sop_drafts (office_id, id),
  constraint sop_draft_entries_user_fk
    foreign key (office_id, user_id) references users (office_id, id)
);
comment on table sop_draft_entries is 'Everything that happened to a draft, by whom and in which post';
select app.place('sop_draft_entries', 'append');

-- A signed version may wait for its day. Until then it takes no new berkas.
alter table sop_versions add column in_force_on date;
alter table sop_versions add column draft_id uuid;
alter table sop_versions add constraint sop_versions_draft_fk
  foreign key (office_id, draft_id) references sop_drafts (office_id, id);
alter table sop_versions drop constraint sop_versions_status_check;
alter table sop_versions add constraint sop_versions_status_check
  check (status in ('signed', 'in-force', 'withdrawn'));
comment on column sop_versions.in_force_on is
  'Local day from which new berkas begin on it; null: from its release';
