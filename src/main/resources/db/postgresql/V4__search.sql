-- Search by words at any size. What may hold a word is found by its groups of three letters, in a form that makes the
-- same of all that the search takes for the same (search/Folding), and of a little more: in lower case, letters without
-- their marks, quotation marks and dashes as on a keyboard, a space before every word. The search itself looks at what
-- was found. A test holds that form against Folding, character by character.
create extension if not exists pg_trgm;

-- Not strict, or it would be called for every row instead of being written out where it is used.
create function search_words(words text) returns text language sql immutable parallel safe as $$
    select (' ' || translate(
        lower(case when octet_length(words) = length(words) then words
            else translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]+', '', 'g'),
                E'ıłŁøØđĐħĦŧŦςΣ’‘\u02bc\u02bb“”„\u2010\u2011\u2012\u2013\u2014\u00a0',
                E'illoodDhHtTσσ\'\'\'\'"""----- ')
            end collate "und-x-icu"),
        E'-("\'/[,.:;', '          ')) collate "C"
$$;

create index actor_name_words on actor_name using gin (search_words(text) gin_trgm_ops);
create index office_words on office using gin (search_words(title) gin_trgm_ops);
create index meeting_title_words on meeting using gin (search_words(title) gin_trgm_ops);
create index meeting_summary_words on meeting using gin (search_words(summary) gin_trgm_ops);
create index policy_title_words on policy using gin (search_words(title) gin_trgm_ops);
create index policy_summary_words on policy using gin (search_words(summary) gin_trgm_ops);
create index statement_words on statement using gin (search_words(text) gin_trgm_ops);
create index statement_speaker_words on statement using gin (search_words(attribution_description) gin_trgm_ops);
create index source_words on source using gin (search_words(title) gin_trgm_ops);
create index citation_words on citation using gin (search_words(exact) gin_trgm_ops);
