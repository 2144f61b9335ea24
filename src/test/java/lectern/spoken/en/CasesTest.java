package lectern.spoken.en;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.article.Span;
import lectern.sentence.Sentence;
import lectern.spoken.Normalizer;
import lectern.spoken.Reading;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code cases/en/spoken/*.tsv}: what is written, what is said (several right answers are
 * separated by {@code " | "}), and why. A why that starts with {@code not:} says that the class of
 * the file must not find anything there; {@code british:} that the line holds for that house style.
 */
class CasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/en/spoken");

  private final Normalizer american = new Normalizer(new English(Style.AMERICAN));
  private final Normalizer british = new Normalizer(new English(Style.BRITISH));

  @TestFactory
  List<DynamicTest> whatIsWrittenIsSaidAsTheCasesTell() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      String name = name(file);
      List<String> lines = Files.readAllLines(file, UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isEmpty() && !line.startsWith("#")) {
          tests.add(
              DynamicTest.dynamicTest(file.getFileName() + ":" + (i + 1), () -> check(name, line)));
        }
      }
    }
    return tests;
  }

  @Test
  void everyClassHasCasesAndEveryCaseFileHasAClass() throws IOException {
    List<String> classes =
        new English(Style.AMERICAN).classes().stream().map(c -> c.name()).toList();
    List<String> files =
        files().stream().map(CasesTest::name).filter(n -> !n.equals("conflicts")).toList();
    assertThat(files).containsExactlyInAnyOrderElementsOf(classes);
    for (Path file : files()) {
      List<String> lines =
          Files.readAllLines(file, UTF_8).stream()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      assertThat(lines).as(file + ": cases").hasSizeGreaterThanOrEqualTo(20);
      if (!name(file).equals("conflicts")) {
        assertThat(lines.stream().filter(line -> line.contains("\tnot:")))
            .as(file + ": cases that must not match")
            .hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }

  private void check(String name, String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).as("columns").hasSizeGreaterThanOrEqualTo(2);
    String why = columns.length > 2 ? columns[2] : "";
    Normalizer normalizer = why.startsWith("british:") ? british : american;
    SpokenSentence spoken =
        normalizer.normalize(new Sentence(columns[0], new Span(0, columns[0].length())));
    String said =
        fold(spoken.words().stream().map(SpokenWord::text).collect(Collectors.joining(" ")));
    List<String> right = Stream.of(columns[1].split(" \\| ", -1)).map(CasesTest::fold).toList();
    assertThat(said).as(readings(spoken)).isIn(right);
    if (why.startsWith("not:")) {
      assertThat(spoken.readings().stream().map(Reading::semioticClass))
          .as("classes found")
          .doesNotContain(name);
    }
  }

  private static String readings(SpokenSentence spoken) {
    return spoken.readings().stream()
        .map(r -> r.semioticClass() + " " + r.meaning())
        .collect(Collectors.joining("; "));
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".tsv", "");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
