package lectern.spoken.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.spoken.Meaning.Abbreviation;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Shortened words other than titles: {@code e.g.}, {@code No. 10}, {@code Acme Inc.}. */
final class Abbreviations implements SemioticClass<Abbreviation> {
  private static final int LONGEST = 14;

  private final Map<String, List<Entry>> entries = new HashMap<>();

  Abbreviations() {
    for (String[] row : Table.rows("abbreviations", 3)) {
      List<Entry> known = entries.get(row[0]);
      if (known == null) {
        known = new ArrayList<>(1);
        entries.put(row[0], known);
      }
      known.add(new Entry(row[1], AbbreviationRule.named(row[2])));
    }
  }

  @Override
  public String name() {
    return "abbreviation";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case LOWER, CAPITALIZED, UPPER, MIXED, SYMBOL -> true;
      case DIGITS, FOREIGN, BLANK -> false;
    };
  }

  @Override
  public @Nullable Found<Abbreviation> find(Written text, int token) {
    if (text.shape(token) == Shape.SYMBOL) {
      return clippedAnd(text, token);
    }
    if (text.length(token) > LONGEST) {
      return null;
    }
    if (text.length(token) == 1) {
      if (isClippedN(text, token)) {
        return new Found<>(new Abbreviation("and"), token + 2);
      }
      Found<Abbreviation> pieces = pieces(text, token);
      if (pieces != null) {
        return pieces;
      }
    }
    String word = text.lower(token);
    String ending = word.endsWith("'s") ? "'s" : "";
    List<Entry> known = entries.get(word.substring(0, word.length() - ending.length()));
    if (known == null) {
      return null;
    }
    boolean dot = text.is(token + 1, '.') && !text.is(token + 2, '.');
    int end = dot ? token + 2 : token + 1;
    for (Entry entry : known) {
      if (hasShape(entry, text, token) && entry.rule.holds(text, token, end)) {
        return new Found<>(new Abbreviation(entry.words + ending), end);
      }
    }
    return null;
  }

  /** A word in capitals is short for another one only in a headline, or with a number. */
  private static boolean hasShape(Entry entry, Written text, int token) {
    return text.shape(token) != Shape.UPPER
        || text.shouted()
        || (text.length(token) > 1
            && switch (entry.rule) {
              case NUMBER -> text.is(token + 1, '.');
              case BEHIND, BEHIND_DOT -> text.length(token) > 2 || text.is(token + 1, '.');
              case ALWAYS -> text.length(token) > 3;
              default -> false;
            });
  }

  /** Short forms of two letters with a sign between them: e.g., w/o. */
  private @Nullable Found<Abbreviation> pieces(Written text, int token) {
    boolean dotted = text.is(token + 1, '.');
    if (!dotted && !text.is(token + 1, '/')) {
      return null;
    }
    int end = text.isWord(token + 2) && text.length(token + 2) == 1 ? token + 3 : token + 2;
    if (dotted && text.is(end, '.') && text.isWord(end + 1) && text.length(end + 1) == 1) {
      end += 2;
    }
    List<Entry> known = entries.get(text.text(token, end).toLowerCase(Locale.ROOT));
    if (known == null || (!dotted && text.isWord(end))) {
      return null;
    }
    return new Found<>(
        new Abbreviation(known.get(0).words), dotted && text.is(end, '.') ? end + 1 : end);
  }

  /** The clipped "and" of rock 'n' roll and fish 'n chips. */
  private static @Nullable Found<Abbreviation> clippedAnd(Written text, int token) {
    boolean clipped =
        text.is(token, '\'') && text.lower(token + 1).equals("n") && token + 2 < text.count();
    return clipped
        ? new Found<>(new Abbreviation("and"), text.is(token + 2, '\'') ? token + 3 : token + 2)
        : null;
  }

  /** The clipped "and" of Guns N' Roses. */
  private static boolean isClippedN(Written text, int token) {
    return text.lower(token).equals("n")
        && text.is(token + 1, '\'')
        && text.shape(token + 2) == Shape.BLANK
        && text.shape(token - 1) == Shape.BLANK;
  }

  @Override
  public void say(Abbreviation abbreviation, Phrase out) {
    Spelled.say(abbreviation.words(), out);
  }

  private record Entry(String words, AbbreviationRule rule) {}
}
