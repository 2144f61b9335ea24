/** Entry points: the command line. Only here are picocli and the standard streams used. */
@NullMarked
package lectern.app;

import org.jspecify.annotations.NullMarked;
