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
 * @param userAgent what web servers are told who asks, such as {@code Lectern/1.0}
 * @param policy what is read of an article, where it is not as usual
 */
public record ReaderSettings(
    @Nullable Charset encoding,
    boolean anyLanguage,
    boolean privateHosts,
    String userAgent,
    Policy policy) {
  /** The usual ones. */
  public static final ReaderSettings USUAL =
      new ReaderSettings(null, false, false, "Lectern", Policy.USUAL);

  /** Returns these with the encoding of texts told. */
  public ReaderSettings withEncoding(@Nullable Charset told) {
    return new ReaderSettings(told, anyLanguage, privateHosts, userAgent, policy);
  }

  /** Returns these with articles in any language read or refused. */
  public ReaderSettings withAnyLanguage(boolean any) {
    return new ReaderSettings(encoding, any, privateHosts, userAgent, policy);
  }

  /** Returns these with hosts of the local network allowed or refused. */
  public ReaderSettings withPrivateHosts(boolean allowed) {
    return new ReaderSettings(encoding, anyLanguage, allowed, userAgent, policy);
  }

  /** Returns these with another name for web servers. */
  public ReaderSettings withUserAgent(String name) {
    return new ReaderSettings(encoding, anyLanguage, privateHosts, name, policy);
  }

  /** Returns these with another policy. */
  public ReaderSettings withPolicy(Policy other) {
    return new ReaderSettings(encoding, anyLanguage, privateHosts, userAgent, other);
  }
}
