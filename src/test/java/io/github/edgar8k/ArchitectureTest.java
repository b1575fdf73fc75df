package io.github.edgar8k;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages: each points one way. */
@AnalyzeClasses(
        packages = "io.github.edgar8k",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.edgar8k";
    private static final String MODEL = ROOT + ".model..";
    private static final String CATALOGUE = ROOT + ".catalogue..";
    private static final String SOURCE = ROOT + ".source..";
    private static final String SUBMISSION = ROOT + ".submission..";
    private static final String HTML = ROOT + ".html..";
    private static final String LEXER = ROOT + ".lexer..";
    private static final String MAPPER = ROOT + ".mapper..";
    private static final String JSON = ROOT + ".json..";
    private static final String VIEW = ROOT + ".view..";
    private static final String CLI = ROOT + ".cli..";

    private static final String[] STAGES = {
        MODEL, CATALOGUE, SOURCE, SUBMISSION, HTML, LEXER, MAPPER, ROOT
    };

    @ArchTest static final ArchRule model = usesOnly(MODEL);
    @ArchTest static final ArchRule catalogue = usesOnly(CATALOGUE, MODEL);
    @ArchTest static final ArchRule source = usesOnly(SOURCE, MODEL);
    @ArchTest static final ArchRule submission = usesOnly(SUBMISSION, SOURCE, CATALOGUE, MODEL);
    @ArchTest static final ArchRule html = usesOnly(HTML, SOURCE, CATALOGUE, MODEL);
    @ArchTest static final ArchRule lexer = usesOnly(LEXER, SOURCE, CATALOGUE, MODEL);

    @ArchTest
    static final ArchRule mapper =
            usesOnly(MAPPER, LEXER, HTML, SUBMISSION, SOURCE, CATALOGUE, MODEL);

    @ArchTest static final ArchRule json = usesOnly(JSON, MODEL);

    @ArchTest static final ArchRule view = usesOnly(VIEW, LEXER, SOURCE, CATALOGUE, MODEL, JSON);

    @ArchTest
    static final ArchRule door =
            usesOnly(ROOT, MAPPER, LEXER, HTML, SUBMISSION, SOURCE, CATALOGUE, MODEL);

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest static final ArchRule jackson = onlyIn(JSON, "com.fasterxml.jackson..");
    @ArchTest static final ArchRule picocli = onlyIn(CLI, "picocli..");
    @ArchTest static final ArchRule jsoup = onlyIn(HTML, "org.jsoup..");

    @ArchTest
    static final ArchRule commonsCompress =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("ArchiveReader")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.commons.compress..");

    @ArchTest
    static final ArchRule streamsOfTheProcess =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(CLI)
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .accessField(System.class, "in")
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(ProcessHandle.class, ProcessBuilder.class)
                    .orShould()
                    .callMethod(Runtime.class, "exit", int.class)
                    .orShould()
                    .callMethod(Runtime.class, "halt", int.class)
                    .orShould()
                    .callMethod(Runtime.class, "addShutdownHook", Thread.class)
                    .orShould()
                    .callMethod(Runtime.class, "exec", String.class)
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(System.class, "getProperty", String.class)
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace");

    /** Backtracking can take forever, and the first pattern costs a fifth of a short run. */
    @ArchTest
    static final ArchRule regularExpressions =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.regex")
                    .orShould()
                    .callMethod(String.class, "split", String.class)
                    .orShould()
                    .callMethod(String.class, "split", String.class, int.class)
                    .orShould()
                    .callMethod(String.class, "matches", String.class)
                    .orShould()
                    .callMethod(String.class, "replaceAll", String.class, String.class)
                    .orShould()
                    .callMethod(String.class, "replaceFirst", String.class, String.class);

    /** It brings in regular expressions and locales. */
    @ArchTest
    static final ArchRule format =
            noClasses()
                    .that()
                    .resideInAnyPackage(STAGES)
                    .should()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule logging =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule reflection =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule staticStateIsConstant = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule modelIsRecordsAndEnums =
            classes()
                    .that()
                    .resideInAPackage(MODEL)
                    .and()
                    .arePublic()
                    .should()
                    .beRecords()
                    .orShould()
                    .beEnums();

    /** Of our packages these alone; what else is used is for the rules below to say. */
    private static ArchRule usesOnly(String user, String... used) {
        DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(used)
                        .or(resideInAPackage(user))
                        .or(type(NotAnEightKException.class));
        return noClasses()
                .that()
                .resideInAPackage(user)
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(allowed)))
                .allowEmptyShould(true);
    }

    private static ArchRule onlyIn(String user, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(user)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
