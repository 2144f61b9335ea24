package lectern.voice.freetts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lectern.audio.Pcm;

/** Measures sounds. */
final class Sounds {
  private Sounds() {}

  static int peak(Pcm pcm) {
    int peak = 0;
    for (short sample : pcm.samples()) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  /** Returns the root of the mean square of the frames from {@code start} to {@code end}. */
  static double rms(Pcm pcm, int start, int end) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      sum += (double) pcm.sample(i) * pcm.sample(i);
    }
    return Math.sqrt(sum / Math.max(1, end - start));
  }

  static String sha256(Pcm pcm) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (short sample : pcm.samples()) {
        digest.update((byte) sample);
        digest.update((byte) (sample >> 8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
