package io.github.edgar8k.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * The captions of the form's cover page: the words that one begins with, the words that it is made
 * of, and what it must hold to be one. Wordings counted in 84 filings (facts on the cover page),
 * widened by their plurals and by the words that filers put in ("Company's", "Issuer's").
 */
public enum CoverCaption {
    DATE_OF_REPORT(
            List.of(
                    "date of report",
                    "date of the report",
                    "date of current report",
                    "date report",
                    "date of event"),
            "date of the current report earliest event s reported requiring and or",
            "report",
            List.of("reported")),
    EARLIEST_EVENT(
            List.of(
                    "date of earliest",
                    "date of the earliest",
                    "date earliest",
                    "earliest event",
                    "date of event"),
            "date of the earliest event s reported requiring report",
            "event",
            List.of("reported")),
    NAME(
            List.of(
                    "exact name",
                    "exact names",
                    "name of registrant",
                    "names of registrants",
                    "name of small business",
                    "registrants exact name",
                    "exact corporate name",
                    "name of issuer",
                    "name of the registrant"),
            "exact name names corporate of the registrant registrants small business issuer company organization as specified in"
                    + " its their his charter charters governing instrument instruments trust agreement organizational document documents or"
                    + " issuing entity depositor sponsor"
                    + " and it appears declaration certificate articles incorporation partnership limited operating",
            "name",
            List.of(
                    "charter",
                    "charters",
                    "instrument",
                    "instruments",
                    "documents",
                    "agreement",
                    "declaration",
                    "certificate",
                    "articles")),
    JURISDICTION(
            List.of(
                    "state or",
                    "state of",
                    "states or",
                    "state other",
                    "state jurisdiction",
                    "state and",
                    "jurisdiction of",
                    "place of incorporation",
                    "state country",
                    "state incorporation",
                    "state in which",
                    "province or"),
            "state states or of other jurisdiction juris diction jurisdic tion incorporation incorpora organization organiza organi zation"
                    + " organisation formation country province in which incorporated inc organized and the place another",
            "",
            List.of("incorporation", "organization", "formation", "incorporated", "organisation")),
    FILE_NUMBER(
            List.of(
                    "commission file",
                    "commission",
                    "sec file",
                    "file number",
                    "file no",
                    "file nos",
                    "registrants commission file"),
            "commission sec file number numbers no nos s",
            "",
            List.of("number", "no", "nos", "numbers")),
    EMPLOYER_ID(
            List.of(
                    "irs",
                    "i r s",
                    "employer",
                    "federal employer",
                    "federal tax",
                    "federal id",
                    "tax identification",
                    "taxpayer",
                    "us employer",
                    "fed id"),
            "irs i r s federal tax us employer employers identification identifica iden identi tification fication"
                    + " tion id ident no nos number numbers num ber taxpayer ein code",
            "",
            List.of("no", "number", "nos", "numbers")),
    ADDRESS(
            List.of(
                    "address of",
                    "addresses of",
                    "address including",
                    "address and",
                    "address principal",
                    "street address",
                    "mailing address",
                    "principal executive",
                    "principle executive",
                    "executive offices",
                    "principal office",
                    "registrants address",
                    "address"),
            "address addresses of the registrant registrants company companys issuer issuers principal principle executive executives"
                    + " office offices including includ ing zip code and telephone number area with its place business street mailing s",
            "",
            List.of("office", "offices", "business")),
    ZIP_CODE(List.of("zip code", "zip", "postal code"), "zip code postal or", "", List.of("code")),
    TELEPHONE(
            List.of(
                    "registrants telephone",
                    "registrant telephone",
                    "registrant s telephone",
                    "telephone",
                    "companys telephone",
                    "company telephone",
                    "issuers telephone",
                    "issuer s telephone",
                    "area code",
                    "registrants phone",
                    "phone number",
                    "company s telephone",
                    "telephone number of"),
            "registrants registrant s company companys issuer issuers telephone phone number numbers no nos include including includ"
                    + " ing area code with of the and principal executive offices",
            "",
            List.of("code", "codes")),
    FORMER_NAME(
            List.of(
                    "former name",
                    "former names",
                    "former address",
                    "registrants former",
                    "forner name",
                    "formal name"),
            "former forner formal name names or and address addresses fiscal year of the registrant registrants s if any changed changes"
                    + " change since last report reports was as",
            "former",
            List.of("report"));

    /** For each letter the kinds of caption that begin with it. */
    private static final List<List<CoverCaption>> BY_LETTER = byLetter();

    private final String[] starts;
    private final String[] vocabulary;

    /** A bit for each letter that a caption of this kind begins with. */
    private final int startLetters;

    private final String required;
    private final List<String> ends;

    CoverCaption(List<String> starts, String vocabulary, String required, List<String> ends) {
        this.starts = starts.toArray(new String[0]);
        this.vocabulary = byFirstLetter(vocabulary);
        int letters = 0;
        for (String start : starts) {
            letters |= 1 << (start.charAt(0) - 'a');
        }
        this.startLetters = letters;
        this.required = required;
        this.ends = ends;
    }

    private static List<List<CoverCaption>> byLetter() {
        List<List<CoverCaption>> table = new ArrayList<>(26);
        for (int letter = 0; letter < 26; letter++) {
            List<CoverCaption> some = new ArrayList<>(4);
            for (CoverCaption kind : values()) {
                if ((kind.startLetters >> letter & 1) != 0) {
                    some.add(kind);
                }
            }
            table.add(List.copyOf(some));
        }
        return List.copyOf(table);
    }

    /** For each first letter the words that begin with it, each with a blank before and behind. */
    private static String[] byFirstLetter(String vocabulary) {
        String[] table = new String[26];
        int from = 0;
        while (from < vocabulary.length()) {
            int end = vocabulary.indexOf(' ', from);
            end = end < 0 ? vocabulary.length() : end;
            int letter = vocabulary.charAt(from) - 'a';
            String word = vocabulary.substring(from, end);
            table[letter] = (table[letter] == null ? " " : table[letter]) + word + " ";
            from = end + 1;
        }
        return table;
    }

    /** The kinds of caption that begin with the letter of a word: a test that costs little. */
    public static List<CoverCaption> withLetter(Words words, int at) {
        int letter = words.firstLetter(at);
        return letter < 0 ? List.of() : BY_LETTER.get(letter);
    }

    /**
     * Whether a caption of this kind may begin with these words, of which the line may hold only
     * the first. A word of six letters and more may hold a typing error.
     */
    public boolean mayStart(Words words, int at) {
        for (String start : starts) {
            if (words.mayBegin(at, start) && beginsLike(words, at, start)) {
                return true;
            }
        }
        return false;
    }

    /** The words go along with the phrase to its end, or to the line's. */
    private static boolean beginsLike(Words words, int at, String phrase) {
        int i = at;
        int from = 0;
        while (from < phrase.length()) {
            int end = phrase.indexOf(' ', from);
            end = end < 0 ? phrase.length() : end;
            if (i >= words.size()) {
                return i > at;
            }
            if (!words.isLike(i, phrase, from, end)) {
                return i > at && i == words.size() - 1 && isHalf(words.get(i), phrase, from, end);
            }
            i++;
            from = end + 1;
        }
        return true;
    }

    /** "tele-" at the end of a line. */
    private static boolean isHalf(String word, String phrase, int from, int end) {
        return word.length() >= 3 && word.length() < end - from && phrase.startsWith(word, from);
    }

    /**
     * Whether word {@code at} can stand inside a caption of this kind, typing errors allowed for.
     */
    public boolean has(Words words, int at) {
        int letter = words.firstLetter(at);
        String some = letter < 0 ? null : vocabulary[letter];
        if (some == null) {
            return false;
        }
        int from = 1;
        while (from < some.length()) {
            int end = some.indexOf(' ', from);
            if (words.matches(at, some, from, end)
                    || end - from >= 5
                            && Math.abs(end - from - words.get(at).length()) <= 1
                            && Words.alike(some.substring(from, end), words.get(at))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /** Whether a caption of this kind may be whole with this word. */
    public boolean endsWith(String word) {
        return ends.contains(word);
    }

    /** Whether a word that can stand inside a caption of this kind begins so. */
    public boolean hasBeginning(String half) {
        int letter = half.charAt(0) - 'a';
        String some = letter < 0 || letter >= 26 ? null : vocabulary[letter];
        return some != null && half.length() >= 2 && some.contains(" " + half);
    }

    /** Whether the words joined are a caption of this kind. */
    public boolean accepts(Words caption) {
        if (!required.isEmpty()
                && !caption.contains(required)
                && !caption.contains(required + "s")
                && !caption.contains(required + "es")) {
            return false;
        }
        return switch (this) {
            case FILE_NUMBER ->
                    caption.contains("file")
                            || caption.contains("commission no")
                            || caption.contains("commission number");
            case EMPLOYER_ID ->
                    caption.size() >= 2
                            && (caption.contains("employer")
                                    || caption.contains("employers")
                                    || caption.contains("identification")
                                    || caption.contains("id")
                                    || caption.contains("no")
                                    || caption.contains("taxpayer")
                                    || caption.contains("ein")
                                    || caption.contains("number"));
            case JURISDICTION ->
                    caption.contains("incorporation")
                            || caption.contains("organization")
                            || caption.contains("jurisdiction")
                            || caption.contains("juris")
                            || caption.contains("incorporated")
                            || caption.contains("of inc")
                            || caption.contains("formation")
                            || caption.contains("incorpora")
                            || caption.contains("organisation")
                            || caption.contains("organized")
                            || caption.contains("jurisdic");
            case NAME ->
                    caption.size() >= 2
                            && (caption.contains("exact")
                                    || caption.contains("registrant")
                                    || caption.contains("charter")
                                    || caption.contains("issuer"));
            case ADDRESS ->
                    caption.contains("office")
                            || caption.contains("offices")
                            || caption.contains("telephone")
                            || caption.contains("zip")
                            || caption.contains("registrant")
                            || caption.contains("place of business");
            case TELEPHONE ->
                    caption.contains("telephone")
                            || caption.contains("phone")
                            || caption.contains("area code");
            case ZIP_CODE -> true;
            default -> caption.size() >= 2;
        };
    }
}
