package lectern.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import lectern.lexicon.Pronunciation.Phonemes;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static Lexicon parse(String name, String text) throws LexiconException {
    return Lexicon.parse(name, text.getBytes(UTF_8));
  }

  @Test
  void theSameCapitalsComeFirstAndSmallLettersStandForAll() throws LexiconException {
    Lexicon lexicon = parse("l", "Polish\tPole ish\npolish\tpollish\nUS\tU S\n");
    assertThat(origin(lexicon, "Polish")).isEqualTo("l line 1");
    assertThat(origin(lexicon, "polish")).isEqualTo("l line 2");
    assertThat(origin(lexicon, "POLISH")).isEqualTo("l line 2");
    assertThat(origin(lexicon, "US")).isEqualTo("l line 3");
    assertThat(lexicon.find("us")).isNull();
  }

  @Test
  void ofTwoLexiconsTheLaterOneWins() throws LexiconException {
    Lexicon both = parse("one", "a\tfirst\nb\tfirst\n").plus(parse("two", "b\tsecond\n"));
    assertThat(origin(both, "a")).isEqualTo("one line 1");
    assertThat(origin(both, "b")).isEqualTo("two line 1");
    assertThat(both.plus(Lexicon.EMPTY)).isSameAs(both);
    assertThat(Lexicon.EMPTY.plus(both)).isSameAs(both);
  }

  @Test
  void endingsSoundAsTheSoundBeforeThemHasIt() {
    assertThat(with("k ae1 t", "s")).isEqualTo("k ae1 t s");
    assertThat(with("d ao1 g", "'s")).isEqualTo("d ao1 g z");
    assertThat(with("jh ih1 f", "s")).isEqualTo("jh ih1 f s");
    assertThat(with("b ah1 s", "es")).isEqualTo("b ah1 s ah0 z");
    assertThat(with("sh iy1", "'ll")).isEqualTo("sh iy1 l");
    assertThat(with("w ih1 n", "'d")).isEqualTo("w ih1 n ah0 d");
    assertThat(with("w ih1 n", "'ve")).isEqualTo("w ih1 n ah0 v");
    assertThat(with("w ih1 n", "'re")).isEqualTo("w ih1 n er0");
    assertThat(with("w ih1 n", "")).isEqualTo("w ih1 n");
  }

  private static String with(String phones, String ending) {
    return String.join(" ", Phonemes.of(phones).with(ending).phones());
  }

  private static String origin(Lexicon lexicon, String word) {
    Lexicon.Entry entry = lexicon.find(word);
    return entry == null ? "none" : entry.origin();
  }
}
