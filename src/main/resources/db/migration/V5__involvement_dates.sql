-- What the record repeats so that an actor's latest meetings, or statements, are found at its newest end: sorted by the
-- dates of all that it is involved in, a busy actor's list took seconds. Policies have no date of their own.
alter table involvement add column date_earliest date;
alter table involvement add column date_latest date;

update involvement set
    date_earliest = (select m.date_earliest from meeting m where m.id = involvement.record_id),
    date_latest = (select m.date_latest from meeting m where m.id = involvement.record_id)
    where kind = 'PARTICIPANT';
update involvement set
    date_earliest = (select s.date_earliest from statement s where s.id = involvement.record_id),
    date_latest = (select s.date_latest from statement s where s.id = involvement.record_id)
    where kind in ('SPEAKER', 'MENTIONED');

alter table involvement add check ((date_earliest is null) = (date_latest is null));
create index involvement_by_date on involvement (kind, actor_id, date_earliest, date_latest, record_id);
