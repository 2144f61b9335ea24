/** How particular words are said, after the W3C Pronunciation Lexicon Specification 1.0. */
@NullMarked
package lectern.lexicon;

import org.jspecify.annotations.NullMarked;
