package lectern.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for any text, on seeded random paragraphs made of the pieces that rules look at. */
final class SentenceLawsTest {
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\r\n",
    "\u00a0",
    ".",
    ".",
    "?",
    "!",
    "…",
    ". . .",
    "...",
    ",",
    ";",
    ":",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "‘",
    "(",
    ")",
    "[",
    "]",
    "[1]",
    "¹",
    "•",
    "-",
    "–",
    "1.",
    "2)",
    "(a)",
    "b.",
    "Mr.",
    "U.S.",
    "p.m.",
    "Inc.",
    "No.",
    "Sept.",
    "5",
    "6.8",
    "I",
    "A",
    "The",
    "he",
    "said",
    "Smith",
    "eBay",
    "Yahoo!",
    "x@y.org",
    "https://a.b/C.D",
    "é",
    "Ł",
    "漢字",
    "😀",
    "\ud83d",
    "°",
    "$",
    "\u0301",
    "\u2028",
    "\u200b",
    "etc.",
    "St.",
    "Lt.",
    "e.g.",
    "#",
    "*",
    "/",
    "\\"
  };

  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}*");

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void sentencesGoForwardAndCoverEverythingButWhiteSpace() {
    Random random = new Random(20261124);
    for (int round = 0; round < 20_000; round++) {
      String paragraph = paragraph(random);
      int position = 0;
      for (Sentence sentence : splitter.split(paragraph)) {
        assertThat(paragraph.substring(position, sentence.span().start())).matches(BLANKS);
        assertThat(sentence.text()).isEqualTo(sentence.span().of(paragraph)).isNotBlank();
        assertThat(sentence.text()).isEqualTo(sentence.text().strip());
        position = sentence.span().end();
      }
      assertThat(paragraph.substring(position)).matches(BLANKS);
    }
  }

  @Test
  void theSameParagraphGivesTheSameSentences() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String paragraph = paragraph(random);
      List<Sentence> first = splitter.split(paragraph);
      assertThat(new SentenceSplitter().split(paragraph)).isEqualTo(first);
    }
  }

  @Test
  void aParagraphOfWhiteSpaceHasNoSentence() {
    assertThat(splitter.split("")).isEmpty();
    assertThat(splitter.split(" \n\t\u00a0\u2028 ")).isEmpty();
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
