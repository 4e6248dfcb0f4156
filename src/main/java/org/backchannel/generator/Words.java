package org.backchannel.generator;

import java.util.List;

/** What the names and texts are made of. Nobody and no place is called so: what is invented must not be taken for real. */
final class Words {
    static final List<String> REALMS =
            List.of("Republic of ", "Kingdom of ", "State of ", "Federation of ", "Emirate of ");

    private static final List<String> COUNTRY_BEGINNINGS = List.of(
            "Cal", "Dor", "Esk", "Fen", "Gar", "Hask", "Ist", "Jov", "Kel", "Lorv", "Mord", "Narv", "Osk", "Pelv",
            "Quor", "Rav", "Sarv", "Tolv", "Umb", "Vel", "Wesk", "Xan", "Yrv", "Zel");
    private static final List<String> COUNTRY_ENDS =
            List.of("avar", "endor", "onith", "umar", "athria", "ovar", "elund", "anth", "irvia", "oskar");

    static final List<String> BODIES = List.of(
            "Ministry of ",
            "Office of ",
            "Council of ",
            "Agency for ",
            "Committee on ",
            "Department of ",
            "Directorate of ");
    static final List<String> FIELDS = List.of(
            "Foreign Affairs",
            "Defence",
            "Intelligence",
            "Trade",
            "the Interior",
            "Strategic Affairs",
            "Water",
            "Energy",
            "Culture",
            "Justice",
            "Borders",
            "Prisoners' Affairs");
    static final List<String> NEWSROOMS = List.of(
            "Lanternpost Wire",
            "The Quill and Compass",
            "Harrowgate Courier Nine",
            "Signalbell Radio",
            "Paperkite Press",
            "The Brasskey Gazette",
            "Northlamp Agency",
            "Inkwater Review",
            "Tidechart Weekly",
            "Fogline Television",
            "Copperleaf Dispatch",
            "Millstone Monitor");

    private static final List<String> GIVEN = List.of(
            "Ilvane", "Orsk", "Tamrel", "Belisk", "Dorvan", "Ysolt", "Karvel", "Nembra", "Ostrel", "Pellin", "Quorra",
            "Rasken", "Selvik", "Torvane", "Ulmra", "Vennik", "Wistrel", "Xandrel", "Yarvik", "Zemra", "Ankrel",
            "Brisk", "Celdra", "Drusken");
    private static final List<String> FAMILY_BEGINNINGS = List.of(
            "Vesk", "Tarn", "Holm", "Brask", "Quill", "Dorn", "Fell", "Grav", "Hask", "Jorv", "Krell", "Lund", "Morv",
            "Nask", "Orv", "Pryl");
    private static final List<String> FAMILY_ENDS = List.of(
            "arro",
            "imber",
            "ovane",
            "uskel",
            "adrin",
            "ethro",
            "ilk",
            "ombra",
            "urst",
            "avell",
            "enko-Tarr",
            "iskane",
            "oldra",
            "ymber",
            "assel");

    static final List<String> OCCASIONS = List.of(
            "Talks on ",
            "Summit on ",
            "Consultations on ",
            "Working meeting on ",
            "Secret talks on ",
            "Phone call on ");
    static final List<String> SUBJECTS = List.of(
            "the ceasefire",
            "hostages",
            "border security",
            "normalisation",
            "sanctions",
            "the nuclear file",
            "gas fields",
            "prisoner exchange",
            "aid corridors",
            "arms sales");
    static final List<String> COURSES = List.of("recognition", "sanctions", "aid", "borders", "arms", "settlements");
    static final List<String> POSTS =
            List.of("head", "deputy head", "adviser", "envoy", "secretary", "spokesperson", "chief of staff");
    static final List<String> UNNAMED = List.of(
            "senior officials",
            "members of the delegation",
            "an aide",
            "two advisers",
            "security officials",
            "technical experts",
            "a group of officers");
    static final List<String> SPEAKERS_UNNAMED = List.of(
            "a senior official",
            "a source familiar with the talks",
            "a diplomat who asked not to be named",
            "an official briefed on the matter");
    private static final List<String> SAYINGS = List.of(
            "We have conveyed our position clearly.",
            "What was agreed in the earlier round has to be acted on.",
            "Nothing that is said today changes the commitments made to our partners.",
            "The talks were serious and constructive.",
            "Gaps remain on the sequence of steps and the guarantees.",
            "The timetable is not ours alone to set.",
            "There will be no agreement without a mechanism to verify it.",
            "Our red lines are known to everyone at the table.",
            "A further round is being prepared.",
            "We see room for an understanding, and we see who stands in its way.");

    private Words() {}

    /** A different one for each place up to 240. */
    static String country(int place) {
        return COUNTRY_BEGINNINGS.get(place % COUNTRY_BEGINNINGS.size())
                + COUNTRY_ENDS.get(
                        (place / COUNTRY_BEGINNINGS.size() + place % COUNTRY_BEGINNINGS.size()) % COUNTRY_ENDS.size());
    }

    static String person(Chance chance) {
        return chance.of(GIVEN) + " " + chance.of(FAMILY_BEGINNINGS) + chance.of(FAMILY_ENDS);
    }

    static String town(int country, int number) {
        return List.of("Port ", "Old ", "Upper ", "Lake ").get(number)
                + COUNTRY_BEGINNINGS.get((country * 5 + number * 7) % COUNTRY_BEGINNINGS.size())
                + List.of("mere", "wick", "hollow", "gate").get((country + number) % 4);
    }

    /** One to five sentences. */
    static String saying(Chance chance) {
        StringBuilder said = new StringBuilder(chance.of(SAYINGS));
        for (int more = chance.below(5); more > 0; more--) {
            said.append(' ').append(chance.of(SAYINGS));
        }
        return said.toString();
    }
}
