-- Which keys the data was written with, so that Tuntas never works on it with others: NIK encrypted
-- under two keys could not be told apart, and every seal would look forged.

create table key_fingerprints (
  name text not null,
  fingerprint text not null,
  stored_at timestamptz not null,
  constraint key_fingerprints_pk primary key (name)
);
comment on table key_fingerprints is
  'One row a key: a hash that only the same key gives and that says nothing about it. Stored at the '
  'first start; not part of a backup, which carries its own.';
select app.place('key_fingerprints', 'reference');
