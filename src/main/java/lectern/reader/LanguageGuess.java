package lectern.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.article.Kind;
import lectern.article.Paragraph;

/**
 * Finds out whether an article is in another language than English, by its commonest small words,
 * or by its letters where those are not Latin. Names, code and quotations do not make English
 * foreign: what counts is whether the small words of another language outnumber those of English.
 */
final class LanguageGuess {
  /** Shorter texts are believed to be English. */
  private static final int FEWEST_WORDS = 25;

  private static final int MOST_WORDS = 4000;

  /** English has far more of these among its words, but a list of names may have few. */
  private static final double PLAIN_ENGLISH = 0.12;

  /** A language must have so many of its small words among all words. */
  private static final double LEAST = 0.10;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "is", "that", "for", "was", "with", "on", "it", "are", "be",
          "by", "this", "from", "have", "not", "at", "which", "you", "he", "but", "had", "they");

  private LanguageGuess() {}

  /** Returns the language that the article seems to be in, or nothing if it may be English. */
  static String foreign(List<Paragraph> paragraphs, String claimed) {
    Map<String, Integer> words = new HashMap<>();
    Map<String, Integer> scripts = new LinkedHashMap<>();
    int count = 0;
    int english = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == Kind.CODE || paragraph.kind() == Kind.BREAK || count > MOST_WORDS) {
        continue;
      }
      String text = paragraph.text();
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean letter = i < text.length() && isLetter(text.charAt(i));
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          countScript(scripts, text.charAt(start), i - start);
          words.merge(word, 1, Integer::sum);
          english += ENGLISH.contains(word) ? 1 : 0;
          count++;
          start = -1;
        }
      }
    }
    if (count > 0 && english >= count * PLAIN_ENGLISH) {
      return "";
    }
    String script = otherScript(scripts);
    if (!script.isEmpty()) {
      return script;
    }
    return count < FEWEST_WORDS ? "" : bySmallWords(words, count, claimed);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void countScript(Map<String, Integer> scripts, char c, int letters) {
    if (c > 0x24F && !Character.isSurrogate(c)) {
      scripts.merge(language(Character.UnicodeScript.of(c)), letters, Integer::sum);
    } else {
      scripts.merge("", letters, Integer::sum);
    }
  }

  private static String language(Character.UnicodeScript script) {
    return switch (script) {
      case LATIN -> "";
      case CYRILLIC -> "Russian or another language in Cyrillic letters";
      case GREEK -> "Greek";
      case ARABIC -> "Arabic or another language in Arabic letters";
      case HEBREW -> "Hebrew";
      case HAN -> "Chinese";
      case HIRAGANA, KATAKANA -> "Japanese";
      case HANGUL -> "Korean";
      case DEVANAGARI -> "Hindi or another language in Devanagari letters";
      case THAI -> "Thai";
      case GEORGIAN -> "Georgian";
      case ARMENIAN -> "Armenian";
      case BENGALI -> "Bengali";
      case TAMIL -> "Tamil";
      default ->
          "in "
              + script.name().charAt(0)
              + script.name().substring(1).toLowerCase(Locale.ROOT)
              + " letters";
    };
  }

  private static String otherScript(Map<String, Integer> scripts) {
    int all = 0;
    String most = "";
    for (Map.Entry<String, Integer> script : scripts.entrySet()) {
      all += script.getValue();
      if (!script.getKey().isEmpty()
          && (most.isEmpty() || script.getValue() > scripts.getOrDefault(most, 0))) {
        most = script.getKey();
      }
    }
    if (scripts.getOrDefault("Japanese", 0) * 10 > all && most.equals("Chinese")) {
      most = "Japanese";
    }
    int latin = scripts.getOrDefault("", 0);
    return !most.isEmpty() && all >= FEWEST_WORDS && latin * 2 < all ? most : "";
  }

  private static String bySmallWords(Map<String, Integer> words, int count, String claimed) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    WordTable.load("languages").forEach((language, list) -> hits.put(language, hits(words, list)));
    int english = hits.getOrDefault("English", 0);
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      if (!entry.getKey().equals("English") && entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    boolean claimsEnglish = claimed.toLowerCase(Locale.ROOT).startsWith("en");
    double factor = claimsEnglish ? 2.0 : 1.3;
    return most > english * factor && most >= count * LEAST ? best : "";
  }

  private static int hits(Map<String, Integer> words, String list) {
    int hits = 0;
    for (String word : list.split(" ")) {
      hits += words.getOrDefault(word, 0);
    }
    return hits;
  }
}
