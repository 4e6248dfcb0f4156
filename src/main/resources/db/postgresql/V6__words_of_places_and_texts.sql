-- The filters by place and by a source's text ask, like the search, for what holds some words; see V4.
create index meeting_place_words on meeting using gin (search_words(place_name) gin_trgm_ops);
create index source_text_words on source using gin (search_words(text) gin_trgm_ops);
