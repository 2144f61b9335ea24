package lectern.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lexicons that nobody writes in good faith: refused or read in good time, never a crash. */
class HostileLexiconTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static Lexicon parse(String text) throws LexiconException {
    return Lexicon.parse("bad", text.getBytes(UTF_8));
  }

  private static void refused(String text, String problem) {
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThatThrownBy(() -> parse(text))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining(problem));
  }

  @Test
  void entitiesThatMultiplyAreNotRead() {
    StringBuilder laughs = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE lexicon [\n");
    laughs.append("<!ENTITY l0 'ha'>");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l").append(i).append(" '");
      laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("'>\n");
    }
    laughs.append("]><lexicon><lexeme><grapheme>&l11;</grapheme></lexeme></lexicon>");
    refused(laughs.toString(), "document type");
  }

  @Test
  void otherFilesAreNotRead(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String uri = secret.toUri().toString();
    refused(
        "<!DOCTYPE lexicon [<!ENTITY x SYSTEM '" + uri + "'>]><lexicon>&x;</lexicon>",
        "document type");
    refused("<!DOCTYPE lexicon SYSTEM '" + uri + "'><lexicon/>", "document type");
  }

  @Test
  void deepElementsAreRefused() {
    refused("<lexicon>" + "<a>".repeat(1_000_000), "nested deeper");
    refused("<lexicon><lexeme><grapheme>" + "<a>".repeat(1_000_000), "nested deeper");
  }

  @Test
  void hugeAttributesAndTextsAreReadOrRefused() {
    refused("<lexicon a='" + "x".repeat(5_000_000) + "'/", "not well-formed");
    refused(
        "<lexicon><lexeme><grapheme>" + "x".repeat(5_000_000) + "</grapheme></lexeme></lexicon>",
        "is too long");
    refused("x".repeat(5_000_000), "is too long");
    refused("a\t" + "x ".repeat(5_000_000), "is too long");
    refused("x".repeat(201) + "\ty", "is too long");
  }

  @Test
  void tenMegabytesOfEntriesAreRead() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 10_000_000; i++) {
      text.append("word").append(i).append("\t/w er1 d ").append("n ".repeat(i % 9)).append("t/\n");
    }
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    assertTimeoutPreemptively(
        LIMIT, () -> assertThat(parse(text.toString()).entries()).hasSize(lines));
  }

  @Test
  void tenMegabytesOfLexemesAreRead() {
    StringBuilder text = new StringBuilder("<lexicon alphabet='ipa'>");
    int lexemes = 0;
    for (; text.length() < 10_000_000; lexemes++) {
      text.append("<lexeme><grapheme>w").append(lexemes);
      text.append("</grapheme><phoneme>ˈwɜːrdʃɪp</phoneme></lexeme>\n");
    }
    int count = lexemes;
    String document = text.append("</lexicon>").toString();
    assertTimeoutPreemptively(LIMIT, () -> assertThat(parse(document).entries()).hasSize(count));
  }

  @Test
  void randomBytesAreReadOrRefusedWithTheirLine() {
    Random random = new Random(4);
    byte[][] starts = {{}, "<lexicon alphabet='ipa'><lexeme><grapheme>".getBytes(UTF_8)};
    for (int i = 0; i < 1000; i++) {
      byte[] start = starts[i % 2];
      byte[] bytes = new byte[start.length + random.nextInt(60)];
      random.nextBytes(bytes);
      System.arraycopy(start, 0, bytes, 0, start.length);
      try {
        Lexicon.parse("random", bytes);
      } catch (LexiconException e) {
        assertThat(e.getMessage()).startsWith("random: ").hasLineCount(1);
      }
    }
  }

  @Test
  void randomSignsOfIpaAreSaidOrNamed() throws Exception {
    StringBuilder signs = new StringBuilder("ˈˌː.() \u0303\u0329\u032F\u0361ɾʔʲç");
    for (String[] row : LexiconCases.table("/lectern/lexicon/ipa.tsv", 3)) {
      signs.append(row[0]);
    }
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder ipa = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        ipa.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        assertThat(Ipa.phones(ipa.toString())).isNotEmpty();
      } catch (UnsayableException e) {
        assertThat(e.getMessage()).as(ipa.toString()).contains("sound");
      }
    }
  }
}
