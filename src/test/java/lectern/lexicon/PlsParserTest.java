package lectern.lexicon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlsParserTest {
  private static final String START =
      "<?xml version='1.0'?>\n<lexicon xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'"
          + " version='1.0' xml:lang='en' alphabet='ipa'>\n";

  private static Lexicon parse(String text) throws LexiconException {
    return Lexicon.parse("my.pls", text.getBytes(UTF_8));
  }

  private static String lexeme(String said) {
    return START + "<lexeme><grapheme>a</grapheme>" + said + "</lexeme></lexicon>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommendation", "arpabet", "prefixed", "bare"})
  void readsDocumentsOfSeveralMakes(String name) throws Exception {
    Lexicon lexicon = Lexicon.parse(name, LexiconCases.bytes("/lexicons/" + name + ".pls"));
    assertThat(LexiconCases.listed(lexicon))
        .isEqualTo(new String(LexiconCases.bytes("/lexicons/" + name + ".out"), UTF_8));
  }

  @Test
  void theOriginIsTheLineOfTheLexeme() throws LexiconException {
    Lexicon.Entry entry = parse(lexeme("<alias>b</alias>")).find("A");
    assertThat(entry)
        .isEqualTo(new Lexicon.Entry("a", new Pronunciation.Alias("b"), "my.pls line 3"));
  }

  @Test
  void readsUtf16() throws LexiconException {
    String text =
        "<?xml version='1.0' encoding='UTF-16'?>\n<lexicon><lexeme><grapheme>é</grapheme>"
            + "<alias>ay</alias></lexeme></lexicon>";
    assertThat(LexiconCases.listed(Lexicon.parse("l", text.getBytes(UTF_16)))).isEqualTo("é\tay\n");
  }

  @Test
  void readsWhatADeclarationNamesAndRefusesOtherEncodings() throws LexiconException {
    String text =
        "<?xml version='1.0' encoding='%s'?>\n<lexicon><lexeme><grapheme>é</grapheme>"
            + "<alias>ay</alias></lexeme></lexicon>";
    byte[] latin = text.formatted("iso-8859-1").getBytes(ISO_8859_1);
    assertThat(LexiconCases.listed(Lexicon.parse("l", latin))).isEqualTo("é\tay\n");
    byte[] wrong = text.formatted("UTF-8").getBytes(ISO_8859_1);
    assertThatThrownBy(() -> Lexicon.parse("l", wrong))
        .hasMessage("l: line 2: not UTF-8 text; save the lexicon as UTF-8");
    byte[] other = text.formatted("EBCDIC").getBytes(UTF_8);
    assertThatThrownBy(() -> Lexicon.parse("l", other)).hasMessageContaining("\"EBCDIC\"");
  }

  static Stream<Arguments> wrongDocuments() {
    return Stream.of(
        Arguments.of(lexeme(""), 3, "no <phoneme> and no <alias>"),
        Arguments.of(lexeme("<phonem>a</phonem>"), 3, "is <phonem> misspelled?"),
        Arguments.of(START + "<lexeme><alias>b</alias></lexeme></lexicon>", 3, "no <grapheme>"),
        Arguments.of(lexeme("\n<phoneme/>"), 4, "<phoneme> is empty"),
        Arguments.of(lexeme("\n\n<phoneme>aǃ</phoneme>"), 5, "no sound for \"ǃ\" (U+01C3)"),
        Arguments.of(
            lexeme("<phoneme alphabet='x-arpabet'>k aa9</phoneme>"), 3, "no ARPAbet phone"),
        Arguments.of(
            lexeme("<phoneme alphabet='x-sampa'>kat</phoneme>"), 3, "\"x-sampa\" is not known"),
        Arguments.of(lexeme("<alias>b</alias>").replace("'en'", "'fr-FR'"), 2, "fr-FR"),
        Arguments.of(
            lexeme("<phoneme>a</phoneme>").replace(" alphabet='ipa'", ""),
            3,
            "the alphabet is missing"),
        Arguments.of(START + "<lexeme>", 3, "not well-formed XML"),
        Arguments.of(START + "</lexikon>", 3, "not well-formed XML"),
        Arguments.of(START + "words</lexicon>", 3, "text between the elements: \"words\""),
        Arguments.of("<html><body/></html>", 1, "<html> is not the start"),
        Arguments.of("<lexicon xmlns='urn:other'/>", 1, "is not the start"),
        Arguments.of("<!DOCTYPE lexicon>\n<lexicon/>", 1, "document type is not allowed"),
        Arguments.of("<lexicon>&nbsp;</lexicon>", 1, "nbsp"),
        Arguments.of("<", 1, "not well-formed XML"),
        Arguments.of("", 0, ""));
  }

  @ParameterizedTest
  @MethodSource
  void wrongDocuments(String text, int line, String problem) throws LexiconException {
    if (line == 0) {
      assertThat(parse(text).isEmpty()).isTrue();
      return;
    }
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            LexiconException.class,
            e -> {
              assertThat(e.file()).isEqualTo("my.pls");
              assertThat(e.line()).isEqualTo(line);
            })
        .hasMessageContaining(problem)
        .message()
        .hasLineCount(1);
  }
}
