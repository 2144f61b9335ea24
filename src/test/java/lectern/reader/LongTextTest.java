package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.StoredParagraphs;
import lectern.reader.UnreadableArticleException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are too long for memory, against the same texts read as a whole. */
class LongTextTest {
  private static final int WORDS = 600_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 60, 90})
  void itHasTheParagraphsOfTheWholeText(int width) throws Exception {
    String text = text(width);
    Article article = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(article.paragraphs()).isInstanceOf(StoredParagraphs.class);
    assertThat(article.paragraphs()).isEqualTo(PlainText.paragraphs(text));
    assertThat(article.title()).isEqualTo("The Goats of the North");
    assertThat(article.size()).isEqualTo(PlainText.paragraphs(text).size() - breaks(article));
  }

  @Test
  void aStreamGivesTheSame() throws Exception {
    byte[] bytes = text(0).getBytes(StandardCharsets.UTF_8);
    Article article = new ArticleReader().read(new ByteArrayInputStream(bytes), "goats.txt");
    assertThat(article.paragraphs()).isEqualTo(read(bytes).paragraphs());
    assertThat(article.source()).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-8"})
  void itsEncodingIsFoundOut(String name) throws Exception {
    String text = text(0) + "\n\nThe last goat ate “roses” in a café.";
    Article article = read(text.getBytes(Charset.forName(name)));
    List<Paragraph> paragraphs = article.paragraphs();
    assertThat(paragraphs.get(paragraphs.size() - 1).text())
        .isEqualTo("The last goat ate “roses” in a café.");
    assertThat(paragraphs.get(0).text()).isEqualTo("The Goats of the North");
  }

  @Test
  void aMarkOfByteOrderIsNoPartOfIt() throws Exception {
    Article article = read(("\ufeff" + text(0)).getBytes(StandardCharsets.UTF_8));
    assertThat(article.paragraphs().get(0).text()).isEqualTo("The Goats of the North");
  }

  @Test
  void whatIsNoTextIsRefusedAsInAShortOne() {
    byte[] text = text(0).getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(text, text.length + 2);
    cut[text.length] = (byte) 0xE2;
    cut[text.length + 1] = (byte) 0x80;
    refused(cut, Reason.ENCODING, "not valid UTF-8 at byte " + (text.length + 1));
    refused(cut, Reason.ENCODING, "(line " + (text(0).lines().count() + 1) + ")");
    byte[] withNul = text.clone();
    withNul[text.length - 1] = 0;
    refused(withNul, Reason.BINARY, "not a text");
    refused(new byte[3_000_000], Reason.BINARY, "not a text");
    byte[] controls = text.clone();
    Arrays.fill(controls, 0, controls.length / 40, (byte) 7);
    refused(controls, Reason.BINARY, "not a text");
    byte[] blank = " \n".repeat(1_500_000).getBytes(StandardCharsets.UTF_8);
    refused(blank, Reason.EMPTY, "nothing to read");
  }

  @Test
  void aLineWithoutEndIsRefused() {
    byte[] line = "goat ".repeat(4_000_001).getBytes(StandardCharsets.UTF_8);
    refused(line, Reason.TOO_LARGE, "a line of more than 20 MB");
  }

  @Test
  void aParagraphLongerThanAPieceIsCutAtSentences() throws Exception {
    String sentence = "The goat ate the rose, and nobody saw it. ";
    Article article = read(sentence.repeat(70_000).getBytes(StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.text()).startsWith("The goat").endsWith("saw it.");
      assertThat(paragraph.text().length()).isLessThanOrEqualTo(16_000);
      all.append(paragraph.text()).append(' ');
    }
    assertThat(all.toString()).isEqualTo(sentence.repeat(70_000));
  }

  @Test
  void thePolicyHoldsInEveryPiece() throws Exception {
    ReaderSettings settings =
        ReaderSettings.USUAL.withPolicy(Policy.USUAL.with(Content.LINKS, Treatment.SKIP));
    String paragraph = "The goats are at https://goats.example/all and they eat roses.\n\n";
    Path file = Files.writeString(folder.resolve("goats.txt"), paragraph.repeat(40_000));
    Article article = new ArticleReader(settings).read(file);
    assertThat(article.paragraphs()).hasSize(40_000);
    assertThat(article.omissions()).hasSize(40_000);
    assertThat(article.paragraphs().get(39_999))
        .isEqualTo(new Paragraph(40_000, Kind.BODY, "The goats are at and they eat roses."));
  }

  private Article read(byte[] bytes) throws Exception {
    return new ArticleReader().read(Files.write(folder.resolve("goats.txt"), bytes));
  }

  private void refused(byte[] bytes, Reason reason, String message) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(bytes))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static long breaks(Article article) {
    return article.paragraphs().stream().filter(p -> p.kind() == Kind.BREAK).count();
  }

  /** Returns a text with a title, headings and breaks, in lines of a width, or one a paragraph. */
  private static String text(int width) {
    List<String> paragraphs = new ArrayList<>(List.of("The Goats of the North"));
    int words = 0;
    for (int i = 1; words < WORDS; i++) {
      if (i % 97 == 0) {
        paragraphs.add("* * *");
      }
      if (i % 31 == 0) {
        paragraphs.add("Chapter " + i);
      }
      String paragraph = ("Goat " + i + " ate the rose of house " + i * 7 + ". ").repeat(i % 9 + 2);
      paragraphs.add(wrapped(paragraph.strip(), width));
      words += 9 * (i % 9 + 2);
    }
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String wrapped(String paragraph, int width) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ")) {
      boolean full = width > 0 && column + word.length() > width;
      lines.append(lines.isEmpty() ? "" : full ? "\n" : " ").append(word);
      column = (full ? 0 : column + 1) + word.length();
    }
    return lines.toString();
  }
}
