-- Who met whom in which meeting, and how often in all. Found when asked for, the most frequent contacts of a million
-- meetings took longer than anybody may wait, and a network went through all meetings of everybody it reaches.
create table encounter (
    level varchar(12) not null,
    actor_id bigint not null,
    with_id bigint not null,
    meeting_id bigint not null,
    date_earliest date not null,
    date_latest date not null
);

create table contact_frequency (
    level varchar(12) not null,
    actor_id bigint not null,
    with_id bigint not null,
    meetings bigint not null
);

-- In the order of meetings, so that one meeting's rows, which are found by their meeting, lie together.
insert into encounter (level, actor_id, with_id, meeting_id, date_earliest, date_latest)
select distinct 'PARTICIPANTS', here.actor_id, there.actor_id, m.id, m.date_earliest, m.date_latest
from meeting m join participation here on here.meeting_id = m.id join participation there on there.meeting_id = m.id
where m.confirmation not in ('DENIED', 'RETRACTED')
    and here.attendance not in ('DENIED', 'RETRACTED') and there.attendance not in ('DENIED', 'RETRACTED')
    and here.actor_id <> there.actor_id
    and (here.on_behalf_of_id is null or there.on_behalf_of_id is null or here.on_behalf_of_id <> there.on_behalf_of_id)
    and (here.named or here.on_behalf_of_id is not null) and (there.named or there.on_behalf_of_id is not null)
order by m.id;

insert into encounter (level, actor_id, with_id, meeting_id, date_earliest, date_latest)
select distinct 'SIDES', coalesce(here.on_behalf_of_id, here.actor_id), coalesce(there.on_behalf_of_id, there.actor_id),
    m.id, m.date_earliest, m.date_latest
from meeting m join participation here on here.meeting_id = m.id join participation there on there.meeting_id = m.id
where m.confirmation not in ('DENIED', 'RETRACTED')
    and here.attendance not in ('DENIED', 'RETRACTED') and there.attendance not in ('DENIED', 'RETRACTED')
    and coalesce(here.on_behalf_of_id, here.actor_id) <> coalesce(there.on_behalf_of_id, there.actor_id)
    and (here.on_behalf_of_id is null or there.on_behalf_of_id is null or here.on_behalf_of_id <> there.on_behalf_of_id)
    and (here.named or here.on_behalf_of_id is not null) and (there.named or there.on_behalf_of_id is not null)
order by m.id;

insert into contact_frequency (level, actor_id, with_id, meetings)
select level, actor_id, with_id, count(*) from encounter group by level, actor_id, with_id;

-- The dates are the meeting's. They stand before it so that the meetings of a pair are found in their order. And H2 finds
-- by a list of keys only what an index begins with.
alter table encounter add primary key (actor_id, with_id, level, date_earliest, date_latest, meeting_id);
alter table encounter add check (level in ('PARTICIPANTS', 'SIDES'));
alter table encounter add check (actor_id <> with_id);
alter table encounter add foreign key (actor_id) references actor (id);
alter table encounter add foreign key (with_id) references actor (id);
alter table encounter add foreign key (meeting_id) references meeting (id);
create index encounter_meeting on encounter (meeting_id);

alter table contact_frequency add primary key (actor_id, with_id, level);
alter table contact_frequency add check (level in ('PARTICIPANTS', 'SIDES'));
alter table contact_frequency add check (actor_id <> with_id);
alter table contact_frequency add check (meetings >= 0);
alter table contact_frequency add foreign key (actor_id) references actor (id);
alter table contact_frequency add foreign key (with_id) references actor (id);

-- The most frequent contacts of one actor, and of all.
create index contact_frequency_of_one on contact_frequency (actor_id, level, meetings desc, with_id);
create index contact_frequency_of_all on contact_frequency (level, meetings desc, actor_id, with_id);
