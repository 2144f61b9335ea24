package lectern.writer;

import java.util.List;
import java.util.Locale;
import lectern.article.Chapter;
import lectern.article.Kind;
import lectern.writer.Manifest.Delivery;

/**
 * Writes paragraphs as markup that is both HTML and XHTML. The text of a paragraph's element is its
 * written text, unit by unit, so that spans hold in the browser too; sentences, and words where
 * asked for, have ids: {@code p3}, {@code s3-1}, {@code w3-1-7}.
 */
final class ArticleMarkup {
  private static final int DEEPEST = 6;

  private final Manifest manifest;
  private final boolean wordIds;
  private final StringBuilder out = new StringBuilder();
  private String open = "";
  private int headingLevel = 1;
  private boolean titled;

  ArticleMarkup(Manifest manifest, boolean wordIds) {
    this.manifest = manifest;
    this.wordIds = wordIds;
  }

  /** Returns the id of a paragraph's element. */
  static String paragraphId(Manifest.Paragraph paragraph) {
    return "p" + paragraph.number();
  }

  /** Returns the id of a sentence's element. */
  static String sentenceId(Manifest.Paragraph paragraph, int sentence) {
    return "s" + paragraph.number() + "-" + (sentence + 1);
  }

  /** Returns the id of the element of something that is heard as a whole. */
  static String wordId(Manifest.Paragraph paragraph, int sentence, int word) {
    return "w" + paragraph.number() + "-" + (sentence + 1) + "-" + (word + 1);
  }

  /** Returns the markup of the paragraphs from one (inclusive) to another (exclusive). */
  String of(int from, int to) {
    out.setLength(0);
    for (int i = from; i < to; i++) {
      add(manifest.paragraphs().get(i), i);
    }
    group("");
    return out.toString();
  }

  private void add(Manifest.Paragraph paragraph, int index) {
    group(
        switch (paragraph.kind()) {
          case ITEM -> "ul";
          case QUOTE -> "blockquote";
          default -> "";
        });
    if (paragraph.kind() == Kind.BREAK) {
      out.append("<hr/>\n");
    } else if (paragraph.delivery() == Delivery.ANNOUNCED) {
      out.append("<figure class=\"announced\">\n<figcaption>Read aloud as “");
      out.append(Escape.text(said(paragraph))).append("”</figcaption>\n");
      addElement(paragraph, index);
      out.append("</figure>\n");
    } else {
      addElement(paragraph, index);
    }
  }

  /** Opens and closes what stands around several paragraphs of the same kind. */
  private void group(String element) {
    if (!open.equals(element)) {
      if (!open.isEmpty()) {
        out.append("</").append(open).append(">\n");
      }
      if (!element.isEmpty()) {
        out.append('<').append(element).append(">\n");
      }
      open = element;
    }
  }

  private void addElement(Manifest.Paragraph paragraph, int index) {
    String element = element(paragraph.kind(), index);
    String why = paragraph.skippedBecause();
    out.append('<').append(element).append(" id=\"").append(paragraphId(paragraph));
    out.append("\" class=\"").append(paragraph.kind().name().toLowerCase(Locale.ROOT));
    if (paragraph.kind() == Kind.ITEM && startsWithNumber(paragraph.text())) {
      out.append(" numbered");
    }
    out.append(why.isEmpty() ? "\">" : " skipped\">");
    boolean code = paragraph.kind() == Kind.CODE;
    out.append(code ? "<code>" : "");
    addText(paragraph);
    out.append(code ? "</code>" : "");
    if (!why.isEmpty()) {
      out.append(" <span class=\"why\">not read: ").append(Escape.text(why)).append("</span>");
    }
    out.append("</").append(element).append(">\n");
  }

  private void addText(Manifest.Paragraph paragraph) {
    String text = paragraph.text();
    int at = 0;
    for (int i = 0; i < paragraph.sentences().size(); i++) {
      Manifest.Sentence sentence = paragraph.sentences().get(i);
      out.append(Escape.text(text.substring(at, sentence.span().start())));
      out.append("<span id=\"").append(sentenceId(paragraph, i)).append("\" class=\"s\">");
      addSentence(paragraph, sentence, i);
      out.append("</span>");
      at = sentence.span().end();
    }
    out.append(Escape.text(text.substring(at)));
  }

  private void addSentence(
      Manifest.Paragraph paragraph, Manifest.Sentence sentence, int sentenceIndex) {
    boolean whole = paragraph.delivery() == Delivery.SKIPPED;
    int word = 0;
    for (Stretch stretch : Stretch.of(sentence)) {
      String text = Escape.text(stretch.span().of(paragraph.text()));
      if (stretch.state() == Stretch.State.SKIPPED && !whole) {
        out.append("<span class=\"skipped\" title=\"not read: ");
        out.append(Escape.attribute(stretch.reason())).append("\">").append(text).append("</span>");
      } else if (stretch.heard() && wordIds) {
        out.append("<span id=\"").append(wordId(paragraph, sentenceIndex, word++)).append("\">");
        out.append(text).append("</span>");
      } else {
        out.append(text);
      }
    }
  }

  private String element(Kind kind, int index) {
    switch (kind) {
      case TITLE -> {
        boolean first = !titled;
        titled = true;
        return first ? "h1" : "h2";
      }
      case HEADING -> {
        headingLevel = Math.min(levelOf(index), headingLevel + 1);
        return "h" + headingLevel;
      }
      case ITEM -> {
        return "li";
      }
      case CODE -> {
        return "pre";
      }
      default -> {
        return "p";
      }
    }
  }

  /** Returns the level of a heading: one below its chapter's where it begins one, else 2. */
  private int levelOf(int index) {
    List<Chapter> chapters = manifest.chapters();
    int low = 0;
    int high = chapters.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int first = chapters.get(middle).first();
      if (first == index) {
        return Math.max(2, Math.min(chapters.get(middle).level() + 1, DEEPEST));
      }
      if (first < index) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 2;
  }

  private static boolean startsWithNumber(String text) {
    return !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '(');
  }

  private static String said(Manifest.Paragraph paragraph) {
    StringBuilder said = new StringBuilder();
    for (Manifest.Sentence sentence : paragraph.sentences()) {
      for (Manifest.Word word : sentence.words()) {
        said.append(said.isEmpty() ? "" : " ").append(word.said());
      }
    }
    return said.toString();
  }
}
