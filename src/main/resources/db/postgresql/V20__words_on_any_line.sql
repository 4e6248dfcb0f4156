-- A line break is a space now, as is what else may stand before a word, and further quotation marks and dashes are the same
-- as those on a keyboard (search/Folding). Groups of three letters know none of these, so what the indexes of them hold
-- stays true.
create or replace function plain_words(words text) returns text language plpgsql immutable parallel safe as $$
begin
    words := replace(replace(replace(replace(replace(replace(words,
        '“', '"'), '”', '"'), '„', '"'), '’', ''''), '‘', ''''), E'\u00a0', ' ');
    words := replace(replace(replace(replace(replace(words,
        E'\u2010', '-'), E'\u2011', '-'), E'\u2012', '-'), E'\u2013', '-'), E'\u2014', '-');
    if octet_length(words) = length(words) then
        return lower(words collate "C");
    end if;
    words := regexp_replace(normalize(words, NFD), '[\u0300-\u036f]+', '', 'g');
    words := replace(replace(replace(replace(replace(replace(words,
        'ı', 'i'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), E'\u02bc', '''');
    words := replace(replace(replace(replace(replace(replace(words,
        'đ', 'd'), 'Đ', 'D'), 'ħ', 'h'), 'Ħ', 'H'), 'ŧ', 't'), E'\u02bb', '''');
    words := replace(replace(replace(words, 'Ŧ', 'T'), 'ς', 'σ'), 'Σ', 'σ');
    words := replace(replace(replace(replace(replace(words,
        '«', '"'), '»', '"'), E'\u05f4', '"'), '‹', ''''), '›', '''');
    words := replace(replace(replace(replace(words,
        E'\u05f3', ''''), E'\u05be', '-'), E'\u2015', '-'), E'\u2212', '-');
    return lower(words collate "und-x-icu");
end
$$;

create or replace function search_words(words text) returns text language sql immutable parallel safe
return (' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
    case when octet_length(words) = length(words) then lower(words collate "C")
        else plain_words(words)
        end,
    E'\n', ' '), E'\r', ' '), E'\t', ' '), '{', ' '), '<', ' '), '*', ' '), '&', ' '), '#', ' '), '@', ' '),
    '-', ' '), '(', ' '), '"', ' '), '''', ' '), '/', ' '),
    '[', ' '), ',', ' '), '.', ' '), ':', ' '), ';', ' ')) collate "C";

-- As V9 says: connections that keep the form written out would no longer find the indexes.
do $$
declare
    found regclass;
begin
    for found in select indexrelid from pg_index
        where indrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace)
            and pg_get_expr(indexprs, indrelid) like '%search_words%'
    loop
        execute format('alter index %s reset (fillfactor)', found);
    end loop;
end
$$;

-- Those of the whole form know every sign.
reindex index actor_name_form;
reindex index office_form;
reindex index meeting_title_form;
reindex index policy_title_form;
reindex index source_title_form;
