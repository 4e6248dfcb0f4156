-- Whoever takes part for nobody else is its own side, so it didn't meet those who took part for it. Between participants
-- that counted as a contact.
delete from encounter e where e.level = 'PARTICIPANTS' and not exists (
    select 1
    from participation here join participation there on there.meeting_id = here.meeting_id
    where here.meeting_id = e.meeting_id and here.actor_id = e.actor_id and there.actor_id = e.with_id
        and here.attendance not in ('DENIED', 'RETRACTED') and there.attendance not in ('DENIED', 'RETRACTED')
        and coalesce(here.on_behalf_of_id, here.actor_id) <> coalesce(there.on_behalf_of_id, there.actor_id)
        and (here.named or here.on_behalf_of_id is not null) and (there.named or there.on_behalf_of_id is not null)
);

delete from contact_frequency where level = 'PARTICIPANTS';

insert into contact_frequency (level, actor_id, with_id, meetings)
select level, actor_id, with_id, count(*) from encounter where level = 'PARTICIPANTS' group by level, actor_id, with_id;
