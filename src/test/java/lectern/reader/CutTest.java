package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {
  @ParameterizedTest
  @CsvSource({
    // a bar stands where the text is cut, a slash for a line end; 20 characters at most
    "One goat ate. //|Two goats.",
    "One goat ate. / /|Two more.",
    "A big goat ate.//|H//xx",
    "Head over all//|A goat lies here",
    "One goat/Two goats/|Three goats",
    "One. Two goats. |Three goats",
    "One goat and two |goats",
    "onegoatandtwogoatsan|dthree"
  })
  void aTextIsCutWhereItHurtsLeast(String shown) {
    String marked = shown.replace('/', '\n');
    String text = marked.replace("|", "");
    assertThat(Cut.betweenParagraphs(text, Math.min(20, text.length())))
        .isEqualTo(marked.indexOf('|'));
    String dos = text.replace("\n", "\r\n");
    int most = Math.min(20 + dos.length() - text.length(), dos.length());
    assertThat(Cut.betweenParagraphs(dos, most))
        .isEqualTo(marked.substring(0, marked.indexOf('|')).replace("\n", "\r\n").length());
  }

  @ParameterizedTest
  @CsvSource({
    "One. Two goats.” |Three goats are",
    "One. Two goats.  |Three goats are",
    "Two big goats. |A c. and no more",
    "One; two goats/|three goats",
    "One and two goats |three",
    "onegoatandtwogoatsan|dthree"
  })
  void aParagraphIsCutBetweenSentencesIfItCan(String shown) {
    String marked = "xxx " + shown.replace('/', '\n');
    int expected = marked.indexOf('|');
    assertThat(Cut.betweenSentences(marked.replace("|", ""), 4, 24)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "🐐🐐🐐🐐,4,4",
    "🐐🐐🐐🐐,5,4",
    "🐐🐐🐐🐐,6,6",
    "aaéééé,5,4",
    "a🐐\u0301\u0301\u0301\u0301,5,5"
  })
  void noCharacterIsTorn(String text, int most, int expected) {
    String marks = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(Cut.betweenSentences(marks, 0, most)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"' '", ".", "')'", "'. '", "') '", "'.) '", "'\n'", "' \n'", "'.\n\n'", "\u0301"})
  void whateverItIsMadeOfItTakesTimeInStepWithItsLength(String piece) {
    String text = piece.repeat(4_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Cut.betweenSentences(text, 0, text.length());
          Cut.betweenParagraphs(text, text.length());
        });
  }
}
