package lectern.spoken;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.article.Span;
import lectern.sentence.Sentence;
import lectern.spoken.SemioticClass.Found;
import org.jspecify.annotations.Nullable;

/**
 * Turns a written sentence into spoken words. From left to right, every class that may start at a
 * token is asked; the longest find wins, then the order of the classes. So each token is read once,
 * and nothing but white space is passed over.
 */
public final class Normalizer {
  private final Map<Shape, List<SemioticClass<?>>> byShape = new EnumMap<>(Shape.class);

  /** Makes one for the classes of a language. */
  public Normalizer(Language language) {
    for (Shape shape : Shape.values()) {
      List<SemioticClass<?>> starting = new ArrayList<>();
      for (SemioticClass<?> semioticClass : language.classes()) {
        if (semioticClass.startsWith(shape)) {
          starting.add(semioticClass);
        }
      }
      byShape.put(shape, starting);
    }
  }

  /** Returns the sentence as it is said. It may have no words at all. */
  public SpokenSentence normalize(Sentence sentence) {
    Written text = new Written(sentence.text());
    Readings readings = new Readings(sentence);
    for (int token = 0; token < text.count(); ) {
      if (text.shape(token) == Shape.BLANK) {
        token++;
      } else {
        token = read(text, token, readings);
      }
    }
    return readings.finish();
  }

  private int read(Written text, int token, Readings readings) {
    Candidate<?> best = null;
    for (SemioticClass<?> semioticClass : byShape.getOrDefault(text.shape(token), List.of())) {
      Candidate<?> candidate = Candidate.of(semioticClass, text, token);
      if (candidate != null && (best == null || candidate.found.end() > best.found.end())) {
        best = candidate;
      }
    }
    if (best == null) {
      readings.skip(text.span(token, token + 1), "unknown");
      return token + 1;
    }
    readings.add(best.read(text.span(token, best.found.end()).shift(readings.offset())));
    return best.found.end();
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
