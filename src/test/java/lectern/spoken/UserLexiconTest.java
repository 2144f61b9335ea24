package lectern.spoken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.lexicon.Lexicon;
import lectern.lexicon.LexiconCases;
import lectern.lexicon.LexiconException;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.sentence.Sentence;
import lectern.spoken.en.English;
import lectern.spoken.en.Style;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user's lexicon has is said as it tells, and nothing else changes. */
class UserLexiconTest {
  private static final English ENGLISH = new English(Style.AMERICAN);

  private static Lexicon lexicon(String lines) throws LexiconException {
    return Lexicon.parse("mine", lines.getBytes(UTF_8));
  }

  private static SpokenSentence spoken(String lines, String text) throws LexiconException {
    return normalize(new Normalizer(ENGLISH).with(lexicon(lines)), text);
  }

  private static SpokenSentence normalize(Normalizer normalizer, String text) {
    return normalizer.normalize(new Sentence(text, new Span(0, text.length())));
  }

  private static String said(SpokenSentence sentence) {
    return sentence.words().stream().map(SpokenWord::text).collect(Collectors.joining(" "));
  }

  private static SpokenWord only(SpokenSentence sentence) {
    assertThat(sentence.words()).hasSize(1);
    return sentence.words().get(0);
  }

  @TestFactory
  Stream<DynamicTest> entriesAreFoundAsTheCasesTell() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : LexiconCases.rows("matches.tsv", 4)) {
      String lines = row[0].replace("=", "\t").replace(";;", "\n");
      tests.add(
          DynamicTest.dynamicTest(
              row[0] + ": " + row[1],
              () -> assertThat(said(spoken(lines, row[1]))).as(row[3]).isEqualTo(row[2])));
    }
    return tests.stream();
  }

  @Test
  void phonemesGoWithTheWordAsItIsWritten() throws LexiconException {
    SpokenSentence sentence = spoken("Sinn Féin\t/ʃɪn ˈfeɪn/", "The Sinn Féin’s, no");
    SpokenWord word = sentence.words().get(1);
    assertThat(word.text()).isEqualTo("Sinn Féin's");
    assertThat(word.phonemes()).isEqualTo(Phonemes.of("sh ih1 n f ey1 n z"));
    assertThat(word.span()).isEqualTo(new Span(4, 15));
    assertThat(word.pause()).isEqualTo(Pause.COMMA);
    assertThat(sentence.readings().get(1).semioticClass()).isEqualTo("user lexicon");
    assertThat(sentence.readings().get(1).meaning()).isInstanceOf(Meaning.Listed.class);
  }

  @Test
  void phonemesOfSignsAndNumbersGoWithWordsOfLettersOnly() throws LexiconException {
    assertThat(only(spoken("COVID-19\t/k ow1 v/", "COVID-19")).text()).isEqualTo("covid nineteen");
    assertThat(only(spoken("C++\t/s iy1/", "C++")).text()).isEqualTo("C plus plus");
    assertThat(only(spoken("4K\t/f ao1 r/", "4K")).text()).doesNotContain("4");
    assertThat(only(spoken("☃\t/s n ow1/", "☃")).text()).matches("[a-z ]+");
  }

  @Test
  void phonemesHoldForWordsThatClassesSay() throws LexiconException {
    SpokenWord unit = spoken("gigabytes\t/g ih1 g z/", "16GB").words().get(1);
    assertThat(unit.text()).isEqualTo("gigabytes");
    assertThat(unit.phonemes()).isEqualTo(Phonemes.of("g ih1 g z"));
    SpokenWord plural = spoken("gigabyte\t/g ih1 g/", "16GB").words().get(1);
    assertThat(plural.phonemes()).isEqualTo(Phonemes.of("g ih1 g z"));
    SpokenWord letter = spoken("b\t/b ah1/", "BBC").words().get(0);
    assertThat(letter.phonemes()).isNull();
  }

  @Test
  void wordsOfAnAliasHaveTheirSounds() throws LexiconException {
    SpokenSentence sentence = spoken("SF\tSinn Féin\nFéin\t/f ey1 n/", "SF's");
    assertThat(said(sentence)).isEqualTo("Sinn Féin's");
    assertThat(sentence.words().get(1).phonemes()).isEqualTo(Phonemes.of("f ey1 n z"));
  }

  @Test
  void aChangedLineChangesOnlyWhereItsWordStands() throws LexiconException {
    Normalizer before = new Normalizer(ENGLISH).with(lexicon("Nguyen\twin\nKyiv\tkeev\n"));
    Normalizer after = new Normalizer(ENGLISH).with(lexicon("Nguyen\t/w ih1 n/\nKyiv\tkeev\n"));
    List<String> without =
        List.of("It cost $5m in Kyiv.", "Nguyenites read it.", "He rose to No. 10, nguyen said.");
    for (String text : without) {
      assertThat(normalize(after, text)).isEqualTo(normalize(before, text));
    }
    String with = "Ms. Nguyen read it.";
    assertThat(normalize(after, with)).isNotEqualTo(normalize(before, with));
  }

  @Test
  void anEmptyLexiconChangesNothing() {
    Normalizer none = new Normalizer(ENGLISH);
    Normalizer empty = new Normalizer(ENGLISH).with(Lexicon.EMPTY);
    String text = "On 4 July the US paid $5m, said Dr. Nguyen.";
    assertThat(normalize(empty, text)).isEqualTo(normalize(none, text));
  }

  @Test
  void everyCharacterIsAccountedForAndSpansGoForward() throws LexiconException {
    String lines =
        """
        a\tay
        US\tthem
        $\tbucks
        1\tuno
        .\tdot
        -\tdash
        Kyiv says\t/k iy1 v/
        %\tin a hundred
        '\ttick
        the US\tthe states
        10\tten ten
        read\t/r eh1 d/
        …\tand so on
        """;
    Normalizer normalizer = new Normalizer(ENGLISH).with(lexicon(lines));
    List<String> pieces =
        List.of(
            "a", "US", "$", "1", ".", "-", "Kyiv", "says", "%", "'", "the", "10", "read", "…", " ",
            " ", " ", "’s", "5m", "\u0301", "x.com", "/", "@", "\u200b", "é", "ΩΩ", "\n");
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(25); k >= 0; k--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      check(normalize(normalizer, text.toString()), text.toString());
    }
  }

  private static void check(SpokenSentence sentence, String text) {
    Ledger ledger = Ledger.of(sentence, text);
    long visible = text.chars().filter(c -> !Ledger.isBlank((char) c)).count();
    assertThat(ledger.total()).as(text).isEqualTo(visible);
    int last = 0;
    for (Reading reading : sentence.readings()) {
      assertThat(reading.span().start()).as(text).isGreaterThanOrEqualTo(last);
      last = reading.span().end();
      for (SpokenWord word : reading.words()) {
        assertThat(word.text()).as(text).matches("[\\p{L}' ]+");
        assertThat(word.span()).as(text).isEqualTo(reading.span());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nginx.", "nginx ", "nginx/", "a nginx b ", "-nginx", "nginx'", "x", "a."})
  void longTextsOfOneKindTakeNotLong(String piece) throws LexiconException {
    StringBuilder lines = new StringBuilder("nginx\tengine ex\n");
    lines.append("a\tay\n").append("a ".repeat(90)).append("b\tbee\n");
    for (int i = 0; i < 100; i++) {
      lines.append("x".repeat(i + 1)).append("\tex\n");
    }
    Normalizer normalizer = new Normalizer(ENGLISH).with(lexicon(lines.toString()));
    String text = piece.repeat(100_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(normalize(normalizer, text)).isNotNull());
  }

  @Test
  void theLedgerCountsEntriesAsSaidInOtherWords() throws LexiconException {
    SpokenSentence sentence = spoken("WHO\tWorld Health Organization", "the WHO");
    Paragraph paragraph = new Paragraph(1, Kind.BODY, "the WHO");
    Ledger ledger = Ledger.of(new SpokenParagraph(paragraph, List.of(sentence)));
    assertThat(ledger.spoken()).isEqualTo(3);
    assertThat(ledger.normalized()).isEqualTo(3);
  }
}
