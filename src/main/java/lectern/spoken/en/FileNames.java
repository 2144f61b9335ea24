package lectern.spoken.en;

import java.util.Locale;
import lectern.spoken.Meaning;
import lectern.spoken.Meaning.FileName;
import lectern.spoken.Meaning.Version;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Names of files and numbers of versions: {@code report.pdf} is "report dot P D F", {@code v2.0.1}
 * "version two point zero point one", {@code Python 3.11} "Python three point eleven".
 */
final class FileNames implements SemioticClass<Meaning> {
  private static final int LONGEST = 60;

  private final WordMap extensions = new WordMap("extensions");
  private final WordSet software = new WordSet("software");
  private final Spelling spelling;
  private final Numbers numbers;

  FileNames(Spelling spelling, Numbers numbers) {
    this.spelling = spelling;
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "file";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape != Shape.BLANK && shape != Shape.FOREIGN;
  }

  @Override
  public boolean standsAlone(Shape shape) {
    return false;
  }

  @Override
  public @Nullable Found<Meaning> find(Written text, int token) {
    if (text.shape(token) == Shape.SYMBOL) {
      return bareExtension(text, token);
    }
    if (!Glued.starts(text, token)) {
      return null;
    }
    if (text.shape(token) == Shape.DIGITS) {
      Found<Meaning> version = version(text, token, token, isSoftware(text, text.before(token)));
      if (version != null) {
        return version;
      }
    } else if (text.shape(token + 1) == Shape.DIGITS) {
      boolean letter = text.text(token).equals("v") || text.text(token).equals("V");
      boolean marked = letter && (text.shape(token) == Shape.LOWER || text.is(token + 2, '.'));
      if (marked) {
        return version(text, token, token + 1, true);
      }
    }
    return file(text, token);
  }

  /** Finds {@code .exe} without a name before it. */
  private @Nullable Found<Meaning> bareExtension(Written text, int token) {
    if (!text.is(token, '.') || text.shape(token - 1) != Shape.BLANK || !text.isWord(token + 1)) {
      return null;
    }
    int end = endOfExtension(text, token + 1);
    return end > token ? fileName(text, token, end) : null;
  }

  private @Nullable Found<Meaning> file(Written text, int token) {
    int end = token;
    for (int at = token + 1; at < token + LONGEST; at++) {
      if (text.is(at, '.') && text.isWord(at + 1)) {
        end = Math.max(end, endOfExtension(text, at + 1));
      } else if (!Glued.isPart(text, at) && !text.isOneOf(at, ".-_")) {
        break;
      }
    }
    return end > token ? fileName(text, token, end) : null;
  }

  private static Found<Meaning> fileName(Written text, int token, int end) {
    String written = text.text(token, end);
    String last = text.text(end - 1);
    int ending = last.length() - Glued.stem(last).length();
    String name = written.substring(0, written.length() - ending);
    return new Found<>(new FileName(name, written.substring(name.length())), end);
  }

  /** Returns the end of a known ending of file names at {@code token}, or −1. */
  private int endOfExtension(Written text, int token) {
    Shape shape = text.shape(token);
    int end = text.shape(token + 1) == Shape.DIGITS ? token + 2 : token + 1;
    boolean written = shape == Shape.LOWER || shape == Shape.UPPER;
    return written
            && Glued.ends(text, end)
            && extensions.contains(extension(Glued.stem(text.text(token, end))))
        ? end
        : -1;
  }

  private static String extension(String written) {
    return written.toLowerCase(Locale.ROOT);
  }

  private boolean isSoftware(Written text, int token) {
    return software.contains(text.text(token));
  }

  /**
   * Finds numbers joined by points. Without a context that makes it plain that these number a
   * version there must be three or more of them.
   */
  private static @Nullable Found<Meaning> version(
      Written text, int token, int digits, boolean plain) {
    int at = digits + 1;
    int numbers = 1;
    while (numbers < LONGEST && text.is(at, '.') && text.shape(at + 1) == Shape.DIGITS) {
      at += 2;
      numbers++;
    }
    boolean many = numbers >= 3 && text.length(at - 1) < 4 && !isDate(text, digits, numbers);
    boolean version = many || (plain && (numbers >= 2 || digits > token));
    boolean quantity =
        text.is(at, '%')
            || (text.is(at, ',') && text.shape(at + 1) == Shape.DIGITS)
            || Amounts.isScale(text, at);
    return version && Glued.ends(text, at) && !quantity
        ? new Found<>(new Version(text.text(digits, at), digits > token), at)
        : null;
  }

  /** Whether day, month and year of two digits may be meant: 11.09.01. */
  private static boolean isDate(Written text, int digits, int numbers) {
    return numbers == 3
        && text.length(digits) == 2
        && text.length(digits + 2) == 2
        && text.length(digits + 4) == 2;
  }

  @Override
  public void say(Meaning meaning, Phrase out) {
    if (meaning instanceof FileName file) {
      say(file, out);
    } else if (meaning instanceof Version version) {
      say(version, out);
    }
  }

  private void say(FileName file, Phrase out) {
    String path = file.path();
    for (int at = 0; at <= path.length(); ) {
      int end = at;
      while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '-') {
        end++;
      }
      String part = path.substring(at, end);
      String extension = at > 0 && path.charAt(at - 1) == '.' ? known(part) : "";
      if (extension.isEmpty()) {
        spelling.identifier(part, "underscore", true, out);
      } else {
        Spelling.table(extension, out);
      }
      if (end < path.length()) {
        out.word(path.charAt(end) == '.' ? "dot" : "dash");
      }
      at = end + 1;
    }
    out.ending(file.ending());
  }

  private String known(String part) {
    return extensions.getOrDefault(extension(part), "");
  }

  private void say(Version version, Phrase out) {
    if (version.marked()) {
      out.word("version");
    }
    String[] parts = version.numbers().split("\\.");
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.word("point");
      }
      boolean year = i == 0 && parts[i].length() == 4;
      boolean zero = parts[i].length() > 1 && parts[i].charAt(0) == '0';
      out.words(zero || year ? numbers.code(parts[i]) : numbers.cardinal(parts[i]));
    }
  }
}
