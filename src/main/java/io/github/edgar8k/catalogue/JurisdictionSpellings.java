package io.github.edgar8k.catalogue;

/**
 * The spellings of jurisdictions that covers print, and EDGAR's code of each (EDGAR Filer Manual,
 * "State and Country Codes"): EDGAR's own name, a state's code and traditional abbreviations,
 * longer and shorter forms, counted misspellings. All are in lower case, a blank between words,
 * without marks and accents.
 *
 * <p>Switches, because a map of them takes longer to fill than a filing takes to parse; several,
 * because Java compiles no method of more than 8,000 bytes. One row a jurisdiction is why this file
 * is long.
 */
final class JurisdictionSpellings {
    private JurisdictionSpellings() {}

    /** The code, or null. */
    static String codeOf(String words) {
        String code = american(words);
        if (code == null) {
            code = canadianOrCountry(words);
        }
        return code == null ? countryFromL(words) : code;
    }

    /** States, the District of Columbia, territories, the federal level. */
    private static String american(String words) {
        return switch (words) {
            case "alabama", "ala", "al" -> "AL";
            case "alaska", "alas", "ak" -> "AK";
            case "arizona", "ariz", "az" -> "AZ";
            case "arkansas", "ark", "ar" -> "AR";
            case "california", "calif", "cal", "ca" -> "CA";
            case "colorado", "colo", "co" -> "CO";
            case "connecticut", "conn", "ct" -> "CT";
            case "delaware", "del", "dela", "deleware", "de" -> "DE";
            case "district of columbia", "washington dc", "dist of columbia", "dc" -> "DC";
            case "florida", "fla", "fl" -> "FL";
            case "georgia", "ga" -> "GA";
            case "guam", "gu" -> "GU";
            case "hawaii", "hi" -> "HI";
            case "idaho", "ida", "id" -> "ID";
            case "illinois", "ill", "ills", "il" -> "IL";
            case "indiana", "ind", "in" -> "IN";
            case "iowa", "ia" -> "IA";
            case "kansas", "kans", "kan", "ks" -> "KS";
            case "kentucky", "ken", "ky" -> "KY";
            case "louisiana", "la" -> "LA";
            case "maine", "me" -> "ME";
            case "maryland", "md" -> "MD";
            case "massachusetts", "mass", "massachussetts", "massachusets", "ma" -> "MA";
            case "michigan", "mich", "mi" -> "MI";
            case "minnesota", "minn", "mn" -> "MN";
            case "mississippi", "miss", "ms" -> "MS";
            case "missouri", "mo" -> "MO";
            case "montana", "mont", "mt" -> "MT";
            case "nebraska", "nebr", "neb", "ne" -> "NE";
            case "nevada", "nev", "nv" -> "NV";
            case "new hampshire", "n hampshire", "nh" -> "NH";
            case "new jersey", "n jersey", "nj" -> "NJ";
            case "new mexico", "n mex", "new mex", "n mexico", "nm" -> "NM";
            case "new york", "n york", "new york state", "ny" -> "NY";
            case "north carolina", "n carolina", "n car", "no carolina", "nc" -> "NC";
            case "north dakota", "n dakota", "n dak", "no dakota", "nd" -> "ND";
            case "ohio", "oh" -> "OH";
            case "oklahoma", "okla", "ok" -> "OK";
            case "oregon", "ore", "oreg", "or" -> "OR";
            case "pennsylvania", "penn", "penna", "pennsylvannia", "pa" -> "PA";
            case "puerto rico", "p rico", "pr" -> "PR";
            case "rhode island", "state of rhode island and providence plantations", "ri" -> "RI";
            case "south carolina", "s carolina", "s car", "so carolina", "sc" -> "SC";
            case "south dakota", "s dakota", "s dak", "so dakota", "sd" -> "SD";
            case "tennessee", "tenn", "tn" -> "TN";
            case "texas", "tex", "tx" -> "TX";
            case "utah", "ut" -> "UT";
            case "vermont", "vt" -> "VT";
            case "virgin islands us",
                    "us virgin islands",
                    "united states virgin islands",
                    "virgin islands",
                    "virgin islands of the united states",
                    "vi" ->
                    "VI";
            case "virginia", "virg", "va" -> "VA";
            case "washington", "wash", "washington state", "wa" -> "WA";
            case "west virginia", "w virginia", "w va", "wv" -> "WV";
            case "wisconsin", "wis", "wisc", "wi" -> "WI";
            case "wyoming", "wyo", "wy" -> "WY";
            case "american samoa" -> "B5";
            case "northern mariana islands", "northern marianas", "1v" -> "1V";
            case "united states minor outlying islands", "2j" -> "2J";
            case "united states", "united states of america", "usa", "federal" -> "X1";
            default -> null;
        };
    }

    /** Provinces of Canada, and countries up to K. */
    private static String canadianOrCountry(String words) {
        return switch (words) {
            case "alberta canada", "alberta", "alta" -> "A0";
            case "british columbia canada", "british columbia", "bc" -> "A1";
            case "manitoba canada", "manitoba", "man" -> "A2";
            case "new brunswick canada", "new brunswick", "nb" -> "A3";
            case "newfoundland canada", "newfoundland", "newfoundland and labrador", "nfld" -> "A4";
            case "nova scotia canada", "nova scotia", "ns" -> "A5";
            case "ontario canada", "ontario", "ont" -> "A6";
            case "prince edward island canada", "prince edward island", "pei" -> "A7";
            case "quebec canada", "quebec", "que", "pq" -> "A8";
            case "saskatchewan canada", "saskatchewan", "sask" -> "A9";
            case "yukon canada", "yukon", "yukon territory" -> "B0";
            case "canada federal level", "canada", "canadian", "dominion of canada" -> "Z4";
            case "afghanistan" -> "B2";
            case "aland islands" -> "Y6";
            case "albania" -> "B3";
            case "algeria" -> "B4";
            case "andorra" -> "B6";
            case "angola" -> "B7";
            case "anguilla" -> "1A";
            case "antarctica" -> "B8";
            case "antigua and barbuda", "antigua" -> "B9";
            case "argentina", "argentine republic" -> "C1";
            case "armenia" -> "1B";
            case "aruba" -> "1C";
            case "australia",
                    "new south wales",
                    "victoria australia",
                    "queensland",
                    "western australia",
                    "south australia" ->
                    "C3";
            case "austria" -> "C4";
            case "azerbaijan" -> "1D";
            case "bahamas" -> "C5";
            case "bahrain" -> "C6";
            case "bangladesh" -> "C7";
            case "barbados" -> "C8";
            case "belarus" -> "1F";
            case "belgium" -> "C9";
            case "belize" -> "D1";
            case "benin" -> "G6";
            case "bermuda" -> "D0";
            case "bhutan" -> "D2";
            case "bolivia" -> "D3";
            case "bosnia and herzegovina" -> "1E";
            case "botswana" -> "B1";
            case "bouvet island" -> "D4";
            case "brazil", "brasil", "federative republic of brazil" -> "D5";
            case "british indian ocean territory" -> "D6";
            case "brunei darussalam", "brunei" -> "D9";
            case "bulgaria" -> "E0";
            case "burkina faso" -> "X2";
            case "burundi" -> "E2";
            case "cambodia" -> "E3";
            case "cameroon" -> "E4";
            case "cape verde" -> "E8";
            case "cayman islands", "cayman", "grand cayman", "cayman island" -> "E9";
            case "central african republic" -> "F0";
            case "chad" -> "F2";
            case "chile" -> "F3";
            case "china", "peoples republic of china", "prc", "pr china" -> "F4";
            case "christmas island" -> "F6";
            case "cocos keeling islands" -> "F7";
            case "colombia" -> "F8";
            case "comoros" -> "F9";
            case "congo" -> "G0";
            case "congo the democratic republic of the", "democratic republic of the congo" -> "Y3";
            case "cook islands" -> "G1";
            case "costa rica" -> "G2";
            case "cote divoire", "ivory coast" -> "L7";
            case "croatia" -> "1M";
            case "cuba" -> "G3";
            case "cyprus" -> "G4";
            case "czech republic" -> "2N";
            case "denmark" -> "G7";
            case "djibouti" -> "1G";
            case "dominica" -> "G9";
            case "dominican republic" -> "G8";
            case "ecuador" -> "H1";
            case "egypt", "arab republic of egypt" -> "H2";
            case "el salvador" -> "H3";
            case "equatorial guinea" -> "H4";
            case "eritrea" -> "1J";
            case "estonia" -> "1H";
            case "ethiopia" -> "H5";
            case "falkland islands malvinas", "falkland islands" -> "H7";
            case "faroe islands" -> "H6";
            case "fiji" -> "H8";
            case "finland" -> "H9";
            case "france", "french republic" -> "I0";
            case "french guiana" -> "I3";
            case "french polynesia" -> "I4";
            case "french southern territories" -> "2C";
            case "gabon" -> "I5";
            case "gambia" -> "I6";
            case "georgia country", "republic of georgia" -> "2Q";
            case "germany", "federal republic of germany", "west germany" -> "2M";
            case "ghana" -> "J0";
            case "gibraltar" -> "J1";
            case "greece", "hellenic republic" -> "J3";
            case "greenland" -> "J4";
            case "grenada" -> "J5";
            case "guadeloupe" -> "J6";
            case "guatemala" -> "J8";
            case "guernsey" -> "Y7";
            case "guinea" -> "J9";
            case "guinea bissau" -> "S0";
            case "guyana" -> "K0";
            case "haiti" -> "K1";
            case "heard island and mcdonald islands" -> "K4";
            case "holy see vatican city state" -> "X4";
            case "honduras" -> "K2";
            case "hong kong", "hong kong sar", "hongkong" -> "K3";
            case "hungary" -> "K5";
            case "iceland" -> "K6";
            case "india" -> "K7";
            case "indonesia" -> "K8";
            case "iran islamic republic of", "iran" -> "K9";
            case "iraq" -> "L0";
            case "ireland", "eire" -> "L2";
            case "isle of man" -> "Y8";
            case "israel" -> "L3";
            case "italy", "italian republic" -> "L6";
            case "jamaica" -> "L8";
            case "japan" -> "M0";
            case "jersey", "jersey channel islands", "bailiwick of jersey" -> "Y9";
            case "jordan", "hashemite kingdom of jordan" -> "M2";
            case "kazakhstan", "kazakstan" -> "1P";
            case "kenya" -> "M3";
            case "kiribati" -> "J2";
            case "korea democratic peoples republic of", "north korea" -> "M4";
            case "korea republic of", "korea", "south korea" -> "M5";
            case "kuwait" -> "M6";
            case "kyrgyzstan", "kyrgyz republic" -> "1N";
            default -> null;
        };
    }

    /** Countries from L on. */
    private static String countryFromL(String words) {
        return switch (words) {
            case "lao peoples democratic republic", "laos" -> "M7";
            case "latvia" -> "1R";
            case "lebanon" -> "M8";
            case "lesotho" -> "M9";
            case "liberia" -> "N0";
            case "libyan arab jamahiriya", "libya" -> "N1";
            case "liechtenstein" -> "N2";
            case "lithuania" -> "1Q";
            case "luxembourg", "luxemburg" -> "N4";
            case "macau", "macao" -> "N5";
            case "macedonia the former yugoslav republic of", "macedonia", "north macedonia" ->
                    "1U";
            case "madagascar" -> "N6";
            case "malawi" -> "N7";
            case "malaysia" -> "N8";
            case "maldives" -> "N9";
            case "mali" -> "O0";
            case "malta" -> "O1";
            case "marshall islands", "marshal islands" -> "1T";
            case "martinique" -> "O2";
            case "mauritania" -> "O3";
            case "mauritius" -> "O4";
            case "mayotte" -> "2P";
            case "mexico", "united mexican states" -> "O5";
            case "micronesia federated states of", "federated states of micronesia", "micronesia" ->
                    "1K";
            case "moldova republic of", "moldova" -> "1S";
            case "monaco", "principality of monaco" -> "O9";
            case "mongolia" -> "P0";
            case "montenegro" -> "Z5";
            case "montserrat" -> "P1";
            case "morocco" -> "P2";
            case "mozambique" -> "P3";
            case "myanmar", "burma" -> "E1";
            case "namibia" -> "T6";
            case "nauru" -> "P5";
            case "nepal" -> "P6";
            case "netherlands", "holland" -> "P7";
            case "netherlands antilles", "curacao", "dutch antilles" -> "P8";
            case "new caledonia" -> "1W";
            case "new zealand" -> "Q2";
            case "nicaragua" -> "Q3";
            case "niger" -> "Q4";
            case "nigeria" -> "Q5";
            case "niue" -> "Q6";
            case "norfolk island" -> "Q7";
            case "norway" -> "Q8";
            case "oman" -> "P4";
            case "pakistan" -> "R0";
            case "palau" -> "1Y";
            case "palestinian territory occupied", "palestine" -> "1X";
            case "panama" -> "R1";
            case "papua new guinea" -> "R2";
            case "paraguay" -> "R4";
            case "peru" -> "R5";
            case "philippines" -> "R6";
            case "pitcairn" -> "R8";
            case "poland" -> "R9";
            case "portugal" -> "S1";
            case "qatar" -> "S3";
            case "reunion" -> "S4";
            case "romania" -> "S5";
            case "russian federation", "russia" -> "1Z";
            case "rwanda" -> "S6";
            case "saint barthelemy", "st barthelemy" -> "Z0";
            case "saint helena", "st helena" -> "U8";
            case "saint kitts and nevis", "st kitts and nevis", "nevis", "st kitts" -> "U7";
            case "saint lucia", "st lucia" -> "U9";
            case "saint martin", "st martin" -> "Z1";
            case "saint pierre and miquelon" -> "V0";
            case "saint vincent and the grenadines",
                    "st vincent and the grenadines",
                    "st vincent",
                    "saint vincent" ->
                    "V1";
            case "samoa", "western samoa" -> "Y0";
            case "san marino" -> "S8";
            case "sao tome and principe" -> "S9";
            case "saudi arabia", "kingdom of saudi arabia" -> "T0";
            case "senegal" -> "T1";
            case "serbia" -> "Z2";
            case "seychelles" -> "T2";
            case "sierra leone" -> "T8";
            case "singapore" -> "U0";
            case "slovakia", "slovak republic" -> "2B";
            case "slovenia" -> "2A";
            case "solomon islands" -> "D7";
            case "somalia" -> "U1";
            case "south africa", "republic of south africa" -> "T3";
            case "south georgia and the south sandwich islands" -> "1L";
            case "spain" -> "U3";
            case "sri lanka" -> "F1";
            case "sudan" -> "V2";
            case "suriname" -> "V3";
            case "svalbard and jan mayen" -> "L9";
            case "swaziland", "eswatini" -> "V6";
            case "sweden" -> "V7";
            case "switzerland", "swiss confederation" -> "V8";
            case "syrian arab republic", "syria" -> "V9";
            case "taiwan province of china", "taiwan", "taiwan roc", "republic of china" -> "F5";
            case "tajikistan" -> "2D";
            case "tanzania united republic of", "tanzania" -> "W0";
            case "thailand" -> "W1";
            case "timor leste", "east timor" -> "Z3";
            case "togo" -> "W2";
            case "tokelau" -> "W3";
            case "tonga" -> "W4";
            case "trinidad and tobago", "trinidad" -> "W5";
            case "tunisia" -> "W6";
            case "turkey", "turkiye" -> "W8";
            case "turkmenistan" -> "2E";
            case "turks and caicos islands", "turks and caicos" -> "W7";
            case "tuvalu" -> "2G";
            case "uganda" -> "W9";
            case "ukraine" -> "2H";
            case "united arab emirates", "uae", "dubai", "abu dhabi" -> "C0";
            case "united kingdom",
                    "uk",
                    "england",
                    "england and wales",
                    "wales",
                    "scotland",
                    "northern ireland",
                    "great britain",
                    "united kingdom of great britain and northern ireland",
                    "england united kingdom" ->
                    "X0";
            case "uruguay" -> "X3";
            case "uzbekistan" -> "2K";
            case "vanuatu" -> "2L";
            case "venezuela", "bolivarian republic of venezuela" -> "X5";
            case "viet nam", "vietnam" -> "Q1";
            case "virgin islands british",
                    "british virgin islands",
                    "bvi",
                    "tortola",
                    "territory of the british virgin islands" ->
                    "D8";
            case "wallis and futuna" -> "X8";
            case "western sahara" -> "U5";
            case "yemen" -> "T7";
            case "zambia" -> "Y4";
            case "zimbabwe" -> "Y5";
            default -> null;
        };
    }
}
