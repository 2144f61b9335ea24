package lectern;

import java.util.HashMap;
import java.util.Map;
import lectern.writer.MeasuredSound;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first sounds of an article in memory between the passes, all of a short one, so that
 * they need not be read again; none of a book, where they would be a small part of all. Several
 * threads may use it at a time.
 */
final class FirstSounds {
  /** Five minutes at 16 kHz: 10 MB. */
  private static final int MOST_FRAMES = 5 * 60 * 16_000;

  /** Twenty minutes: what plays longer is a book. */
  private static final int BOOK_FRAMES = 4 * MOST_FRAMES;

  private final Map<String, MeasuredSound> sounds = new HashMap<>();
  private int room = MOST_FRAMES;
  private long spoken;

  /** Keeps a sound if there is room. */
  synchronized void keep(String id, MeasuredSound sound) {
    int frames = sound.pcm().frames();
    spoken += frames;
    if (spoken > BOOK_FRAMES) {
      sounds.clear();
    } else if (frames <= room && sounds.put(id, sound) == null) {
      room -= frames;
    }
  }

  /** Returns a sound; null if it is not kept. */
  synchronized @Nullable MeasuredSound find(String id) {
    return sounds.get(id);
  }
}
