package lectern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lectern.article.Article;
import lectern.article.Span;
import lectern.spoken.Pause;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Mark;
import lectern.voice.Pronounced;
import lectern.voice.Recording;
import lectern.voice.Voice;
import lectern.voice.VoiceException;
import lectern.writer.ArticleVerifier;
import lectern.writer.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word that the voice fails on costs that word, and everybody is told so. */
class SpeakerTest {
  private static final String BAD = TonesVoice.UNSPEAKABLE;

  /** A voice of tones that fails on what it is told to, and counts how often it is asked. */
  private static final class Moody implements Voice {
    private final TonesVoice tones = new TonesVoice();
    private final Predicate<List<String>> fails;
    private long words;

    Moody(Predicate<List<String>> fails) {
      this.fails = fails;
    }

    @Override
    public Recording speak(SpokenParagraph paragraph) throws VoiceException {
      List<String> said = words(paragraph);
      words += said.size();
      if (fails.test(said)) {
        throw new VoiceException(new Span(0, 0), new IllegalStateException("not today"));
      }
      return tones.speak(paragraph);
    }

    @Override
    public Pronounced pronounce(SpokenWord word) {
      return tones.pronounce(word);
    }

    @Override
    public List<String> phones(SpokenSentence sentence) {
      return tones.phones(sentence);
    }
  }

  @TempDir private Path output;

  private static Lectern lectern() {
    return Lectern.builder().jobs(1).build(TonesVoice.source());
  }

  private static SpokenParagraph paragraph(String text) throws Exception {
    return lectern().spoken(article(text).paragraphs().get(0));
  }

  private static Article article(String text) throws Exception {
    return lectern().article(new ByteArrayInputStream(text.getBytes(UTF_8)), "test.txt");
  }

  private static List<String> words(SpokenParagraph paragraph) {
    List<String> words = new ArrayList<>();
    for (SpokenSentence sentence : paragraph.sentences()) {
      sentence.words().forEach(word -> words.add(word.text()));
    }
    return words;
  }

  private static List<String> leftOut(String text, Voice voice) throws Exception {
    SpokenParagraph paragraph = paragraph(text);
    return Speaker.speak(paragraph, voice).unspoken().stream()
        .map(span -> span.of(paragraph.written().text()))
        .toList();
  }

  @Test
  void oneBadWordCostsThatWord() throws Exception {
    String text = "It is fine. This one is " + BAD + ", though, and goes on. The end.";
    SpokenParagraph paragraph = paragraph(text);
    Recording recording = Speaker.speak(paragraph, new TonesVoice());
    assertThat(recording.unspoken()).extracting(span -> span.of(text)).containsExactly(BAD);
    assertThat(recording.words())
        .extracting(Mark::span)
        .extracting(span -> span.of(text))
        .containsExactly(
            "It", "is", "fine", "This", "one", "is", "though", "and", "goes", "on", "The", "end");
  }

  @Test
  void severalBadWordsAreAllFound() throws Exception {
    String sentence = "One " + BAD + " two three " + BAD + " four five six. ";
    assertThat(leftOut(sentence.repeat(9).trim(), new TonesVoice())).hasSize(18).containsOnly(BAD);
  }

  @Test
  void aNumberIsLeftOutAsAWhole() throws Exception {
    Voice voice = new Moody(words -> words.contains("twelve"));
    assertThat(leftOut("It cost $312.50 in all.", voice)).containsExactly("$312.50");
  }

  @Test
  void twoWordsThatFailOnlyTogetherCostOneOfThem() throws Exception {
    Voice voice = new Moody(words -> String.join(" ", words).contains("salt water"));
    assertThat(leftOut("They went to the salt water lake.", voice)).containsExactly("water");
  }

  @Test
  void thePauseBehindABadWordStays() throws Exception {
    SpokenParagraph paragraph = paragraph("Then it was " + BAD + ", and so on.");
    Recording recording = Speaker.speak(paragraph, new TonesVoice());
    SpokenWord before =
        paragraph.without(recording.unspoken(), Speaker.REASON).sentences().get(0).words().get(2);
    assertThat(before.text()).isEqualTo("was");
    assertThat(before.pause()).isEqualTo(Pause.COMMA);
  }

  @Test
  void aVoiceThatFailsOnEverythingFailsInLinearTime() throws Exception {
    for (int length : new int[] {200, 20_000}) {
      Moody voice = new Moody(words -> true);
      SpokenParagraph paragraph = paragraph("word ".repeat(length).trim() + ".");
      assertThatExceptionOfType(VoiceException.class)
          .isThrownBy(() -> Speaker.speak(paragraph, voice))
          .withMessageContaining("not today");
      assertThat(voice.words).isLessThan(300L * length);
    }
  }

  @Test
  void theManifestAndTheReportNameWhatIsLeftOutAndASecondRunTriesNothing() throws Exception {
    Article article = article("One is " + BAD + " and here.\n\nTwo is fine.");
    Report report = lectern().read(article, output, Progress.NONE);
    assertThat(report.failures()).isEmpty();
    assertThat(report.ledger().skipped()).containsEntry("voice failed", (long) BAD.length());
    assertThat(report.ledger().lost()).isEqualTo(BAD.length());
    assertThat(unspoken(report)).containsExactly(BAD);
    byte[] manifest = Files.readAllBytes(report.folder().resolve(Manifest.FILE));
    Manifest.Sentence sentence =
        Manifest.read(report.folder()).paragraphs().get(0).sentences().get(0);
    assertThat(sentence.skipped())
        .containsExactly(new Manifest.Skipped(new Span(7, 7 + BAD.length()), Speaker.REASON));
    assertThat(sentence.words())
        .extracting(Manifest.Word::said)
        .containsExactly("One", "is", "and", "here");
    assertThat(ArticleVerifier.faults(report.folder())).isEmpty();

    Moody voice = new Moody(words -> true);
    Report again =
        Lectern.builder()
            .jobs(1)
            .build(new VoiceSource("tones", "test", new Ahead<>("tones", () -> prosody -> voice)))
            .read(article, output, Progress.NONE);
    assertThat(voice.words).isZero();
    assertThat(again.reused()).isEqualTo(2);
    assertThat(unspoken(again)).containsExactly(BAD);
    assertThat(Files.readAllBytes(report.folder().resolve(Manifest.FILE))).isEqualTo(manifest);
  }

  @Test
  void aParagraphThatFailsAltogetherIsNamedInTheManifestAndTriedAgain() throws Exception {
    Article article = article("One is here.\n\n" + BAD + "\n\nThree is fine.");
    Report report = lectern().read(article, output, Progress.NONE);
    assertThat(report.failures()).hasSize(1);
    assertThat(report.ledger().skipped()).containsEntry("voice failed", (long) BAD.length());
    Manifest.Paragraph failed = Manifest.read(report.folder()).paragraphs().get(1);
    assertThat(failed.failure()).contains("no tone for it");
    assertThat(ArticleVerifier.faults(report.folder()))
        .singleElement()
        .asString()
        .startsWith("paragraph 2 was not spoken: the voice failed on it");
    Report again = lectern().read(article, output, Progress.NONE);
    assertThat(again.failures()).hasSize(1);
    assertThat(again.reused()).isEqualTo(2);
  }

  private static List<String> unspoken(Report report) {
    List<String> unspoken = new ArrayList<>();
    for (Report.Outcome outcome : report.outcomes()) {
      if (outcome instanceof Report.Spoken spoken) {
        spoken.unspoken().forEach(span -> unspoken.add(span.of(outcome.paragraph().text())));
      }
    }
    return unspoken;
  }
}
