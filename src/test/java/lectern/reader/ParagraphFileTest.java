package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.article.Article;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;

class ParagraphFileTest {
  private static final List<Kind> KINDS = List.of(Kind.values());

  private static final List<Delivery> DELIVERIES =
      List.of(Delivery.READ, new Delivery.Announced("A “table”."), new Delivery.Skipped("note"));

  @Test
  void everyParagraphComesBackWhereverItIsAskedFor() throws IOException {
    List<Paragraph> all = new ArrayList<>();
    Random random = new Random(4);
    int number = 0;
    for (int i = 0; i < 3000; i++) {
      Kind kind = KINDS.get(i % KINDS.size());
      number += kind == Kind.BREAK ? 0 : 1;
      String text = "goat “é” 🐐\n".repeat(random.nextInt(i % 50 == 0 ? 9000 : 30));
      all.add(new Paragraph(number, kind, text, DELIVERIES.get(i % 3)));
    }
    ParagraphFile stored = stored(all);
    assertThat(stored).isEqualTo(all);
    for (int i = 0; i < 500; i++) {
      int place = random.nextInt(all.size());
      assertThat(stored.get(place)).isEqualTo(all.get(place));
    }
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> stored.get(-1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> stored.get(3000));
  }

  @Test
  void thereMayBeNone() throws IOException {
    assertThat(stored(List.of())).isEmpty();
  }

  @Test
  void anArticleDoesNotCopyThem() throws IOException {
    ParagraphFile stored = stored(List.of(new Paragraph(1, Kind.BODY, "A goat.")));
    Article article = new Article("goats", "-", "Goats", stored);
    assertThat(article.paragraphs()).isSameAs(stored);
    assertThat(article.named("sheep").paragraphs()).isSameAs(stored);
  }

  private static ParagraphFile stored(List<Paragraph> paragraphs) throws IOException {
    try (ParagraphFile.Writer writer = new ParagraphFile.Writer()) {
      for (Paragraph paragraph : paragraphs) {
        writer.add(paragraph);
      }
      return writer.finish();
    }
  }
}
