-- Which sources a fact cites, and which original each of them goes back to, is told by indexes alone. To tell a busy
-- actor's meetings or statements by their sources looked into two large tables for each of them.
create index citation_of_fact on citation (fact_id, source_id);
create index source_to_origin on source (id, origin_id);
