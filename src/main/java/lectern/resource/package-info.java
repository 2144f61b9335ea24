/** The files that come with Lectern and with FreeTTS: tables, word lists, recordings. */
@NullMarked
package lectern.resource;

import org.jspecify.annotations.NullMarked;
