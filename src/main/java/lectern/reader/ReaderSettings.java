package lectern.reader;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How articles are read.
 *
 * @param encoding the encoding of texts, or null: then it is found out
 * @param anyLanguage whether an article is read that seems to be in another language than English
 * @param privateHosts whether addresses of the local network may be read that did not come from the
 *     user
 */
public record ReaderSettings(
    @Nullable Charset encoding, boolean anyLanguage, boolean privateHosts) {
  /** The usual ones. */
  public static final ReaderSettings USUAL = new ReaderSettings(null, false, false);
}
