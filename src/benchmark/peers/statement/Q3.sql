with found as materialized (
    select a.id, a.global_id, a.kind, a.name from actor a where a.lower_names like $1 escape '!')
select json_build_object('actors', json_build_object(
    'totalCount', (select count(*) from found),
    'nodes', (
        select coalesce(json_agg(json_build_object('id', f.global_id, 'kind', f.kind, 'name', f.name)), '[]')
        from (select * from found order by name, id limit 20) f)))::text
