package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.article.Chapter;
import lectern.article.Kind;
import lectern.article.Span;
import lectern.writer.Manifest.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  private final Path folder;

  ManifestTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void allThatTheArticleSaysOfItselfIsRead() throws Exception {
    Manifest manifest = Gardens.garden(folder);
    assertThat(manifest.title()).isEqualTo("A Walk in the Garden");
    assertThat(manifest.name()).isEqualTo("garden");
    assertThat(manifest.metadata().author()).isEqualTo("Ann Lee");
    assertThat(manifest.metadata().address()).isEqualTo("https://example.com/garden?a=1&b=2");
    assertThat(manifest.voice()).isEqualTo("kevin16");
    assertThat(manifest.sampleRateHz()).isEqualTo(16000);
    assertThat(manifest.skipped())
        .isEqualTo(Map.of("Cyrillic letters", 6L, "footnote", 25L, "note mark", 3L));
    assertThat(manifest.chapters())
        .containsExactly(
            new Chapter("A Walk in the Garden", 1, 0), new Chapter("Heading Two", 1, 7));
    assertThat(manifest.seconds()).isCloseTo(26.7, within(0.5));
  }

  @Test
  void paragraphsKeepTheirKindsAndWhatBecameOfThem() throws Exception {
    List<Manifest.Paragraph> paragraphs = Gardens.garden(folder).paragraphs();
    assertThat(paragraphs)
        .extracting(Manifest.Paragraph::kind)
        .containsExactly(
            Kind.TITLE,
            Kind.BYLINE,
            Kind.BODY,
            Kind.ITEM,
            Kind.ITEM,
            Kind.QUOTE,
            Kind.BREAK,
            Kind.HEADING,
            Kind.BODY,
            Kind.CODE,
            Kind.NOTE);
    assertThat(paragraphs.get(9).delivery()).isEqualTo(Delivery.ANNOUNCED);
    assertThat(paragraphs.get(10).skippedBecause()).isEqualTo("footnote");
    assertThat(paragraphs.get(10).heard()).isFalse();
    Manifest.Sentence sentence = paragraphs.get(2).sentences().get(1);
    assertThat(sentence.words().get(0))
        .isEqualTo(new Manifest.Word(new Span(63, 66), "The", 6.8975, 6.9804));
    assertThat(sentence.skipped())
        .containsExactly(new Manifest.Skipped(new Span(77, 80), "note mark"));
  }

  @Test
  void aManifestOfTheFirstSchemaIsReadToo() throws Exception {
    write(
        """
        {"schema": "lectern-article/1", "name": "a", "new": {"x": [1, {"y": null}]}, "paragraphs": [
          {"number": 2, "kind": "sonnet", "text": "Hi.", "file": "002.wav", "frames": 9,
           "durationSeconds": 1, "sentences": [{"span": [0, 3], "start": 0, "end": 1, "words": [
             {"span": [0, 2], "written": "Hi", "said": "Hi", "start": 0, "end": 1}]}]}]}
        """);
    Manifest manifest = Manifest.read(folder);
    assertThat(manifest.title()).isEqualTo("a");
    assertThat(manifest.paragraphs()).extracting(Manifest.Paragraph::kind).containsOnly(Kind.BODY);
    assertThat(manifest.chapters()).isEmpty();
  }

  @Test
  void wordsThatTheVoiceFailedOnAreNotHeard() throws Exception {
    write(
        """
        {"schema": "lectern-article/2", "name": "a", "paragraphs": [
          {"number": 1, "kind": "body", "text": "Hi.", "sentences": [{"span": [0, 3], "words": [
             {"span": [0, 2], "written": "Hi", "said": "Hi"}]}]}]}
        """);
    Manifest.Paragraph paragraph = Manifest.read(folder).paragraphs().get(0);
    assertThat(paragraph.heard()).isFalse();
    assertThat(paragraph.sentences().get(0).heard()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lectern-article/2     | other/2                | its schema is "other/2"
          "name": "garden"      | "name": "../garden"    | its name is no name for a file
          "002.wav"             | "../002.wav"           | paragraph 2: its file is not beside
          "002.wav"             | "/etc/passwd"          | paragraph 2: its file is not beside
          "002.wav"             | "a:b.wav"              | paragraph 2: its file is not beside
          "number": 3           | "number": 2            | paragraph 2 is out of order
          "number": 3           | "number": 99999999999  | number is out of range
          "span": [7, 10]       | "span": [10, 7]        | a span is not [start, end]
          "span": [7, 10]       | "span": [7, 10, 11]    | a span is not [start, end]
          "span": [7, 10]       | "span": [7, 10.5]      | a span is not a whole number
          "span": [11, 12]      | "span": [11, 99]       | paragraph 4: a word lies outside
          "span": [10, 13]      | "span": [8, 13]        | paragraph 1: a word lies outside
          "start": 0.4828       | "start": 0.2           | its words run backwards in time
          "start": 0.4828       | "start": -1            | start is out of range
          "start": 0.4828       | "start": 1e999         | start is out of range
          "start": 0.4828       | "start": "now"         | start is no number
          "end": 1.1945         | "end": 9               | ends before its last word
          "span": [77, 80]      | "span": [60, 80]       | what is skipped lies outside
          "first": 7            | "first": 11            | a chapter begins behind the last
          "delivery": "skipped" | "delivery": "sung"     | delivery is "sung"
          "kind": "body",       | "kind": [],            | kind is not a text
          "paragraphs": [       | "paragraphs": 3, "x": [| paragraphs is not a list
          """)
  void aManifestThatCannotBeTrueIsRefusedInOneLine(String good, String bad, String problem)
      throws Exception {
    String json = Gardens.json();
    assertThat(json).contains(good);
    write(json.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));
    refused(problem);
  }

  @Test
  void whatIsNoJsonIsRefused() throws Exception {
    String json = Gardens.json();
    write(json.substring(0, json.length() / 2));
    refused("is broken, line ");
    write("");
    refused("is no manifest of Lectern: it is not an object");
    write("[".repeat(100_000));
    refused("is no manifest of Lectern: it is not an object");
    write("{\"schema\": \"lectern-article/2\", \"x\": " + "[".repeat(100_000));
    refused("is broken");
    Files.delete(folder.resolve(Manifest.FILE));
    refused("is not there; name a folder that \"lectern read\" has made");
  }

  private void write(String json) throws IOException {
    Files.writeString(folder.resolve(Manifest.FILE), json);
  }

  private void refused(String problem) {
    assertThatExceptionOfType(UnreadableManifestException.class)
        .isThrownBy(() -> Manifest.read(folder))
        .withMessageStartingWith(folder.resolve("article.json") + ": ")
        .withMessageContaining(problem)
        .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(1));
  }
}
