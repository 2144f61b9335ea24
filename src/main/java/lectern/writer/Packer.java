package lectern.writer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.article.Metadata;
import lectern.article.Picture;
import lectern.audio.AudioEncoder;
import lectern.audio.AudioFormat;
import lectern.audio.AudioHeader;
import lectern.audio.ChapterMark;
import lectern.audio.Cover;
import lectern.audio.MissingProgramException;
import lectern.audio.Pcm;
import lectern.audio.Tags;
import lectern.audio.WavFile;
import org.jspecify.annotations.Nullable;

/**
 * Makes, of a finished article, what other programs and devices take: sound in other formats, all
 * of it in one file with chapters, captions, a playlist, a page to read along, a book with sound.
 * It reads the manifest and the WAV files; nothing is spoken.
 */
public final class Packer {
  private static final String BOOK_SOUND = "book.mp3";

  private final Path folder;
  private final Manifest manifest;
  private final Wishes wishes;
  private final PackedFiles packed;
  private final @Nullable Cover cover;
  private final List<Path> made = new ArrayList<>();

  /** A kind of captions. */
  public enum Subtitles {
    /** WebVTT. */
    VTT,
    /** SubRip. */
    SRT,
    /** Lyrics with times. */
    LRC
  }

  /**
   * What is wished.
   *
   * @param formats the formats of sound, the first one for playlist and page; WAV files are there
   *     already
   * @param combine whether all is put into one file too, with a CUE sheet and {@code chapters.json}
   * @param subtitles the kinds of captions
   * @param playlist whether a playlist is made
   * @param page whether a page to read along is made
   * @param book whether a book with sound is made
   * @param bookByWord whether words light up in it, not sentences
   */
  public record Wishes(
      List<AudioFormat> formats,
      boolean combine,
      Set<Subtitles> subtitles,
      boolean playlist,
      boolean page,
      boolean book,
      boolean bookByWord) {
    /** Copies the collections. */
    public Wishes {
      formats = formats.isEmpty() ? List.of(AudioFormat.WAV) : List.copyOf(formats);
      subtitles = Set.copyOf(subtitles);
    }

    /** Returns whether there is anything to make. */
    public boolean isEmpty() {
      boolean onlyWav = formats.equals(List.of(AudioFormat.WAV));
      return onlyWav && !combine && subtitles.isEmpty() && !playlist && !page && !book;
    }
  }

  private Packer(
      Path folder, Manifest manifest, Wishes wishes, PackedFiles packed, @Nullable Cover cover) {
    this.folder = folder;
    this.cover = cover;
    this.manifest = cover == null ? manifest : manifest.with(withCover(manifest, cover));
    this.wishes = wishes;
    this.packed = packed;
  }

  /**
   * Makes what is wished.
   *
   * @param folder an article's folder
   * @return the files
   * @throws UnreadableManifestException if the article is not finished
   * @throws UnwritableOutputException if something cannot be written, or somebody else's file is in
   *     the way
   */
  public static List<Path> pack(Path folder, Wishes wishes)
      throws UnreadableManifestException, UnwritableOutputException {
    Manifest manifest = Manifest.read(folder);
    if (!NameCheck.isPlain(manifest.name())) {
      throw new UnreadableManifestException(
          folder.resolve(Manifest.FILE), "its name is no name for a file", null);
    }
    try (ArticleFolder locked = ArticleFolder.lock(folder)) {
      PackedFiles packed = PackedFiles.of(folder, locked.hidden());
      Cover cover = CoverFile.read(locked.hidden());
      Packer packer = new Packer(folder, manifest, wishes, packed, cover);
      packer.make(locked.hidden());
      return packer.made;
    } catch (MissingProgramException e) {
      throw new UnwritableOutputException(folder, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder, e);
    }
  }

  private void make(Path hidden) throws IOException, UnwritableOutputException {
    for (AudioFormat format : wishes.formats()) {
      if (wishes.combine()) {
        String name = manifest.name() + "." + format.ending();
        write(name, part -> combine(part, format));
      }
      if (format != AudioFormat.WAV) {
        each(format);
      }
    }
    String first = "." + wishes.formats().get(0).ending();
    List<Placement> each = Placement.each(manifest, first);
    List<Placement> whole = Placement.inOne(manifest, manifest.name() + first);
    if (wishes.combine()) {
      write(manifest.name() + ".cue", CueSheet.of(manifest, whole));
      write(ChaptersFile.FILE, ChaptersFile.of(manifest, whole));
    }
    for (Subtitles subtitles : wishes.subtitles()) {
      if (wishes.combine()) {
        subtitles(subtitles, manifest.name(), whole);
      }
      for (Placement one : each) {
        subtitles(subtitles, stem(one.file()), List.of(one));
      }
    }
    if (wishes.playlist()) {
      write(manifest.name() + ".m3u8", Playlist.of(manifest, each));
    }
    if (wishes.page()) {
      write(ReadAlongPage.FILE, ReadAlongPage.of(manifest, each));
    }
    if (wishes.book()) {
      book(hidden);
    }
  }

  /** Writes the sound of each paragraph in another format. */
  private void each(AudioFormat format) throws IOException, UnwritableOutputException {
    for (Placement one : Placement.each(manifest)) {
      Manifest.Paragraph paragraph = one.paragraph();
      AudioHeader header =
          new AudioHeader(
              manifest.sampleRateHz(),
              paragraph.frames(),
              tags(Label.of(paragraph.text()), paragraph.number()),
              List.of());
      write(
          stem(one.file()) + "." + format.ending(),
          part -> {
            try (AudioEncoder encoder = format.open(part, header)) {
              encoder.write(sound(one.file()));
              encoder.finish();
            }
          });
    }
  }

  private void combine(Path file, AudioFormat format) throws IOException {
    List<Placement> whole = Placement.inOne(manifest, manifest.name());
    long frames = 0;
    for (Placement placement : whole) {
      frames += placement.paragraph().frames();
    }
    List<ChapterMark> chapters = new ArrayList<>();
    List<Part> parts = Part.of(manifest, whole);
    for (int i = 0; i < parts.size(); i++) {
      long start = frame(parts.get(i).start());
      long end = i + 1 < parts.size() ? frame(parts.get(i + 1).start()) : frames;
      chapters.add(new ChapterMark(start, Math.max(start, end), parts.get(i).title()));
    }
    AudioHeader header =
        new AudioHeader(manifest.sampleRateHz(), frames, tags(manifest.title(), 0), chapters);
    try (AudioEncoder encoder = format.open(file, header)) {
      for (Placement placement : Placement.each(manifest)) {
        encoder.write(sound(placement.file()));
      }
      encoder.finish();
    }
  }

  private long frame(double seconds) {
    return Math.round(seconds * manifest.sampleRateHz());
  }

  private Tags tags(String title, int track) {
    return new Tags(
        title,
        manifest.title(),
        manifest.metadata().author(),
        track,
        manifest.metadata().date(),
        manifest.metadata().address(),
        manifest.metadata().language(),
        "",
        "Lectern",
        cover);
  }

  private static Metadata withCover(Manifest manifest, Cover cover) {
    Metadata known = manifest.metadata();
    return new Metadata(
        known.author(),
        known.date(),
        known.language(),
        known.publisher(),
        known.address(),
        new Picture(cover.mimeType(), cover.bytes()));
  }

  private Pcm sound(String name) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(name)))) {
      return WavFile.read(in).pcm();
    }
  }

  private void subtitles(Subtitles kind, String stem, List<Placement> placements)
      throws IOException, UnwritableOutputException {
    switch (kind) {
      case VTT -> write(stem + ".vtt", Captions.webVtt(placements));
      case SRT -> write(stem + ".srt", Captions.subRip(placements));
      case LRC -> write(stem + ".lrc", Captions.lyrics(manifest, placements));
    }
  }

  /** Writes the book; its sound is one MP3 file, which is made for it. */
  private void book(Path hidden) throws IOException, UnwritableOutputException {
    Path sound = hidden.resolve(BOOK_SOUND);
    Files.deleteIfExists(sound);
    try {
      combine(sound, AudioFormat.MP3);
      List<Placement> whole = Placement.inOne(manifest, BOOK_SOUND);
      write(
          manifest.name() + ".epub",
          part -> {
            try (OutputStream out = PartFile.Opener.NEW.open(part)) {
              EpubBook.write(manifest, whole, hidden, wishes.bookByWord(), out);
            }
          });
    } finally {
      Files.deleteIfExists(sound);
    }
  }

  private void write(String name, byte[] bytes) throws IOException, UnwritableOutputException {
    write(name, part -> Files.write(part, bytes));
  }

  /** Makes a file that does not exist yet. */
  private interface Maker {
    void make(Path file) throws IOException;
  }

  private void write(String name, Maker maker) throws IOException, UnwritableOutputException {
    packed.claim(name);
    Path file = folder.resolve(name);
    Path part = PartFile.partOf(file);
    Files.deleteIfExists(part);
    try {
      maker.make(part);
      PartFile.move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
    made.add(file);
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
