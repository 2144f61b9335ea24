package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.spoken.Ledger;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenWord;
import org.junit.jupiter.api.Test;

/** What is said for paragraphs that are not read as they stand. */
class DeliveryTest {
  private static final String CODE = "int a = 1;\nint b = 2;";

  private final Lectern lectern = lectern();

  @Test
  void anAnnouncedParagraphIsNamedAndEveryWordStandsForAllOfIt() {
    SpokenParagraph spoken =
        lectern.spoken(
            new Paragraph(1, Kind.CODE, CODE, new Delivery.Announced("Code listing, 2 lines.")));
    assertThat(spoken.sentences()).hasSize(1);
    assertThat(spoken.sentences().get(0).words())
        .extracting(SpokenWord::text)
        .containsExactly("Code", "listing", "two", "lines");
    assertThat(spoken.sentences().get(0).words())
        .extracting(SpokenWord::span)
        .containsOnly(new Span(0, CODE.length()));
  }

  @Test
  void aSkippedParagraphHasNoWordsAndIsAccountedFor() {
    SpokenParagraph spoken =
        lectern.spoken(new Paragraph(1, Kind.NOTE, "See p. 3.", new Delivery.Skipped("footnote")));
    assertThat(spoken.sentences().get(0).words()).isEmpty();
    assertThat(Ledger.of(spoken).skipped()).containsEntry("footnote", 7L);
    assertThat(Ledger.of(spoken).lost()).isZero();
  }

  private static Lectern lectern() {
    try {
      return Lectern.builder().build();
    } catch (lectern.voice.UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }
}
