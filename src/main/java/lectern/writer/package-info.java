/** Stage 5: recordings become files. */
@NullMarked
package lectern.writer;

import org.jspecify.annotations.NullMarked;
