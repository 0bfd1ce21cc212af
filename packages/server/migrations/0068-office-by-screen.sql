-- An administrator keeps the calendar and the name of the office by screen, so the tenant role may
-- write just these columns of its row; number, zone and demo mark stay with the owner. What was
-- changed by whom is read from the office log, which the index finds without reading all of it.

alter table offices add column regency text not null default '';
alter table offices add column address text not null default '';
alter table offices add column place text not null default '';
alter table offices add column phone text not null default '';
alter table offices add column email text not null default '';
comment on column offices.regency is 'Whose office it is, as on its letters: Kabupaten Lahat';
comment on column offices.place is 'Where its letters are dated: the seat of the office';

grant update (name, calendar, regency, address, place, phone, email) on offices to tuntas_app;

create index office_events_calendar_idx on office_events (office_id, id)
  where kind in ('days-off-added', 'day-off-removed', 'hours-changed');
