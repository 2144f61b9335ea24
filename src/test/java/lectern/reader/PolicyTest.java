package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy makes of paragraphs. */
class PolicyTest {
  @Test
  void codeIsAnnouncedNotesAreLeftOutAndAllElseIsReadAsUsual() {
    Article article = decided(Policy.DOCUMENTS);
    assertThat(article.paragraphs())
        .extracting(Paragraph::delivery)
        .containsExactly(
            Delivery.READ,
            new Delivery.Skipped("note"),
            new Delivery.Announced("Code listing, 2 lines."),
            Delivery.READ);
  }

  @Test
  void notesGoToTheEndOfTheirChapterAndNumbersFollow() {
    Article article = decided(Policy.USUAL.with(Content.NOTES, Treatment.AT_END));
    assertThat(article.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(Kind.BODY, Kind.CODE, Kind.NOTE, Kind.HEADING);
    assertThat(article.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3, 4);
    assertThat(article.chapters()).extracting(Chapter::first).containsExactly(0, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rains (Lee et al., 2020; Day 2019a, p. 4). | It rains.",
        "It rains [12, 14–16] here. | It rains here.",
        "It rains (in March 2020). | It rains (in March 2020).",
        "It rains [sic] (so he said). | It rains [sic] (so he said).",
        "The (see Miller 1999) rain. | The rain.",
      })
  void citationsMayBeLeftOut(String written, String read) {
    Article article = new Article("a", "a", "a", List.of(new Paragraph(1, Kind.BODY, written)));
    Policy policy = Policy.USUAL.with(Content.CITATIONS, Treatment.SKIP);
    assertThat(Deliveries.decided(article, policy).paragraphs().get(0).text()).isEqualTo(read);
  }

  @Test
  void addressesMayBeNamed() {
    String text = "See https://a.example/b, and (www.c.example).";
    Article article = new Article("a", "a", "a", List.of(new Paragraph(1, Kind.BODY, text)));
    Policy policy = Policy.USUAL.with(Content.LINKS, Treatment.ANNOUNCE);
    assertThat(Deliveries.decided(article, policy).paragraphs().get(0).text())
        .isEqualTo("See address, and address.");
  }

  private static Article decided(Policy policy) {
    List<Paragraph> paragraphs =
        List.of(
            new Paragraph(1, Kind.BODY, "Text."),
            new Paragraph(2, Kind.NOTE, "Note."),
            new Paragraph(3, Kind.CODE, "a\nb"),
            new Paragraph(4, Kind.HEADING, "Next"));
    List<Chapter> chapters = List.of(new Chapter("First", 1, 0), new Chapter("Next", 1, 3));
    return Deliveries.decided(
        new Article("a", "a", "a", Metadata.NONE, paragraphs, chapters, List.of()), policy);
  }
}
