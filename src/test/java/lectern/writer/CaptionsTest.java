package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.article.Kind;
import lectern.article.Span;
import lectern.writer.Manifest.Delivery;
import lectern.writer.Manifest.Sentence;
import lectern.writer.Manifest.Skipped;
import lectern.writer.Manifest.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionsTest {
  @Test
  void webVttHasTheWrittenTextWithATimeForEachWrittenWord(@TempDir Path folder) throws Exception {
    Manifest garden = Gardens.garden(folder);
    assertThat(vtt(List.of(Placement.each(garden).get(2))))
        .isEqualTo(
            """
            WEBVTT

            00:00:00.100 --> 00:00:06.498
            “It <00:00:00.256>cost <00:00:00.666>$10.50,” <00:00:02.492>she <00:00:02.712>said,
            <00:00:03.374>“and <00:00:03.525>that’s <00:00:03.870>5% <00:00:04.721>more <00:00:04.903>than <00:00:05.194>in <00:00:05.318>2021.”

            00:00:06.898 --> 00:00:10.625
            The <00:00:06.980>👍 <00:00:07.768>garden [3]
            <00:00:08.199>is <00:00:08.361>at <00:00:08.506>https://example.com/path;

            00:00:10.625 --> 00:00:12.386
            see <00:00:10.816>Prof. <00:00:11.494>Smith's <00:00:11.939>note.
            """);
  }

  @Test
  void signsOfMarkupAreEscapedInWebVtt(@TempDir Path folder) throws Exception {
    List<Placement> all = Placement.inOne(Gardens.garden(folder), "garden.flac");
    assertThat(vtt(all).replaceAll("<[^>]*>", ""))
        .contains("First item &amp; more", "Second item &lt;b&gt;bold&lt;/b&gt;");
  }

  @Test
  void timesInTheWholeGoOnFromParagraphToParagraph(@TempDir Path folder) throws Exception {
    Manifest garden = Gardens.garden(folder);
    String all = vtt(Placement.inOne(garden, "garden.flac"));
    assertThat(all).contains("\n00:00:01.595 --> 00:00:02.406\nBy <00:00:01.845>Ann");
    assertOrdered(all);
  }

  @Test
  void whatIsAnnouncedStandsInBrackets(@TempDir Path folder) throws Exception {
    List<Placement> placements = Placement.each(Gardens.garden(folder));
    String code = vtt(List.of(placements.get(placements.size() - 1)));
    assertThat(code)
        .endsWith("[code <00:00:00.400>listing <00:00:00.700>three <00:00:01.000>lines]\n");
  }

  @Test
  void subRipIsNumberedAndPlain() {
    assertThat(text(Captions.subRip(Placement.inOne(Gardens.of("One --> two.", "Fin."), "x.wav"))))
        .isEqualTo(
            """
            1
            00:00:00,100 --> 00:00:00,700
            One → two.

            2
            00:00:01,200 --> 00:00:01,400
            Fin.
            """);
  }

  @Test
  void lyricsHaveTheTimeOfEachWord() {
    Manifest manifest = Gardens.of("[12:30] a <b>.", "Fin.");
    assertThat(text(Captions.lyrics(manifest, Placement.inOne(manifest, "x.wav"))))
        .isEqualTo(
            """
            [ti:Made & told]
            [ar:Ann <Lee>]
            [re:Lectern]
            [00:00.10]<00:00.10>(12:30) <00:00.30>a <00:00.50>‹b›.
            [00:00.70]
            [00:01.20]<00:01.20>Fin.
            [00:01.40]
            """);
  }

  @Test
  void longSkippedTextStaysWithTheWordsAroundIt() {
    String text = "Hello " + "мир ".repeat(60) + "goodbye.";
    Sentence sentence =
        new Sentence(
            new Span(0, text.length()),
            0,
            1,
            List.of(
                new Word(new Span(0, 5), "Hello", 0, 0.5),
                new Word(new Span(246, 253), "goodbye", 0.5, 1)),
            List.of(new Skipped(new Span(6, 245), "Cyrillic letters")));
    String vtt = vtt(List.of(new Placement(paragraph(text, sentence), 0, "1.wav", 0)));
    assertThat(vtt.replaceAll("<[^>]*>|.*-->.*", "").replaceAll("\\s+", " ")).contains(text);
    assertOrdered(vtt);
  }

  @Test
  void cuesAreStrictlyOrderedEvenWhereWordsTakeNoTime() {
    String text = "a b c";
    List<Word> words =
        List.of(
            new Word(new Span(0, 1), "a", 1, 1),
            new Word(new Span(2, 3), "b", 1, 1),
            new Word(new Span(4, 5), "c", 1, 1));
    Sentence sentence = new Sentence(new Span(0, 5), 1, 1, words, List.of());
    assertThat(vtt(List.of(new Placement(paragraph(text, sentence), 0, "1.wav", 0))))
        .isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:01.001\na b c\n");
  }

  @Test
  void charactersThatNoFileMayHoldAreReplaced() {
    assertThat(vtt(Placement.each(Gardens.of("a\u0000b \uD83D c."))))
        .contains("a\uFFFDb ")
        .contains("\uFFFD ");
  }

  private static Manifest.Paragraph paragraph(String text, Sentence sentence) {
    return new Manifest.Paragraph(
        1, Kind.BODY, text, Delivery.READ, "1.wav", 16000, 1, "", "", List.of(sentence));
  }

  private static String vtt(List<Placement> placements) {
    return text(Captions.webVtt(placements));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Checks what clause 4 of WebVTT asks of times and of cues' text. */
  private static void assertOrdered(String vtt) {
    Pattern times =
        Pattern.compile("(\\d\\d:\\d\\d:\\d\\d\\.\\d{3}) --> (\\d\\d:\\d\\d:\\d\\d\\.\\d{3})");
    String last = "00:00:00.000";
    String[] blocks = vtt.split("\n\n");
    assertThat(blocks[0]).isEqualTo("WEBVTT");
    for (String block : List.of(blocks).subList(1, blocks.length)) {
      String[] lines = block.split("\n", 2);
      Matcher matcher = times.matcher(lines[0]);
      assertThat(matcher.matches()).as(block).isTrue();
      assertThat(matcher.group(1)).isGreaterThanOrEqualTo(last);
      assertThat(matcher.group(2)).isGreaterThan(matcher.group(1));
      String stamp = matcher.group(1);
      Matcher inside = Pattern.compile("<(\\d\\d:\\d\\d:\\d\\d\\.\\d{3})>").matcher(lines[1]);
      while (inside.find()) {
        assertThat(inside.group(1)).isGreaterThan(stamp).isLessThan(matcher.group(2));
        stamp = inside.group(1);
      }
      assertThat(inside.reset().replaceAll("")).doesNotContain("<", ">", "\r", "-->");
      last = matcher.group(1);
    }
  }
}
