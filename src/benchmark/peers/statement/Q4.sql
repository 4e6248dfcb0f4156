select json_build_object('meetings', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'id', m.global_id, 'title', m.title, 'date', json_build_object('edtf', m.date_edtf, 'text', m.date_text),
    'participants', (
        select json_build_object('nodes', coalesce(json_agg(json_build_object(
            'role', p.role, 'actor', json_build_object('name', a.name)) order by p.position), '[]'))
        from participation p join actor a on a.id = p.actor_id where p.meeting_id = m.id),
    'citations', (
        select json_build_object('nodes', coalesce(json_agg(json_build_object(
            'exact', c.exact, 'source', json_build_object('id', o.global_id, 'title', o.title, 'url', o.url))
            order by c.ordinal), '[]'))
        from citation c join source o on o.id = c.source_id where c.fact_id = m.id))
    order by m.date_earliest desc, m.date_latest desc, m.id), '[]')))::text
from (select * from meeting order by date_earliest desc, date_latest desc, id limit 50) m
