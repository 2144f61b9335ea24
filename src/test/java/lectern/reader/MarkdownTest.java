package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;

/** What Markdown is, and what it says. */
class MarkdownTest {
  @Test
  void aTextWithMarksOfTwoKindsIsMarkdownAndOneWithOneIsNot() throws Exception {
    assertThat(kinds("# Sea\n\nThe **sea** is wide.", "a")).containsExactly(Kind.TITLE, Kind.BODY);
    assertThat(read("The price is 5 * 3 * 2.\n\n- one\n- two\n\n* * *\n\nIt was [sic] so.", "a"))
        .noneMatch(paragraph -> paragraph.text().equals("one two"));
    assertThat(read("# 1 in the charts is a song that nobody knows.", "a"))
        .extracting(Paragraph::text)
        .containsExactly("# 1 in the charts is a song that nobody knows.");
  }

  @Test
  void marksLinksAndTagsAreNotSaid() throws Exception {
    assertThat(read("The *sea* is [wide](https://a.example) and<br> `deep` <b>too</b>.", "a.md"))
        .extracting(Paragraph::text)
        .containsExactly("The sea is wide and\ndeep too.");
  }

  @Test
  void notesStandBehindTheParagraphThatRefersToThem() throws Exception {
    assertThat(read("One[^a] two.^[Here.]\n\nThree.\n\n[^a]: There\n    it is.\n", "a.md"))
        .extracting(Paragraph::text)
        .containsExactly("One two.", "There it is.", "Here.", "Three.");
  }

  @Test
  void whatOnlySitesUnderstandIsDropped() throws Exception {
    String text = "{% include x %}\n\n::: note\n\nSo.\n\n:::\n\n- [x] done\n\n## End {#end}\n\nX.";
    assertThat(read(text, "a.md"))
        .extracting(Paragraph::text)
        .containsExactly("So.", "done", "End", "X.");
  }

  @Test
  void badgesAreNoPictures() throws Exception {
    String text = "[![build](https://img.shields.io/x)](y)\n\n![A boat](b.png)\n\nText.";
    assertThat(kinds(text, "a.md")).containsExactly(Kind.ALTERNATIVE, Kind.BODY);
  }

  @Test
  void frontMatterTellsOfTheArticle() throws Exception {
    Article article =
        article(
            "---\ntitle: \"Sea\"\nauthor: [Ann Lee, Bo Berg]\ndate: 2022-03-01\n---\nText.", "a");
    assertThat(article.title()).isEqualTo("Sea");
    assertThat(article.metadata().author()).isEqualTo("Ann Lee and Bo Berg");
    assertThat(article.metadata().date()).isEqualTo("2022-03-01");
  }

  private static List<Kind> kinds(String text, String name) throws Exception {
    return read(text, name).stream().map(Paragraph::kind).toList();
  }

  private static List<Paragraph> read(String text, String name) throws Exception {
    return article(text, name).paragraphs();
  }

  private static Article article(String text, String name) throws Exception {
    return new ArticleReader()
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
  }
}
