/** English: one file for each semiotic class; {@code English} lists them in order. */
@NullMarked
package lectern.spoken.en;

import org.jspecify.annotations.NullMarked;
