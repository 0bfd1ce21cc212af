-- A law often ends in a year or a month that the reader knows, on a day that nobody does: the list
-- that ships has years. What is written stays as it is; a day was written YYYY-MM-DD already.

alter table ended_entries alter column since_on type text using to_char(since_on, 'YYYY-MM-DD');
alter table ended_entries add constraint ended_entries_since_check
  check (since_on ~ '^[12][0-9]{3}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$');
comment on column ended_entries.since_on is
  'Since when it is not in force: local day YYYY-MM-DD, month YYYY-MM, or year YYYY';
