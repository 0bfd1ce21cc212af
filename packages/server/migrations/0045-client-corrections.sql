-- The data of a client can be corrected while cases run. The corrections are office events, which
-- are sealed; the page of a case shows them, and the files of the letter it began with.
-- Whom a NIK belongs to can be asked before a case is opened; that look is logged too.

create index office_events_subject_idx on office_events (office_id, subject_id, kind, at);

alter table read_log drop constraint read_log_kind_check;
alter table read_log add constraint read_log_kind_check
  check (kind in ('case', 'file', 'agenda', 'person'));

-- As before, but the client's name on a new desk line is that of the row of the case, which the
-- transaction holds: a process that keeps the case may keep the name of before a correction.
create or replace function app.write_case_patch(
  p_office int, p_case uuid, p_first_seq int, p_user uuid, p_post uuid, p_capacity text,
  p_command uuid, p_at timestamptz, p_patch jsonb, p_hashes bytea[]
) returns void
  language plpgsql
  as $$
declare
  named int;
  marked int;
begin
  insert into app.case_events
    (office_id, case_id, seq, at, actor_user_id, actor_post_id, actor_capacity, command_id,
     event, hash)
  select p_office, p_case, p_first_seq + e.n::int - 1, p_at, p_user, p_post, p_capacity,
         p_command, e.event, p_hashes[e.n]
  from jsonb_array_elements(p_patch -> 'events') with ordinality as e (event, n);

  if p_patch ? 'closed' then
    update app.case_steps s set closed_at = p_at, exit = x.exit, closed_by = p_user
    from jsonb_to_recordset(p_patch -> 'closed') as x ("openId" text, exit text)
    where s.office_id = p_office and s.case_id = p_case and s.open_id = x."openId";
    delete from app.desk_lines d
    using jsonb_to_recordset(p_patch -> 'closed') as x ("openId" text)
    where d.office_id = p_office and d.case_id = p_case and d.open_id = x."openId";
  end if;

  if p_patch ? 'leaves' then
    delete from app.desk_lines d
    using jsonb_to_recordset(p_patch -> 'leaves') as x ("openId" text, stays jsonb)
    where d.office_id = p_office and d.case_id = p_case and d.open_id = x."openId"
      and not exists (
        select from app.sop_bindings b
        where b.office_id = p_office and b.sop_version_id = d.sop_version_id
          and b.post_id = d.post_id and x.stays ? b.performer_id);
  end if;

  if p_patch ? 'opened' then
    insert into app.case_steps
      (office_id, case_id, open_id, step_id, visit, kind, opened_at, due_at, came_back_because)
    select p_office, p_case, x."openId", x."stepId", x.visit, x.kind, p_at, x."dueAt", x."cameBack"
    from jsonb_to_recordset(p_patch -> 'opened')
      as x ("openId" text, "stepId" text, visit int, kind text, "dueAt" timestamptz,
            "cameBack" text);
    insert into app.desk_lines
      (office_id, case_id, open_id, post_id, due_key, opened_at, sop_version_id, agenda_id,
       step_id, case_number, client_name, is_suspended, came_back_because, reminder_due)
    select distinct p_office, p_case, x."openId", b.post_id, coalesce(x."dueAt", 'infinity'), p_at,
           (p_patch ->> 'sopVersionId')::uuid, (p_patch ->> 'agendaId')::uuid,
           x."stepId", p_patch ->> 'number', c.client_name, false, x."cameBack", false
    from jsonb_to_recordset(p_patch -> 'opened')
      as x ("openId" text, "stepId" text, "dueAt" timestamptz, "cameBack" text, desk jsonb)
    join app.cases c on c.office_id = p_office and c.id = p_case
    join app.sop_bindings b
      on b.office_id = p_office and b.sop_version_id = (p_patch ->> 'sopVersionId')::uuid
      and x.desk ? b.performer_id;
  end if;

  if p_patch ? 'due' then
    update app.case_steps s set due_at = x."dueAt"
    from jsonb_to_recordset(p_patch -> 'due') as x ("openId" text, "dueAt" timestamptz)
    where s.office_id = p_office and s.case_id = p_case and s.open_id = x."openId";
    update app.desk_lines d set due_key = coalesce(x."dueAt", 'infinity')
    from jsonb_to_recordset(p_patch -> 'due') as x ("openId" text, "dueAt" timestamptz)
    where d.office_id = p_office and d.case_id = p_case and d.open_id = x."openId";
  end if;

  if p_patch ? 'suspended' then
    update app.desk_lines d set is_suspended = (p_patch ->> 'suspended')::boolean
    where d.office_id = p_office and d.case_id = p_case;
  end if;

  if p_patch ? 'files' then
    named := jsonb_array_length(p_patch -> 'files');
    update app.files f set used_at = p_at
    where f.office_id = p_office and f.case_id = p_case and f.used_at is null
      and f.id in (select x.id::uuid from jsonb_array_elements_text(p_patch -> 'files') as x (id));
    get diagnostics marked = row_count;
    if marked <> named then
      raise exception 'a named file is not in this case or is used' using errcode = 'TU001';
    end if;
  end if;

  if p_patch ? 'jobs' then
    insert into app.jobs (office_id, id, kind, payload, run_at)
    select p_office, x.id, x.kind, x.payload, x."runAt"
    from jsonb_to_recordset(p_patch -> 'jobs')
      as x (id uuid, kind text, payload jsonb, "runAt" timestamptz);
  end if;
end
$$;

drop function app.read_case_page(int, uuid, uuid, uuid, timestamptz);
-- As before, with the files of the letter and the corrections of the client's data, oldest first.
create function app.read_case_page(
  p_office int, p_case uuid, p_user uuid, p_read_id uuid, p_now timestamptz
) returns table (
    number text, version int, state jsonb, opened_at timestamptz, sop_version_id uuid,
    person_id uuid, person_name text, nik_cipher bytea, kk_cipher bytea, born_on date, sex text,
    address text, phone text,
    agenda_id uuid, agenda_year int, agenda_number int, sender text, subject text,
    received_on date, secrecy text,
    office_row text, posts jsonb, files jsonb, timeline jsonb, letter_files jsonb,
    corrections jsonb
  )
  language plpgsql
  as $$
begin
  perform set_config('role', 'tuntas_app', true);
  perform set_config('app.office_id', p_office::text, true);
  perform set_config('enable_seqscan', 'off', true);
  perform set_config('synchronous_commit', 'off', true);
  return query
    select c.number, c.version, c.state, c.opened_at, c.sop_version_id,
           p.id, p.name, p.nik_cipher, p.kk_cipher, p.born_on, p.sex, p.address, p.phone,
           a.id, a.year, a.number, a.sender, a.subject, a.received_on, a.secrecy,
           o.xmin::text,
           app.posts_of_sop(p_office, c.sop_version_id, (p_now at time zone o.zone)::date),
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes,
                     'sha256', f.sha256, 'uploadedAt', f.uploaded_at,
                     'uploadedBy', f.uploaded_by_name) order by f.id), '[]')
            from app.files f where f.office_id = p_office and f.case_id = p_case),
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'seq', e.seq, 'event', e.event, 'capacity', e.actor_capacity,
                     'actor', (select u.name from app.users u
                               where u.office_id = p_office and u.id = e.actor_user_id),
                     'post', (select t.title from app.posts t
                              where t.office_id = p_office and t.id = e.actor_post_id)
                   ) order by e.seq), '[]')
            from app.case_events e where e.office_id = p_office and e.case_id = p_case),
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes,
                     'sha256', f.sha256, 'uploadedAt', f.uploaded_at,
                     'uploadedBy', f.uploaded_by_name) order by f.id), '[]')
            from app.files f where f.office_id = p_office and f.agenda_id = c.agenda_id),
           (select coalesce(jsonb_agg(e.detail || jsonb_build_object(
                     'at', e.at,
                     'by', (select u.name from app.users u
                            where u.office_id = p_office and u.id = e.actor_user_id)
                   ) order by e.at, e.id), '[]')
            from app.office_events e
            where e.office_id = p_office and e.subject_id = c.person_id::text
              and e.kind = 'client-corrected')
    from app.cases c
    join app.offices o on o.id = p_office
    join app.people p on p.office_id = p_office and p.id = c.person_id
    join app.agenda_entries a on a.office_id = p_office and a.id = c.agenda_id
    where c.office_id = p_office and c.id = p_case;
  if found then
    insert into app.read_log (office_id, id, at, user_id, kind, subject_id)
    values (p_office, p_read_id, p_now, p_user, 'case', p_case);
  end if;
end
$$;
comment on function app.read_case_page(int, uuid, uuid, uuid, timestamptz) is
  'Everything the page of a case shows; logs the look';
