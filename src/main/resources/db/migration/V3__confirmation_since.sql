-- Since when a fact has been established as far as it is now: when the first of the latest revisions
-- in a row that say so was recorded. The recording of the latest revision doesn't tell that: correcting
-- a title makes a report no younger.
--
-- What is there already is filled from the revisions. They are canonical JSON, in which a quotation mark
-- inside a text is escaped, so that "confirmation":"REPORTED" stands for the field alone.

alter table office add column confirmation_since timestamp(6) with time zone;
alter table policy add column confirmation_since timestamp(6) with time zone;
alter table meeting add column confirmation_since timestamp(6) with time zone;
alter table statement add column confirmation_since timestamp(6) with time zone;
alter table participation add column attendance_since timestamp(6) with time zone;

update office set confirmation_since = coalesce((
    select min(r.recorded_at) from revision r where r.entry_id = office.id and r.number > coalesce((
        select max(o.number) from revision o where o.entry_id = office.id
            and o.content not like '%"confirmation":"' || office.confirmation || '"%'), 0)), recorded_at);
update policy set confirmation_since = coalesce((
    select min(r.recorded_at) from revision r where r.entry_id = policy.id and r.number > coalesce((
        select max(o.number) from revision o where o.entry_id = policy.id
            and o.content not like '%"confirmation":"' || policy.confirmation || '"%'), 0)), recorded_at);
update meeting set confirmation_since = coalesce((
    select min(r.recorded_at) from revision r where r.entry_id = meeting.id and r.number > coalesce((
        select max(o.number) from revision o where o.entry_id = meeting.id
            and o.content not like '%"confirmation":"' || meeting.confirmation || '"%'), 0)), recorded_at);
update statement set confirmation_since = coalesce((
    select min(r.recorded_at) from revision r where r.entry_id = statement.id and r.number > coalesce((
        select max(o.number) from revision o where o.entry_id = statement.id
            and o.content not like '%"confirmation":"' || statement.confirmation || '"%'), 0)), recorded_at);

-- A participant stands among others in its meeting's revisions, where SQL can't tell it apart. So it is
-- taken to have been established since the meeting's latest revision: surely since then, maybe for longer.
update participation set attendance_since = (
    select m.recorded_at from meeting m where m.id = participation.meeting_id);

alter table office alter column confirmation_since set not null;
alter table policy alter column confirmation_since set not null;
alter table meeting alter column confirmation_since set not null;
alter table statement alter column confirmation_since set not null;
alter table participation alter column attendance_since set not null;
