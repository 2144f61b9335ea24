package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lectern.article.Span;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.Pause;
import lectern.spoken.SpokenWord;
import lectern.voice.Pronounced.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PronouncerTest {
  private static final List<String> CASES = List.of("pronunciations.tsv", "names.tsv");
  private static final Pronouncer PRONOUNCER = Kevin.pronouncer();

  @TestFactory
  Stream<DynamicTest> saysEachWordOfTheCases() throws IOException, URISyntaxException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : CASES) {
      List<String> lines = lines("/cases/en/voice/" + file);
      for (int i = 1; i < lines.size(); i++) {
        String[] fields = lines.get(i).split("\t", -1);
        boolean letter = fields[0].startsWith("*");
        String text = letter ? fields[0].substring(1) : fields[0];
        tests.add(
            DynamicTest.dynamicTest(
                file + ":" + (i + 1) + " " + fields[0],
                () -> assertThat(phones(text, letter, null)).as(fields[2]).isEqualTo(fields[1])));
      }
    }
    return tests.stream();
  }

  @Test
  void prefersThePhonemesThatTheWordBrings() {
    assertThat(phones("live", false, Phonemes.of("l ay1 v"))).isEqualTo("l ay1 v");
    assertThat(phones("record", false, Phonemes.of("R IH0 K AO1 R D"))).isEqualTo("r ih k ao1 r d");
  }

  @Test
  void writesUnstressedAhAndForeignVariantsAsFreeTtsHasThem() {
    assertThat(phones("x", false, Phonemes.of("ah0 ah1 ah2 er0 axr en dx ow2")))
        .isEqualTo("ax ah1 ah er er ax n d ow");
  }

  @Test
  void fallsBackOnTheSpellingIfThePhonemesAreNone() {
    assertThat(phones("five", false, Phonemes.of("ʘ ǃ"))).isEqualTo("f ay1 v");
  }

  @Test
  void tellsWhereThePhonesComeFrom() {
    assertThat(source("live", false, Phonemes.of("l ay1 v"))).isEqualTo(Source.GIVEN);
    assertThat(source("A", true, null)).isEqualTo(Source.LETTER);
    assertThat(source("Don't", false, null)).isEqualTo(Source.BUILT_IN);
    assertThat(source("café", false, null)).isEqualTo(Source.DICTIONARY);
    assertThat(source("walk", false, null)).isEqualTo(Source.DICTIONARY);
    assertThat(source("minister's", false, null)).isEqualTo(Source.DERIVED);
    assertThat(source("who'd", false, null)).isIn(Source.DERIVED, Source.BUILT_IN);
    assertThat(source("zorblat", false, null)).isEqualTo(Source.GUESSED);
  }

  private static Source source(String text, boolean letter, @Nullable Phonemes phonemes) {
    return PRONOUNCER.source(new SpokenWord(text, new Span(0, 1), letter, phonemes, Pause.NONE));
  }

  @Test
  void saysNothingForOtherScripts() {
    assertThat(phones("中文", false, null)).isEmpty();
    assertThat(phones("привет", false, null)).isEmpty();
    assertThat(phones("\ud83d", false, null)).isEmpty();
    assertThat(phones("'", false, null)).isEmpty();
    assertThat(phones("", false, null)).isEmpty();
  }

  @Test
  void saysAWordOfSixtyLettersTwiceForAHundredAndTwentyLetters() {
    String once = phones("abracadabra".repeat(6).substring(0, 60), false, null);
    String twice = phones("abracadabra".repeat(6).substring(0, 60).repeat(2), false, null);
    assertThat(twice).isEqualTo(once + " " + once);
  }

  private static List<String> lines(String resource) throws IOException, URISyntaxException {
    URI uri = Objects.requireNonNull(PronouncerTest.class.getResource(resource)).toURI();
    return Files.readAllLines(Path.of(uri));
  }

  private static String phones(String text, boolean letter, @Nullable Phonemes phonemes) {
    return String.join(
        " ", PRONOUNCER.phones(new SpokenWord(text, new Span(0, 1), letter, phonemes, Pause.NONE)));
  }
}
