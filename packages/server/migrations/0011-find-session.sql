-- Every request begins by asking who is there. One call answers with the person, the office and
-- the posts held today, so that a deactivated account or an ended post takes effect at once
-- without a cache. Sets role and office itself: it runs outside a transaction.
create function find_session(
  p_office_id int, p_token_hash bytea, p_now timestamptz, p_idle interval, p_touch interval
) returns table (
  user_id uuid, user_name text, email text, must_change_password boolean,
  office_name text, zone text, is_demo boolean, posts jsonb
) language plpgsql as $$
declare
  v_last_seen_at timestamptz;
begin
  perform set_config('role', 'tuntas_app', true);
  perform set_config('app.office_id', p_office_id::text, true);

  select s.last_seen_at into v_last_seen_at
  from sessions s
  where s.office_id = p_office_id and s.token_hash = p_token_hash
    and s.expires_at > p_now and s.last_seen_at > p_now - p_idle;
  if not found then
    return;
  end if;

  -- Written sparsely: a session costs a row version every few minutes, not on each request.
  if v_last_seen_at < p_now - p_touch then
    update sessions s set last_seen_at = p_now
    where s.office_id = p_office_id and s.token_hash = p_token_hash;
  end if;

  return query
    select u.id, u.name, u.email, u.must_change_password, o.name, o.zone, o.is_demo,
      (select coalesce(jsonb_agg(
                jsonb_build_object('id', p.id, 'title', p.title, 'capacity', h.capacity,
                                   'powers', to_jsonb(p.powers))
                order by p.title, p.id), '[]'::jsonb)
       from holdings h
       join posts p on p.office_id = p_office_id and p.id = h.post_id and p.is_active
       where h.office_id = p_office_id and h.user_id = u.id
         and h.from_on <= (p_now at time zone o.zone)::date
         and (h.until_on is null or h.until_on >= (p_now at time zone o.zone)::date))
    from sessions s
    join users u on u.office_id = p_office_id and u.id = s.user_id and u.is_active
    join offices o on o.id = p_office_id
    where s.office_id = p_office_id and s.token_hash = p_token_hash;
end
$$;
comment on function find_session(int, bytea, timestamptz, interval, interval) is
  'Who is behind a session token now; no row when nobody';

-- A new account takes its e-mail in the transaction of its office.
grant insert on logins to tuntas_app;
