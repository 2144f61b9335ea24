/** The library: Lectern is its one call, and wires the stages together. */
@NullMarked
package lectern;

import org.jspecify.annotations.NullMarked;
