package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import lectern.article.Article;
import lectern.article.Paragraph;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.audio.LoudnessTarget;
import lectern.spoken.Ledger;
import lectern.voice.Prosody;
import lectern.voice.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article's folder, in two passes. In the first, each paragraph's sound is kept as a
 * {@link Master}, or as the file that it will probably become, unless an earlier run has kept it
 * already. When all are there, their common level is known; in the second, each becomes a WAV file,
 * unless that is there already, and at the end stands the manifest {@code article.json}.
 *
 * <p>No half file ever stands under a final name, a manifest only stands beside the files it speaks
 * of, and files that Lectern did not write are left alone. A run that is broken off at any moment
 * loses at most the paragraphs that were being spoken.
 */
public final class ArticleWriter implements AutoCloseable {
  private final Article article;
  private final ArticleFolder folder;
  private final boolean afresh;
  private final PartFile.Opener opener;
  private final ParagraphNames names;
  private final Masters masters;
  private final FinishedFiles finished;
  private final PartFile manifestPart;
  private final ManifestFile manifest;

  /**
   * How the article is read, for the manifest.
   *
   * @param voice the voice's name, such as {@code kevin16}
   * @param engine the engine and its version, such as {@code FreeTTS 1.2.2}
   * @param prosody speed, pitch and silences
   * @param style the house style, such as {@code american}
   * @param loudness how loud it shall be
   * @param lecternVersion the version of Lectern
   */
  public record Settings(
      String voice,
      String engine,
      Prosody prosody,
      String style,
      LoudnessTarget loudness,
      String lecternVersion) {}

  /**
   * The file of a paragraph.
   *
   * @param path where it is
   * @param fresh whether this run wrote it; else it was there already
   * @param rendition what determines its bytes
   * @param crc32c the checksum of its bytes, eight hexadecimal digits
   */
  public record Written(Path path, boolean fresh, String rendition, String crc32c) {}

  private ArticleWriter(
      ArticleFolder folder,
      Article article,
      Settings settings,
      boolean afresh,
      PartFile.Opener opener)
      throws IOException, UnwritableOutputException {
    this.article = article;
    this.folder = folder;
    this.afresh = afresh;
    this.opener = opener;
    this.names = new ParagraphNames(article.size());
    this.masters = new Masters(folder.hidden(), opener);
    this.finished = new FinishedFiles(folder.hidden(), opener);
    folder.own().begin(names, article.size());
    this.manifestPart = PartFile.create(folder.manifest(), opener);
    this.manifest = new ManifestFile(manifestPart.out(), article, settings);
  }

  /**
   * Makes the folder {@code outputFolder/ARTICLE-NAME} ready, and finds out at once if it cannot be
   * written. Nothing in it changes before the first paragraph.
   *
   * @param afresh whether nothing of earlier runs is used again
   * @throws UnwritableOutputException if it cannot be written, holds files of others under the
   *     names that are needed, or another run is writing it
   */
  public static ArticleWriter open(
      Path outputFolder, Article article, Settings settings, boolean afresh)
      throws UnwritableOutputException {
    return open(outputFolder, article, settings, afresh, PartFile.Opener.NEW);
  }

  static ArticleWriter open(
      Path outputFolder, Article article, Settings settings, boolean afresh, PartFile.Opener opener)
      throws UnwritableOutputException {
    String name = article.name();
    if (name.isEmpty()
        || name.startsWith(".")
        || !Path.of(name).equals(Path.of(name).getFileName())) {
      throw new IllegalArgumentException("no name for a folder: " + name);
    }
    try {
      ArticleFolder folder = ArticleFolder.open(outputFolder, article);
      try {
        ArticleWriter writer = new ArticleWriter(folder, article, settings, afresh, opener);
        try {
          writer.manifest.begin();
          return writer;
        } catch (IOException e) {
          writer.manifestPart.close();
          throw e;
        }
      } catch (IOException | UnwritableOutputException e) {
        folder.close();
        throw e;
      }
    } catch (IOException e) {
      throw UnwritableOutputException.of(outputFolder.resolve(name), e);
    }
  }

  /** Returns the folder that is written. */
  public Path folder() {
    return folder.path();
  }

  /** Returns the file that a paragraph's sound has or will have. */
  public Path file(Paragraph paragraph) {
    return folder.path().resolve(names.name(paragraph.number()));
  }

  /**
   * Returns what an earlier run has kept. Any thread may ask.
   *
   * @param id the identity of the sound
   * @param foreseen the level that it will probably have; null if that is not known
   * @return null if it has to be spoken
   * @throws UnwritableOutputException if the folder fails
   */
  public @Nullable Master find(String id, @Nullable Leveller foreseen)
      throws UnwritableOutputException {
    try {
      if (afresh) {
        return null;
      }
      Master master = masters.find(id);
      return master == null ? finished.find(id, foreseen) : master;
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.hidden(), e);
    }
  }

  /**
   * Keeps what was spoken, unless it is kept already as a finished file. Any thread may do so.
   *
   * @param id the identity of the sound
   * @param master what is known of it
   * @throws UnwritableOutputException if it cannot be written
   */
  public void keep(String id, Recording recording, Master master) throws UnwritableOutputException {
    try {
      if (!finished.has(id)) {
        masters.keep(id, recording, master);
      }
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.hidden(), e);
    }
  }

  /** Returns whether sounds can be finished before the level is known. */
  public boolean canKeepFinished() throws UnwritableOutputException {
    try {
      return FinishedFiles.areLinksPossible(folder.hidden());
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.hidden(), e);
    }
  }

  /**
   * Keeps what was spoken as the finished file of a paragraph, so that it is written only once. Any
   * thread may do so.
   *
   * @param prepared what is known of the paragraph
   * @param master what is known of its sound
   * @param foreseen the level that it will probably have; if it does not get that, it is spoken
   *     again
   * @throws UnwritableOutputException if it cannot be written
   */
  public void keepFinished(
      Paragraph paragraph, Prepared prepared, Recording recording, Master master, Leveller foreseen)
      throws UnwritableOutputException {
    try {
      finished.make(recording, master, Rendition.of(article, paragraph, prepared, foreseen));
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.hidden(), e);
    }
  }

  /**
   * Returns a sound that is kept as it was spoken. Any thread may ask.
   *
   * @return null if it is not there, or is damaged
   * @throws UnwritableOutputException if the folder fails
   */
  public @Nullable MeasuredSound sound(String id) throws UnwritableOutputException {
    try {
      return masters.sound(id);
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.hidden(), e);
    }
  }

  /** Returns what takes up what the first pass finds out, for the time of this run. */
  public Interim interim() {
    return new Interim(folder.hidden(), opener);
  }

  /** Where a sound comes from when it is needed. */
  public interface Source<E extends Exception> {
    /** Returns it. */
    MeasuredSound sound() throws E, UnwritableOutputException;
  }

  /**
   * Writes the file of a paragraph, unless it is there already. Any thread may do so.
   *
   * @param prepared what is known of it; it has sound
   * @param leveller the article's level
   * @param source gives the sound, only if it is needed
   * @throws UnwritableOutputException if it cannot be written; then no part of it is there
   */
  public <E extends Exception> Written write(
      Paragraph paragraph, Prepared prepared, Leveller leveller, Source<E> source)
      throws E, UnwritableOutputException {
    String name = names.name(paragraph.number());
    Path file = folder.path().resolve(name);
    Rendition rendition = Rendition.of(article, paragraph, prepared, leveller);
    String made = rendition.digest();
    try {
      String there = afresh ? null : checksumIfThere(file, made);
      if (there != null) {
        return new Written(file, false, made, there);
      }
      String id = prepared.id();
      if (finished.has(id, made)) {
        folder.own().claim(paragraph.number());
        String placed = finished.place(id, made, file);
        if (placed != null) {
          return new Written(file, true, made, placed);
        }
      }
      MeasuredSound levelled = finished.sound(id, leveller);
      MeasuredSound sound = levelled == null ? source.sound() : levelled;
      folder.own().claim(paragraph.number());
      String checksum = make(file, levelled == null ? rendition : rendition.ofFinished(), sound);
      finished.replace(id, file, leveller, Finished.of(leveller, made, checksum));
      return new Written(file, true, made, checksum);
    } catch (IOException e) {
      throw UnwritableOutputException.of(file, e);
    }
  }

  /** Makes a file; returns its checksum. */
  private String make(Path file, Rendition rendition, MeasuredSound sound) throws IOException {
    CRC32C checksum = new CRC32C();
    try (PartFile part = PartFile.create(file, opener);
        OutputStream out = new CheckedOutputStream(part.out(), checksum)) {
      rendition.write(sound, out);
      part.complete();
    }
    return Checksum.hex(checksum);
  }

  /** Returns the checksum of a file if an earlier run made it in the same way and it is whole. */
  private @Nullable String checksumIfThere(Path file, String rendition) throws IOException {
    OldManifest.Entry entry = folder.old().files().get(file.getFileName().toString());
    if (entry == null
        || !entry.rendition().equals(rendition)
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    String crc32c = Checksum.of(file);
    return crc32c.equals(entry.crc32c()) ? crc32c : null;
  }

  /**
   * Enters a paragraph into the manifest, or a break. They are entered in order.
   *
   * @param written its file; null if it has no sound
   * @throws UnwritableOutputException if the manifest cannot be written
   */
  public void enter(Paragraph paragraph, Prepared prepared, @Nullable Written written)
      throws UnwritableOutputException {
    ManifestFile.Sound sound = null;
    if (written != null) {
      masters.use(prepared.id());
      folder.own().keep(paragraph.number());
      String name = written.path().getFileName().toString();
      sound = new ManifestFile.Sound(name, written.rendition(), written.crc32c());
    }
    try {
      manifest.add(paragraph, prepared, sound);
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.manifest(), e);
    }
  }

  /**
   * Puts the manifest in place, then removes what earlier runs wrote and it does not name.
   *
   * @param ledger the account of the whole article, of paragraphs without sound too
   * @param leveller what brought it to its level
   * @param level that level
   * @return the manifest
   * @throws UnwritableOutputException if it cannot be written
   */
  public Path finish(Ledger ledger, Leveller leveller, Level level)
      throws UnwritableOutputException {
    try {
      manifest.end(ledger, leveller, level);
      if (manifestPart.completeIfChanged()) {
        PackedFiles.of(folder.path(), folder.hidden()).removeAll();
      }
      CoverFile.write(folder.hidden(), article.metadata().cover());
      folder.own().removeOthers();
      masters.removeUnused();
      finished.tidy(masters);
      return folder.manifest();
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.manifest(), e);
    }
  }

  /**
   * Removes the manifest if it is not finished. Whole sound files stay; if there is none, nothing
   * stays.
   */
  @Override
  public void close() throws UnwritableOutputException {
    try {
      manifestPart.close();
      finished.close();
      folder.close();
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.manifest(), e);
    }
  }
}
