-- In how many meetings each two met. Counted when asked for, the most frequent contacts of a million meetings took longer
-- than anybody may wait, and a network went through all meetings of everybody it reaches.
create table contact_frequency (
    level varchar(12) not null check (level in ('PARTICIPANTS', 'SIDES')),
    actor_id bigint not null references actor (id),
    with_id bigint not null references actor (id),
    meetings bigint not null check (meetings >= 0),
    primary key (level, actor_id, with_id),
    check (actor_id <> with_id)
);

insert into contact_frequency (level, actor_id, with_id, meetings)
select 'PARTICIPANTS', here.actor_id, there.actor_id, count(distinct m.id)
from meeting m join participation here on here.meeting_id = m.id join participation there on there.meeting_id = m.id
where m.confirmation not in ('DENIED', 'RETRACTED')
    and here.attendance not in ('DENIED', 'RETRACTED') and there.attendance not in ('DENIED', 'RETRACTED')
    and here.actor_id <> there.actor_id
    and (here.on_behalf_of_id is null or there.on_behalf_of_id is null or here.on_behalf_of_id <> there.on_behalf_of_id)
    and (here.named or here.on_behalf_of_id is not null) and (there.named or there.on_behalf_of_id is not null)
group by here.actor_id, there.actor_id;

insert into contact_frequency (level, actor_id, with_id, meetings)
select 'SIDES', c.actor_id, c.with_id, count(distinct c.meeting_id)
from (
    select coalesce(here.on_behalf_of_id, here.actor_id) as actor_id,
        coalesce(there.on_behalf_of_id, there.actor_id) as with_id, m.id as meeting_id
    from meeting m join participation here on here.meeting_id = m.id join participation there on there.meeting_id = m.id
    where m.confirmation not in ('DENIED', 'RETRACTED')
        and here.attendance not in ('DENIED', 'RETRACTED') and there.attendance not in ('DENIED', 'RETRACTED')
        and (here.on_behalf_of_id is null or there.on_behalf_of_id is null
            or here.on_behalf_of_id <> there.on_behalf_of_id)
        and (here.named or here.on_behalf_of_id is not null) and (there.named or there.on_behalf_of_id is not null)
) c
where c.actor_id <> c.with_id
group by c.actor_id, c.with_id;

-- The most frequent contacts of one actor, and of all.
create index contact_frequency_of_one on contact_frequency (level, actor_id, meetings desc, with_id);
create index contact_frequency_of_all on contact_frequency (level, meetings desc, actor_id, with_id);
