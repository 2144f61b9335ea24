package lectern.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plainest and most usual command line, {@code lectern read [-q] [-o DIR] ARTICLE...}, taken to
 * pieces without picocli, which takes longer to get ready than an article takes to speak. It
 * understands nothing else and judges nothing: whatever is not quite plain is left to picocli,
 * which knows all options and says what is wrong.
 */
final class PlainRead {
  private PlainRead() {}

  /** Returns the command, ready to be called; null if the command line is not plain. */
  static @Nullable ReadCommand parse(String[] args, Console console) {
    if (args.length < 2 || !args[0].equals("read")) {
      return null;
    }
    List<String> articles = new ArrayList<>();
    Path output = null;
    boolean quiet = false;
    for (int i = 1; i < args.length; i++) {
      String arg = args[i];
      if (isOption(arg, "-q", "--quiet") && !quiet) {
        quiet = true;
      } else if (isOption(arg, "-o", "--output") && output == null && i + 1 < args.length) {
        output = folder(args[++i]);
        if (output == null) {
          return null;
        }
      } else if (isPlain(arg)) {
        articles.add(arg);
      } else {
        return null;
      }
    }
    if (articles.isEmpty()) {
      return null;
    }
    ReadCommand command = new ReadCommand(console);
    command.set(articles, output, quiet);
    return command;
  }

  private static boolean isOption(String arg, String brief, String name) {
    return arg.equals(brief) || arg.equals(name);
  }

  /** Whether picocli would take a word for what it says: quotes and {@code ${...}} it would not. */
  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && word.charAt(0) != '-'
        && word.indexOf('"') < 0
        && word.indexOf('\'') < 0
        && word.indexOf('$') < 0;
  }

  /** Returns the folder that a plain word names, or null. */
  private static @Nullable Path folder(String word) {
    try {
      return isPlain(word) ? Path.of(word) : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
