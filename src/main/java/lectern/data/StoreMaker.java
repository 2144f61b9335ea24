package lectern.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Makes a store of the files in Lectern's jar. Used when packaging. */
public final class StoreMaker {
  private static final String[] FOLDERS = {"lectern/", "com/sun/speech/freetts/en/us/"};

  private StoreMaker() {}

  /**
   * Makes it.
   *
   * @param jar Lectern's jar
   * @param made what else it holds, by path: what is found by {@link Resources#made}
   * @param store the file to make
   * @throws IOException if the jar cannot be read, or the file not be written
   */
  public static void make(Path jar, Map<String, byte[]> made, Path store) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>(made);
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isWanted(entry.getName())) {
          try (InputStream in = zip.getInputStream(entry)) {
            files.put("/" + entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    ResourceStore.write(store, files);
  }

  private static boolean isWanted(String name) {
    for (String folder : FOLDERS) {
      if (name.startsWith(folder)) {
        return !name.endsWith("/") && !name.endsWith(".class");
      }
    }
    return false;
  }
}
