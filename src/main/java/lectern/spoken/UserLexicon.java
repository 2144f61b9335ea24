package lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;
import lectern.lexicon.Lexicon;
import lectern.lexicon.Lexicon.Entry;
import lectern.lexicon.Pronunciation;
import lectern.lexicon.Pronunciation.Alias;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.LexiconIndex.Match;
import lectern.spoken.Meaning.Listed;
import org.jspecify.annotations.Nullable;

/**
 * The user's word on how things are said, which is stronger than every class: entries found in the
 * written text come first, and the words that the classes say are looked up as well, so that an
 * entry for "nginx" holds in "nginx.org" and one for "gigabyte" in "16 GB".
 */
final class UserLexicon {
  static final String NAME = "user lexicon";

  /** In longer readings, which are codes and addresses, an alias is not looked for. */
  private static final int MAX_WRITTEN = 200;

  private final Lexicon lexicon;
  private final LexiconIndex index;
  private final Normalizer plain;

  /**
   * Makes one.
   *
   * @param plain reads aliases by the ordinary rules
   */
  UserLexicon(Lexicon lexicon, Normalizer plain) {
    this.lexicon = lexicon;
    this.index = new LexiconIndex(lexicon);
    this.plain = plain;
  }

  /** Returns the entries in a sentence from left to right; none overlap. */
  List<Match> matches(Written text) {
    List<Match> matches = new ArrayList<>();
    for (int token = text.from(0); token < text.count(); ) {
      Match match = index.find(text, token);
      if (match != null) {
        matches.add(match);
      }
      token = text.from(match == null ? token + 1 : match.end());
    }
    return matches;
  }

  /** Returns the reading of an entry. */
  Reading reading(Listed listed, Span span) {
    return new Reading(span, NAME, listed, said(listed, span));
  }

  private List<SpokenWord> said(Listed listed, Span span) {
    Pronunciation pronunciation = listed.entry().pronunciation();
    List<SpokenWord> words =
        pronunciation instanceof Alias alias
            ? endedBy(aliasWords(alias.words(), span), listed.ending())
            : List.of();
    if (!words.isEmpty()) {
      return words;
    }
    if (pronunciation instanceof Phonemes phonemes) {
      return List.of(
          new SpokenWord(name(listed), span, false, phonemes.with(listed.ending()), Pause.NONE));
    }
    return joinedWords(plain.words(listed.written()), span);
  }

  /** Returns words that stand for the sounds: as written, or as the rules read it. */
  private String name(Listed listed) {
    String written = listed.written();
    StringBuilder name = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isLetter(c) || c == '\'') {
        name.append(c);
      } else if (c == ' ' || c == '-') {
        name.append(' ');
      } else {
        return read(written);
      }
    }
    return name.toString().strip();
  }

  private String read(String written) {
    StringBuilder name = new StringBuilder();
    for (SpokenWord word : plain.words(written)) {
      name.append(name.isEmpty() ? "" : " ").append(word.text());
    }
    return name.isEmpty() ? "word" : name.toString();
  }

  /** Returns the words of an alias; those that have sounds of their own in the lexicon get them. */
  private List<SpokenWord> aliasWords(String alias, Span span) {
    List<SpokenWord> words = new ArrayList<>();
    for (SpokenWord word : joinedWords(plain.words(alias), span)) {
      words.add(withSounds(word));
    }
    return words;
  }

  /** Returns words with the span of what they stand for, and no pause behind the last one. */
  private static List<SpokenWord> joinedWords(List<SpokenWord> words, Span span) {
    List<SpokenWord> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      Pause pause = i + 1 == words.size() ? Pause.NONE : word.pause();
      Pause inside = pause == Pause.SENTENCE ? Pause.SEMICOLON : pause;
      joined.add(new SpokenWord(word.text(), span, word.letter(), word.phonemes(), inside));
    }
    return joined;
  }

  private static List<SpokenWord> endedBy(List<SpokenWord> words, String ending) {
    int last = words.size() - 1;
    if (last < 0 || ending.isEmpty()) {
      return words;
    }
    SpokenWord word = words.get(last);
    boolean plural = ending.charAt(0) != '\'';
    String text = plural ? plural(word) : word.text() + ending;
    Phonemes phonemes = word.phonemes();
    words.set(
        last,
        new SpokenWord(
            text,
            word.span(),
            word.letter(),
            phonemes == null ? null : phonemes.with(ending),
            word.pause()));
    return words;
  }

  private static String plural(SpokenWord word) {
    String text = word.text();
    if (word.letter()) {
      return text + "'s";
    }
    int last = text.length() - 1;
    char end = text.charAt(last);
    char before = last > 0 ? text.charAt(last - 1) : ' ';
    if (end == 'y' && "aeiou".indexOf(before) < 0) {
      return text.substring(0, last) + "ies";
    }
    boolean hisses = "sxz".indexOf(end) >= 0 || (end == 'h' && "cs".indexOf(before) >= 0);
    return text + (hisses ? "es" : "s");
  }

  /**
   * Returns the words that a class says, with those that the lexicon has said by it.
   *
   * @param written the text of the reading
   */
  List<SpokenWord> respoken(List<SpokenWord> words, String written) {
    List<SpokenWord> changed = null;
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      List<SpokenWord> said = respoken(word, written);
      if (said != null && changed == null) {
        changed = new ArrayList<>(words.subList(0, i));
      }
      if (changed != null) {
        changed.addAll(said == null ? List.of(word) : said);
      }
    }
    return changed == null ? words : changed;
  }

  private @Nullable List<SpokenWord> respoken(SpokenWord word, String written) {
    Listed listed = word.letter() ? null : listed(word.text());
    if (listed == null) {
      return null;
    }
    if (listed.entry().pronunciation() instanceof Alias alias) {
      boolean isWritten = written.length() <= MAX_WRITTEN && written.contains(word.text());
      if (!isWritten) {
        return null;
      }
      List<SpokenWord> words = endedBy(aliasWords(alias.words(), word.span()), listed.ending());
      int last = words.size() - 1;
      if (last >= 0) {
        words.set(last, Phrase.pausing(words.get(last), word.pause()));
      }
      return words;
    }
    return List.of(withSounds(word));
  }

  /** Returns a word with the sounds that the lexicon has for it, if any. */
  private SpokenWord withSounds(SpokenWord word) {
    Listed listed = word.letter() ? null : listed(word.text());
    return listed != null && listed.entry().pronunciation() instanceof Phonemes phonemes
        ? new SpokenWord(
            word.text(), word.span(), false, phonemes.with(listed.ending()), word.pause())
        : word;
  }

  /** Returns the entry of a word that is said, with or without an ending, or null. */
  private @Nullable Listed listed(String word) {
    Entry entry = lexicon.find(word);
    if (entry != null) {
      return new Listed(word, entry, "");
    }
    Written text = new Written(word);
    Match match = text.count() == 1 ? index.find(text, 0) : null;
    return match == null ? null : match.meaning();
  }
}
