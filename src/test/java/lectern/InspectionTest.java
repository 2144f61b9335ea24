package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;

class InspectionTest {
  @Test
  void whatALongArticleHasTooMuchOfIsCountedAndNotListed() throws Exception {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < 210; i++) {
      StringBuilder text = new StringBuilder("Goats:");
      for (int k = 0; k < 100; k++) {
        text.append(' ').append(1000 + i * 100 + k).append(" and");
      }
      paragraphs.add(new Paragraph(i + 1, Kind.BODY, text.append(" 1001 more.").toString()));
    }
    Findings findings =
        Lectern.builder()
            .build(TonesVoice.source())
            .check(new Article("goats", "goats.txt", "Goats", paragraphs));
    assertThat(findings.changed()).hasSize(20_000);
    assertThat(findings.changed().get(0).written()).isEqualTo("1001");
    assertThat(findings.changed().get(0).count()).isEqualTo(211);
    assertThat(findings.unlisted()).isEqualTo(1000);
  }
}
