package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The samples of {@code cases/languages.tsv}: the language, or - for what may be read, and a text.
 */
class LanguageGuessTest {
  private static final Path SAMPLES = Path.of("src/test/resources/cases/languages.tsv");

  @TestFactory
  Stream<DynamicTest> everySampleIsRefusedByNameOrRead() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLES);
    assertThat(lines).hasSizeGreaterThan(35);
    return lines.stream().filter(line -> !line.startsWith("#")).map(LanguageGuessTest::test);
  }

  private static DynamicTest test(String line) {
    int tab = line.indexOf('\t');
    String language = line.substring(0, tab).equals("-") ? "" : line.substring(0, tab);
    String text = line.substring(tab + 1);
    String name = language + ": " + text.substring(0, Math.min(40, text.length()));
    return DynamicTest.dynamicTest(
        name,
        () -> {
          String guess = LanguageGuess.foreign(List.of(new Paragraph(1, Kind.BODY, text)), "");
          assertThat(guess).startsWith(language);
          assertThat(guess.isEmpty()).isEqualTo(language.isEmpty());
        });
  }
}
