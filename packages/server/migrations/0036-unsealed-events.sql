-- Which office events still wait for a seal was found out by their instants. An event written while
-- the clock stood more than a day back was then never sealed. Now each waits in a list of its own,
-- which does not depend on any clock.

create table unsealed_events (
  office_id int not null,
  event_id uuid not null,
  constraint unsealed_events_pk primary key (office_id, event_id),
  constraint unsealed_events_event_fk
    foreign key (office_id, event_id) references office_events (office_id, id)
);
comment on table unsealed_events is 'Office events that wait for the next seal';
select app.place('unsealed_events', 'office');

-- At most a few minutes of events, so no job is needed for it.
insert into unsealed_events (office_id, event_id)
select e.office_id, e.id
from office_events e
left join sealed_events s on s.office_id = e.office_id and s.event_id = e.id
where s.event_id is null;
