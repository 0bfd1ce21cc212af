-- The ground: schema, the migrations applied, and two functions that every later migration and
-- policy uses. Everything is owned by the one role that runs the migrations; the role tuntas_app
-- (no login, granted to the owner) is what tenant transactions work as.

create schema if not exists app;

grant usage on schema app to tuntas_app;

-- Both are trusted: the owner of the database may create them. Exclusion constraints over
-- office_id and a period need the first, name search the second.
create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

create table app.schema_migrations (
  version    int         not null,
  name       text        not null,
  checksum   text        not null,
  applied_at timestamptz not null default now(),
  constraint schema_migrations_pk primary key (version)
);
comment on table app.schema_migrations is
  'Applied migrations. checksum: sha256 of the file. Written by the migration runner only.';

-- The office of the transaction, set by its preamble. Null outside of one, so that policies then
-- show nothing.
create function app.current_office() returns int
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.office_id', true), '')::int $$;
comment on function app.current_office() is
  'Office id of this transaction (set local app.office_id), or null.';

-- Called right after each create table. Without the extension citus it only sees to the rights
-- and row level security that every table of the kind has:
--   office     tenant table: office_id first; row level security on; tuntas_app may read and write
--   append     like office, but tuntas_app may only read and insert (events, audit)
--   reference  small table over all offices: tuntas_app may read
create function app.place(placed regclass, kind text) returns void
  language plpgsql
  as $$
begin
  if kind not in ('office', 'append', 'reference') then
    raise exception 'app.place: unknown kind %', kind;
  end if;

  if exists (select from pg_extension where extname = 'citus') then
    if kind = 'reference' then
      execute format('select create_reference_table(%L)', placed::text);
    else
      execute format('select create_distributed_table(%L, %L)', placed::text, 'office_id');
    end if;
  end if;

  if kind = 'reference' then
    execute format('grant select on table %s to tuntas_app', placed);
  else
    execute format('alter table %s enable row level security', placed);
    execute format(
      'create policy office_only on %s using (office_id = nullif(current_setting(''app.office_id'', true), '''')::int)'
      ' with check (office_id = nullif(current_setting(''app.office_id'', true), '''')::int)',
      placed);
    if kind = 'append' then
      execute format('grant select, insert on table %s to tuntas_app', placed);
    else
      execute format('grant select, insert, update, delete on table %s to tuntas_app', placed);
    end if;
  end if;
end
$$;
comment on function app.place(regclass, text) is
  'Places a new table (Citus) and gives it rights and row level security: office, append or reference.';
