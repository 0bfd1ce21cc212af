-- What is no longer in force changes from year to year, and a regional regulation ends for one
-- office only: beside the list that ships, an office keeps entries of its own. An entry is never
-- changed; a wrong one is withdrawn with a reason and stays to be seen.

create table ended_entries (
  office_id int not null,
  id uuid not null,
  kind text not null,
  name text not null,
  match_key text not null,
  law text,
  region text,
  words text[] not null,
  since_on date not null,
  ended_by text not null,
  source text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_because text,
  constraint ended_entries_pk primary key (office_id, id),
  constraint ended_entries_office_fk foreign key (office_id) references offices (id),
  constraint ended_entries_adder_fk
    foreign key (office_id, added_by) references users (office_id, id),
  constraint ended_entries_withdrawer_fk
    foreign key (office_id, withdrawn_by) references users (office_id, id),
  constraint ended_entries_kind_check check (kind in ('law', 'programme')),
  constraint ended_entries_recognised_check
    check (case kind when 'law' then law is not null else cardinality(words) > 0 end),
  constraint ended_entries_withdrawn_check
    check ((withdrawn_at is null) = (withdrawn_by is null)
           and (withdrawn_at is null) = (withdrawn_because is null))
);
comment on table ended_entries is
  'Laws and programmes no longer in force that an office added to the list that ships';
comment on column ended_entries.match_key is
  'What makes two entries the same: law and region, or the name, in plain words';
comment on column ended_entries.since_on is 'First local day on which it is not in force';
select app.place('ended_entries', 'office');
create unique index ended_entries_match_key on ended_entries (office_id, kind, match_key)
  where withdrawn_at is null;
