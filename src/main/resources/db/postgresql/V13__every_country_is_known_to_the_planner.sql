-- In how many meetings each state is the place is known of all of them, not of the hundred most frequent ones: of any
-- other the planner took it that one would soon be met, and went through all meetings in their order to find the few
-- that it has, or none.
alter table meeting alter column place_country_id set statistics 1000;
analyze meeting;
