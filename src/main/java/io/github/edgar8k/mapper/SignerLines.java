package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Signatory;
import java.util.Locale;
import java.util.Set;

/** What is printed for one signer while his block is read. */
final class SignerLines {
    private static final int LONGEST_TITLE = 600;

    /** Words that no title ends in. */
    private static final Set<String> OPEN_WORDS =
            Set.of(
                    "and",
                    "of",
                    "for",
                    "the",
                    "chief",
                    "vice",
                    "senior",
                    "principal",
                    "assistant",
                    "deputy",
                    "corporate",
                    "general");

    private final boolean signed;
    private String markName;
    private String typedName;
    private final StringBuilder title = new StringBuilder();
    private boolean titleOnMark;
    private boolean labelled;

    SignerLines(SignatureMark mark, String titleBefore) {
        this.signed = mark.signed();
        if (titleBefore != null) {
            addTitle(titleBefore);
        }
        if (mark.rest() != null) {
            NameAndTitle parts = NameAndTitle.of(mark.rest());
            markName = parts.name();
            if (parts.title() != null) {
                addTitle(parts.title());
                titleOnMark = true;
            }
        }
    }

    /** A signer whose name is typed with no line to sign on. */
    static SignerLines typed(String line) {
        return typed(line, false, null);
    }

    /** A signer for whom another one signs. */
    static SignerLines represented(String line, String title) {
        return typed(line, true, title);
    }

    private static SignerLines typed(String line, boolean signed, String title) {
        SignerLines signer = new SignerLines(new SignatureMark(false, signed, null), title);
        signer.type(line);
        return signer;
    }

    /** A signer of whom "Name:" or "Title:" is printed first. */
    static SignerLines labelled(String titleBefore) {
        SignerLines signer = new SignerLines(new SignatureMark(false, false, null), titleBefore);
        signer.labelled = true;
        return signer;
    }

    boolean isLabelled() {
        return labelled;
    }

    boolean signed() {
        return signed;
    }

    /** The name beside the mark, or null. */
    String markName() {
        return markName;
    }

    /** The name typed over or under the mark, or null. */
    String typedName() {
        return typedName;
    }

    boolean isTyped() {
        return typedName != null;
    }

    boolean isNamed() {
        return typedName != null || markName != null;
    }

    /** The title printed so far, may be empty. */
    String title() {
        return title.toString();
    }

    boolean isBlank() {
        return markName == null && typedName == null && title.length() == 0;
    }

    boolean hasTitle() {
        return title.length() > 0;
    }

    /** Whether the title printed so far asks for more: "Vice President and". */
    boolean titleIsOpen() {
        int length = title.length();
        if (length == 0) {
            return false;
        }
        char last = title.charAt(length - 1);
        return last == ',' || last == '&' || last == '-' || OPEN_WORDS.contains(lastWord());
    }

    private String lastWord() {
        int space = title.lastIndexOf(" ");
        return title.substring(space + 1).toLowerCase(Locale.ROOT);
    }

    /** The typed line under the mark: the name, and the title where it stands behind a comma. */
    void type(String line) {
        type(line, false);
    }

    /**
     * The typed line under the mark.
     *
     * @param joint whether a label says that it holds the name and the title
     */
    void type(String line, boolean joint) {
        NameAndTitle parts = parts(line, joint);
        typedName = parts.name();
        if (parts.title() != null || isAttorneys(typedName)) {
            if (titleOnMark) {
                title.setLength(0);
                titleOnMark = false;
            }
            addTitle(parts.title() == null ? "" : parts.title());
        }
    }

    /** Whether the title beside "/s/ Ann Poe by Bob Roe, Attorney-in-Fact" is not Ann Poe's. */
    private boolean isAttorneys(String name) {
        return titleOnMark
                && name != null
                && markName != null
                && markName.startsWith(name + " by ");
    }

    /** "Ann Poe President, Secretary": nothing but the name beside the mark parts the two. */
    private NameAndTitle parts(String line, boolean joint) {
        String text = Phrase.collapsed(line);
        int end = markName == null ? 0 : markName.length();
        if (text != null
                && end > 0
                && text.length() > end + 1
                && text.charAt(end) == ' '
                && Character.isLetter(text.charAt(end + 1))
                && text.regionMatches(true, 0, markName, 0, end)
                && SignatureWords.isOffice(NameAndTitle.of(text.substring(end)).name())) {
            return new NameAndTitle(text.substring(0, end), text.substring(end + 1));
        }
        return NameAndTitle.of(line, joint);
    }

    void addTitle(String line) {
        if (title.length() < LONGEST_TITLE) {
            Phrase.append(title, line);
        }
    }

    Signatory signatory() {
        String name =
                withoutComma(typedName != null && !typedName.isEmpty() ? typedName : markName);
        String office = withoutComma(title.toString());
        if (name != null && office != null && name.startsWith("(") && isClosed(name, office)) {
            return new Signatory(
                    name.substring(1).strip(), office.substring(0, office.length() - 1), signed);
        }
        return new Signatory(withoutBrackets(name), office, signed);
    }

    /** "(Ann Poe, Vice President)": the bracket of the name is closed behind the title. */
    private static boolean isClosed(String name, String office) {
        return name.indexOf(')') < 0 && office.endsWith(")") && office.indexOf('(') < 0;
    }

    /** "(Ann Poe)", as some type the name under the signature. */
    private static String withoutBrackets(String name) {
        boolean bracketed = name != null && name.startsWith("(") && name.endsWith(")");
        return bracketed && name.length() > 2 ? name.substring(1, name.length() - 1).strip() : name;
    }

    private static String withoutComma(String text) {
        if (text == null) {
            return null;
        }
        int end = text.length();
        while (end > 0 && " ,;_:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? null : text.substring(0, end);
    }
}
