package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaylistTest {
  private static final Manifest MANIFEST =
      Gardens.of("Café “Ole”, 1. It is open.", "Second\nline here.");

  @Test
  void eachParagraphIsAnEntryWithItsLengthAndBeginning() {
    assertThat(text(Placement.each(MANIFEST)))
        .isEqualTo(
            """
            #EXTM3U
            #EXTENC:UTF-8
            #PLAYLIST:Made & told
            #EXTINF:2.100,Café “Ole”, 1. It is open.
            001.wav
            #EXTINF:0.900,Second line here.
            002.wav
            """);
  }

  @Test
  void otherFormatsHaveOtherEndings() {
    assertThat(text(Placement.each(MANIFEST, ".mp3"))).contains("\n001.mp3\n").contains("002.mp3");
  }

  @Test
  void paragraphsInOneFileAreOneEntry() {
    assertThat(text(Placement.inOne(MANIFEST, "#made.flac")))
        .endsWith("\n#EXTINF:3.000,Made & told\n./#made.flac\n");
  }

  private static String text(List<Placement> placements) {
    return new String(Playlist.of(MANIFEST, placements), StandardCharsets.UTF_8);
  }
}
