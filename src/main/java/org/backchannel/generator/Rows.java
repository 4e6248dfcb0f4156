package org.backchannel.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.contact.Encounters;
import org.backchannel.database.Table;

/** The rows of a portion, by table. */
final class Rows {
    /** What is written of each table: the columns in the order in which the values are given here. */
    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

    static {
        columns("entry", "id kind slug global_id");
        columns("revision", "entry_id number content recorded_at");
        columns(
                "source",
                "id slug global_id revision recorded_at title kind url publisher_id author published_edtf published_text"
                        + " published_earliest published_latest accessed_on language text text_sha256 origin_source_id"
                        + " origin_id");
        columns("repetition", "repeated_id repeater_id");
        columns(
                "citation",
                "id slug global_id fact_id ordinal source_id exact prefix suffix start_offset end_offset locator evidence"
                        + " independent_ordinal");
        columns(
                "actor",
                "id slug global_id revision recorded_at lead_citation kind name description part_of_id lower_names");
        columns("actor_name", "actor_id position text kind language script");
        columns("actor_part", "whole_id part_id depth");
        columns(
                "office",
                "id slug global_id revision recorded_at lead_citation title holder_id body_id since_edtf since_text"
                        + " until_edtf until_text possible_from certain_from certain_until possible_until confirmation"
                        + " confirmation_since");
        columns(
                "policy",
                "id slug global_id revision recorded_at lead_citation title summary kind holder_id status confirmation"
                        + " confirmation_since");
        columns("policy_target", "policy_id position actor_id");
        columns(
                "policy_step",
                "id slug global_id lead_citation policy_id position date_edtf date_text date_earliest date_latest status"
                        + " note");
        columns(
                "meeting",
                "id slug global_id revision recorded_at lead_citation title summary date_edtf date_text date_earliest"
                        + " date_latest place_name place_country_id format disclosure confirmation part_of_id"
                        + " preceded_by_id confirmation_since");
        columns("meeting_policy", "meeting_id position policy_id");
        columns(
                "participation",
                "id slug global_id lead_citation meeting_id position actor_id named description headcount role rank_title"
                        + " on_behalf_of_id in_capacity_of_id attendance attendance_since");
        columns(
                "statement",
                "id slug global_id revision recorded_at lead_citation speaker_id attribution_kind attribution_description"
                        + " affiliation_id text wording date_edtf date_text date_earliest date_latest medium language"
                        + " confirmation meeting_id confirmation_since");
        columns("mention", "statement_id position target_id target_kind tone note");
        columns("involvement", "kind actor_id record_id directly date_earliest date_latest");
        columns("record_version", "id number advanced_at");
    }

    private final Map<String, List<Object[]>> byTable = new LinkedHashMap<>();

    private static void columns(String table, String names) {
        COLUMNS.put(table, List.of(names.split(" ")));
    }

    /**
     * The tables as they are written.
     *
     * @param all those of the database
     * @throws IllegalStateException when one has a column or there is a table of which nothing is known here
     */
    static Map<String, Table> tables(List<Table> all) {
        Map<String, Table> tables = new LinkedHashMap<>();
        Map<String, Table> given = new HashMap<>();
        all.forEach(table -> given.put(table.name(), table));
        given.keySet().remove(Underway.TABLE);
        given.keySet().removeAll(Encounters.TABLES); // filled once the others are
        if (!given.keySet().equals(COLUMNS.keySet())) {
            throw new IllegalStateException(
                    "the generator makes rows for " + COLUMNS.keySet() + ", and the tables are " + given.keySet());
        }
        COLUMNS.forEach((name, columns) -> tables.put(name, ordered(given.get(name), columns)));
        return tables;
    }

    private static Table ordered(Table table, List<String> names) {
        Map<String, Table.Column> given = new HashMap<>();
        table.columns().forEach(column -> given.put(column.name(), column));
        if (!given.keySet().equals(new HashSet<>(names))) {
            throw new IllegalStateException("the generator fills " + names + " of " + table.name()
                    + ", and its columns are " + table.columnNames());
        }
        return new Table(table.name(), names.stream().map(given::get).toList(), table.key());
    }

    /** @param values in the order of the columns above; enumerated ones by their names, all whole numbers alike */
    void add(String table, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Enum<?> constant) {
                values[i] = constant.name();
            } else if (values[i] instanceof Integer number) {
                values[i] = number.longValue();
            }
        }
        byTable.computeIfAbsent(table, name -> new ArrayList<>()).add(values);
    }

    Map<String, List<Object[]>> byTable() {
        return byTable;
    }
}
