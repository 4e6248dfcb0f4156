-- A migration takes as long as it takes. The connection serves requests afterwards.
set query_timeout 0;
