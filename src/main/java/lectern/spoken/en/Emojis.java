package lectern.spoken.en;

import java.util.Locale;
import lectern.spoken.Meaning.Emoji;
import lectern.spoken.Pause;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Small pictures and sequences of them that have a name in {@code emoji.tsv}, and flags of
 * countries. What a sequence is follows Unicode Technical Standard 51.
 */
final class Emojis implements SemioticClass<Emoji> {
  private static final int LONGEST_SEQUENCE = 4;
  private static final int REGIONAL_A = 0x1F1E6;

  private static final WordMap NAMES = new WordMap("emoji");

  @Override
  public String name() {
    return "emoji";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Emoji> find(Written text, int token) {
    if (text.text(token).charAt(0) < 0x2190) {
      return null;
    }
    int end = isRegional(text, token) ? endOfFlag(text, token) : endOfSequence(text, token);
    if (end == token) {
      return null;
    }
    String written = text.text(token, end);
    return new Found<>(
        new Emoji(plain(text, token, end)), endOfRun(text, end, written, end - token));
  }

  private static int endOfFlag(Written text, int token) {
    return isRegional(text, token + 1) && !country(text.text(token, token + 2)).isEmpty()
        ? token + 2
        : token;
  }

  /** Returns the end of the longest named sequence, with the tones and signs that vary it. */
  private static int endOfSequence(Written text, int token) {
    int end = token;
    StringBuilder characters = new StringBuilder();
    int at = token;
    for (int length = 0; length < LONGEST_SEQUENCE && text.shape(at) == Shape.SYMBOL; length++) {
      characters.append(text.text(at));
      at++;
      while (isVariation(text, at)) {
        at++;
      }
      if (NAMES.contains(characters.toString())) {
        end = at;
      }
    }
    return end;
  }

  private static String plain(Written text, int token, int end) {
    StringBuilder characters = new StringBuilder(text.text(token));
    for (int at = token + 1; at < end; at++) {
      if (!isVariation(text, at)) {
        characters.append(text.text(at));
      }
    }
    return characters.toString();
  }

  /** The same picture several times is said once. */
  private static int endOfRun(Written text, int from, String characters, int length) {
    int end = from;
    while (end + length <= text.count() && text.text(end, end + length).equals(characters)) {
      end += length;
    }
    return end;
  }

  /** Skin tones, hair, and the signs of men and women behind a person. */
  private static boolean isVariation(Written text, int token) {
    if (text.shape(token) != Shape.SYMBOL) {
      return false;
    }
    int c = text.text(token).codePointAt(0);
    return (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0x1F9B0 && c <= 0x1F9B3)
        || c == 0x2640
        || c == 0x2642;
  }

  private static boolean isRegional(Written text, int token) {
    if (text.shape(token) != Shape.SYMBOL) {
      return false;
    }
    int c = text.text(token).codePointAt(0);
    return c >= REGIONAL_A && c < REGIONAL_A + 26;
  }

  /** Returns the English name of the country of a flag, in words; empty if there is none. */
  private static String country(String flag) {
    String code = "";
    for (int at = 0; at < flag.length(); at += 2) {
      code += (char) ('A' + flag.codePointAt(at) - REGIONAL_A);
    }
    String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    return name.equals(code) ? "" : words(name);
  }

  private static String words(String name) {
    int bracket = name.indexOf(" (");
    String plain = bracket < 0 ? name : name.substring(0, bracket);
    plain = plain.replace("&", "and").replace("St.", "Saint").replace('’', '\'');
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      boolean letter = Character.isLetter(c) || c == '\'';
      boolean blank = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
      if (letter) {
        words.append(c);
      } else if (!blank && c != '.') {
        words.append(' ');
      }
    }
    return words.toString();
  }

  @Override
  public void say(Emoji emoji, Phrase out) {
    String characters = emoji.characters();
    int first = characters.codePointAt(0);
    if (first >= REGIONAL_A && first < REGIONAL_A + 26) {
      out.words("flag of " + country(characters));
    } else {
      Spelling.table(NAMES.getOrDefault(characters, ""), out);
    }
    out.pause(Pause.COMMA);
  }
}
