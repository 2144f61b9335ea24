package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;

/**
 * Finds the paragraphs of a plain text and what each of them is. The rules are told in the page on
 * paragraphs.
 */
final class PlainText {
  private static final int LONGEST_TITLE = 120;
  private static final int MOST_TITLE_LINES = 2;
  private static final int LONGEST_HEADING = 80;

  /** How far after a title the text begins: a byline and a date may stand between. */
  private static final int TITLE_REACH = 4;

  private final List<Draft> drafts = new ArrayList<>();

  /** The lines of a paragraph while it is not settled what it is. */
  private static final class Draft {
    final Boundary before;
    final StringBuilder text = new StringBuilder();
    final Line first;
    Line last;
    int lines = 1;
    Kind kind;

    Draft(Boundary before, Line line, boolean item) {
      this.before = before;
      this.first = line;
      this.last = line;
      this.kind = item ? Kind.ITEM : Kind.BODY;
      text.append(
          item && ListMarker.isBullet(line.text())
              ? line.text().substring(line.marker())
              : line.text());
    }

    void add(Line line) {
      text.append('\n').append(line.text());
      last = line;
      lines++;
    }
  }

  private PlainText(List<Line> lines, boolean start) {
    List<Boundary> boundaries = Layout.boundaries(lines, start);
    for (int i = 0; i < lines.size(); i++) {
      Boundary boundary = boundaries.get(i);
      if (boundary == Boundary.NONE) {
        drafts.get(drafts.size() - 1).add(lines.get(i));
      } else {
        boolean blockStart = boundary == Boundary.BLANK_LINE || boundary == Boundary.SIGNS;
        boolean item = boundary == Boundary.ITEM || (blockStart && lines.get(i).isItem());
        drafts.add(new Draft(boundary, lines.get(i), item));
      }
    }
  }

  /** Returns the paragraphs of {@code text}, in time that grows as the text does. */
  static List<Paragraph> paragraphs(String text) {
    return paragraphs(text, true);
  }

  /**
   * Returns the paragraphs of a piece of a text.
   *
   * @param start whether the text starts with it, so that its title may stand there
   */
  static List<Paragraph> paragraphs(String text, boolean start) {
    PlainText plain = new PlainText(Line.of(text), start);
    plain.markBreaks();
    plain.markHeadings();
    if (start) {
      plain.markTitle();
    }
    return plain.numbered();
  }

  private void markBreaks() {
    for (Draft draft : drafts) {
      if (draft.lines == 1 && draft.first.signs() > 0) {
        draft.kind = Kind.BREAK;
      }
    }
  }

  /** Goes backwards, so that a heading may stand over a heading. */
  private void markHeadings() {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      if (isHeading(drafts.get(i), drafts.get(i + 1))) {
        drafts.get(i).kind = Kind.HEADING;
      }
    }
  }

  private static boolean isHeading(Draft draft, Draft next) {
    boolean alone =
        draft.lines == 1
            && draft.before == Boundary.BLANK_LINE
            && next.before == Boundary.BLANK_LINE;
    boolean headsText =
        next.kind == Kind.BODY && next.last.finished() && next.text.length() > draft.text.length();
    return alone
        && draft.kind == Kind.BODY
        && draft.text.length() <= LONGEST_HEADING
        && startsAndEndsAsTitle(draft)
        && !draft.first.text().startsWith("By ")
        && (headsText || next.kind == Kind.ITEM || next.kind == Kind.HEADING);
  }

  private void markTitle() {
    if (drafts.isEmpty()) {
      return;
    }
    Draft first = drafts.get(0);
    if ((first.kind != Kind.BODY && first.kind != Kind.HEADING)
        || first.lines > MOST_TITLE_LINES
        || first.text.length() > LONGEST_TITLE
        || !startsAndEndsAsTitle(first)) {
      return;
    }
    for (int i = 1; i < drafts.size() && i <= TITLE_REACH; i++) {
      Draft next = drafts.get(i);
      if (next.kind == Kind.BODY && next.text.length() > first.text.length()) {
        first.kind = Kind.TITLE;
        return;
      }
    }
  }

  private static boolean startsAndEndsAsTitle(Draft draft) {
    return !draft.first.startsSmall() && draft.last.openEnded();
  }

  private List<Paragraph> numbered() {
    List<Paragraph> paragraphs = new ArrayList<>(drafts.size());
    int number = 0;
    for (Draft draft : drafts) {
      number += draft.kind == Kind.BREAK ? 0 : 1;
      paragraphs.add(new Paragraph(number, draft.kind, draft.text.toString()));
    }
    return paragraphs;
  }
}
