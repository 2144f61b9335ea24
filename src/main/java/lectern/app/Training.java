package lectern.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Calls commands of all sorts, so that the class archive holds the classes that they need: those
 * that are understood quickly, and those that need picocli. Used when packaging.
 */
public final class Training {
  private Training() {}

  /**
   * Calls them.
   *
   * @param args an empty folder for what is written, and the articles, the first of them a text
   */
  public static void main(String[] args) {
    String folder = args[0];
    String text = args[1];
    call("read", "-q", "--force", "-o", folder, "--speed=1.1", "--jobs", "1", "--read=notes", text);
    call("read", "-q", "-o", folder, text, "--");
    for (String command : new String[] {"text", "check", "sentences"}) {
      call(command, text);
    }
    call("verify", "--quiet", folder);
    call("voices");
    call("--version");
    call("--help");
    call("help", "read");
    call("lexicon", "test", "Nguyen");
    call("config");
    call("unknown");
    call("read", "--unknown", text);
    String[] read = new String[args.length + 4];
    read[0] = "read";
    read[1] = "--quiet";
    read[2] = "--force"; // even if this was run before
    read[3] = "--output";
    System.arraycopy(args, 0, read, 4, args.length);
    Main.main(read); // from the very beginning, and to the end of Java
  }

  private static void call(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    InputStream nothing = InputStream.nullInputStream();
    new Main(nothing, nowhere, nowhere, false, Map.of(), Path.of("")).run(args);
  }
}
