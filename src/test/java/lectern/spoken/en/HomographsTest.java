package lectern.spoken.en;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lectern.article.Span;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.sentence.Sentence;
import lectern.spoken.Normalizer;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.spoken.en.HomographTable.Way;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code cases/en/homographs.tsv}: a sentence, a word of it, how that word is said there, and
 * which reading that is.
 */
class HomographsTest {
  private static final Path CASES = Path.of("src/test/resources/cases/en/homographs.tsv");
  private static final String PHONE =
      "(aa|ae|ah|ao|aw|ay|eh|er|ey|ih|iy|ow|oy|uh|uw)1?|ax|b|ch|d|dh|f|g|hh|jh|k|l|m|n|ng|p|r|s|sh"
          + "|t|th|v|w|y|z|zh";

  private final Normalizer normalizer = new Normalizer(new English(Style.AMERICAN));

  @TestFactory
  List<DynamicTest> wordsAreSaidAsTheirSentenceAsks() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> lines = Files.readAllLines(CASES, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        String[] columns = lines.get(i).split("\t", -1);
        String name = "homographs.tsv:" + (i + 1) + " " + columns[1];
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () ->
                    assertThat(said(columns[0], columns[1]))
                        .as(columns[0] + " (" + columns[3] + ")")
                        .isNotEmpty()
                        .containsOnly(columns[2])));
      }
    }
    return tests;
  }

  @Test
  void formsWithOnePronunciationAreLeftToTheVoice() {
    String text = "He recorded a leading project's closing prices, separated and estimated.";
    for (SpokenWord word : spoken(text).words()) {
      assertThat(word.phonemes()).as(word.text()).isNull();
    }
  }

  @Test
  void possessivesAndCapitalsKeepTheirText() {
    assertThat(spoken("Live music").words().get(0).text()).isEqualTo("Live");
  }

  @Test
  void everyReadingIsMadeOfPhonesWithOneStress() {
    for (String[] row : Table.rows("homographs", 3)) {
      for (int i = 1; i < row.length; i++) {
        String phones = row[i].substring(row[i].indexOf('=') + 1);
        for (String phone : phones.split(" ", -1)) {
          assertThat(phone).as(row[0]).matches(PHONE);
        }
        assertThat(phones.chars().filter(c -> c == '1')).as(row[0]).hasSize(1);
      }
    }
  }

  @Test
  void everyCollocationNamesAReadingOfItsWord() {
    HomographTable table = new HomographTable();
    for (String[] row : Table.rows("homograph-contexts", 3)) {
      List<Way> ways = Objects.requireNonNull(table.ways(row[0]), row[0]);
      assertThat(ways).as(row[0]).extracting(Way::name).contains(row[1]);
    }
  }

  @Test
  void endlessRowsOfHomographsTakeLinearTime() {
    String text = "read live, lead and use records ".repeat(5_000);
    assertTimeout(
        Duration.ofSeconds(5), () -> assertThatCode(() -> spoken(text)).doesNotThrowAnyException());
  }

  private List<String> said(String sentence, String word) {
    List<String> said = new ArrayList<>();
    for (SpokenWord spoken : spoken(sentence).words()) {
      Phonemes phonemes = spoken.phonemes();
      if (spoken.text().equalsIgnoreCase(word) && phonemes != null) {
        said.add(String.join(" ", phonemes.phones()));
      }
    }
    return said;
  }

  private SpokenSentence spoken(String text) {
    return normalizer.normalize(new Sentence(text, new Span(0, text.length())));
  }
}
