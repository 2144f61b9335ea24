package lectern.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No paragraph is so long that its sound would not fit into memory, and no letter gets lost. */
class LongParagraphsTest {
  private static final String SENTENCE = "The man went home, said \"Good night.\" and slept. ";

  @Test
  void aLongParagraphIsCutBehindSentences() throws Exception {
    String text = SENTENCE.repeat(1000).strip();
    List<Paragraph> parts = read("One is here.\n\n" + text + "\n\nThree is here.").paragraphs();
    assertThat(parts).hasSize(6);
    assertThat(parts).extracting(Paragraph::number).containsExactly(1, 2, 3, 4, 5, 6);
    List<Paragraph> cut = parts.subList(1, 5);
    assertThat(cut).extracting(Paragraph::text).allMatch(part -> part.endsWith("slept."));
    assertThat(cut).extracting(p -> p.text().length()).allMatch(n -> n > 5_000 && n <= 16_000);
    assertThat(cut.stream().map(Paragraph::text).collect(Collectors.joining(" "))).isEqualTo(text);
  }

  @Test
  void aParagraphOfAnyUsualLengthStays() throws Exception {
    String text = SENTENCE.repeat(280).strip();
    assertThat(read(text).paragraphs()).extracting(Paragraph::text).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"banana", "and on ", "W", "7", "%", "👩‍👩‍👧", "z\u0301\u0308", "é, "})
  void whateverItIsMadeOfNothingIsLostAndNoCharacterIsTorn(String piece) throws Exception {
    String text = "It is " + piece.repeat(100_000).strip();
    List<Paragraph> parts = LongParagraphs.cut(article(text)).paragraphs();
    assertThat(parts).hasSizeGreaterThan(5);
    StringBuilder joined = new StringBuilder();
    for (Paragraph part : parts) {
      assertThat(part.text().length()).isLessThanOrEqualTo(16_000);
      assertThat(Character.isLowSurrogate(part.text().charAt(0))).isFalse();
      assertThat(Character.getType(part.text().charAt(0))).isNotEqualTo(Character.NON_SPACING_MARK);
      joined.append(part.text());
    }
    assertThat(joined.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void chaptersMoveWithTheirParagraphs() {
    Paragraph one = new Paragraph(1, Kind.BODY, SENTENCE.repeat(1000).strip());
    Paragraph two = new Paragraph(2, Kind.HEADING, "Two");
    Article book =
        new Article(
            "a",
            "a",
            "A",
            Metadata.NONE,
            List.of(one, two),
            List.of(new Chapter("One", 1, 0), new Chapter("Two", 1, 1)),
            List.of());
    Article cut = LongParagraphs.cut(book);
    assertThat(cut.chapters()).extracting(Chapter::first).containsExactly(0, 4);
    assertThat(cut.paragraphs().get(4).text()).isEqualTo("Two");
    assertThat(cut.paragraphs().get(4).number()).isEqualTo(5);
  }

  @Test
  void whatIsOnlyNamedIsNotCut() {
    Paragraph code =
        new Paragraph(1, Kind.CODE, "x = 1;\n".repeat(9000), new Delivery.Announced("Code."));
    Article article = new Article("a", "a", "A", List.of(code));
    assertThat(LongParagraphs.cut(article)).isSameAs(article);
  }

  private static Article article(String text) {
    return new Article("a", "a", "A", List.of(new Paragraph(1, Kind.BODY, text)));
  }

  private static Article read(String text) throws Exception {
    return new ArticleReader().read(new ByteArrayInputStream(text.getBytes(UTF_8)), "a.txt");
  }
}
