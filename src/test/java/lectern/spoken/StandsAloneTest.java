package lectern.spoken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.spoken.en.English;
import lectern.spoken.en.Style;
import org.junit.jupiter.api.Test;

/** Classes that are not asked of a token with white space behind it. */
class StandsAloneTest {
  private static final Path CASES = Path.of("src/test/resources/cases/en/spoken");

  private final List<SemioticClass<?>> classes = new English(Style.AMERICAN).classes();
  private int spared;

  @Test
  void noneOfThemWouldFindAnythingThere() throws IOException {
    List<String> texts = texts();
    for (String text : texts) {
      check(text);
    }
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      StringBuilder mixed = new StringBuilder();
      for (int piece = 0; piece < 8; piece++) {
        String[] words = texts.get(random.nextInt(texts.size())).split(" ");
        mixed.append(words[random.nextInt(words.length)]).append(' ');
      }
      check(mixed.toString());
    }
    assertThat(spared).isGreaterThan(10_000);
  }

  private void check(String sentence) {
    Written text = new Written(sentence);
    for (int token = 0; token < text.count(); token++) {
      Shape shape = text.shape(token);
      if (text.shape(token + 1) != Shape.BLANK) {
        continue;
      }
      for (SemioticClass<?> semioticClass : classes) {
        if (semioticClass.startsWith(shape) && !semioticClass.standsAlone(shape)) {
          spared++;
          assertThat(semioticClass.find(text, token))
              .as("%s at %s of: %s", semioticClass.name(), token, sentence)
              .isNull();
        }
      }
    }
  }

  /** Returns all that is written in the cases. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file, UTF_8)) {
          if (!line.isEmpty() && !line.startsWith("#")) {
            texts.add(line.substring(0, line.indexOf('\t')));
          }
        }
      }
    }
    return texts;
  }
}
