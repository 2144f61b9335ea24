package lectern.writer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lectern.article.Kind;
import lectern.audio.WavFile;

/**
 * Checks a finished folder: the manifest against its schema and its marks against the times; every
 * paragraph's file against the manifest: that it is there, its checksum, its header, how long it
 * plays; and that there is no sound besides.
 */
public final class ArticleVerifier {
  private static final String WAV = ".wav";

  private final Path folder;
  private final Manifest manifest;
  private final Map<String, OldManifest.Entry> entries;
  private final List<String> faults = new ArrayList<>();

  private ArticleVerifier(Path folder) throws UnreadableManifestException {
    this.folder = folder;
    this.manifest = Manifest.read(folder);
    try {
      this.entries = OldManifest.read(folder.resolve(Manifest.FILE)).files();
    } catch (UnwritableOutputException e) {
      throw new UnreadableManifestException(folder.resolve(Manifest.FILE), "is none", e);
    }
  }

  /**
   * Returns what is wrong with an article's folder, a line each; nothing if all is right.
   *
   * @throws UnreadableManifestException if there is no manifest, or it contradicts itself
   */
  public static List<String> faults(Path folder) throws UnreadableManifestException {
    ArticleVerifier verifier = new ArticleVerifier(folder);
    int expected = 1;
    for (Manifest.Paragraph paragraph : verifier.manifest.paragraphs()) {
      if (paragraph.kind() != Kind.BREAK) {
        verifier.check(paragraph, expected);
        expected = paragraph.number() + 1;
      }
    }
    verifier.checkForOthers();
    return verifier.faults;
  }

  private void check(Manifest.Paragraph paragraph, int expected) {
    int number = paragraph.number();
    if (number != expected) {
      faults.add("paragraph " + expected + " is missing from the manifest");
    }
    String name = paragraph.file();
    if (!paragraph.heard()) {
      if (!paragraph.failure().isEmpty()) {
        faults.add("paragraph " + number + " was not spoken: " + Label.of(paragraph.failure()));
      }
      return;
    }
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      faults.add(name + " is missing");
      return;
    }
    OldManifest.Entry entry = entries.get(name);
    try {
      if (entry == null || !entry.crc32c().equals(Checksum.of(file))) {
        faults.add(name + " was changed: its checksum is not that of the manifest");
      }
      if (name.endsWith(WAV)) {
        checkWav(file, name, paragraph);
      }
    } catch (IOException e) {
      faults.add(name + " cannot be read (" + e.getMessage() + ")");
    }
  }

  private void checkWav(Path file, String name, Manifest.Paragraph paragraph) throws IOException {
    WavFile wav;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      wav = WavFile.read(in);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      faults.add(name + " is no whole WAV file (" + e.getMessage() + ")");
      return;
    }
    if (wav.pcm().sampleRateHz() != manifest.sampleRateHz()) {
      faults.add(name + " has " + wav.pcm().sampleRateHz() + " Hz, not " + manifest.sampleRateHz());
    }
    if (wav.pcm().frames() != paragraph.frames()) {
      faults.add(name + " has " + wav.pcm().frames() + " frames, not " + paragraph.frames());
    }
  }

  private void checkForOthers() {
    TreeSet<String> others = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (ParagraphNames.isOne(name) && !entries.containsKey(name)) {
          others.add(name);
        }
      }
    } catch (IOException e) {
      faults.add("the folder cannot be listed (" + e.getMessage() + ")");
    }
    for (String name : others) {
      faults.add(name + " is not in the manifest");
    }
  }
}
