package lectern.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lectern.audio.AudioFormat;
import lectern.writer.Packer;
import picocli.CommandLine.Option;

/** What is made of a finished article. */
final class PackOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Sound in other formats beside the WAV files: flac, mp3, opus, or m4a and m4b with an"
              + " installed ffmpeg. May be repeated.")
  private List<AudioFormat> formats = List.of();

  @Option(
      names = "--combine",
      negatable = true,
      description =
          "The whole article in one file too, with chapters, a CUE sheet and chapters.json.")
  private boolean combine;

  @Option(
      names = "--subtitles",
      paramLabel = "KIND",
      split = ",",
      description = "Captions: vtt, srt, lrc; with --combine for the whole file too.")
  private Set<Packer.Subtitles> subtitles = EnumSet.noneOf(Packer.Subtitles.class);

  @Option(names = "--playlist", description = "A playlist (M3U8).")
  private boolean playlist;

  @Option(names = "--html", description = "A page to read along: index.html.")
  private boolean page;

  @Option(names = "--epub", description = "A book with text and sound (EPUB 3).")
  private boolean book;

  @Option(names = "--epub-words", description = "In the book words light up, not sentences.")
  private boolean byWord;

  /**
   * Returns what is made.
   *
   * @param unsplit whether the whole article is wanted in one file, whatever these options say
   */
  Packer.Wishes wishes(boolean unsplit) {
    return new Packer.Wishes(
        formats, combine || unsplit, subtitles, playlist, page, book || byWord, byWord);
  }
}
