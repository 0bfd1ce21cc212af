-- A page about an SOP says why and when a version was withdrawn. That stands in the office events,
-- which grow by every letter; withdrawals are a handful among them and get an index of their own.

create index office_events_withdrawal_idx on office_events (office_id, subject_id)
  where kind = 'sop-withdrawn';
