package io.github.edgar8k.robust;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.ObjectInputStream;
import java.util.ServiceLoader;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** What the program's own code has no part in; {@link SystemCallsIT} looks at what it does. */
@AnalyzeClasses(
        packages = "io.github.edgar8k",
        importOptions = ImportOption.DoNotIncludeTests.class)
class SecurityRulesTest {
    @ArchTest
    static final ArchRule network =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Connection.class)
                    .orShould()
                    .callMethod(Jsoup.class, "connect", String.class);

    /** Entities, schemas and style sheets of XML reach out to files and the network. */
    @ArchTest
    static final ArchRule xml =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..");

    @ArchTest
    static final ArchRule code =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ClassLoader.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(ObjectInputStream.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(ServiceLoader.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.script..", "java.lang.instrument..")
                    .orShould()
                    .callMethod(Class.class, "forName", String.class)
                    .orShould()
                    .callMethod(System.class, "load", String.class)
                    .orShould()
                    .callMethod(System.class, "loadLibrary", String.class);

    /** The folder for all has names that others know; only the build's training run uses it. */
    @ArchTest
    static final ArchRule temporaryFiles =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("io.github.edgar8k.cli.Train")
                    .should()
                    .callMethodWhere(target(nameMatching("createTemp(File|Directory)")))
                    .orShould()
                    .callMethod(File.class, "deleteOnExit");
}
