/** Stage 4: a spoken paragraph becomes a recording (speech synthesis). */
@NullMarked
package lectern.voice;

import org.jspecify.annotations.NullMarked;
