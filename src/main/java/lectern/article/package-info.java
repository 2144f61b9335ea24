/** An article as plain data: its paragraphs, and spans of text in them. */
@NullMarked
package lectern.article;

import org.jspecify.annotations.NullMarked;
