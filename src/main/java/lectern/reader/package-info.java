/** Stage 1: a file or stream becomes an article. */
@NullMarked
package lectern.reader;

import org.jspecify.annotations.NullMarked;
