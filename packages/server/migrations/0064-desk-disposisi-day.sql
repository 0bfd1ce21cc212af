-- Whoever carries a disposisi out must see on the desk by which day it is wanted: the step itself
-- often promises nothing. The day is that of the newest disposisi that names one. It orders nothing:
-- a promise by the SOP goes before a wish. The rest of the function is as in 0034.
create or replace function app.read_desk(
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
             order by e.seq desc limit 1) end as suspended_because,
           (select e.event -> 'disposisi' ->> 'dueOn' from app.case_events e
            where e.office_id = p_office and e.case_id = l.case_id
              and e.event ->> 'type' = 'step-completed'
              and e.event -> 'disposisi' ->> 'dueOn' is not null
            order by e.seq desc limit 1) as wanted_on
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
