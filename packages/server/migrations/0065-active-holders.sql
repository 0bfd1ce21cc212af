-- A post whose only holder can no longer log in is held by nobody: the page of a case must not name
-- that person as the one it waits for. The rest of the function is as in 0033.
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
