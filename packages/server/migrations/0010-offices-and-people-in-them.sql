-- Offices, the people who work in them, the posts they hold, their sessions, and the ids of the
-- commands that were done. An SOP names posts, never persons: who holds a post, since when and in
-- which capacity, is kept as time runs, so that an old case still shows who acted for whom.

create table offices (
  id int not null,
  name text not null,
  zone text not null,
  is_demo boolean not null,
  calendar jsonb not null,
  created_at timestamptz not null,
  constraint offices_pk primary key (id),
  constraint offices_id_check check (id > 0),
  constraint offices_name_check check (name <> '')
);
comment on table offices is 'The offices of this installation; calendar is a WorkCalendar of the SOP language';
select app.place('offices', 'reference');

-- The only place where an e-mail is unique over all offices, and the only way from an e-mail to
-- an office: a login needs no search over the tenants.
create table logins (
  email text not null,
  office_id int not null,
  user_id uuid not null,
  constraint logins_pk primary key (email),
  constraint logins_office_fk foreign key (office_id) references offices (id),
  constraint logins_email_check check (email = lower(email))
);
comment on table logins is 'E-mail, in lower case, to office and user';
select app.place('logins', 'reference');

create table users (
  office_id int not null,
  id uuid not null,
  name text not null,
  email text not null,
  nip text not null,
  password_hash text not null,
  must_change_password boolean not null,
  is_active boolean not null,
  created_at timestamptz not null,
  constraint users_pk primary key (office_id, id),
  constraint users_office_fk foreign key (office_id) references offices (id)
);
comment on table users is 'People with an account. Never deleted: history names them';
select app.place('users', 'office');

-- Only a hash of the token is kept: who reads the table cannot enter with what it holds.
create table sessions (
  office_id int not null,
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  constraint sessions_pk primary key (office_id, token_hash),
  constraint sessions_office_fk foreign key (office_id) references offices (id),
  constraint sessions_user_fk foreign key (office_id, user_id) references users (office_id, id)
);
comment on table sessions is 'Who is logged in; last_seen_at is written every few minutes only';
select app.place('sessions', 'office');
create index sessions_user_idx on sessions (office_id, user_id);
create index sessions_expiry_idx on sessions (office_id, expires_at);

create table posts (
  office_id int not null,
  id uuid not null,
  title text not null,
  unit text not null,
  parent_id uuid,
  powers text[] not null,
  is_active boolean not null,
  created_at timestamptz not null,
  constraint posts_pk primary key (office_id, id),
  constraint posts_office_fk foreign key (office_id) references offices (id),
  constraint posts_parent_fk foreign key (office_id, parent_id) references posts (office_id, id),
  constraint posts_powers_check check (powers <@ array['agenda', 'head', 'admin']::text[])
);
comment on table posts is 'Jabatan of the office. Never deleted: cases and SOPs refer to them';
select app.place('posts', 'office');

-- Both days belong to the time in the post. One person cannot hold one post twice at a time; two
-- persons can (a post such as Staf, or a Plh beside the definitive holder).
create table holdings (
  office_id int not null,
  id uuid not null,
  post_id uuid not null,
  user_id uuid not null,
  capacity text not null,
  from_on date not null,
  until_on date,
  created_at timestamptz not null,
  constraint holdings_pk primary key (office_id, id),
  constraint holdings_office_fk foreign key (office_id) references offices (id),
  constraint holdings_post_fk foreign key (office_id, post_id) references posts (office_id, id),
  constraint holdings_user_fk foreign key (office_id, user_id) references users (office_id, id),
  constraint holdings_capacity_check check (capacity in ('definitif', 'plt', 'plh')),
  constraint holdings_period_check check (until_on is null or until_on >= from_on),
  constraint holdings_overlap_excl exclude using gist (
    office_id with =, post_id with =, user_id with =, daterange(from_on, until_on, '[]') with &&
  )
);
comment on table holdings is 'Who holds which post from when until when, and in which capacity';
select app.place('holdings', 'office');
create index holdings_user_idx on holdings (office_id, user_id);
create index holdings_post_idx on holdings (office_id, post_id);

-- No foreign key to users: it would lock the user's row on every action, on the hot path, and the
-- user comes from the session that was read a moment before.
create table commands (
  office_id int not null,
  id uuid not null,
  user_id uuid not null,
  kind text not null,
  request_hash bytea not null,
  reply jsonb,
  at timestamptz not null,
  constraint commands_pk primary key (office_id, id),
  constraint commands_office_fk foreign key (office_id) references offices (id)
);
comment on table commands is 'Commands done, with their answers: a repeated command id gets the first answer';
select app.place('commands', 'office');
create index commands_at_idx on commands (office_id, at);
