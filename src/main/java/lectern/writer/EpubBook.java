package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.article.Kind;
import lectern.article.Picture;
import lectern.data.Resources;

/**
 * Makes an <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a> with media overlays: text and
 * sound in one book, in which a reading system lights up what is heard, sentence by sentence or
 * word by word. The same manifest and sound give the same bytes.
 */
public final class EpubBook {
  private static final Map<String, String> SOUNDS =
      Map.of(
          "mp3", "audio/mpeg",
          "opus", "audio/ogg; codecs=opus",
          "m4a", "audio/mp4");

  private static final Map<String, String> PICTURES =
      Map.of(
          "image/jpeg", "jpg",
          "image/png", "png",
          "image/gif", "gif",
          "image/webp", "webp",
          "image/svg+xml", "svg");

  private final Manifest manifest;
  private final List<Placement> placements;
  private final boolean byWord;
  private final Map<String, String> audio = new LinkedHashMap<>();

  private EpubBook(Manifest manifest, List<Placement> placements, boolean byWord) {
    this.manifest = manifest;
    this.placements = placements;
    this.byWord = byWord;
    for (Placement placement : placements) {
      String ending = ending(placement.file());
      if (!SOUNDS.containsKey(ending)) {
        throw new IllegalArgumentException("no sound for a book: " + placement.file());
      }
      audio.putIfAbsent(placement.file(), "audio/" + (audio.size() + 1) + "." + ending);
    }
  }

  /** Returns whether a book may hold sound in files of that ending, such as {@code mp3}. */
  public static boolean mayHold(String ending) {
    return SOUNDS.containsKey(ending);
  }

  /**
   * Writes a book.
   *
   * @param placements where its paragraphs are heard, in MP3, Opus or M4A files
   * @param folder where these files stand
   * @param byWord whether words light up, not sentences
   * @param out takes the book; it is left open
   */
  public static void write(
      Manifest manifest, List<Placement> placements, Path folder, boolean byWord, OutputStream out)
      throws IOException {
    try (EpubZip zip = new EpubZip(out)) {
      new EpubBook(manifest, placements, byWord).write(zip, folder);
    }
  }

  private void write(EpubZip zip, Path folder) throws IOException {
    zip.add(
        "META-INF/container.xml",
        """
        <?xml version="1.0" encoding="utf-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>
        """);
    EpubPackage book = new EpubPackage(manifest);
    List<EpubSection> sections = EpubSection.of(manifest);
    book.addItem("nav", "nav.xhtml", "application/xhtml+xml", "nav");
    zip.add("EPUB/nav.xhtml", page("Contents", EpubNavigation.of(manifest, sections)));
    book.addItem("style", "style.css", "text/css", "");
    zip.add("EPUB/style.css", Resources.text("/lectern/writer/epub.css"));
    addCover(zip, book);
    ArticleMarkup markup = new ArticleMarkup(manifest, byWord);
    for (EpubSection section : sections) {
      add(zip, book, section, markup.of(section.from(), section.to()));
    }
    int number = 0;
    for (Map.Entry<String, String> sound : audio.entrySet()) {
      String type = SOUNDS.getOrDefault(ending(sound.getKey()), "");
      book.addItem("audio-" + ++number, sound.getValue(), type, "");
      zip.addSound("EPUB/" + sound.getValue(), folder.resolve(sound.getKey()));
    }
    zip.add("EPUB/package.opf", book.text());
  }

  private void add(EpubZip zip, EpubPackage book, EpubSection section, String text)
      throws IOException {
    boolean untitled =
        section.from() == 0
            && manifest.paragraphs().stream().noneMatch(p -> p.kind() == Kind.TITLE);
    String title = Escape.text(manifest.title().strip());
    String heading = untitled ? "<h1>" + title + "</h1>\n" : "";
    zip.add("EPUB/" + section.text(), page(title, "<section>\n" + heading + text + "</section>\n"));
    List<Placement> heard =
        placements.stream()
            .filter(p -> p.index() >= section.from() && p.index() < section.to())
            .toList();
    EpubOverlay.Written overlay = EpubOverlay.of(section, heard, byWord, audio);
    if (overlay.heardMs() > 0) {
      zip.add("EPUB/" + section.overlay(), overlay.text());
    }
    book.addSection(section, overlay.heardMs());
  }

  private void addCover(EpubZip zip, EpubPackage book) throws IOException {
    Picture cover = manifest.metadata().cover();
    String ending = cover == null ? null : PICTURES.get(cover.mediaType());
    if (cover != null && ending != null) {
      book.addItem("cover", "cover." + ending, cover.mediaType(), "cover-image");
      zip.add("EPUB/cover." + ending, cover.bytes());
    }
  }

  private String page(String title, String body) {
    String language = Language.of(manifest.metadata());
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="LANG" xml:lang="LANG">
    <head>
    <title>"""
            .replace("LANG", language)
        + title
        + "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
