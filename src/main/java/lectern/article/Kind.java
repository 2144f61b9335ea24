package lectern.article;

/** What a paragraph is in its article. */
public enum Kind {
  /** The title of the whole article. */
  TITLE,
  /** Who wrote it, where and when. */
  BYLINE,
  /** The heading of a section. */
  HEADING,
  /** Running text. */
  BODY,
  /** A passage quoted from elsewhere. */
  QUOTE,
  /** One item of a list. */
  ITEM,
  /** Program text. */
  CODE,
  /** The words beside a picture or table. */
  CAPTION,
  /** What a picture shows, in words, for those who cannot see it. */
  ALTERNATIVE,
  /** A table, a row a line. */
  TABLE,
  /** A footnote or endnote. */
  NOTE,
  /** A sign between sections, such as {@code * * *}: nothing to say, only a pause. */
  BREAK
}
