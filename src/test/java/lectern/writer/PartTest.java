package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {
  @Test
  void aCueSheetHasATrackForEachChapter(@TempDir Path folder) throws Exception {
    Manifest garden = Gardens.garden(folder);
    byte[] sheet = CueSheet.of(garden, Placement.inOne(garden, "garden.mp3"));
    assertThat(new String(sheet, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            PERFORMER "Ann Lee"
            TITLE "A Walk in the Garden"
            FILE "garden.mp3" MP3
              TRACK 01 AUDIO
                TITLE "A Walk in the Garden"
                INDEX 01 00:00:00
              TRACK 02 AUDIO
                TITLE "Heading Two"
                INDEX 01 00:21:23
            """);
  }

  @Test
  void chaptersJsonHasTheirTimes(@TempDir Path folder) throws Exception {
    Manifest garden = Gardens.garden(folder);
    byte[] chapters = ChaptersFile.of(garden, Placement.inOne(garden, "garden.mp3"));
    assertThat(new String(chapters, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "version" : "1.2.0",
              "title" : "A Walk in the Garden",
              "author" : "Ann Lee",
              "fileName" : "garden.mp3",
              "chapters" : [
                {
                  "startTime" : 0.000,
                  "title" : "A Walk in the Garden"
                },
                {
                  "startTime" : 21.308,
                  "title" : "Heading Two"
                }
              ]
            }
            """);
  }

  @Test
  void anArticleWithoutHeadingsIsOnePart() {
    Manifest manifest = Gardens.of("One.", "Two.");
    assertThat(Part.of(manifest, Placement.inOne(manifest, "x.wav")))
        .containsExactly(new Part("Made & told", 1, 0));
    assertThat(Part.of(manifest, List.of())).isEmpty();
  }

  @Test
  void theFirstPartBeginsWithTheFileAndPartsThatBeginTogetherAreOne() {
    List<Chapter> chapters =
        List.of(new Chapter("A", 1, 1), new Chapter("A a", 2, 1), new Chapter("B", 1, 2));
    Manifest manifest = Gardens.with(Gardens.of("Preface.", "One.", "Two."), chapters);
    assertThat(Part.of(manifest, Placement.inOne(manifest, "x.wav")))
        .extracting(Part::title)
        .containsExactly("Made & told", "A", "B");
  }

  @Test
  void aCueSheetHasAtMost99Tracks() {
    String[] texts = new String[300];
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "Paragraph \"" + i + "\".";
      chapters.add(new Chapter(texts[i], 1 + i % 2, i));
    }
    Manifest manifest = Gardens.with(Gardens.of(texts), chapters);
    String sheet =
        new String(
            CueSheet.of(manifest, Placement.inOne(manifest, "x.wav")), StandardCharsets.UTF_8);
    assertThat(sheet)
        .contains("TRACK 99 AUDIO")
        .doesNotContain("TRACK 100", "'1'")
        .contains("TITLE \"Paragraph '2'.\"");
  }
}
