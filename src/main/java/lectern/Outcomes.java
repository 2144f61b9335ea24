package lectern;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lectern.Report.Outcome;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.voice.VoiceException;
import org.jspecify.annotations.Nullable;

/**
 * What became of all paragraphs, in a few bytes for each: an outcome is made when it is asked for.
 */
final class Outcomes extends AbstractList<Outcome> {
  private static final int FRESH = 1;
  private static final int REUSED = 2;
  private static final int BITS = 2;

  private final List<Paragraph> paragraphs;
  private final Function<Paragraph, Path> file;

  /** The places of the paragraphs in the article, and of each its frames and how it was come by. */
  private int[] places = new int[64];

  private long[] sounds = new long[64];
  private int size;
  private int sampleRateHz = 1;
  private final Map<Integer, VoiceException> failures = new HashMap<>();

  /** What is left out of the few paragraphs of which something is. */
  private final Map<Integer, List<Span>> unspoken = new HashMap<>();

  /**
   * Makes an empty one.
   *
   * @param paragraphs those of the article
   * @param file gives the file of a paragraph
   */
  Outcomes(List<Paragraph> paragraphs, Function<Paragraph, Path> file) {
    this.paragraphs = paragraphs;
    this.file = file;
  }

  /** Adds a paragraph of which nothing can be said, or on which the voice failed. */
  void addUnspoken(int place, @Nullable VoiceException failure) {
    if (failure != null) {
      failures.put(size, failure);
    }
    put(place, 0L);
  }

  /**
   * Adds a paragraph that is spoken.
   *
   * @param place its place in the article, from 0
   * @param fresh whether this run spoke it
   * @param leftOut the written text that is left out because the voice fails on it
   */
  void addSpoken(int place, int frames, int sampleRateHz, boolean fresh, List<Span> leftOut) {
    if (!leftOut.isEmpty()) {
      unspoken.put(size, leftOut);
    }
    this.sampleRateHz = sampleRateHz;
    put(place, (long) frames << BITS | (fresh ? FRESH : REUSED));
  }

  private void put(int place, long sound) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      sounds = Arrays.copyOf(sounds, 2 * size);
    }
    places[size] = place;
    sounds[size++] = sound;
  }

  @Override
  public Outcome get(int index) {
    Paragraph paragraph = paragraphs.get(places[index]);
    VoiceException failure = failures.get(index);
    if (failure != null) {
      return new Report.Failed(paragraph, failure);
    }
    long sound = sounds[index];
    if (sound == 0) {
      return new Report.Silent(paragraph);
    }
    double seconds = (double) (sound >> BITS) / sampleRateHz;
    boolean fresh = (sound & FRESH) != 0;
    List<Span> leftOut = unspoken.getOrDefault(index, List.of());
    return new Report.Spoken(paragraph, file.apply(paragraph), seconds, fresh, leftOut);
  }

  @Override
  public int size() {
    return size;
  }
}
