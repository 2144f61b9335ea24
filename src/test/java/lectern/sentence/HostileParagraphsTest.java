package lectern.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs made to be slow: each must take time in proportion to its length. */
final class HostileParagraphsTest {
  private static final int MANY = 100_000;

  /** Each takes under a second; time that grows with the square of the length takes hours. */
  private static final Duration TIME_OUT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        ". ",
        "?",
        "…",
        "“",
        "”",
        "\"",
        "\".",
        "'",
        "(",
        ")",
        "[",
        "((.",
        "(a. ",
        "1. ",
        "(1) ",
        "1. 2. ",
        "a. ",
        "• ",
        "- \n",
        "\n",
        " \n",
        "A. ",
        "A.",
        "U.S. ",
        "U.S.",
        "Mr. ",
        "x",
        "x.X",
        "5",
        "6.8",
        "x@",
        "/.",
        "[1]",
        ".[1]",
        ".¹",
        "No. 1 ",
        "said ",
        "“?” Smith, ",
        "“?” Smith ",
        "p.m. ",
        "at 5 p.m. ",
        "Inc. Smith said ",
        "Yahoo! ",
        "\u0301",
        "😀",
        "a.b",
        "I. ",
        "Will ",
        "eBay. ",
        "’",
        ". . "
      })
  void takeLinearTime(String piece) {
    String paragraph = piece.repeat(MANY);
    assertTimeoutPreemptively(
        TIME_OUT,
        () -> {
          int position = 0;
          for (Sentence sentence : new SentenceSplitter().split(paragraph)) {
            assertThat(sentence.span().start() >= position).isTrue();
            position = sentence.span().end();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "Word\n", "word", "(word ", "“word "})
  void tenMegabytesWithoutAMarkTakeLinearTime(String piece) {
    String paragraph = piece.repeat(10_000_000 / piece.length());
    assertTimeoutPreemptively(
        TIME_OUT, () -> assertThat(new SentenceSplitter().split(paragraph)).isNotEmpty());
  }
}
