package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however it is laid out. */
class PlainTextLawsTest {
  private final List<String> seed = Files.readAllLines(Path.of("seeds/mali-sanctions.txt"));

  PlainTextLawsTest() throws IOException {}

  @Test
  void theArticleOfALineAParagraphHasThemAll() {
    List<Paragraph> paragraphs = PlainText.paragraphs(String.join("\n", seed));
    assertThat(paragraphs).hasSize(22);
    assertThat(paragraphs).extracting(Paragraph::text).isEqualTo(seed);
    assertThat(paragraphs).extracting(Paragraph::kind).containsOnly(Kind.BODY);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 50, 60, 66, 72, 76, 80, 90, 100, 120, 140})
  void theSameParagraphsAreFoundInEveryLayout(int width) {
    String blankLines = layOut(width, "", "\n\n");
    String indented = layOut(width, "  ", "\n");
    String both = layOut(width, "\t", "\n\n");
    for (String text : List.of(blankLines, indented, both, blankLines.replace("\n", "\r\n"))) {
      assertThat(PlainText.paragraphs(text))
          .extracting(paragraph -> paragraph.text().replace('\n', ' '))
          .isEqualTo(seed);
    }
  }

  @Test
  void everyStretchOfTheArticleIsReadTheSameWrappedAndUnwrapped() {
    for (int from = 0; from < seed.size(); from++) {
      for (int to = from + 2; to <= seed.size(); to++) {
        List<String> part = seed.subList(from, to);
        assertThat(PlainText.paragraphs(String.join("\n", part)))
            .extracting(Paragraph::text)
            .isEqualTo(part);
      }
    }
  }

  @Test
  void nothingButBlanksIsLostAndNumbersGoUpByOne() {
    Random random = new Random(7);
    String[] pieces = {
      "goat", "Goat ", "ate. ", "\n", "\r\n", "\n\n", "  ", "\t", "12. ", "“", "***", "— ",
      "\u2028", "é😀", "港", ")", "[3]", "\u0085", "#", ","
    };
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      StringBuilder read = new StringBuilder();
      int number = 0;
      for (Paragraph paragraph : PlainText.paragraphs(text.toString())) {
        read.append(paragraph.text());
        number += paragraph.kind() == Kind.BREAK ? 0 : 1;
        assertThat(paragraph.number()).isEqualTo(number);
        assertThat(paragraph.text())
            .doesNotContain("\r", "\n\n")
            .isEqualTo(paragraph.text().strip());
      }
      assertThat(visible(read)).isEqualTo(visible(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "]",
        "\n",
        "\"",
        " ",
        "- ",
        "* ",
        "(",
        "1. ",
        "a\n",
        "a\n\n",
        "A.\n b\n",
        "[1]",
        "\u2029"
      })
  void timeGrowsAsTheTextDoes(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(PlainText.paragraphs(text)).isNotNull());
  }

  @Test
  void aLineOfTenMegabytesIsOneParagraph() {
    String text = "The goat ate. ".repeat(750_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(PlainText.paragraphs(text)).hasSize(1));
  }

  private String layOut(int width, String indent, String between) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : seed) {
      StringBuilder text = new StringBuilder(indent);
      int column = indent.equals("\t") ? 8 : indent.length();
      for (String word : paragraph.split(" ")) {
        if (column + word.length() > width) {
          text.setCharAt(text.length() - 1, '\n');
          column = 0;
        }
        text.append(word).append(' ');
        column += word.length() + 1;
      }
      paragraphs.add(indent + text.toString().strip());
    }
    return String.join(between, paragraphs);
  }

  private static String visible(CharSequence text) {
    StringBuilder visible = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && c != '\u0085')
        .forEach(c -> visible.append((char) c));
    return visible.toString();
  }
}
