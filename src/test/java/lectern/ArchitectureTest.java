package lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of DESIGN: which package may use which; what is confined where. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("lectern");

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry(
              "lectern",
              Set.of(
                  "article",
                  "audio",
                  "lexicon",
                  "reader",
                  "data",
                  "sentence",
                  "spoken",
                  "spoken.en",
                  "voice",
                  "voice.freetts",
                  "writer")),
          Map.entry(
              "app",
              Set.of(
                  "lectern",
                  "article",
                  "audio",
                  "data",
                  "lexicon",
                  "reader",
                  "sentence",
                  "spoken",
                  "spoken.en",
                  "voice",
                  "writer")),
          Map.entry("article", Set.of()),
          Map.entry("audio", Set.of()),
          Map.entry("lexicon", Set.of("data")),
          Map.entry("reader", Set.of("article", "data")),
          Map.entry("data", Set.of()),
          Map.entry("sentence", Set.of("article", "data")),
          Map.entry("spoken", Set.of("article", "lexicon", "sentence")),
          Map.entry("spoken.en", Set.of("article", "lexicon", "data", "sentence", "spoken")),
          Map.entry("voice", Set.of("article", "audio", "lexicon", "spoken")),
          Map.entry(
              "voice.freetts", Set.of("article", "audio", "lexicon", "data", "spoken", "voice")),
          Map.entry("writer", Set.of("article", "audio", "data", "spoken", "voice")));

  @Test
  void everyPackageIsInTheTableAndManyClassesAreSeen() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(packageOf(c)));
    assertThat(packages).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    assertThat(CLASSES.size()).isGreaterThan(100);
  }

  @TestFactory
  List<DynamicTest> aPackageUsesOnlyWhatTheTableAllows() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Set<String>> row : MAY_USE.entrySet()) {
      tests.add(DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
    }
    return tests;
  }

  private static void check(String name, Set<String> allowed) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass c : CLASSES) {
      if (packageOf(c).equals(name)) {
        c.getDirectDependenciesFromSelf().stream()
            .map(d -> d.getTargetClass().getBaseComponentType())
            .filter(target -> target.getPackageName().startsWith("lectern"))
            .filter(target -> !packageOf(target).equals(name))
            .filter(target -> !allowed.contains(packageOf(target)))
            .forEach(target -> wrong.add(c.getName() + " uses " + target.getName()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("lectern.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theEngineIsKnownOnlyBehindTheVoice() {
    confined("com.sun.speech..", "lectern.voice.freetts");
  }

  @Test
  void theCommandLineLibraryIsKnownOnlyInApp() {
    confined("picocli..", "lectern.app");
  }

  @Test
  void theParserOfWebPagesIsKnownOnlyInTheReader() {
    noClasses()
        .that()
        .resideOutsideOfPackage("lectern.reader")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void theWebServerIsKnownOnlyInApp() {
    confined("com.sun.net.httpserver..", "lectern.app");
  }

  @Test
  void theStandardStreamsAreUsedOnlyInApp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("lectern.app")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(CLASSES);
  }

  @Test
  void soundLibrariesAreUsedOnlyInAudio() {
    noClasses()
        .that()
        .resideOutsideOfPackage("lectern.audio")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.sound..")
        .check(CLASSES);
  }

  @Test
  void encodersAreKnownOnlyInAudio() {
    confined("de.sciss.jump3r..", "lectern.audio");
    confined("io.github.jaredmdobson..", "lectern.audio");
  }

  private static void confined(String library, String home) {
    assertThat(CLASSES.stream().filter(c -> c.getPackageName().equals(home))).isNotEmpty();
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  private static String packageOf(JavaClass c) {
    String name = c.getPackageName();
    return name.equals("lectern") ? name : name.substring("lectern.".length());
  }
}
