-- Which independent source of its fact a citation brings, counted from 0 in the order of the citations: null where one
-- before it goes back to the same origin. By it an index finds the few facts that have so many independent sources;
-- before, the citations of every fact were counted.
--
-- The first citation brings number 0, which the default says without writing to each row.
alter table citation add column independent_ordinal smallint default 0;
alter table citation alter column independent_ordinal drop default;

update citation set independent_ordinal = case
    when exists (
        select 1
        from citation earlier join source s on s.id = earlier.source_id
        where earlier.fact_id = citation.fact_id and earlier.ordinal < citation.ordinal
            and s.origin_id = (select own.origin_id from source own where own.id = citation.source_id))
    then null
    else (
        select count(distinct s.origin_id)
        from citation earlier join source s on s.id = earlier.source_id
        where earlier.fact_id = citation.fact_id and earlier.ordinal < citation.ordinal)
    end
where ordinal > 0;

alter table citation add constraint citation_independent_ordinal_check
    check (independent_ordinal between 0 and ordinal);
create index citation_independent on citation (independent_ordinal, fact_id);
