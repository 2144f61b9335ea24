package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import lectern.reader.UnreadableArticleException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are read in whatever encoding they are. */
class EncodingsTest {
  private static final String TEXT =
      "“The goats are back,” said Zoë, who runs the café in Málaga. They don’t stay long – an hour"
          + " or two – and they cost her £8 a day… It was naïve to think that she’d be rid of them.";

  private static final String ACCENTS =
      "The goats are back, said Zoë, who runs the café in Málaga. It was naïve to think that she"
          + " could be rid of them, even for £8 a day, in the heat of 31° of a Spanish afternoon.";

  private static String read(byte[] bytes, ReaderSettings settings) throws Exception {
    return new ArticleReader(settings)
        .read(new ByteArrayInputStream(bytes), "goats")
        .paragraphs()
        .get(0)
        .text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "x-MacRoman"})
  void typographyIsReadInEveryEncodingThatHasIt(String name) throws Exception {
    assumeThat(Charset.isSupported(name)).isTrue();
    byte[] bytes = TEXT.getBytes(Charset.forName(name));
    assertThat(read(bytes, ReaderSettings.USUAL)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "ISO-8859-15", "IBM850", "IBM437", "windows-1250"})
  void accentsAreReadInOldEncodings(String name) throws Exception {
    assumeThat(Charset.isSupported(name)).isTrue();
    String text = name.equals("windows-1250") ? "She met Dvořák, Łukasz and Šárka." : ACCENTS;
    assertThat(read(text.getBytes(Charset.forName(name)), ReaderSettings.USUAL)).isEqualTo(text);
  }

  @Test
  void accentsAreReadHoweverLateTheyCome() throws Exception {
    String text = "The goat ate the rose.\n\n".repeat(20_000) + ACCENTS;
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    var paragraphs = new ArticleReader().read(new ByteArrayInputStream(bytes), "a").paragraphs();
    assertThat(paragraphs.get(20_000).text()).isEqualTo(ACCENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"})
  void textsInCyrillicLettersAreRefusedForTheirLanguage(String name) throws Exception {
    assumeThat(Charset.isSupported(name)).isTrue();
    String text = "Порт снова открыли в понедельник. Рыбаки ждали этого дня три недели.";
    refusedAsForeign(text.getBytes(Charset.forName(name)), "Russian");
    refusedAsForeign(("<!DOCTYPE html><title>x</title><p>" + text).getBytes(name), "Russian");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1253", "ISO-8859-7"})
  void textsInGreekLettersAreRefusedForTheirLanguage(String name) throws Exception {
    assumeThat(Charset.isSupported(name)).isTrue();
    String text = "Το λιμάνι άνοιξε ξανά τη Δευτέρα. Οι ψαράδες περίμεναν τρεις εβδομάδες.";
    refusedAsForeign(text.getBytes(Charset.forName(name)), "Greek");
  }

  @Test
  void manyAccentsAreNoCyrillic() throws Exception {
    String text = "Žluťoučký kůň úpěl ďábelské ódy, příšerně.";
    byte[] bytes = text.getBytes(Charset.forName("windows-1250"));
    assertThat(read(bytes, ReaderSettings.USUAL.withAnyLanguage(true))).doesNotContain("щ");
  }

  private static void refusedAsForeign(byte[] bytes, String language) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(bytes, ReaderSettings.USUAL))
        .withMessageContaining("seems to be " + language)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.LANGUAGE));
  }

  @Test
  void theUserKnowsBetter() throws Exception {
    Charset cyrillic = Charset.forName("windows-1251");
    String text = "The word is коза, which is a goat, and the plural of it is козы.";
    ReaderSettings told = ReaderSettings.USUAL.withEncoding(cyrillic);
    assertThat(read(text.getBytes(cyrillic), told)).isEqualTo(text);
  }

  @Test
  void whatDoesNotFitTheUsersEncodingIsRefusedWithItsPlace() {
    byte[] bytes = "The goat\nat the caf\u00e9.\n".getBytes(StandardCharsets.ISO_8859_1);
    ReaderSettings told = ReaderSettings.USUAL.withEncoding(StandardCharsets.UTF_8);
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(bytes, told))
        .withMessageContaining("not valid UTF-8 at byte 20 (line 2)")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ENCODING));
  }
}
