package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.audio.WavFile;
import lectern.spoken.Ledger;
import lectern.spoken.SpokenParagraph;
import lectern.voice.Mark;
import lectern.voice.Prosody;
import lectern.voice.Recording;

/**
 * Writes an article's folder: a WAV file for each paragraph as it comes, and at the end the
 * manifest {@code article.json}. No half file ever stands under a final name, a manifest only
 * stands beside the files it speaks of, and files that Lectern did not write are left alone.
 */
public final class ArticleWriter implements AutoCloseable {
  private static final String MANIFEST = "article.json";
  private static final Set<String> NO_NAMES = Set.of("", ".", "..");

  private final Article article;
  private final Path folder;
  private final boolean newFolder;
  private final PartFile.Opener opener;
  private final ParagraphNames names;
  private final OwnFiles own;
  private final PartFile manifestPart;
  private final ManifestFile manifest;
  private final Set<String> written = new HashSet<>();
  private int lastNumber;

  /**
   * How the article is read, for the manifest.
   *
   * @param voice the voice's name, such as {@code kevin16}
   * @param engine the engine and its version, such as {@code FreeTTS 1.2.2}
   * @param prosody speed, pitch and silences
   * @param style the house style, such as {@code american}
   * @param lecternVersion the version of Lectern
   */
  public record Settings(
      String voice, String engine, Prosody prosody, String style, String lecternVersion) {}

  private ArticleWriter(
      Path folder, boolean newFolder, Article article, Settings settings, PartFile.Opener opener)
      throws IOException, UnwritableOutputException {
    this.article = article;
    this.folder = folder;
    this.newFolder = newFolder;
    this.opener = opener;
    this.names = new ParagraphNames(article.paragraphs());
    Path file = folder.resolve(MANIFEST);
    this.own = OwnFiles.of(folder, file);
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != Kind.BREAK) {
        own.check(names.name(paragraph.number()));
      }
    }
    this.manifestPart = PartFile.create(file, opener);
    this.manifest = new ManifestFile(manifestPart.out(), article, settings);
  }

  /**
   * Makes the folder {@code outputFolder/ARTICLE-NAME} ready, and finds out at once if it cannot be
   * written. Nothing in it changes before the first paragraph.
   *
   * @throws UnwritableOutputException if it cannot be written, or holds files of others under the
   *     names that are needed
   */
  public static ArticleWriter open(Path outputFolder, Article article, Settings settings)
      throws UnwritableOutputException {
    return open(outputFolder, article, settings, PartFile::openNew);
  }

  static ArticleWriter open(
      Path outputFolder, Article article, Settings settings, PartFile.Opener opener)
      throws UnwritableOutputException {
    String name = article.name();
    if (NO_NAMES.contains(name) || !Path.of(name).equals(Path.of(name).getFileName())) {
      throw new IllegalArgumentException("no name for a folder: " + name);
    }
    Path folder = outputFolder.resolve(name);
    try {
      boolean newFolder = !Files.exists(folder);
      Files.createDirectories(folder);
      ArticleWriter writer = new ArticleWriter(folder, newFolder, article, settings, opener);
      try {
        writer.manifest.begin();
        return writer;
      } catch (IOException e) {
        writer.close();
        throw e;
      }
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder, e);
    }
  }

  /** Returns the folder that is written. */
  public Path folder() {
    return folder;
  }

  /**
   * Writes the sound of a paragraph. Paragraphs come in order; some may be left out.
   *
   * @return the file
   * @throws UnwritableOutputException if it cannot be written; then no part of it is there
   */
  public Path write(SpokenParagraph paragraph, Recording recording)
      throws UnwritableOutputException {
    int number = paragraph.written().number();
    if (number <= lastNumber) {
      throw new IllegalArgumentException("paragraph " + number + " after " + lastNumber);
    }
    lastNumber = number;
    String name = names.name(number);
    Path file = folder.resolve(name);
    WavFile wav = wav(paragraph, recording);
    try {
      own.claim(name);
      MessageDigest digest = sha256();
      try (PartFile part = PartFile.create(file, opener);
          OutputStream out = new DigestOutputStream(part.out(), digest)) {
        wav.write(out);
        part.complete();
      }
      written.add(name);
      manifest.add(paragraph, recording, name, HexFormat.of().formatHex(digest.digest()));
      return file;
    } catch (IOException e) {
      throw UnwritableOutputException.of(file, e);
    }
  }

  /**
   * Puts the manifest in place, then removes sound of earlier runs that it does not name.
   *
   * @param ledger the account of the whole article, of paragraphs without sound too
   * @return the manifest
   * @throws UnwritableOutputException if it cannot be written
   */
  public Path finish(Ledger ledger) throws UnwritableOutputException {
    Path file = folder.resolve(MANIFEST);
    try {
      manifest.end(ledger);
      manifestPart.complete();
      own.removeAllBut(written);
      return file;
    } catch (IOException e) {
      throw UnwritableOutputException.of(file, e);
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
      own.forgetIfNoneIsThere();
      if (newFolder) {
        deleteIfEmpty(folder);
      }
    } catch (IOException e) {
      throw UnwritableOutputException.of(folder.resolve(MANIFEST), e);
    }
  }

  private WavFile wav(SpokenParagraph paragraph, Recording recording) {
    Paragraph text = paragraph.written();
    List<WavFile.Cue> cues = new ArrayList<>();
    for (Mark sentence : recording.sentences()) {
      cues.add(new WavFile.Cue(sentence.startFrame(), Label.of(sentence.span().of(text.text()))));
    }
    WavFile.Info info =
        new WavFile.Info(
            Label.of(text.text()), Label.of(article.title()), text.number(), "Lectern");
    return new WavFile(recording.pcm(), info, cues);
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // It holds what was written.
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
