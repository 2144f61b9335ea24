package lectern.spoken;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.article.Span;
import lectern.lexicon.Lexicon;
import lectern.sentence.Sentence;
import lectern.spoken.LexiconIndex.Match;
import lectern.spoken.SemioticClass.Found;
import org.jspecify.annotations.Nullable;

/**
 * Turns a written sentence into spoken words. From left to right, every class that may start at a
 * token is asked; the longest find wins, then the order of the classes. So each token is read once,
 * and nothing but white space is passed over. What the user's lexicon has is stronger than all
 * classes: none may reach into it.
 */
public final class Normalizer {
  private final Map<Shape, List<SemioticClass<?>>> byShape;

  /** Those of them that may start at a token with white space behind it. */
  private final Map<Shape, List<SemioticClass<?>>> aloneByShape;

  private final @Nullable UserLexicon userLexicon;

  /** Makes one for the classes of a language. */
  public Normalizer(Language language) {
    byShape = new EnumMap<>(Shape.class);
    aloneByShape = new EnumMap<>(Shape.class);
    userLexicon = null;
    for (Shape shape : Shape.values()) {
      List<SemioticClass<?>> starting = new ArrayList<>();
      List<SemioticClass<?>> alone = new ArrayList<>();
      for (SemioticClass<?> semioticClass : language.classes()) {
        if (semioticClass.startsWith(shape)) {
          starting.add(semioticClass);
          if (semioticClass.standsAlone(shape)) {
            alone.add(semioticClass);
          }
        }
      }
      byShape.put(shape, starting);
      aloneByShape.put(shape, alone);
    }
  }

  private Normalizer(Normalizer rules, Lexicon lexicon) {
    byShape = rules.byShape;
    aloneByShape = rules.aloneByShape;
    userLexicon = new UserLexicon(lexicon, rules);
  }

  /** Returns one for the same classes and for the words of a user. */
  public Normalizer with(Lexicon lexicon) {
    return lexicon.isEmpty() ? this : new Normalizer(this, lexicon);
  }

  /** Returns the sentence as it is said. It may have no words at all. */
  public SpokenSentence normalize(Sentence sentence) {
    Written text = new Written(sentence.text());
    Readings readings = new Readings(sentence);
    int token = 0;
    if (userLexicon != null) {
      for (Match match : userLexicon.matches(text)) {
        token = read(text, token, match.start(), readings);
        if (token == match.start()) {
          Span span = text.span(token, match.end()).shift(readings.offset());
          readings.add(userLexicon.reading(match.meaning(), span));
          token = match.end();
        }
      }
    }
    read(text, token, text.count(), readings);
    return readings.finish();
  }

  /** Returns the words that are said for a text that is no sentence of its own. */
  List<SpokenWord> words(String text) {
    return normalize(new Sentence(text, new Span(0, text.length()))).words();
  }

  /** Reads the tokens up to {@code end}, and returns the token behind the last one read. */
  private int read(Written text, int start, int end, Readings readings) {
    int token = start;
    while (token < end) {
      if (text.shape(token) == Shape.BLANK) {
        token++;
      } else {
        token = readOne(text, token, end, readings);
      }
    }
    return token;
  }

  /** Reads what starts at a token; it goes beyond {@code limit} only if nothing else is found. */
  private int readOne(Written text, int token, int limit, Readings readings) {
    Candidate<?> chosen = longest(text, token);
    if (chosen != null && chosen.found.end() > limit) {
      Candidate<?> within = longest(text.upTo(limit), token);
      chosen = within == null ? chosen : within;
    }
    if (chosen == null) {
      readings.skip(text.span(token, token + 1), "unknown");
      return token + 1;
    }
    int end = chosen.found.end();
    Reading reading = chosen.read(text.span(token, end).shift(readings.offset()));
    if (userLexicon != null && !reading.words().isEmpty()) {
      reading =
          new Reading(
              reading.span(),
              reading.semioticClass(),
              reading.meaning(),
              userLexicon.respoken(reading.words(), text.text(token, end)));
    }
    readings.add(reading);
    return end;
  }

  /** Returns the longest find at a token, of several the one whose class comes first; or null. */
  private @Nullable Candidate<?> longest(Written text, int token) {
    Candidate<?> best = null;
    Map<Shape, List<SemioticClass<?>>> asked =
        text.shape(token + 1) == Shape.BLANK ? aloneByShape : byShape;
    for (SemioticClass<?> semioticClass : asked.getOrDefault(text.shape(token), List.of())) {
      Candidate<?> candidate = Candidate.of(semioticClass, text, token);
      if (candidate != null && (best == null || candidate.found.end() > best.found.end())) {
        best = candidate;
      }
    }
    return best;
  }

  /** A find together with the class that made it, so that the types of the two agree. */
  private record Candidate<M extends Meaning>(SemioticClass<M> semioticClass, Found<M> found) {
    static <M extends Meaning> @Nullable Candidate<M> of(
        SemioticClass<M> semioticClass, Written text, int token) {
      Found<M> found = semioticClass.find(text, token);
      return found == null ? null : new Candidate<>(semioticClass, found);
    }

    Reading read(Span span) {
      Phrase phrase = new Phrase(span);
      semioticClass.say(found.meaning(), phrase);
      return new Reading(span, semioticClass.name(), found.meaning(), phrase.toWords());
    }
  }
}
