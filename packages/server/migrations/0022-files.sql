-- What is known of stored files; the bytes lie in the file store. A file hangs on an agenda entry
-- or on a case. The foreign key to cases comes with the migration that makes cases.

create table files (
  office_id int not null,
  id uuid not null,
  case_id uuid,
  agenda_id uuid,
  name text not null,
  media_type text not null,
  bytes int not null,
  sha256 text not null,
  store_key text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  used_at timestamptz,
  constraint files_pk primary key (office_id, id),
  constraint files_office_fk foreign key (office_id) references offices (id),
  constraint files_agenda_fk
    foreign key (office_id, agenda_id) references agenda_entries (office_id, id),
  constraint files_uploader_fk foreign key (office_id, uploaded_by) references users (office_id, id),
  constraint files_store_key_key unique (office_id, store_key),
  constraint files_place_check check ((case_id is null) <> (agenda_id is null)),
  constraint files_bytes_check check (bytes > 0),
  constraint files_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table files is 'Files of agenda entries and cases';
comment on column files.used_at is 'When an action of the case first named the file; null: only uploaded';
select app.place('files', 'office');
create index files_case_idx on files (office_id, case_id, id) where case_id is not null;
create index files_agenda_idx on files (office_id, agenda_id, id) where agenda_id is not null;
create index files_unused_idx on files (office_id, uploaded_at)
  where case_id is not null and used_at is null;
