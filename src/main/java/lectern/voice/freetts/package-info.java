/** The FreeTTS engine behind {@code Voice}; only here is FreeTTS used. */
@NullMarked
package lectern.voice.freetts;

import org.jspecify.annotations.NullMarked;
