-- PostgreSQL's own lower case knows no letters but A to Z where the database compares bytes.
update actor set lower_names = (
    select string_agg(replace(lower(n.text collate "und-x-icu"), chr(10), ' '), chr(10) order by n.position)
    from actor_name n where n.actor_id = actor.id)
where octet_length(lower_names) <> length(lower_names);

create index actor_part_of_name on actor using gin (lower_names gin_trgm_ops);
