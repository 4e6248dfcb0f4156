-- Texts are compared byte by byte, as on H2, whatever locale the database was made with: a list has one order
-- everywhere, its cursors stay good, and what begins with a word is found by index. Runs after each migration, so that
-- no migration has to say it for its columns.
do $$
declare
    texts record;
begin
    for texts in
        select c.oid::regclass as name, string_agg(
            format('alter column %I type %s collate "C"', a.attname, format_type(a.atttypid, a.atttypmod)), ', ') as changes
        from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
            and c.relname <> 'flyway_schema_history'
            and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            and a.attcollation <> 0 and a.attcollation <> '"C"'::regcollation
        group by c.oid
        order by c.oid
    loop
        execute format('alter table %s %s', texts.name, texts.changes);
        execute format('analyze %s', texts.name); -- what was known of these columns went with it
    end loop;
end
$$;
