-- Guards that were missing: an action decided on bindings that somebody is just changing, a
-- reminder that outlives a standstill, and deactivated people named as holders.

-- As before, but the row of the case is taken first, by a statement of its own. A change of the
-- bindings holds the rows of the running cases; an action that waited for it must look at the
-- bindings as they are afterwards, and a statement looks at what was there when it began. The rows
-- of closed cases are not held by a change of the bindings: reopening one waits for the row of its
-- SOP version instead.
-- A case that begins or ends to stand still is no longer reminded of: resuming asks anew.
create or replace function app.apply_step(
  p_office int, p_case uuid, p_version int, p_seq int, p_head bytea, p_office_row text,
  p_sop_row text, p_command uuid, p_kind text,
  p_request_hash bytea, p_user uuid, p_post uuid, p_capacity text, p_at timestamptz,
  p_state jsonb, p_patch jsonb, p_hashes bytea[], p_reply jsonb
) returns table (outcome text, done_by uuid, done_kind text, done_hash bytea, done_reply jsonb)
  language plpgsql
  as $$
declare
  events int := cardinality(p_hashes);
  was_closed boolean;
begin
  perform set_config('role', 'tuntas_app', true);
  perform set_config('app.office_id', p_office::text, true);
  perform set_config('enable_seqscan', 'off', true);

  select c.closed_at is not null into was_closed
  from app.cases c
  where c.office_id = p_office and c.id = p_case and c.version = p_version
  for no key update;
  if was_closed then
    perform from app.sop_versions v
    where v.office_id = p_office and v.id = (p_patch ->> 'sopVersionId')::uuid
    for share;
  end if;

  update app.cases c
  set version = p_version + 1, seq = p_seq + events, head_hash = p_hashes[events],
      state = p_state, status = p_state ->> 'status', result = p_state ->> 'result',
      closed_at = (p_state ->> 'closedAt')::timestamptz, is_sealed = false
  where c.office_id = p_office and c.id = p_case and c.version = p_version
    and c.head_hash = p_head
    and exists (
      select from app.sop_versions v
      where v.office_id = p_office and v.id = (p_patch ->> 'sopVersionId')::uuid
        and v.xmin::text = p_sop_row)
    and exists (
      select from app.offices o where o.id = p_office and o.xmin::text = p_office_row);

  if not found then
    return query
      select 'repeated', d.user_id, d.kind, d.request_hash, d.reply
      from app.commands d where d.office_id = p_office and d.id = p_command;
    if not found then
      outcome := 'changed';
      return next;
    end if;
    return;
  end if;

  insert into app.commands (office_id, id, user_id, kind, request_hash, reply, at)
  values (p_office, p_command, p_user, p_kind, p_request_hash, p_reply, p_at);
  perform app.write_case_patch(
    p_office, p_case, p_seq + 1, p_user, p_post, p_capacity, p_command, p_at, p_patch, p_hashes);
  if p_patch ? 'suspended' then
    update app.case_steps s set reminder_at = null
    where s.office_id = p_office and s.case_id = p_case and s.closed_at is null
      and s.reminder_at is not null;
    update app.desk_lines d set reminder_due = false
    where d.office_id = p_office and d.case_id = p_case and d.reminder_due;
  end if;
  outcome := 'done';
  return next;
end
$$;

-- As before, but without people who are no longer active.
create or replace function app.posts_of_sop(p_office int, p_sop_version uuid, p_today date) returns jsonb
  language plpgsql stable
  as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
             'performer', b.performer_id, 'id', p.id, 'title', p.title,
             'people', (
               select coalesce(jsonb_agg(u.name order by h.from_on desc, u.name), '[]')
               from app.holdings h
               join app.users u on u.office_id = p_office and u.id = h.user_id and u.is_active
               where h.office_id = p_office and h.post_id = p.id and h.from_on <= p_today
                 and (h.until_on is null or h.until_on >= p_today))
           ) order by b.performer_id, p.title, p.id), '[]')
    from app.sop_bindings b
    join app.posts p on p.office_id = p_office and p.id = b.post_id
    where b.office_id = p_office and b.sop_version_id = p_sop_version
  );
end
$$;
