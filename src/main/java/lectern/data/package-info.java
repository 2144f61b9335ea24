/** The files that come with Lectern and with FreeTTS: tables, word lists, recordings. */
@NullMarked
package lectern.data;

import org.jspecify.annotations.NullMarked;
