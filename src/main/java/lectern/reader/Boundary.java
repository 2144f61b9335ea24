package lectern.reader;

/**
 * What parts a line from the line before it. The page on paragraphs tells the rules in words, under
 * these names.
 */
enum Boundary {
  /** Nothing: both lines are of one paragraph. */
  NONE,
  /** A blank line stands between them. */
  BLANK_LINE,
  /** One of them is a row of signs. */
  SIGNS,
  /** The line starts a list item. */
  ITEM,
  /** The line before is a title. */
  TITLE_LINE,
  /** The line is indented as the first of a paragraph. */
  INDENT,
  /** Here each line is a paragraph of its own. */
  OWN_LINE
}
