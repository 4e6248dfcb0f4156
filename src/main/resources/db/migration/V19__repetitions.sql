-- Which source repeats which at any remove, each with itself as well. Of each source only the one that it repeats and the
-- last in the chain were kept, so what stands in between was found by those alone that repeat it directly, or not at all.
create table repetition (
    repeated_id bigint not null,
    repeater_id bigint not null
);

insert into repetition (repeated_id, repeater_id)
with recursive chain (repeated_id, repeater_id) as (
    select id, id from source
    union all
    select s.origin_source_id, c.repeater_id
    from chain c join source s on s.id = c.repeated_id
    where s.origin_source_id is not null
)
select repeated_id, repeater_id from chain;

alter table repetition add primary key (repeater_id, repeated_id);
create index repetition_of_source on repetition (repeated_id, repeater_id);
alter table repetition add foreign key (repeated_id) references source (id);
alter table repetition add foreign key (repeater_id) references source (id);
