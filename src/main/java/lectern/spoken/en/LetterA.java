package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Tells the article "A" from the name of the letter: {@code A man} from {@code vitamin A}. */
final class LetterA {
  /** What is named by letters. */
  private static final Set<String> LETTERED =
      Set.of(
          "vitamin",
          "vitamins",
          "plan",
          "hepatitis",
          "group",
          "grade",
          "class",
          "section",
          "level",
          "type",
          "exhibit",
          "figure",
          "appendix",
          "schedule",
          "category",
          "block",
          "wing",
          "team",
          "serie",
          "series",
          "tier",
          "unit",
          "zone",
          "gate",
          "platform",
          "terminal",
          "building",
          "tower",
          "part",
          "point",
          "option",
          "influenza",
          "flu",
          "letter",
          "straight",
          "annex",
          "model",
          "phase",
          "list",
          "league",
          "pool",
          "division",
          "paragraph",
          "panel",
          "table",
          "document",
          "suspect",
          "person",
          "patient",
          "company",
          "candidate",
          "site",
          "variant",
          "line",
          "route",
          "ward",
          "court",
          "room",
          "studio",
          "number",
          "ligue",
          "triple",
          "double",
          "the",
          "an",
          "mr",
          "ms",
          "mrs",
          "miss",
          "dr",
          "protein",
          "factor",
          "size",
          "road",
          "side",
          "form",
          "band",
          "key");

  /** What no article stands before. */
  private static final Set<String> NEVER_AFTER_ARTICLE =
      Set.of(
          "and", "or", "to", "is", "was", "has", "of", "in", "at", "for", "plus", "minus", "are",
          "were", "will", "can", "does", "had", "on", "from", "with", "would", "level", "levels");

  private LetterA() {}

  /** Whether the token "A" is the article. */
  static boolean isArticle(Written text, int token) {
    if (text.length(token) > 1) {
      return false;
    }
    int next = text.from(token + 1);
    if (next == token + 1 || !opensPhrase(text, next)) {
      return false;
    }
    if (NEVER_AFTER_ARTICLE.contains(text.lower(next))) {
      return text.shouted();
    }
    int before = text.before(token);
    if (before < 0) {
      return true;
    }
    if (LETTERED.contains(text.lower(before))) {
      return text.shouted() && text.lower(before).equals("the");
    }
    boolean title = text.shouted() || text.shape(next) != Shape.LOWER;
    return title || !text.isWord(before);
  }

  private static boolean opensPhrase(Written text, int token) {
    return switch (text.shape(token)) {
      case LOWER, CAPITALIZED, UPPER, MIXED, DIGITS, FOREIGN -> true;
      case SYMBOL -> text.isOneOf(token, "\"'$£€([@#");
      case BLANK -> false;
    };
  }
}
