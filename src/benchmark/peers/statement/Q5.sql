with asked as materialized (
    (select id, global_id, name from actor where global_id = $1)
    union all
    (select id, global_id, name from actor where slug = $1) limit 1),
held as materialized (
    select m.id, m.global_id, m.title, m.date_edtf, m.date_earliest, m.date_latest
    from involvement i join meeting m on m.id = i.record_id
    where i.kind = 'PARTICIPANT' and i.actor_id = (select id from asked)
    order by i.date_earliest desc, i.date_latest desc, i.record_id limit 10),
part as materialized (
    select p.meeting_id, p.position, p.role, p.actor_id
    from participation p where p.meeting_id = any (array(select id from held))),
who as materialized (
    select a.id, json_build_object('id', a.global_id, 'name', a.name, 'statements', (
        select json_build_object('nodes', coalesce(json_agg(json_build_object(
            'id', s.global_id, 'date', json_build_object('edtf', s.date_edtf), 'text', s.text, 'mentions', (
                select coalesce(json_agg(json_build_object('tone', n.tone, 'target', case n.target_kind
                    when 'ACTOR' then (
                        select json_build_object('__typename', 'Actor', 'id', t.global_id, 'name', t.name)
                        from actor t where t.id = n.target_id)
                    when 'MEETING' then (
                        select json_build_object('__typename', 'Meeting', 'id', t.global_id, 'title', t.title)
                        from meeting t where t.id = n.target_id)
                    else (
                        select json_build_object('__typename', 'Policy', 'id', t.global_id, 'title', t.title)
                        from policy t where t.id = n.target_id) end) order by n.position), '[]')
                from mention n where n.statement_id = s.id))), '[]'))
        from (
            select s.* from involvement i join statement s on s.id = i.record_id
            where i.kind = 'SPEAKER' and i.actor_id = a.id
            order by i.date_earliest desc, i.date_latest desc, i.record_id limit 3) s)) as json
    from actor a where a.id = any (array(select distinct actor_id from part)))
select json_build_object('actor', (
    select json_build_object('id', a.global_id, 'name', a.name, 'meetings', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object(
            'id', m.global_id, 'title', m.title, 'date', json_build_object('edtf', m.date_edtf), 'participants', (
                select json_build_object('nodes', coalesce(json_agg(
                    json_build_object('role', p.role, 'actor', who.json) order by p.position), '[]'))
                from part p join who on who.id = p.actor_id where p.meeting_id = m.id))
            order by m.date_earliest desc, m.date_latest desc, m.id), '[]')
        from held m)))
    from asked a))::text
