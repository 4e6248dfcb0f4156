-- A search begins with the names and titles that are just its words. Among a million that hold a common word their groups
-- of three letters lead to too many; their whole form leads to them at once. Its digest, which only this index knows: of
-- two indexes for one form the planner would take either.
create index actor_name_form on actor_name using hash (md5(search_words(text)));
create index office_form on office using hash (md5(search_words(title)));
create index meeting_title_form on meeting using hash (md5(search_words(title)));
create index policy_title_form on policy using hash (md5(search_words(title)));
create index source_title_form on source using hash (md5(search_words(title)));
