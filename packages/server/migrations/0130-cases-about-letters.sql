-- A case about the letter itself has no client: its name is the subject of the letter.

alter table cases alter column person_id drop not null;
comment on column cases.person_id is 'The client; null in a case about the letter itself';
comment on column cases.client_name is 'Name of the client; without one the subject of the letter';

drop function app.read_case_page(int, uuid, uuid, uuid, timestamptz);
-- As before, with the name of the case; everything of the client is null where there is none.
create function app.read_case_page(
  p_office int, p_case uuid, p_user uuid, p_read_id uuid, p_now timestamptz
) returns table (
    number text, version int, state jsonb, opened_at timestamptz, sop_version_id uuid,
    case_name text, person_id uuid, nik_cipher bytea, kk_cipher bytea, born_on date, sex text,
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
           c.client_name, p.id, p.nik_cipher, p.kk_cipher, p.born_on, p.sex, p.address, p.phone,
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
    left join app.people p on p.office_id = p_office and p.id = c.person_id
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
