-- Released SOP versions. A version never changes after release (only its status may): running
-- cases stay on the version they began under. The source text is kept word for word beside the
-- parsed definition, with its hash.

create table sop_versions (
  office_id int not null,
  id uuid not null,
  sop_id text not null,
  version int not null,
  file_name text not null,
  source text not null,
  sha256 text not null,
  definition jsonb not null,
  released_at timestamptz not null,
  released_by uuid,
  status text not null,
  constraint sop_versions_pk primary key (office_id, id),
  constraint sop_versions_office_fk foreign key (office_id) references offices (id),
  constraint sop_versions_releaser_fk
    foreign key (office_id, released_by) references users (office_id, id),
  constraint sop_versions_version_key unique (office_id, sop_id, version),
  constraint sop_versions_status_check check (status in ('in-force', 'withdrawn')),
  constraint sop_versions_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table sop_versions is 'SOP versions released in an office; immutable but for the status';
select app.place('sop_versions', 'append');
grant update (status) on sop_versions to tuntas_app;

-- Which posts act as a performer of an SOP version. Posts are of the office, performers of the
-- sheet: the same sheet runs in an office that names its posts differently.
create table sop_bindings (
  office_id int not null,
  sop_version_id uuid not null,
  performer_id text not null,
  post_id uuid not null,
  constraint sop_bindings_pk primary key (office_id, sop_version_id, performer_id, post_id),
  constraint sop_bindings_version_fk
    foreign key (office_id, sop_version_id) references sop_versions (office_id, id),
  constraint sop_bindings_post_fk foreign key (office_id, post_id) references posts (office_id, id)
);
comment on table sop_bindings is 'Posts that act as the performers of an SOP version';
select app.place('sop_bindings', 'office');
create index sop_bindings_post_idx on sop_bindings (office_id, post_id);
