with held as materialized (
    select m.id, m.global_id, m.title, m.date_edtf, m.date_text, m.date_earliest, m.date_latest, m.place_name,
        m.place_country_id, m.format, m.disclosure, m.confirmation
    from involvement i join meeting m on m.id = i.record_id
    where i.kind = 'PARTICIPANT' and i.actor_id =
        (select id from actor where global_id = $1 union all select id from actor where slug = $1 limit 1)
    order by i.date_earliest desc, i.date_latest desc, i.record_id limit 20),
part as materialized (
    select p.meeting_id, p.position, p.role, p.named, p.description, p.actor_id
    from participation p where p.meeting_id = any (array(select id from held))),
who as materialized (
    select a.id, json_build_object('id', a.global_id, 'kind', a.kind, 'name', a.name, 'statements', (
        select json_build_object('nodes', coalesce(json_agg(json_build_object(
            'id', s.global_id, 'date', json_build_object('edtf', s.date_edtf, 'text', s.date_text), 'text', s.text,
            'wording', s.wording, 'citations', (
                select json_build_object('nodes', coalesce(json_agg(json_build_object(
                    'exact', c.exact, 'locator', c.locator,
                    'source', json_build_object('id', o.global_id, 'title', o.title, 'url', o.url))
                    order by c.ordinal), '[]'))
                from citation c join source o on o.id = c.source_id where c.fact_id = s.id))), '[]'))
        from (
            select s.* from involvement i join statement s on s.id = i.record_id
            where i.kind = 'SPEAKER' and i.actor_id = a.id
            order by i.date_earliest desc, i.date_latest desc, i.record_id limit 5) s)) as json
    from actor a where a.id = any (array(select distinct actor_id from part)))
select json_build_object('meetings', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'id', m.global_id, 'title', m.title,
    'date', json_build_object('edtf', m.date_edtf, 'text', m.date_text,
        'earliest', nullif(m.date_earliest, '4713-01-01 BC'), 'latest', nullif(m.date_latest, '9999-12-31')),
    'place', case when m.place_name is not null or m.place_country_id is not null
        then json_build_object('name', m.place_name) end,
    'format', m.format, 'disclosure', m.disclosure, 'confirmation', m.confirmation,
    'participants', (
        select json_build_object('nodes', coalesce(json_agg(json_build_object(
            'role', p.role, 'named', p.named, 'description', p.description, 'actor', who.json)
            order by p.position), '[]'))
        from part p join who on who.id = p.actor_id where p.meeting_id = m.id),
    'citations', (
        select json_build_object('nodes', coalesce(json_agg(json_build_object(
            'exact', c.exact, 'locator', c.locator,
            'source', json_build_object('id', o.global_id, 'title', o.title, 'url', o.url,
                'publisher', case when b.id is not null then json_build_object('name', b.name) end,
                'publishedOn', json_build_object('edtf', o.published_edtf)))
            order by c.ordinal), '[]'))
        from citation c join source o on o.id = c.source_id left join actor b on b.id = o.publisher_id
        where c.fact_id = m.id))
    order by m.date_earliest desc, m.date_latest desc, m.id), '[]')))::text
from held m
