package lectern.reader;

import lectern.article.Kind;
import org.jspecify.annotations.Nullable;

/** A kind of content that a {@link Policy} decides about. */
public enum Content {
  /** Program text. */
  CODE,
  /** Tables, row by row. */
  TABLES,
  /** Web addresses that stand in the text as such; the words of links are always read. */
  LINKS,
  /** What pictures show, in words. */
  IMAGES,
  /** The words beside pictures and tables. */
  CAPTIONS,
  /** Footnotes and endnotes. */
  NOTES,
  /** Passages quoted from elsewhere. */
  QUOTES,
  /** Headings of sections. */
  HEADINGS,
  /** Who wrote the article, where and when. */
  BYLINES,
  /** References in the text such as {@code [12]} and {@code (Lee et al., 2020)}. */
  CITATIONS;

  /** Returns what a paragraph of a kind is to a policy, or null: then it is always read. */
  static @Nullable Content of(Kind kind) {
    return switch (kind) {
      case CODE -> CODE;
      case TABLE -> TABLES;
      case ALTERNATIVE -> IMAGES;
      case CAPTION -> CAPTIONS;
      case NOTE -> NOTES;
      case QUOTE -> QUOTES;
      case HEADING -> HEADINGS;
      case BYLINE -> BYLINES;
      case TITLE, BODY, ITEM, BREAK -> null;
    };
  }
}
