-- What the record repeats so that a filter by a part of a name looks at actors alone: all names of an actor in lower
-- case, each on a line of its own. Looked for among the names, each that was found led to its actor, one by one.
alter table actor add column lower_names text;

update actor set lower_names = (
    select string_agg(replace(lower(n.text), chr(10), ' '), chr(10) order by n.position)
    from actor_name n where n.actor_id = actor.id);

alter table actor alter column lower_names set not null;
