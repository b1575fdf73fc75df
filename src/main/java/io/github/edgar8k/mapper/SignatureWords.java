package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.Set;

/** What the words of a signature block tell: an office, a company, a person, a caption. */
final class SignatureWords {
    /** Words that only an office has. */
    private static final Set<String> OFFICES =
            Set.of(
                    "president",
                    "vice",
                    "officer",
                    "officers",
                    "chairman",
                    "chairwoman",
                    "chairperson",
                    "chair",
                    "director",
                    "secretary",
                    "treasurer",
                    "controller",
                    "comptroller",
                    "counsel",
                    "ceo",
                    "cfo",
                    "coo",
                    "cao",
                    "evp",
                    "svp",
                    "vp",
                    "attorney",
                    "cashier",
                    "signatory",
                    "accountant",
                    "actuary",
                    "superintendent");

    /** Words that an office has and a company's name may have. */
    private static final Set<String> OFFICES_OR_NAMES =
            Set.of(
                    "executive",
                    "chief",
                    "manager",
                    "managing",
                    "partner",
                    "trustee",
                    "trustees",
                    "agent",
                    "administrator",
                    "principal",
                    "representative",
                    "member",
                    "clerk",
                    "governor",
                    "receiver",
                    "liquidator",
                    "custodian",
                    "owner",
                    "proprietor",
                    "authorized",
                    "its",
                    "head",
                    "auditor");

    /** Words that end or mark a company's name. */
    private static final Set<String> COMPANIES =
            Set.of(
                    "inc",
                    "incorporated",
                    "corp",
                    "corporation",
                    "company",
                    "companies",
                    "co",
                    "ltd",
                    "limited",
                    "llc",
                    "lp",
                    "llp",
                    "plc",
                    "trust",
                    "trusts",
                    "bank",
                    "banc",
                    "bancorp",
                    "bancorporation",
                    "bancshares",
                    "bankshares",
                    "bankcorp",
                    "association",
                    "partnership",
                    "partners",
                    "holdings",
                    "holding",
                    "fund",
                    "funding",
                    "gmbh",
                    "sa",
                    "nv",
                    "na",
                    "ag",
                    "industries",
                    "enterprises",
                    "associates",
                    "securities",
                    "receivables",
                    "financial",
                    "group",
                    "national",
                    "systems",
                    "technologies",
                    "international");

    private static final Set<String> CAPTIONS =
            Set.of(
                    "registrant",
                    "registrants",
                    "the registrant",
                    "name of registrant",
                    "co registrant",
                    "co registrants",
                    "signature",
                    "signatures",
                    "signature s",
                    "authorized signature",
                    "signature and title",
                    "date",
                    "dated",
                    "date signed",
                    "name",
                    "title",
                    "name and title",
                    "name title",
                    "printed name",
                    "print name",
                    "typed name",
                    "for and on behalf of",
                    "for the registrant",
                    "attest",
                    "seal",
                    "corporate seal");

    /** What is a caption in brackets and may be a name's last word without them. */
    private static final Set<String> BRACKETED =
            Set.of(
                    "company",
                    "the company",
                    "issuer",
                    "depositor",
                    "servicer",
                    "trust",
                    "bank",
                    "corporation");

    private SignatureWords() {}

    /** Whether the words name an office: "Vice President", "General Partner". */
    static boolean isOffice(String text) {
        Words words = Words.of(text);
        return hasOffice(words) || has(words, OFFICES_OR_NAMES) && !endsAsCompany(words);
    }

    /** Whether the words name an office and can't be a company's name. */
    static boolean isOfficeOnly(String text) {
        Words words = Words.of(text);
        return hasOffice(words) && (!endsAsCompany(words) || officeFirst(words));
    }

    /** Whether the words name a company and no office of one. */
    static boolean isCompany(String text) {
        Words words = Words.of(text);
        if (words.equalTo("chief financial") || words.equalTo("principal financial")) {
            return false;
        }
        boolean company = has(words, COMPANIES) || hasInitials(words);
        return company && (!hasOffice(words) || endsAsCompany(words) && !officeFirst(words));
    }

    /** Whether a company's name is complete: it ends in "Inc.", "Company", "L.P.". */
    static boolean endsAsCompany(String text) {
        return endsAsCompany(Words.of(text));
    }

    /** Whether the cell is a caption of the form and no value: "(Registrant)", "Date". */
    static boolean isCaption(String text) {
        Words words = Words.of(text);
        if (words.isEmpty()) {
            return true;
        }
        boolean bracketed = text.indexOf('(') >= 0;
        return CAPTIONS.contains(words.toString())
                || bracketed && BRACKETED.contains(words.toString())
                || words.startsWith("signature page")
                || words.startsWith("print name and title")
                || words.startsWith("print the name")
                || words.startsWith("type or print")
                || words.startsWith("exact name of registrant")
                || words.startsWith("name and title of")
                || words.startsWith("name of registrant as");
    }

    /** Two to six words in the way a person is called: no digit, no company, no office. */
    static boolean mayBePerson(String text) {
        Words words = Words.of(text);
        if (words.size() < 2 || words.size() > 6 || has(words, COMPANIES) || hasOffice(words)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            char c = text.charAt(words.start(i));
            if (!Character.isLetter(c) || words.get(i).indexOf('&') >= 0) {
                return false;
            }
            boolean particle = words.get(i).length() <= 3;
            if (Character.isLowerCase(c) && !particle) {
                return false;
            }
        }
        return text.indexOf(':') < 0;
    }

    private static boolean hasOffice(Words words) {
        return has(words, OFFICES);
    }

    private static boolean officeFirst(Words words) {
        for (int i = 0; i < Math.min(4, words.size()); i++) {
            if (OFFICES.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAsCompany(Words words) {
        int last = words.size() - 1;
        if (last < 1) {
            return false;
        }
        return COMPANIES.contains(words.get(last)) || endsInInitials(words);
    }

    /** "L.P.", "L.L.C.", "N.A.": initials at the end. */
    private static boolean endsInInitials(Words words) {
        int last = words.size() - 1;
        return last >= 2 && isInitials(words, last - 1, 2)
                || last >= 3 && isInitials(words, last - 2, 3);
    }

    private static boolean hasInitials(Words words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (isInitials(words, i, 2) || isInitials(words, i, 3)) {
                return true;
            }
        }
        return endsInInitials(words);
    }

    private static boolean isInitials(Words words, int at, int count) {
        return count == 2
                ? words.at(at, "l p")
                        || words.at(at, "n a")
                        || words.at(at, "s a")
                        || words.at(at, "n v")
                : words.at(at, "l l c") || words.at(at, "l l p");
    }

    private static boolean has(Words words, Set<String> known) {
        for (int i = 0; i < words.size(); i++) {
            if (known.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
