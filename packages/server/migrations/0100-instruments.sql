-- A step of an SOP may name a form to be filled in, such as an index of daily activities. What such
-- a form asks and how it is scored differs from office to office and from year to year: it is data
-- of the office. A version is never changed, because results in berkas name it.

create table instruments (
  office_id int not null,
  id uuid not null,
  slug text not null,
  version int not null,
  definition jsonb not null,
  added_at timestamptz not null,
  added_by uuid not null,
  constraint instruments_pk primary key (office_id, id),
  constraint instruments_version_key unique (office_id, slug, version),
  constraint instruments_office_fk foreign key (office_id) references offices (id),
  constraint instruments_adder_fk
    foreign key (office_id, added_by) references users (office_id, id),
  constraint instruments_version_check check (version > 0)
);
comment on table instruments is
  'Assessment forms of an office, every version; the newest of a name is the one in use';
comment on column instruments.slug is 'Name by which steps of SOPs mention it';
comment on column instruments.definition is 'What is asked, what answers count, what sums mean';
select app.place('instruments', 'append');
