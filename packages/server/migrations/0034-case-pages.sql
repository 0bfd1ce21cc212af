-- The two pages that people look at all day, each in one round trip: the desk of a person, and
-- one case.

-- {items, counts}: the lines of some posts, oldest promise first, from a cursor on. Each post is
-- a range of its own in desk_lines_desk_idx, cut at the limit: over any number of lines the page
-- costs the same. Counts are over all lines of the posts.
create function app.read_desk(
  p_office int, p_posts uuid[], p_now timestamptz, p_filter text, p_sop_version uuid,
  p_search text, p_after_due timestamptz, p_after_opened timestamptz, p_after_case uuid,
  p_after_open text, p_limit int
) returns jsonb
  language plpgsql
  as $$
declare
  v_day_end timestamptz;
  v_items jsonb;
  v_counts jsonb;
begin
  perform set_config('role', 'tuntas_app', true);
  perform set_config('app.office_id', p_office::text, true);
  perform set_config('enable_seqscan', 'off', true);

  select (date_trunc('day', p_now at time zone o.zone) + interval '1 day') at time zone o.zone
  into v_day_end from app.offices o where o.id = p_office;

  if cardinality(p_posts) > 1 then
    p_posts := array(
      select post.id from unnest(p_posts) as post (id)
      order by (select count(*) from app.desk_lines d
                where d.office_id = p_office and d.post_id = post.id) desc);
  end if;

  select coalesce(jsonb_agg(to_jsonb(page) order by page.due_key, page.opened_at, page.case_id,
                            page.open_id), '[]')
  into v_items
  from (
    select l.case_id, l.open_id, l.due_key, nullif(l.due_key, 'infinity') as due_at, l.opened_at,
           l.sop_version_id, l.step_id, l.case_number, l.client_name, l.is_suspended,
           l.came_back_because, l.reminder_due, a.urgency,
           case when l.is_suspended then (
             select e.event ->> 'reason' from app.case_events e
             where e.office_id = p_office and e.case_id = l.case_id
               and e.event ->> 'type' = 'case-suspended'
             order by e.seq desc limit 1) end as suspended_because
    from (
      select distinct on (lines.due_key, lines.opened_at, lines.case_id, lines.open_id) lines.*
      from unnest(p_posts) as post (id)
      cross join lateral (
        select d.*
        from app.desk_lines d
        where d.office_id = p_office and d.post_id = post.id
          and (d.due_key, d.opened_at, d.case_id, d.open_id)
            > (p_after_due, p_after_opened, p_after_case, p_after_open)
          and case p_filter
                when 'overdue' then d.due_key < p_now and not d.is_suspended
                when 'today' then d.due_key >= p_now and d.due_key < v_day_end
                  and not d.is_suspended
                when 'came-back' then d.came_back_because is not null
                when 'suspended' then d.is_suspended
                else true
              end
          and (p_sop_version is null or d.sop_version_id = p_sop_version)
          and (p_search = '' or strpos(lower(d.client_name), p_search) > 0
               or strpos(d.case_number, p_search) > 0)
        order by d.due_key, d.opened_at, d.case_id, d.open_id
        limit p_limit
      ) as lines
      order by lines.due_key, lines.opened_at, lines.case_id, lines.open_id
      limit p_limit
    ) as l
    join app.agenda_entries a on a.office_id = p_office and a.id = l.agenda_id
  ) as page;

  select jsonb_build_object(
    'waiting', count(*)::int,
    'overdue', (count(*) filter (where d.due_key < p_now and not d.is_suspended))::int,
    'dueToday', (count(*) filter (
      where d.due_key >= p_now and d.due_key < v_day_end and not d.is_suspended))::int,
    'suspended', (count(*) filter (where d.is_suspended))::int)
  into v_counts
  from (
    -- A step that lies on several of these desks counts once, by the fullest of them.
    select l.due_key, l.is_suspended
    from unnest(p_posts) with ordinality as post (id, place)
    cross join lateral (
      select d.due_key, d.is_suspended, d.case_id, d.open_id
      from app.desk_lines d where d.office_id = p_office and d.post_id = post.id
    ) as l
    where post.place = 1 or not exists (
      select from app.desk_lines other
      where other.office_id = p_office and other.case_id = l.case_id
        and other.open_id = l.open_id and other.post_id = any(p_posts[1:post.place::int - 1]))
  ) as d;

  -- Few steps came back: an index of their own finds them without reading the whole desk.
  select v_counts || jsonb_build_object('cameBack', count(distinct (d.case_id, d.open_id))::int)
  into v_counts
  from app.desk_lines d
  where d.office_id = p_office and d.post_id = any (p_posts) and d.came_back_because is not null;

  return jsonb_build_object('items', v_items, 'counts', v_counts);
end
$$;
comment on function app.read_desk(
  int, uuid[], timestamptz, text, uuid, text, timestamptz, timestamptz, uuid, text, int) is
  'What waits for some posts, with counts';

-- Everything the page of a case shows, and the note in the read log that it was shown. The read
-- log does not wait for the disk.
create function app.read_case_page(
  p_office int, p_case uuid, p_user uuid, p_read_id uuid, p_now timestamptz
) returns table (
    number text, version int, state jsonb, opened_at timestamptz, sop_version_id uuid,
    person_id uuid, person_name text, nik_cipher bytea, kk_cipher bytea, born_on date, sex text,
    address text, phone text,
    agenda_id uuid, agenda_year int, agenda_number int, sender text, subject text,
    received_on date, secrecy text,
    office_row text, posts jsonb, files jsonb, timeline jsonb
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
            from app.case_events e where e.office_id = p_office and e.case_id = p_case)
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
