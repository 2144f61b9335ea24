package lectern.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that come with Lectern. They lie in its jar, from which each takes a while to be
 * found and inflated; the launcher therefore names a {@link ResourceStore}, in which they lie ready
 * for use. Where it names none, or one that does not fit, they come from the jar.
 */
public final class Resources {
  /** The system property that names the store. */
  private static final String PROPERTY = "lectern.resources";

  private static final @Nullable ResourceStore STORE = store();

  private Resources() {}

  private static @Nullable ResourceStore store() {
    String file = System.getProperty(PROPERTY);
    return file == null ? null : ResourceStore.open(Path.of(file));
  }

  /**
   * Returns what the store has of a file that is not in the jar, since it was made when packaging.
   *
   * @param path its place, such as {@code /lectern/voice/letters.index}
   * @return null if there is none
   */
  public static byte @Nullable [] made(String path) {
    return STORE == null ? null : STORE.find(path);
  }

  /**
   * Returns a file's bytes.
   *
   * @param path its place, such as {@code /lectern/voice/letters.tsv}
   * @throws IllegalStateException if there is none
   */
  public static byte[] bytes(String path) {
    byte[] found = find(path);
    if (found == null) {
      throw new IllegalStateException("Lectern's jar lacks " + path);
    }
    return found;
  }

  /**
   * Returns a file's bytes.
   *
   * @param path its place, such as {@code /lectern/voice/letters.tsv}
   * @return null if there is none
   */
  public static byte @Nullable [] find(String path) {
    byte[] stored = made(path);
    return stored != null ? stored : inJar(path);
  }

  /**
   * Returns a file of text, in UTF-8.
   *
   * @param path its place, such as {@code /lectern/voice/letters.tsv}
   * @throws IllegalStateException if there is none
   */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * Returns the lines of a file of text, in UTF-8.
   *
   * @param path its place, such as {@code /lectern/voice/letters.tsv}
   * @throws IllegalStateException if there is none
   */
  public static List<String> lines(String path) {
    String text = text(path);
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      boolean carriageReturn = stop > start && text.charAt(stop - 1) == '\r';
      lines.add(text.substring(start, carriageReturn ? stop - 1 : stop));
      start = stop + 1;
    }
    return lines;
  }

  private static byte @Nullable [] inJar(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Lectern's jar cannot be read: " + path, e);
    }
  }
}
