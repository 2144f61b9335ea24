package lectern.reader;

import java.util.HashMap;
import java.util.HashSet;
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
  /** In shorter texts all small words must speak for one language. */
  private static final int FEWEST_WORDS = 25;

  /** Of still shorter texts nothing is known by their words. */
  private static final int FEWEST_OF_ALL = 8;

  /** Another script is known by so many letters. */
  private static final int FEWEST_LETTERS = 8;

  /** So many different small words make a short text foreign, and so many among its words. */
  private static final int FEWEST_SMALL = 3;

  private static final double LEAST_SMALL = 0.2;

  /** Small words of other languages that are English too, or that stand in names. */
  private static final String SHARED =
      " a i o e y u w z s v k d l c n no me so do as on an or us he we be in is it at to of by if"
          + " up my hat also man men has are far not den son sin pro per ma mi te ten for over"
          + " under et de la le el los las del della di da du des dos al van von der ad non ex si"
          + " vi more era dan can ha il les once vice versa ab ut sed ar am pan fel li sub ne est"
          + " par bin ter tot war was die must see were here her ";

  private static final char LAST_LATIN = 0x24F;

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
    Set<String> small = new HashSet<>();
    int count = 0;
    int english = 0;
    for (Paragraph paragraph : paragraphs) {
      if (count > MOST_WORDS) {
        break;
      }
      if (paragraph.kind() == Kind.CODE || paragraph.kind() == Kind.BREAK) {
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
          countScript(scripts, text, start, i);
          add(words, word, 1);
          if (!Character.isUpperCase(text.charAt(start))) {
            small.add(word);
          }
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
    if (count < FEWEST_OF_ALL || (count < FEWEST_WORDS && english > 0)) {
      return "";
    }
    return count < FEWEST_WORDS
        ? byAllSmallWords(words, small, count)
        : bySmallWords(words, count, claimed);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void countScript(Map<String, Integer> scripts, String text, int start, int end) {
    if (text.charAt(start) <= LAST_LATIN || Character.isSurrogate(text.charAt(start))) {
      add(scripts, "", end - start);
      return;
    }
    for (int i = start; i < end; i++) {
      add(scripts, language(Character.UnicodeScript.of(text.charAt(i))), 1);
    }
  }

  private static void add(Map<String, Integer> counts, String what, int count) {
    counts.put(what, counts.getOrDefault(what, 0) + count);
  }

  private static String language(Character.UnicodeScript script) {
    return switch (script) {
      case LATIN, COMMON, INHERITED -> ""; // marks that any letters may have
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
    return !most.isEmpty() && all >= FEWEST_LETTERS && latin * 2 < all ? most : "";
  }

  /** Returns the language of a short text if it has small words of it, and none of English. */
  private static String byAllSmallWords(Map<String, Integer> words, Set<String> small, int count) {
    Map<String, String> lists = new LinkedHashMap<>();
    WordTable.load("languages").forEach(lists::put);
    String english = " " + lists.remove("English") + " ";
    String best = "";
    int most = 0;
    int hits = 0;
    for (Map.Entry<String, String> list : lists.entrySet()) {
      int different = 0;
      int shared = 0;
      boolean longer = false; // variables in programs have one letter or two
      int all = 0;
      for (String word : list.getValue().split(" ")) {
        boolean there = small.contains(word) && !english.contains(" " + word + " ");
        all += there ? words.getOrDefault(word, 0) : 0;
        boolean alsoElsewhere = SHARED.contains(" " + word + " ");
        different += there && !alsoElsewhere ? 1 : 0;
        longer |= there && !alsoElsewhere && word.length() > 2;
        shared += there && alsoElsewhere ? 1 : 0;
      }
      different += different == FEWEST_SMALL - 1 && shared >= FEWEST_SMALL ? 1 : 0;
      if (!longer) {
        continue;
      }
      if (different > most || (different == most && all > hits)) {
        best = list.getKey();
        most = different;
        hits = all;
      }
    }
    int own = 0;
    for (String word : words.keySet()) {
      own += english.contains(" " + word + " ") && !SHARED.contains(" " + word + " ") ? 1 : 0;
      boolean foreign = small.contains(word) && hasForeignLetter(word);
      most += most > 0 && foreign ? 1 : 0;
    }
    return own == 0 && most >= FEWEST_SMALL && hits >= count * LEAST_SMALL ? best : "";
  }

  /** Returns whether a word has a letter that English words lent from others do not have. */
  private static boolean hasForeignLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 0x7F && "éèêïñç".indexOf(c) < 0) {
        return true;
      }
    }
    return false;
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
