package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.audio.LoudnessBlocks;
import lectern.audio.LoudnessTarget;
import lectern.spoken.SpokenParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterimTest {
  @TempDir private Path folder;

  @Test
  void aParagraphComesBackAsItWas() throws Exception {
    Prepared odd = prepared("An “odd” goat 🐐 ate\nit. No.");
    SpokenParagraph silent = Tones.spoken(new Paragraph(2, Kind.BODY, ". ."));
    Prepared nothing = Prepared.of(silent, "", null);
    try (Interim interim = new Interim(folder, PartFile.Opener.NEW)) {
      interim.add(odd, Master.of(Tones.record(spoken("A goat."))).loudness());
      interim.add(nothing, null);
      assertThat(interim.next()).isEqualTo(odd);
      assertThat(interim.next()).isEqualTo(nothing);
      assertThat(interim.next()).isNull();
    }
  }

  @Test
  void aBookOnTheDiskHasTheLevelOfOneInMemory() throws Exception {
    LoudnessBlocks blocks = Master.of(Tones.record(spoken("goat ".repeat(400)))).loudness();
    Prepared prepared = prepared("goat ".repeat(400));
    List<LoudnessBlocks> all = new ArrayList<>();
    try (Interim interim = new Interim(folder, PartFile.Opener.NEW)) {
      for (int i = 0; i < 800; i++) {
        interim.add(prepared, blocks);
        all.add(blocks);
      }
      assertThat(folder.resolve("loudness")).exists();
      assertThat(folder.resolve("prepared")).exists();
      Leveller leveller = interim.leveller(LoudnessTarget.PODCAST);
      assertThat(leveller.gainDb()).isEqualTo(Leveller.to(LoudnessTarget.PODCAST, all).gainDb());
      Level level = interim.expected(leveller);
      assertThat(level).isEqualTo(leveller.expected(all));
      for (int i = 0; i < 800; i++) {
        assertThat(interim.next()).isEqualTo(prepared);
      }
      assertThat(interim.next()).isNull();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static Prepared prepared(String text) {
    SpokenParagraph spoken = spoken(text);
    return Prepared.of(spoken, "a1", Master.of(Tones.record(spoken)));
  }

  private static SpokenParagraph spoken(String text) {
    return Tones.spoken(new Paragraph(1, Kind.BODY, text));
  }
}
