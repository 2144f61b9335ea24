package lectern.writer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Metadata;

/**
 * Writes the package document of an EPUB: what the book is, what is in it, how it can be read (<a
 * href="https://www.w3.org/TR/epub-33/#sec-package-doc">EPUB 3.3, clause 5</a>; the accessibility
 * metadata by <a href="https://www.w3.org/TR/epub-a11y-11/">EPUB Accessibility 1.1</a>).
 */
final class EpubPackage {
  static final String ACTIVE = "lectern-active";
  static final String PLAYING = "lectern-playing";

  private final Manifest manifest;
  private final StringBuilder items = new StringBuilder();
  private final StringBuilder spine = new StringBuilder();
  private final StringBuilder durations = new StringBuilder();
  private long heardMs;

  EpubPackage(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Adds a file that is no text. */
  void addItem(String id, String file, String mediaType, String properties) {
    items.append("<item id=\"").append(id).append("\" href=\"").append(file);
    items.append("\" media-type=\"").append(mediaType);
    items.append(properties.isEmpty() ? "" : "\" properties=\"" + properties).append("\"/>\n");
  }

  /** Adds a text and, if some of it is heard, its overlay. */
  void addSection(EpubSection section, long sectionMs) {
    String id = "section-" + section.number();
    items.append("<item id=\"").append(id).append("\" href=\"").append(section.text());
    items.append("\" media-type=\"application/xhtml+xml\"");
    if (sectionMs > 0) {
      String overlay = "overlay-" + section.number();
      items.append(" media-overlay=\"").append(overlay).append("\"/>\n");
      addItem(overlay, section.overlay(), "application/smil+xml", "");
      durations.append("<meta property=\"media:duration\" refines=\"#").append(overlay);
      durations.append("\">").append(duration(sectionMs)).append("</meta>\n");
      heardMs += sectionMs;
    } else {
      items.append("/>\n");
    }
    spine.append("<itemref idref=\"").append(id).append("\"/>\n");
  }

  /** Returns the document. */
  String text() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        """);
    Metadata metadata = manifest.metadata();
    out.append("<dc:identifier id=\"id\">urn:uuid:")
        .append(ContentId.of(manifest))
        .append("</dc:identifier>\n");
    element(out, "dc:title", manifest.title().strip());
    element(out, "dc:language", Language.of(metadata));
    element(out, "dc:creator", metadata.author().strip());
    element(out, "dc:publisher", metadata.publisher().strip());
    element(out, "dc:source", metadata.address().strip());
    String date = date(metadata.date());
    element(out, "dc:date", date);
    // No clock: the article's own day, or one that is the same for all.
    String day = date.length() == 10 ? date : "2000-01-01";
    meta(out, "dcterms:modified", day + "T00:00:00Z");
    addAccessibility(out);
    if (heardMs > 0) {
      meta(out, "media:active-class", ACTIVE);
      meta(out, "media:playback-active-class", PLAYING);
      if (!manifest.voice().isBlank()) {
        meta(out, "media:narrator", manifest.voice() + " (" + manifest.engine() + ")");
      }
      meta(out, "media:duration", duration(heardMs));
      out.append(durations);
    }
    out.append("</metadata>\n<manifest>\n").append(items).append("</manifest>\n<spine>\n");
    return out.append(spine).append("</spine>\n</package>\n").toString();
  }

  private void addAccessibility(StringBuilder out) {
    boolean whole = manifest.skipped().isEmpty();
    List<String[]> said = new ArrayList<>();
    said.add(new String[] {"accessMode", "textual"});
    said.add(new String[] {"accessModeSufficient", "textual"});
    if (heardMs > 0) {
      said.add(new String[] {"accessMode", "auditory"});
      said.add(new String[] {"accessModeSufficient", whole ? "auditory" : "textual,auditory"});
      said.add(new String[] {"accessibilityFeature", "synchronizedAudioText"});
    }
    for (String feature :
        List.of(
            "tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability")) {
      said.add(new String[] {"accessibilityFeature", feature});
    }
    said.add(new String[] {"accessibilityHazard", "none"});
    said.add(
        new String[] {
          "accessibilitySummary",
          whole
              ? "All of the text is read aloud by a synthetic voice and can be followed."
              : "The text is read aloud by a synthetic voice and can be followed; what is left out"
                  + " is marked in the text with the reason."
        });
    for (String[] pair : said) {
      meta(out, "schema:" + pair[0], pair[1]);
    }
  }

  /** Returns a date as the book may say it: a day, a month or a year; else an empty text. */
  private static String date(String iso) {
    try {
      return iso.length() > 7
          ? LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))).toString()
          : iso.length() > 4
              ? YearMonth.parse(iso).toString()
              : iso.length() == 4 ? Integer.toString(Integer.parseInt(iso)) : "";
    } catch (DateTimeException | NumberFormatException e) {
      return "";
    }
  }

  private static String duration(long ms) {
    return Seconds.thousandths(ms / 1000.0) + "s";
  }

  private static void element(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append('<').append(name).append('>').append(Escape.text(value));
      out.append("</").append(name).append(">\n");
    }
  }

  private static void meta(StringBuilder out, String property, String value) {
    out.append("<meta property=\"").append(property).append("\">").append(Escape.text(value));
    out.append("</meta>\n");
  }
}
