package lectern.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Makes the store that the launcher names, of the files in Lectern's jar. Used when packaging. */
public final class StoreMaker {
  private static final String[] FOLDERS = {"lectern/", "com/sun/speech/freetts/en/us/"};

  private StoreMaker() {}

  /**
   * Makes it.
   *
   * @param args the jar, and the file to make
   * @throws IOException if the jar cannot be read, or the file not be written
   */
  public static void main(String[] args) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (ZipFile jar = new ZipFile(args[0])) {
      Enumeration<? extends ZipEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (isWanted(entry.getName())) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put("/" + entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    ResourceStore.write(Path.of(args[1]), files);
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
