package lectern.spoken.en;

import java.lang.Character.UnicodeScript;
import lectern.spoken.Meaning;
import lectern.spoken.Meaning.Skipped;
import lectern.spoken.Meaning.Symbol;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Letters that are not Latin: a Greek letter alone is named, as in {@code β-blocker}; all others
 * are left out, and the report says in which script they are.
 */
final class Scripts implements SemioticClass<Meaning> {
  private final WordMap greek = new WordMap("greek");

  @Override
  public String name() {
    return "script";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.FOREIGN || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Meaning> find(Written text, int token) {
    String letters = text.text(token);
    if (text.shape(token) == Shape.SYMBOL) {
      return isMark(letters) ? skip(letters, token + 1) : null;
    }
    boolean alone =
        letters.length() == 1
            && text.shape(text.before(token)) != Shape.FOREIGN
            && text.shape(text.from(token + 1)) != Shape.FOREIGN;
    return alone && greek.contains(letters)
        ? new Found<>(new Symbol(letters, ""), token + 1)
        : skip(letters, token + 1);
  }

  private static Found<Meaning> skip(String letters, int end) {
    String name = nameOf(UnicodeScript.of(letters.codePointAt(0)));
    return new Found<>(new Skipped(name + " letters", true), end);
  }

  /** Whether it is a mark or a numeral of a script, which stands without its letter. */
  private static boolean isMark(String sign) {
    int c = sign.codePointAt(0);
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER ->
          true;
      default -> false;
    };
  }

  private static String nameOf(UnicodeScript script) {
    return switch (script) {
      case HAN -> "Chinese";
      case HANGUL -> "Korean";
      case HIRAGANA, KATAKANA -> "Japanese";
      case COMMON, INHERITED, UNKNOWN -> "other";
      default -> titled(script.name());
    };
  }

  private static String titled(String name) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean first = at == 0 || name.charAt(at - 1) == '_';
      words.append(c == '_' ? ' ' : first ? c : Character.toLowerCase(c));
    }
    return words.toString();
  }

  @Override
  public void say(Meaning meaning, Phrase out) {
    if (meaning instanceof Symbol letter) {
      out.words(greek.getOrDefault(letter.sign(), ""));
    }
  }
}
