package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNameTest {
  @ParameterizedTest
  @CsvSource({
    "mali-sanctions, mali-sanctions",
    "Mali Sanctions (2nd  draft)!, mali-sanctions-2nd-draft",
    "Zoë’s Café, zoes-cafe",
    "Straße Øst Łódź Æther, strasse-ost-lodz-aether",
    "ﬁle ½, file-1-2",
    "--a__b--, a-b",
    "CON, con-article",
    "lpt1, lpt1-article",
    "com10, com10",
    "..., article",
    "'', article",
    "../../etc, etc",
    "北京, article-a5e75",
    "Пекин 2024, 2024",
  })
  void aNameIsMadeSafe(String name, String safe) {
    assertThat(ArticleName.of(name)).isEqualTo(safe);
  }

  @ParameterizedTest
  @CsvSource({
    "report.txt, report",
    "report.tar.gz, report.tar",
    "report.2024, report.2024",
    "Mr. Smith, Mr. Smith",
    ".profile, .profile",
    "report., report.",
    "report, report",
    "v1.markdown, v1",
    "a.verylongending, a.verylongending",
  })
  void onlyTheEndingOfAFileIsTakenOff(String file, String name) {
    assertThat(ArticleName.withoutEnding(file)).isEqualTo(name);
  }

  @Test
  void aLongNameIsCutAfterAWord() {
    assertThat(ArticleName.of("goat ".repeat(40))).isEqualTo("goat-".repeat(15) + "goat");
    assertThat(ArticleName.of("g".repeat(300))).isEqualTo("g".repeat(80));
  }

  @Test
  void everyNameIsSafe() {
    Random random = new Random(3);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder name = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        name.appendCodePoint(random.nextInt(round % 2 == 0 ? 0x180 : 0x20000));
      }
      assertThat(ArticleName.of(name.toString()))
          .matches("[a-z0-9]+(-[a-z0-9]+)*")
          .hasSizeLessThanOrEqualTo(80);
    }
  }
}
