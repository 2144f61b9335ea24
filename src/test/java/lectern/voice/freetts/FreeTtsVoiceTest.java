package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.audio.Pcm;
import lectern.spoken.SpokenParagraph;
import lectern.voice.Break;
import lectern.voice.Mark;
import lectern.voice.Prosody;
import lectern.voice.Recording;
import lectern.voice.Voice;
import org.junit.jupiter.api.Test;

class FreeTtsVoiceTest {
  private static final SpokenParagraph TEXT =
      Said.paragraph(
          "However, the outfit is thought to have a thousand fighters in Mali; so they say.",
          "Is it over?",
          "But the hour came.");

  /** Sound is heard from here on, in parts of the loudness of the whole: some 35 dB below peaks. */
  private static final double START = 0.05;

  private static final double END = 0.1;

  private static final Path GOLDEN = Path.of("src/test/resources/golden/voice/sound.txt");

  @Test
  void makesTheSameSoundAsEver() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("# prosody, then the sound; written by -Dlectern.golden=write");
    for (Prosody prosody :
        List.of(
            Prosody.DEFAULT,
            Kevin.prosody(0.5, 80, 0, 0, 0),
            Kevin.prosody(3.0, 300, 500, 1000, 500),
            Kevin.prosody(1.3, 50, 100, 10, 100))) {
      Recording recording = Kevin.voice(prosody).speak(TEXT);
      Pcm pcm = recording.pcm();
      lines.add(prosody.toString());
      lines.add("  " + pcm + ", RMS " + Math.round(Sounds.rms(pcm, 0, pcm.frames())));
      lines.add("  peak " + Sounds.peak(pcm) + ", SHA-256 " + Sounds.sha256(pcm));
      StringBuilder ends = new StringBuilder("  words end at");
      recording.words().forEach(mark -> ends.append(' ').append(mark.endFrame()));
      lines.add(ends.toString());
    }
    if (System.getProperty("lectern.golden", "").equals("write")) {
      Files.write(GOLDEN, lines);
    }
    assertThat(lines)
        .as("run with -Dlectern.golden=write and listen, if the sound should have changed")
        .isEqualTo(Files.readAllLines(GOLDEN));
  }

  @Test
  void aRecordingStaysAsItIsUntilItIsGivenBack() throws Exception {
    Voice voice = Kevin.voice();
    Recording first = voice.speak(TEXT);
    short[] samples = first.pcm().samples();
    voice.speak(Said.paragraph("Something quite different is said here."));
    assertThat(first.pcm().samples()).isEqualTo(samples);
    voice.reuse(first); // too late: another was spoken since
    voice.speak(Said.paragraph("And here is something else."));
    assertThat(first.pcm().samples()).isEqualTo(samples);
  }

  @Test
  void whatIsSpokenIntoAReusedArrayIsAsEver() throws Exception {
    SpokenParagraph shorter = Said.paragraph("But the hour came.");
    Recording alone = Kevin.voice().speak(shorter);
    Voice voice = Kevin.voice();
    Recording before = voice.speak(TEXT);
    voice.reuse(before);
    voice.reuse(before); // no harm
    Recording after = voice.speak(shorter);
    assertThat(after).isEqualTo(alone);
    assertThat(before.pcm().samples()).startsWith(alone.pcm().samples()); // it was reused
  }

  @Test
  void makesTheSameSoundOnTwoThreads() throws Exception {
    Recording alone = Kevin.voice().speak(TEXT);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Recording>> recordings = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        recordings.add(threads.submit(() -> Kevin.voice().speak(TEXT)));
      }
      for (Future<Recording> recording : recordings) {
        assertThat(recording.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void makesTheSameSoundAgain() throws Exception {
    var voice = Kevin.voice();
    Recording first = voice.speak(TEXT);
    voice.speak(Said.paragraph("Something else, with zzyzx in it."));
    assertThat(voice.speak(TEXT)).isEqualTo(first);
  }

  @Test
  void keepsSilencesToTheMillisecond() throws Exception {
    Recording recording = Kevin.voice(Kevin.prosody(1, 100, 150, 700, 250)).speak(TEXT);
    List<Mark> sentences = recording.sentences();
    assertThat(sentences).hasSize(3);
    assertThat(sentences.get(0).startFrame()).isEqualTo(150 * 16);
    assertThat(sentences.get(1).startFrame() - sentences.get(0).endFrame()).isEqualTo(700 * 16);
    assertThat(sentences.get(2).startFrame() - sentences.get(1).endFrame()).isEqualTo(700 * 16);
    assertThat(recording.pcm().frames() - sentences.get(2).endFrame()).isEqualTo(250 * 16);
  }

  @Test
  void pausesLongerAtASemicolonThanAtAComma() throws Exception {
    Recording recording =
        Kevin.voice().speak(Said.paragraph("Amanda, Emma; Anna and Hannah are away."));
    List<Mark> words = recording.words();
    assertThat(milliseconds(words.get(0), words.get(1))).isEqualTo(200);
    assertThat(milliseconds(words.get(1), words.get(2))).isEqualTo(350);
    assertThat(milliseconds(words.get(2), words.get(3))).isZero();
  }

  @Test
  void speaksAsFastAsItIsTold() throws Exception {
    double usual = soundSeconds(1);
    assertThat(soundSeconds(2) / usual).isBetween(0.48, 0.52);
    assertThat(soundSeconds(0.5) / usual).isBetween(1.96, 2.04);
  }

  @Test
  void setsMarksWhereTheSoundIs() throws Exception {
    SpokenParagraph words =
        Said.paragraph(
            "seven; zoo; shoe; emu; animal; easy; always; money; lazy; rosy; victory; again;"
                + " among; illusion; umbrella; ozone; avenue; enemy; only; uncle; president; table;"
                + " cold; farmer; thing; how; we; chip; decade; begin; good; back; put; fish;");
    double sum = 0;
    int count = 0;
    for (double pitchHz : List.of(80.0, 100.0, 130.0)) {
      Recording recording = Kevin.voice(Kevin.prosody(1, pitchHz, 100, 400, 300)).speak(words);
      Pcm pcm = recording.pcm();
      double loudness = Sounds.rms(pcm, 0, pcm.frames());
      for (Mark mark : recording.words()) {
        int start = firstSound(pcm, mark.startFrame() - 640, START * loudness);
        int end = lastSound(pcm, mark.endFrame() + 640, END * loudness);
        double startError = Math.abs(start - mark.startFrame()) / 16.0;
        double endError = Math.abs(end - mark.endFrame()) / 16.0;
        assertThat(startError).as("start of " + mark).isLessThan(15);
        assertThat(endError).as("end of " + mark).isLessThan(15);
        sum += startError + endError;
        count += 2;
      }
    }
    assertThat(sum / count).isLessThan(6);
  }

  @Test
  void isSilentInItsPauses() throws Exception {
    Recording recording = Kevin.voice().speak(Said.paragraph("We went, when we woke; why wait?"));
    Pcm pcm = recording.pcm();
    List<Mark> words = recording.words();
    assertThat(Sounds.rms(pcm, 0, words.get(0).startFrame() - 160)).isZero();
    for (int i : List.of(1, 4)) {
      int from = words.get(i).endFrame() + 320;
      assertThat(Sounds.rms(pcm, from, words.get(i + 1).startFrame() - 160)).isZero();
    }
    assertThat(Sounds.rms(pcm, words.get(6).endFrame() + 320, pcm.frames())).isZero();
  }

  /** Whoever adds up what the duration model says is half a second off at the end of this. */
  @Test
  void doesNotDriftInALongParagraph() throws Exception {
    String[] sentences = new String[120];
    Arrays.fill(sentences, "We all know now how many men went away, and why.");
    Recording recording = Kevin.voice().speak(Said.paragraph(sentences));
    Pcm pcm = recording.pcm();
    assertThat(pcm.seconds()).isGreaterThan(300);
    double loudness = Sounds.rms(pcm, 0, pcm.frames());
    for (Mark mark : recording.sentences()) {
      int start = firstSound(pcm, mark.startFrame() - 1600, START * loudness);
      int end = lastSound(pcm, mark.endFrame() + 1600, END * loudness);
      assertThat(Math.abs(start - mark.startFrame()) / 16.0).isLessThan(15);
      assertThat(Math.abs(end - mark.endFrame()) / 16.0).isLessThan(15);
    }
  }

  @Test
  void keepsToOneNoteIfItShould() throws Exception {
    Recording flat = Kevin.voice(Prosody.DEFAULT.withPitchRange(0)).speak(TEXT);
    Recording lively = Kevin.voice(Prosody.DEFAULT.withPitchRange(2)).speak(TEXT);
    assertThat(flat.pcm()).isNotEqualTo(lively.pcm());
    assertThat(flat.pcm().seconds()).isCloseTo(lively.pcm().seconds(), within(0.2));
  }

  @Test
  void pausesLongerAfterAHeading() throws Exception {
    Recording heading =
        Kevin.voice()
            .speak(new SpokenParagraph(new Paragraph(1, Kind.HEADING, ""), TEXT.sentences()));
    Recording body = Kevin.voice().speak(TEXT);
    int more =
        Prosody.DEFAULT.pauses().ms(Break.HEADING) - Prosody.DEFAULT.pauses().ms(Break.PARAGRAPH);
    assertThat(heading.pcm().frames() - body.pcm().frames()).isEqualTo(more * 16);
  }

  @Test
  void endsAPhraseWithoutASilenceIfTheTableSaysSo() throws Exception {
    Recording recording =
        Kevin.voice(Prosody.DEFAULT.withPause(Break.COMMA, 0))
            .speak(Said.paragraph("Amanda, Emma, Anna, Hannah."));
    List<Mark> words = recording.words();
    assertThat(milliseconds(words.get(0), words.get(1))).isZero();
    assertThat(milliseconds(words.get(1), words.get(2))).isZero();
  }

  @Test
  void givesThePhonesThatItMakes() throws Exception {
    assertThat(String.join(" ", Kevin.voice().phones(Said.sentence("The apple fell to earth."))))
        .isEqualTo("dh iy ae p ax l f eh l t uw er th");
    assertThat(String.join(" ", Kevin.voice().phones(Said.sentence("The pear, wlodzimierz."))))
        .isEqualTo("dh ax p eh r w ax l aa jh ih m ih r z");
  }

  private static int firstSound(Pcm pcm, int from, double loudness) {
    int frame = Math.max(0, from);
    while (Sounds.rms(pcm, frame, frame + 32) < loudness) {
      frame++;
    }
    return frame + 16;
  }

  private static int lastSound(Pcm pcm, int to, double loudness) {
    int frame = Math.min(pcm.frames(), to);
    while (Sounds.rms(pcm, frame - 32, frame) < loudness) {
      frame--;
    }
    return frame - 16;
  }

  private static double soundSeconds(double speed) throws Exception {
    Recording recording =
        Kevin.voice(Kevin.prosody(speed, 100, 0, 0, 0))
            .speak(Said.paragraph("Civilian casualties have more than tripled they say."));
    return recording.pcm().seconds();
  }

  private static double milliseconds(Mark before, Mark after) {
    return (after.startFrame() - before.endFrame()) / 16.0;
  }
}
