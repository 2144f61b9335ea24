package lectern.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.article.Span;
import lectern.sentence.Sentence;
import lectern.spoken.en.English;
import lectern.spoken.en.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the spoken form of any text: it is complete, in order, sayable, and soon there. */
class LawsTest {
  private static final List<String> PIECES =
      List.of(
          "the",
          "Said",
          "US",
          "iPhone",
          "don't",
          "Mali's",
          "St",
          "v",
          "x",
          "e.g.",
          "Mr.",
          "No.",
          "1",
          "12",
          "370",
          "2021",
          "1,000",
          "3.5",
          "007",
          "1/2",
          "½",
          "²",
          "10th",
          "8am",
          "GMT",
          ".",
          ",",
          "?",
          "!",
          ":",
          ";",
          "-",
          "–",
          "—",
          "…",
          "...",
          "(",
          ")",
          "[",
          "]",
          "[1]",
          "\"",
          "'",
          "“",
          "’",
          "/",
          "\\",
          "@",
          "#",
          "&",
          "%",
          "$",
          "£",
          "€",
          "°C",
          "+",
          "=",
          "<",
          "*",
          "_",
          "|",
          "~",
          "^",
          "§",
          "†",
          "№",
          "•",
          "→",
          "km",
          "mg",
          "m",
          "bn",
          "kg/m",
          "www.",
          ".com",
          "https://",
          "a@b.org",
          "é",
          "e\u0301",
          "ﬁ",
          "Ⅷ",
          "ß",
          "α",
          "Москва",
          "中国",
          "שלום",
          "ไทย",
          "😀",
          "👩🏽\u200D💻",
          "🇫🇷",
          "🇫",
          "1\uFE0F\u20E3",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "\uD83D",
          "\uE000",
          "\u0301",
          "\u05B0",
          "٣",
          "①",
          "MH",
          "COVID",
          "F-16s",
          "XIV",
          "II",
          "A");

  private final Normalizer american = new Normalizer(new English(Style.AMERICAN));
  private final Normalizer british = new Normalizer(new English(Style.BRITISH));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyMixtureOfPiecesIsReadWholeAndInWords(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(12);
      for (int piece = 0; piece < pieces; piece++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      check(text.toString());
    }
  }

  @Test
  void everySignOfUnicodeIsReadOrSkippedAloneAndInsideText() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : c < 0x20000 ? 7 : 61) {
      if (c >= 0x3000 || Character.isDefined(c)) {
        String sign = new String(Character.toChars(c));
        check(sign);
        check("word" + sign + "s 5" + sign + "6 " + sign + " end" + sign);
      }
    }
  }

  @Test
  void whatIsSkippedHasAReason() {
    assertThat(skipped("Москва \uE000 中国 said\u2020 ☢\uFE0F \uD83E\uDEA8"))
        .containsExactly(
            "Cyrillic letters", "private use", "Chinese letters", "footnote mark", "emoji");
  }

  @Test
  void signsOfOwnershipAndMarkupAreNotMissed() {
    for (Reading reading : normalize(american, "Kindle™ and *bold* words[1]").readings()) {
      if (reading.meaning() instanceof Meaning.Skipped skipped) {
        assertThat(skipped.lost()).as(skipped.reason()).isFalse();
      }
    }
  }

  private List<String> skipped(String text) {
    List<String> reasons = new ArrayList<>();
    for (Reading reading : normalize(american, text).readings()) {
      if (reading.meaning() instanceof Meaning.Skipped skipped) {
        reasons.add(skipped.reason());
      }
    }
    return reasons;
  }

  static Stream<String> floods() {
    return Stream.of(
        "0",
        "–",
        "—",
        "[",
        "[1",
        "{",
        "\"",
        "'",
        "a\u0301",
        "\u05D0\u05B0",
        "\\",
        "A",
        "Aa",
        "a1",
        "1a",
        "1A",
        "1,111,",
        "1.1.",
        "1-1-",
        "1:1:",
        "a.a.",
        "a-a-",
        "A-1-",
        "a@",
        "@a",
        "#a",
        "a_",
        "a/a/",
        "a'",
        "' ",
        "a.com/",
        "a.com ",
        "https://",
        "&a",
        "+1",
        "1+",
        "%",
        "1%",
        "$1",
        "£1m ",
        "£",
        "1 ",
        "1 1/2 ",
        ". ",
        "- ",
        "* ",
        "*",
        "1*",
        "²",
        "m²",
        "½",
        "😀",
        "👩\u200D",
        "🇫",
        "α",
        "Ж",
        "中",
        "I",
        "II ",
        "IV.",
        "U.S.",
        "Mr.",
        "St. ",
        "No. ",
        "p.m. ",
        "10.15am ",
        "Jan. 1, ",
        "12-",
        "12–",
        "5'6\"",
        "\u00AD",
        "\u200B",
        "\uD800",
        "the ",
        "The US ",
        "MH370 ",
        "F-16-",
        "°",
        "1°",
        "°C",
        "and/or/",
        "…",
        "?!",
        "X-",
        "1st",
        "1990s",
        "1990's ",
        "'90s ",
        "0.",
        ".1",
        "-1",
        "--1",
        "=",
        "1=",
        "~",
        "a~",
        "(s)",
        "a(s)",
        "1(a)",
        "]",
        ")",
        "\u0E01\u0E31",
        "A.",
        "A. ",
        "7-7",
        "4x",
        "4x4");
  }

  @ParameterizedTest
  @MethodSource("floods")
  void manySignsOfOneKindAreReadSoon(String piece) {
    String text = piece.repeat(40_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(american, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", ".", "-", "(", "\u0301", "@", "/", "a", "A1", "1,1,1,", "$$$$", "1/1/1/", "1, ", "a "
      })
  void endlessSignsOfOneKindAreReadSoon(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(american, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"banana", "BCDFG", "a1", "MDCLXVI", "and/or/"})
  void oneThingThatWouldTakeMinutesIsLeftOutAndCounted(String piece) {
    String thing = piece.repeat(5_000 / piece.length());
    String text = "Here is " + thing + " for you.";
    SpokenSentence sentence = normalize(american, text);
    assertThat(sentence.words())
        .extracting(SpokenWord::text)
        .containsExactly("Here", "is", "for", "you");
    long letters = thing.length() - thing.chars().filter(c -> c == '/').count();
    assertThat(Ledger.of(sentence, text).skipped()).containsEntry("too long", letters);
    assertThat(Ledger.of(sentence, text).lost()).isEqualTo(letters);
  }

  private void check(String text) {
    check(american, text);
    check(british, text);
  }

  private static void check(Normalizer normalizer, String text) {
    SpokenSentence sentence = normalize(normalizer, text);
    requireFullAccount(Ledger.of(sentence, text), text);
    int end = 0;
    for (Reading reading : sentence.readings()) {
      Span span = reading.span();
      if (span.start() < end || span.end() < span.start()) {
        throw new AssertionError("spans go back at " + span + " in " + shown(text));
      }
      requireBlank(text, end, span.start());
      end = span.end();
      for (SpokenWord word : reading.words()) {
        if (!isSayable(word.text())) {
          throw new AssertionError(
              "not sayable: '"
                  + shown(word.text())
                  + "', "
                  + reading.semioticClass()
                  + " in "
                  + shown(text));
        }
      }
    }
    requireBlank(text, end, text.length());
  }

  /** What is spoken, normalized and skipped adds up to the whole. */
  private static void requireFullAccount(Ledger ledger, String text) {
    int characters = 0;
    for (int at = 0; at < text.length(); at++) {
      characters += Ledger.isBlank(text.charAt(at)) ? 0 : 1;
    }
    if (ledger.total() != characters) {
      throw new AssertionError(ledger + " does not add up to " + characters + ": " + shown(text));
    }
  }

  private static void requireBlank(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        throw new AssertionError("lost: U+" + Integer.toHexString(c) + " in " + shown(text));
      }
    }
  }

  private static boolean isSayable(String word) {
    boolean letter = false;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (!Character.isLetter(c) && c != '\'') {
        return false;
      }
      letter |= c != '\'';
    }
    return letter;
  }

  private static String shown(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }

  private static SpokenSentence normalize(Normalizer normalizer, String text) {
    return normalizer.normalize(new Sentence(text, new Span(0, text.length())));
  }
}
