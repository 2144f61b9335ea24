package lectern.sentence;

import lectern.article.Span;

/**
 * One sentence as written, without blanks around it.
 *
 * @param text the text
 * @param span where it stands in its paragraph's text
 */
public record Sentence(String text, Span span) {}
