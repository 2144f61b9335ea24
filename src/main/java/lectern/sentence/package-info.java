/** Stage 2: a paragraph becomes sentences (sentence segmentation). */
@NullMarked
package lectern.sentence;

import org.jspecify.annotations.NullMarked;
