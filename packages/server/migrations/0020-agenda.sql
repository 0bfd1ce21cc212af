-- Agenda surat masuk: the yearly register of what came in. A letter without an agenda number does
-- not exist for the office, so numbers run per office and year without gaps or doubles: the
-- counter row is raised and the entry inserted in one transaction.

create table agenda_counters (
  office_id int not null,
  year int not null,
  last_number int not null,
  constraint agenda_counters_pk primary key (office_id, year),
  constraint agenda_counters_office_fk foreign key (office_id) references offices (id),
  constraint agenda_counters_number_check check (last_number >= 0)
);
comment on table agenda_counters is 'Last agenda number given per office and year';
select app.place('agenda_counters', 'office');
revoke delete on agenda_counters from tuntas_app;

-- The name of the registering person is kept beside the id: the register says what it said on
-- that day, also after a change of name.
create table agenda_entries (
  office_id int not null,
  id uuid not null,
  year int not null,
  number int not null,
  arrival text not null,
  received_on date not null,
  sender text not null,
  letter_number text not null,
  letter_on date,
  subject text not null,
  summary text not null,
  urgency text not null,
  secrecy text not null,
  search_text text not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  registered_by_name text not null,
  constraint agenda_entries_pk primary key (office_id, id),
  constraint agenda_entries_office_fk foreign key (office_id) references offices (id),
  constraint agenda_entries_registrar_fk
    foreign key (office_id, registered_by) references users (office_id, id),
  constraint agenda_entries_number_key unique (office_id, year, number),
  constraint agenda_entries_number_check check (number > 0),
  constraint agenda_entries_arrival_check check (arrival in ('letter', 'walk-in')),
  constraint agenda_entries_urgency_check check (urgency in ('biasa', 'segera', 'sangat-segera')),
  constraint agenda_entries_secrecy_check check (secrecy in ('biasa', 'terbatas', 'rahasia'))
);
comment on table agenda_entries is 'Register of incoming letters and walk-in reports';
comment on column agenda_entries.search_text is
  'Folded sender, letter number and subject. Searched with LIKE inside one office and year: a '
  'trigram index is of no use here, LIKE is not leakproof and row level security comes first';
select app.place('agenda_entries', 'office');
revoke delete on agenda_entries from tuntas_app;

create table agenda_corrections (
  office_id int not null,
  id uuid not null,
  agenda_id uuid not null,
  reason text not null,
  before jsonb not null,
  after jsonb not null,
  corrected_at timestamptz not null,
  corrected_by uuid not null,
  corrected_by_name text not null,
  constraint agenda_corrections_pk primary key (office_id, id),
  constraint agenda_corrections_entry_fk
    foreign key (office_id, agenda_id) references agenda_entries (office_id, id),
  constraint agenda_corrections_corrector_fk
    foreign key (office_id, corrected_by) references users (office_id, id)
);
comment on table agenda_corrections is 'Old and new words of every corrected entry; append-only';
select app.place('agenda_corrections', 'append');
create index agenda_corrections_entry_idx on agenda_corrections (office_id, agenda_id, id);
