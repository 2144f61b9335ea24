/** Stage 3: a sentence becomes spoken words (text normalization). */
@NullMarked
package lectern.spoken;

import org.jspecify.annotations.NullMarked;
