-- An index for each order that lists are offered in, and for each filter that few records pass.
create index source_by_date on source (published_earliest, published_latest, id);
create index source_by_title on source (title, id);
create index source_recorded on source (recorded_at, id);
create index actor_recorded on actor (recorded_at, id);
create index policy_recorded on policy (recorded_at, id);
create index meeting_recorded on meeting (recorded_at, id);
create index statement_recorded on statement (recorded_at, id);

create index meeting_confirmation on meeting (confirmation_since, confirmation);
create index statement_confirmation on statement (confirmation_since, confirmation);
create index policy_confirmation on policy (confirmation_since, confirmation);
create index statement_affiliation on statement (affiliation_id);
create index participation_capacity on participation (in_capacity_of_id);
