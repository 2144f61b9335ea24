package lectern.writer;

import java.util.List;
import java.util.Map;
import lectern.article.Kind;

/**
 * Writes what is heard when in a section of an EPUB: a media overlay (<a
 * href="https://www.w3.org/TR/epub-33/#sec-media-overlays">EPUB 3.3, clause 9</a>). Each clip goes
 * on to where the next begins, so that the silences between sentences are heard too.
 */
final class EpubOverlay {
  private final EpubSection section;
  private final boolean byWord;
  private final Map<String, String> audio;
  private final StringBuilder out = new StringBuilder();
  private long heardMs;

  private EpubOverlay(EpubSection section, boolean byWord, Map<String, String> audio) {
    this.section = section;
    this.byWord = byWord;
    this.audio = audio;
  }

  /**
   * A finished overlay.
   *
   * @param text its bytes as text
   * @param heardMs how long it plays
   */
  record Written(String text, long heardMs) {}

  /**
   * Writes one.
   *
   * @param placements the paragraphs of the section that have sound
   * @param byWord whether words light up, not sentences
   * @param audio the names in the book of the files of sound
   */
  static Written of(
      EpubSection section, List<Placement> placements, boolean byWord, Map<String, String> audio) {
    EpubOverlay overlay = new EpubOverlay(section, byWord, audio);
    overlay.out.append(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
        <body>
        """);
    for (Placement placement : placements) {
      overlay.add(placement);
    }
    overlay.out.append("</body>\n</smil>\n");
    return new Written(overlay.out.toString(), overlay.heardMs);
  }

  private void add(Placement placement) {
    Manifest.Paragraph paragraph = placement.paragraph();
    String id = ArticleMarkup.paragraphId(paragraph);
    out.append("<seq id=\"").append(id).append("\" epub:textref=\"");
    out.append(section.text()).append('#').append(id);
    out.append(paragraph.kind() == Kind.NOTE ? "\" epub:type=\"footnote\">\n" : "\">\n");
    String pending = "";
    double from = 0;
    for (int i = 0; i < paragraph.sentences().size(); i++) {
      Manifest.Sentence sentence = paragraph.sentences().get(i);
      int word = 0;
      for (Stretch stretch : Stretch.of(sentence)) {
        if (stretch.heard() && (byWord || word == 0)) {
          if (addClip(placement, pending, from, stretch.start())) {
            from = stretch.start();
          }
          pending =
              byWord
                  ? ArticleMarkup.wordId(paragraph, i, word)
                  : ArticleMarkup.sentenceId(paragraph, i);
        }
        word += stretch.heard() ? 1 : 0;
      }
    }
    addClip(placement, pending.isEmpty() ? id : pending, from, paragraph.seconds());
    out.append("</seq>\n");
  }

  /** Adds a clip, unless it has no text or takes no time; returns whether it did. */
  private boolean addClip(Placement placement, String id, double from, double to) {
    long fromMs = Seconds.millis(placement.start() + from);
    long toMs = Seconds.millis(placement.start() + to);
    if (id.isEmpty() || toMs <= fromMs) {
      return false;
    }
    heardMs += toMs - fromMs;
    out.append("<par id=\"o-").append(id).append("\"><text src=\"").append(section.text());
    out.append('#').append(id).append("\"/><audio src=\"");
    out.append(audio.get(placement.file())).append("\" clipBegin=\"");
    out.append(Seconds.thousandths(fromMs / 1000.0)).append("s\" clipEnd=\"");
    out.append(Seconds.thousandths(toMs / 1000.0)).append("s\"/></par>\n");
    return true;
  }
}
