-- The hot write asked twice: who is there, and then to write. A process that knows the session from
-- an earlier request may now decide on it, and the write itself proves that nothing about the
-- person has changed since: one call of the database less for each action, and still a deactivated
-- account, an ended post or a logout takes effect at once.

-- Everything that decides what a person may do today, as versions of rows: the account, the posts
-- held on this day, the office. Any change of one of them gives another stamp.
create function app.session_stamp(p_office int, p_user uuid, p_now timestamptz) returns text
  language plpgsql stable
  as $$
begin
  return (
    select u.xmin::text || ' ' || o.xmin::text || ' ' || coalesce((
      select string_agg(h.id::text || h.xmin::text || ' ' || p.xmin::text, ' ' order by h.id)
      from app.holdings h
      join app.posts p on p.office_id = p_office and p.id = h.post_id and p.is_active
      where h.office_id = p_office and h.user_id = p_user
        and h.from_on <= (p_now at time zone o.zone)::date
        and (h.until_on is null or h.until_on >= (p_now at time zone o.zone)::date)), '')
    from app.users u
    join app.offices o on o.id = p_office
    where u.office_id = p_office and u.id = p_user and u.is_active);
end
$$;
comment on function app.session_stamp(int, uuid, timestamptz) is
  'Versions of all that decides what a person may do now; null when the account is not active';

drop function app.find_session(int, bytea, timestamptz, interval, interval);
-- As before, with the stamp, and never by reading whole tables: the plans are kept as long as the
-- connection, also those made while an office was empty.
create function app.find_session(
  p_office_id int, p_token_hash bytea, p_now timestamptz, p_idle interval, p_touch interval
) returns table (
  user_id uuid, user_name text, email text, must_change_password boolean,
  office_name text, zone text, is_demo boolean, posts jsonb, stamp text
) language plpgsql as $$
declare
  v_last_seen_at timestamptz;
begin
  perform set_config('role', 'tuntas_app', true);
  perform set_config('app.office_id', p_office_id::text, true);
  perform set_config('enable_seqscan', 'off', true);

  select s.last_seen_at into v_last_seen_at
  from app.sessions s
  where s.office_id = p_office_id and s.token_hash = p_token_hash
    and s.expires_at > p_now and s.last_seen_at > p_now - p_idle;
  if not found then
    return;
  end if;

  -- Written sparsely: a session costs a row version every few minutes, not on each request.
  if v_last_seen_at < p_now - p_touch then
    update app.sessions s set last_seen_at = p_now
    where s.office_id = p_office_id and s.token_hash = p_token_hash;
  end if;

  return query
    select u.id, u.name, u.email, u.must_change_password, o.name, o.zone, o.is_demo,
      (select coalesce(jsonb_agg(
                jsonb_build_object('id', p.id, 'title', p.title, 'capacity', h.capacity,
                                   'powers', to_jsonb(p.powers))
                order by p.title, p.id), '[]'::jsonb)
       from app.holdings h
       join app.posts p on p.office_id = p_office_id and p.id = h.post_id and p.is_active
       where h.office_id = p_office_id and h.user_id = u.id
         and h.from_on <= (p_now at time zone o.zone)::date
         and (h.until_on is null or h.until_on >= (p_now at time zone o.zone)::date)),
      app.session_stamp(p_office_id, u.id, p_now)
    from app.sessions s
    join app.users u on u.office_id = p_office_id and u.id = s.user_id and u.is_active
    join app.offices o on o.id = p_office_id
    where s.office_id = p_office_id and s.token_hash = p_token_hash;
end
$$;
comment on function app.find_session(int, bytea, timestamptz, interval, interval) is
  'Who is behind a session token now, with a stamp of it; no row when nobody';

-- app.apply_step for somebody whose session was looked up earlier: 'changed' when the session has
-- ended, was not used for p_touch, or the stamp is another. Nothing is written then.
create function app.apply_step_in_session(
  p_office int, p_token_hash bytea, p_stamp text, p_touch interval,
  p_case uuid, p_version int, p_seq int, p_head bytea, p_office_row text,
  p_sop_row text, p_command uuid, p_kind text,
  p_request_hash bytea, p_user uuid, p_post uuid, p_capacity text, p_at timestamptz,
  p_state jsonb, p_patch jsonb, p_hashes bytea[], p_reply jsonb
) returns table (outcome text, done_by uuid, done_kind text, done_hash bytea, done_reply jsonb)
  language plpgsql
  as $$
begin
  perform set_config('role', 'tuntas_app', true);
  perform set_config('app.office_id', p_office::text, true);
  perform set_config('enable_seqscan', 'off', true);

  perform from app.sessions s
  where s.office_id = p_office and s.token_hash = p_token_hash and s.user_id = p_user
    and s.expires_at > p_at and s.last_seen_at >= p_at - p_touch
    and app.session_stamp(p_office, p_user, p_at) = p_stamp;
  if not found then
    outcome := 'changed';
    return next;
    return;
  end if;
  return query
    select * from app.apply_step(
      p_office, p_case, p_version, p_seq, p_head, p_office_row, p_sop_row, p_command, p_kind,
      p_request_hash, p_user, p_post, p_capacity, p_at, p_state, p_patch, p_hashes, p_reply);
end
$$;
comment on function app.apply_step_in_session(
  int, bytea, text, interval, uuid, int, int, bytea, text, text, uuid, text, bytea, uuid, uuid,
  text, timestamptz, jsonb, jsonb, bytea[], jsonb) is
  'Writes an action decided on a session looked up earlier, if that still holds';

-- A plan for each call costs more than it gains here: every table is reached by its primary key, and
-- what is in the JSON does not change an estimate. Measured: a tenth of the time of a step.
alter function app.session_stamp(int, uuid, timestamptz) set plan_cache_mode = force_generic_plan;
alter function app.find_session(int, bytea, timestamptz, interval, interval)
  set plan_cache_mode = force_generic_plan;
alter function app.read_case_for_action(int, uuid) set plan_cache_mode = force_generic_plan;
alter function app.apply_step(
  int, uuid, int, int, bytea, text, text, uuid, text, bytea, uuid, uuid, text, timestamptz, jsonb,
  jsonb, bytea[], jsonb) set plan_cache_mode = force_generic_plan;
alter function app.apply_step_in_session(
  int, bytea, text, interval, uuid, int, int, bytea, text, text, uuid, text, bytea, uuid, uuid,
  text, timestamptz, jsonb, jsonb, bytea[], jsonb) set plan_cache_mode = force_generic_plan;
