package lectern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import lectern.lexicon.Lexicon;
import lectern.lexicon.Pronunciation.Alias;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.SpokenWord;
import org.junit.jupiter.api.Test;

/** Keeps the page about lexicons true: its examples are read, and do what it says. */
class LexiconPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/lexicon.md");

  private static Lexicon example(String kind) throws Exception {
    String page = Files.readString(PAGE, UTF_8);
    String open = "```" + kind + "\n";
    int start = page.indexOf(open);
    assertThat(start).isPositive();
    String text = page.substring(start + open.length(), page.indexOf("```", start + 3));
    return Lexicon.parse(kind, text.getBytes(UTF_8));
  }

  private static Object said(Lexicon lexicon, String word) {
    return Objects.requireNonNull(lexicon.find(word)).pronunciation();
  }

  @Test
  void theLinesAreALexicon() throws Exception {
    Lexicon lexicon = example("lexicon");
    assertThat(lexicon.entries()).hasSize(7);
    assertThat(said(lexicon, "WHO")).isEqualTo(new Alias("World Health Organization"));
    assertThat(said(lexicon, "Sinn Féin")).isEqualTo(Phonemes.of("sh ih1 n f ey1 n"));
    assertThat(said(lexicon, "COVID-19")).isEqualTo(Phonemes.of("k ow1 v ih0 d n ay0 n t iy1 n"));
    assertThat(said(lexicon, "#MeToo")).isEqualTo(new Alias("me too"));
  }

  @Test
  void theDocumentIsALexicon() throws Exception {
    Lexicon lexicon = example("pls");
    assertThat(lexicon.entries()).hasSize(4);
    assertThat(said(lexicon, "judgement")).isEqualTo(Phonemes.of("jh ah1 jh m ah0 n t"));
    assertThat(said(lexicon, "GIF")).isEqualTo(Phonemes.of("jh ih1 f"));
    assertThat(said(lexicon, "W3C")).isEqualTo(new Alias("World Wide Web Consortium"));
  }

  @Test
  void entriesHoldWhereThePageSaysSo() throws Exception {
    Lectern lectern = Lectern.builder().lexicon(example("lexicon")).build(TonesVoice.source());
    assertThat(said(lectern, "NGINX, not www.nginx.org"))
        .isEqualTo("engine X not W W W dot engine X dot org");
    assertThat(said(lectern, "AP asks who")).isEqualTo("A P asks who");
  }

  private static String said(Lectern lectern, String text) {
    return lectern.spoken(text).words().stream()
        .map(SpokenWord::text)
        .collect(Collectors.joining(" "));
  }
}
