/**
 * Targets for a coverage-guided fuzzer: each takes any bytes and checks what must hold of them. A
 * run of the fuzzer is {@code src/fuzz/run}; what it ever found is kept under {@code
 * src/test/resources/fuzz} and tried again by every build.
 */
@NullMarked
package lectern.fuzz;

import org.jspecify.annotations.NullMarked;
