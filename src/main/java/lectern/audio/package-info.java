/** Sampled sound as plain data, and its encodings. */
@NullMarked
package lectern.audio;

import org.jspecify.annotations.NullMarked;
