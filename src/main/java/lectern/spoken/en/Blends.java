package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import lectern.spoken.Meaning;
import lectern.spoken.Meaning.Blend;
import lectern.spoken.Meaning.Letters;
import lectern.spoken.Meaning.Word;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Letters and words written as one: {@code AT&T}, {@code HIV/AIDS}, {@code OpenAI}, {@code
 * JPMorgan}.
 */
final class Blends implements SemioticClass<Blend> {
  private static final int MOST_PARTS = 5;

  private final Capitals capitals;

  Blends(Capitals capitals) {
    this.capitals = capitals;
  }

  @Override
  public String name() {
    return "blend";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.UPPER || shape == Shape.MIXED;
  }

  @Override
  public @Nullable Found<Blend> find(Written text, int token) {
    Found<Blend> joined = joined(text, token);
    if (joined != null) {
      return joined;
    }
    if (text.shape(token) == Shape.UPPER || capitals.isAcronym(text.text(token))) {
      return null;
    }
    List<Meaning> parts = split(text.text(token));
    return parts.isEmpty() ? null : new Found<>(new Blend(parts), token + 1);
  }

  /** Names in capitals with an ampersand or a slash between them. */
  private @Nullable Found<Blend> joined(Written text, int token) {
    int at = token + 1;
    if (!text.isOneOf(at, "&/+") || isRoman(text.text(token))) {
      return null;
    }
    List<Meaning> parts = new ArrayList<>();
    parts.add(part(text, token));
    while (parts.size() < 2 * MOST_PARTS && text.isOneOf(at, "&/") && isPart(text, at + 1)) {
      if (text.is(at, '&')) {
        parts.add(new Word("and"));
      }
      parts.add(part(text, at + 1));
      at += 2;
    }
    // LGBTQ+, but not A+B or C++.
    boolean open =
        text.isWord(at + 1) || text.is(at + 1, '+') || text.shape(at + 1) == Shape.DIGITS;
    if (text.is(at, '+') && !open) {
      parts.add(new Word("plus"));
      at++;
    }
    return parts.size() < 2 ? null : new Found<>(new Blend(parts), at);
  }

  /** I/II and V/VI are numbers. */
  private static boolean isRoman(String word) {
    return switch (word) {
      case "I", "II", "III", "IV", "V", "VI" -> true;
      default -> false;
    };
  }

  private static boolean isPart(Written text, int token) {
    return switch (text.shape(token)) {
      case UPPER, MIXED -> true;
      case CAPITALIZED -> text.length(token) == 2 && text.lower(token).endsWith("s");
      default -> false;
    };
  }

  private Meaning part(Written text, int token) {
    String word = text.text(token);
    boolean amp = text.is(token - 1, '&') || text.is(token + 1, '&');
    if (word.length() == 1 || (amp && word.length() == 2 && text.shape(token) == Shape.UPPER)) {
      return new Letters(word, "");
    }
    if (word.length() == 2 && text.shape(token) == Shape.CAPITALIZED) {
      return new Letters(word.substring(0, 1), "'s");
    }
    if (word.length() == 3 && text.lower(token).endsWith("'s")) {
      return new Letters(word.substring(0, 1), "'s");
    }
    Letters letters =
        text.shape(token) == Shape.UPPER
            ? capitals.upper(word, text.shouted())
            : capitals.mixed(word);
    return letters == null ? new Word(word) : letters;
  }

  /** Returns the parts of a word with capitals at its start or end, or nothing. */
  private List<Meaning> split(String token) {
    int apostrophe = token.indexOf('\'');
    String word = apostrophe < 0 ? token : token.substring(0, apostrophe);
    String ending = token.substring(word.length());
    if (!ending.isEmpty() && !ending.equals("'s")) {
      return List.of();
    }
    int tail = word.length();
    while (tail > 0 && Character.isUpperCase(word.charAt(tail - 1))) {
      tail--;
    }
    int head = 0;
    while (head < word.length() && Character.isUpperCase(word.charAt(head))) {
      head++;
    }
    if (head == 0 && tail == 1) {
      return List.of(new Letters(word.substring(0, 1), ""), tail(word.substring(1), ending));
    }
    // OpenAI, ChatGPT; SpaceX
    if (tail > 1 && (tail <= word.length() - 2 || (tail == word.length() - 1 && tail > 2))) {
      return List.of(new Word(word.substring(0, tail)), tail(word.substring(tail), ending));
    }
    return head > 1 ? head(word, head, ending) : List.of();
  }

  private Meaning tail(String letters, String ending) {
    return capitals.areLetters(letters, false)
        ? new Letters(letters, ending)
        : new Word(letters + ending);
  }

  /** OKed, DJing; JPMorgan, NBCUniversal. */
  private List<Meaning> head(String word, int head, String ending) {
    String rest = word.substring(head);
    switch (rest) {
      case "ed", "d":
        return List.of(new Letters(word.substring(0, head), "'d"));
      case "ing", "er", "ers":
        return List.of(new Letters(word.substring(0, head), "'" + rest + ending));
      default:
        break;
    }
    String name = word.substring(head - 1);
    return head > 2 && rest.length() > 2 && capitals.areLetters(word.substring(0, head - 1), false)
        ? List.of(new Letters(word.substring(0, head - 1), ""), new Word(name + ending))
        : List.of();
  }

  @Override
  public void say(Blend blend, Phrase out) {
    for (Meaning part : blend.parts()) {
      if (part instanceof Letters letters) {
        out.letters(letters.letters()).ending(letters.ending());
      } else if (part instanceof Word word) {
        out.word(word.text());
      }
    }
  }
}
