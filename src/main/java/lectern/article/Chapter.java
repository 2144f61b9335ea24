package lectern.article;

/**
 * A chapter of a book: the paragraphs from its first to the one before the next chapter's first.
 *
 * @param title what the book calls it
 * @param level 1 for a chapter, 2 for a part of one, and so on
 * @param first the place of its first paragraph in the article's list, from 0
 */
public record Chapter(String title, int level, int first) {}
