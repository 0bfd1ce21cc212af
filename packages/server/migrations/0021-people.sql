-- The persons whom cases are about. NIK and KK are encrypted with a key outside the database; a
-- keyed hash, different for every office, finds an exact number again and cannot be used to join
-- the clients of two offices.

create table people (
  office_id int not null,
  id uuid not null,
  name text not null,
  name_key text not null,
  nik_cipher bytea,
  nik_hash bytea,
  kk_cipher bytea,
  kk_hash bytea,
  born_on date,
  sex text,
  address text not null,
  phone text not null,
  created_at timestamptz not null,
  created_by uuid not null,
  constraint people_pk primary key (office_id, id),
  constraint people_office_fk foreign key (office_id) references offices (id),
  constraint people_creator_fk foreign key (office_id, created_by) references users (office_id, id),
  constraint people_sex_check check (sex in ('L', 'P')),
  constraint people_nik_check check ((nik_cipher is null) = (nik_hash is null)),
  constraint people_kk_check check ((kk_cipher is null) = (kk_hash is null))
);
comment on table people is 'Clients. NIK and KK only encrypted and hashed; several rows may be one person';
comment on column people.name_key is 'Folded name for search';
select app.place('people', 'office');
create index people_nik_idx on people (office_id, nik_hash) where nik_hash is not null;
create index people_kk_idx on people (office_id, kk_hash) where kk_hash is not null;
create index people_name_idx on people (office_id, name_key);
