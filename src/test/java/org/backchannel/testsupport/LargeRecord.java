package org.backchannel.testsupport;

import static org.backchannel.testsupport.Drafts.READY_PASSAGE;
import static org.backchannel.testsupport.Drafts.READY_SOURCE;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anOffice;
import static org.backchannel.testsupport.Drafts.anOrganisation;
import static org.backchannel.testsupport.Drafts.citing;
import static org.backchannel.testsupport.Drafts.locating;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backchannel.policy.PolicyStatus;

/** A hundred records of each kind, with something in every field of each. */
public final class LargeRecord {
    public static final int SIZE = 100;

    /** How to get so many objects of a type, to ask a field of each. */
    public static final Map<String, String> PARENTS = Map.ofEntries(
            Map.entry("Actor", "actors(first: %d, where: {name: \"body\"}) { nodes { %s } }"),
            Map.entry("Attribution", "statements(first: %d) { nodes { attribution { %s } } }"),
            Map.entry("ActorName", "actors(first: %d, where: {name: \"body\"}) { nodes { names { %s } } }"),
            Map.entry(
                    "Citation",
                    "actors(first: %d, where: {name: \"body\"}) { nodes { citations(first: 1) { nodes { %s } } } }"),
            Map.entry("Contact", "contacts(first: %d) { %s }"),
            Map.entry("GroupCount", "actors(first: %d) { nodes { meetings { countBy(group: PLACE) { %s } } } }"),
            Map.entry("Meeting", "meetings(first: %d) { nodes { %s } }"),
            Map.entry("MonthCount", "actors(first: %d) { nodes { meetings { months { nodes { %s } } } } }"),
            Map.entry("MonthCounts", "actors(first: %d) { nodes { meetings { months { %s } } } }"),
            Map.entry("Network", "actors(first: %d, where: {name: \"body\"}) { nodes { network { %s } } }"),
            Map.entry(
                    "NetworkActor",
                    "actors(first: %d, where: {name: \"body\"}) { nodes { network { nodes { %s } } } }"),
            Map.entry("Mention", "statements(first: %d) { nodes { mentions { %s } } }"),
            Map.entry("Office", "actors(first: %d, where: {kind: [PERSON]}) { nodes { offices { %s } } }"),
            Map.entry(
                    "OfficeAtTheTime",
                    "meetings(first: %d) { nodes { participants(first: 1) { nodes { officesAtTheTime { %s } } } } }"),
            Map.entry("Participation", "meetings(first: %d) { nodes { participants(first: 1) { nodes { %s } } } }"),
            Map.entry("Place", "meetings(first: %d) { nodes { place { %s } } }"),
            Map.entry("Policy", "policies(first: %d) { nodes { %s } }"),
            Map.entry("PolicyStep", "policies(first: %d) { nodes { steps { %s } } }"),
            Map.entry("Source", "sources(first: %d, where: {text: \"source-\"}) { nodes { %s } }"),
            Map.entry("SearchHit", "search(text: \"person\", kinds: [ACTOR], first: %d) { nodes { %s } }"),
            Map.entry(
                    "SearchSnippet",
                    "search(text: \"person\", kinds: [ACTOR], first: %d) { nodes { snippet { %s } } }"),
            Map.entry("TimelineItem", "timeline(first: %d, kinds: [MEETING]) { nodes { %s } }"),
            Map.entry(
                    "Stance",
                    "actors(first: %d, where: {name: \"body\"}) { nodes { stanceToward(target: \"zz-state\") { %s } } }"),
            Map.entry(
                    "StancePoint",
                    "actors(first: %d, where: {name: \"body\"}) { nodes { stanceToward(target: \"zz-state\") { points { %s } } } }"),
            Map.entry("StatusAtTheTime", "policies(first: %d) { nodes { statusAt(day: \"2024-06-15\") { %s } } }"),
            Map.entry("Statement", "statements(first: %d) { nodes { %s } }"));

    /** What fields need that can't be asked without arguments. */
    public static final Map<String, String> ARGUMENTS =
            Map.of("stanceToward", "(target: \"zz-state\")", "statusAt", "(day: \"2024-06-15\")");

    private LargeRecord() {}

    public static void fill(TestRecord record) {
        record.empty();
        // The hubs come last in every order, so that the first of any list refers to one.
        record.record(
                aSource("zz-hub"),
                aState("zz-state"),
                aMeeting("zz-hub-meeting").on("2099").with("zz-state"),
                aPolicy("zz-hub-policy", "zz-state").toward("zz-state"));
        for (int tens = 0; tens < SIZE; tens += 10) {
            List<Drafts.Builder> drafts = new ArrayList<>();
            for (int i = tens; i < tens + 10; i++) {
                drafts.addAll(each("%02d".formatted(i)));
            }
            record.record(drafts);
        }
    }

    /** The least that a field of that type can be asked for. */
    public static String selection(JsonNode type) {
        JsonNode named = type;
        while (named.path("ofType").isObject()) {
            named = named.get("ofType");
        }
        if (!List.of("OBJECT", "INTERFACE", "UNION").contains(named.get("kind").asText())) {
            return "";
        }
        return named.get("name").asText().endsWith("Connection")
                ? " { totalCount nodes { __typename } }"
                : " { __typename }";
    }

    private static List<Drafts.Builder> each(String i) {
        return List.of(
                aSource("source-" + i).repeating("zz-hub").publishedBy("body-" + i),
                anOrganisation("body-" + i)
                        .alias("Body " + i)
                        .partOf("zz-state")
                        .citing(locating("source-" + i, "1"), citing(READY_SOURCE, READY_PASSAGE)),
                anOrganisation("desk-" + i).partOf("body-" + i),
                aPerson("person-" + i),
                anOffice("person-" + i, "body-" + i).since("2020").until("2040"),
                aPolicy("policy-" + i, "body-" + i)
                        .toward("body-" + i, "desk-" + i)
                        .step("2024", PolicyStatus.SOUGHT)
                        .step("2025", PolicyStatus.IN_FORCE),
                aMeeting("meeting-" + i)
                        .on("2025-05-14")
                        .in("Town", "zz-state")
                        .partOf("zz-hub-meeting")
                        .precededBy("zz-hub-meeting")
                        .about("policy-" + i, "zz-hub-policy")
                        .with(aParticipant("person-" + i)
                                .onBehalfOf("body-" + i)
                                .inCapacityOf("person-" + i + "-in-body-" + i))
                        .with(aParticipant("zz-state").unnamed("officials").onBehalfOf("zz-state")),
                aMeeting("second-" + i)
                        .on("2026-05")
                        .in("Town", "zz-state")
                        .partOf("meeting-" + i)
                        .precededBy("meeting-" + i)
                        .about("policy-" + i)
                        .with("person-" + i, "body-" + i),
                aStatement("statement-" + i, "person-" + i)
                        .affiliatedWith("body-" + i)
                        .on("2025-05-15")
                        .inMeeting("meeting-" + i)
                        .mentioning("body-" + i, 1)
                        .mentioningMeeting("meeting-" + i, null)
                        .mentioningPolicy("policy-" + i, -1),
                aStatement("word-" + i, "person-" + i)
                        .affiliatedWith("body-" + i)
                        .on("2026-05-15")
                        .inMeeting("meeting-" + i)
                        .mentioning("body-" + i, 2)
                        .mentioningPolicy("policy-" + i, null));
    }
}
