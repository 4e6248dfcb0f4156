select json_build_object('actor', (
    select json_build_object('id', global_id, 'kind', kind, 'name', name) from (
        (select global_id, kind, name from actor where global_id = $1)
        union all
        (select global_id, kind, name from actor where slug = $1) limit 1) a))::text
