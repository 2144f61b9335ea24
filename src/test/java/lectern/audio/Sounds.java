package lectern.audio;

import java.util.Random;

/** Sounds for tests. */
final class Sounds {
  private Sounds() {}

  /** Returns a tone; a level of 0 dB has peaks at full scale. */
  static Pcm tone(double hertz, double levelDb, double seconds, int rate) {
    return tones(hertz, rate, levelDb, seconds);
  }

  /** Returns a tone that changes its level: levels in dB and seconds, by turns. */
  static Pcm tones(double hertz, int rate, double... levelsAndSeconds) {
    double all = 0;
    for (int i = 1; i < levelsAndSeconds.length; i += 2) {
      all += levelsAndSeconds[i];
    }
    short[] samples = new short[(int) Math.round(all * rate)];
    double end = 0;
    int frame = 0;
    for (int i = 0; i < levelsAndSeconds.length; i += 2) {
      end += levelsAndSeconds[i + 1] * rate;
      double amplitude = 32767 * Math.pow(10, levelsAndSeconds[i] / 20);
      for (; frame < samples.length && frame < end; frame++) {
        samples[frame] =
            (short) Math.round(amplitude * Math.sin(2 * Math.PI * hertz * frame / rate));
      }
    }
    return new Pcm(samples, rate);
  }

  /**
   * Returns something like speech: pulses of a throat through three resonances, in syllables and
   * words, with hisses, pauses, and some syllables much louder than the rest.
   *
   * @param peak the highest sample, 0 to 1
   */
  static Pcm speech(long seed, double seconds, int rate, double peak) {
    Random random = new Random(seed);
    double[] sound = new double[(int) (seconds * rate)];
    int frame = rate / 10;
    while (frame < sound.length - rate / 4) {
      double loud = Math.pow(10, -12 * random.nextDouble() * random.nextDouble() / 20);
      int length = (int) (rate * (0.1 + 0.15 * random.nextDouble()));
      if (random.nextInt(4) == 0) {
        hiss(sound, frame, length / 2, loud / 4, random);
        frame += length / 2;
      }
      vowel(sound, frame, length, loud, rate, random);
      frame += length + (random.nextInt(6) == 0 ? rate / 4 : 0);
    }
    double highest = 1e-9;
    for (double value : sound) {
      highest = Math.max(highest, Math.abs(value));
    }
    short[] samples = new short[sound.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(sound[i] / highest * peak * 32767);
    }
    return new Pcm(samples, rate);
  }

  private static void hiss(double[] sound, int from, int length, double loud, Random random) {
    for (int i = 0; i < length && from + i < sound.length; i++) {
      sound[from + i] += loud * random.nextGaussian() * Math.sin(Math.PI * i / length);
    }
  }

  private static void vowel(
      double[] sound, int from, int length, double loud, int rate, Random random) {
    double[] hertz = {300 + random.nextInt(500), 900 + random.nextInt(1300), 2500};
    double period = rate / (80 + 60 * random.nextDouble());
    for (double pulse = 0; pulse < length; pulse += period) {
      double strength = loud * Math.sin(Math.PI * pulse / length);
      for (int formant = 0; formant < hertz.length; formant++) {
        for (int i = 0; i < 2 * period && from + pulse + i < sound.length; i++) {
          sound[(int) (from + pulse) + i] +=
              strength
                  / (1 + formant)
                  * Math.exp(-i * 300.0 / rate)
                  * Math.sin(2 * Math.PI * hertz[formant] * i / rate);
        }
      }
    }
  }

  /** Returns one sound after another. */
  static Pcm joined(Iterable<Pcm> sounds) {
    int frames = 0;
    int rate = 1;
    for (Pcm sound : sounds) {
      frames += sound.frames();
      rate = sound.sampleRateHz();
    }
    short[] all = new short[frames];
    int at = 0;
    for (Pcm sound : sounds) {
      for (int i = 0; i < sound.frames(); i++) {
        all[at++] = sound.sample(i);
      }
    }
    return new Pcm(all, rate);
  }
}
