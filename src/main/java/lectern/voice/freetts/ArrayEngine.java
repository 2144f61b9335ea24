package lectern.voice.freetts;

import lectern.voice.freetts.Diphones.Diphone;

/**
 * The steps from phones to sound on flat arrays: melody and rhythm by FreeTTS's models, then the
 * joining of recorded pairs of phones. Makes what {@link ReferenceEngine} makes, in a small part of
 * the time.
 */
final class ArrayEngine implements Engine {
  private final Diphones diphones;
  private final Features features;
  private final Accents accents;
  private final Durations durations;
  private final Contour contour;

  private ArrayEngine(Diphones diphones, PhoneTable phones) {
    this.diphones = diphones;
    this.features = new Features(phones, WordClasses.load());
    this.accents = Accents.load();
    this.durations = Durations.load(phones);
    this.contour = Contour.load(phones);
  }

  /** Reads FreeTTS's models. */
  static ArrayEngine load(Diphones diphones, PhoneTable phones) {
    return new ArrayEngine(diphones, phones);
  }

  @Override
  public int sampleRateHz() {
    return diphones.sampleRateHz;
  }

  @Override
  public Rendering render(Tiers tiers, Delivery delivery, Buffers buffers) {
    Melody melody = plan(tiers, delivery);
    int[] marks = PitchMarks.of(melody, delivery.pitchHz(), diphones.sampleRateHz);
    Concatenator speech = new Concatenator(diphones, marks, delivery.gain(), buffers);
    int[] ends = new int[tiers.segments];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = join(speech, tiers, i);
    }
    return speech.rendering(ends);
  }

  /** Fills in everything up to the times of all segments, and returns the melody. */
  Melody plan(Tiers tiers, Delivery delivery) {
    features.fill(tiers);
    accents.fill(tiers);
    durations.fill(tiers, delivery.stretch());
    PauseLengths.set(tiers);
    return contour.melody(tiers, delivery.pitchHz(), delivery.pitchRangeHz());
  }

  /** Appends the way from the middle of a segment to that of the next; returns where they meet. */
  private int join(Concatenator speech, Tiers tiers, int segment) {
    if (segment + 1 == tiers.segments) {
      return speech.length();
    }
    float end = tiers.end[segment];
    float nextEnd = tiers.end[segment + 1];
    Diphone diphone = diphones.get(tiers.phone[segment], tiers.phone[segment + 1]);
    int joint = speech.append(diphone.half(false), (int) (end * diphones.sampleRateHz));
    speech.append(diphone.half(true), (int) ((end + nextEnd) / 2.0 * diphones.sampleRateHz));
    return joint;
  }
}
