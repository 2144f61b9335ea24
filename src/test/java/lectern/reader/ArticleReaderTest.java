package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.article.Article;
import lectern.reader.UnreadableArticleException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private final ArticleReader reader = new ArticleReader();
  private final Path folder;

  ArticleReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anArticleIsCalledAsItsFileAndAsItsTitle() throws Exception {
    Path file = folder.resolve("Port Ellery (final).txt");
    Files.writeString(file, "Channel closed\n\nThe eastern channel is closed.\n");
    Article article = reader.read(file);
    assertThat(article.name()).isEqualTo("port-ellery-final");
    assertThat(article.title()).isEqualTo("Channel closed");
    assertThat(article.source()).isEqualTo(file.toString());
  }

  @Test
  void withoutATitleItIsTheFilesName() throws Exception {
    Path file = Files.writeString(folder.resolve("Port_Ellery.txt"), "It is closed.");
    assertThat(reader.read(file).title()).isEqualTo("Port_Ellery");
  }

  @Test
  void aStreamIsCalledAsTheCallerSays() throws Exception {
    Article article = reader.read(stream("It is closed."), "article");
    assertThat(article.name()).isEqualTo("article");
    assertThat(article.title()).isEqualTo("article");
    assertThat(article.source()).isEqualTo("-");
  }

  @Test
  void aMissingFileIsSaidToBeMissing() {
    refused(folder.resolve("none.txt"), Reason.MISSING, "there is no such file");
  }

  @Test
  void aFolderIsSaidToBeOne() {
    refused(folder, Reason.FOLDER, "a folder; name a text file in it");
  }

  @Test
  void aFileThatMayNotBeReadIsSaidToBeForbidden() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), "It is closed.");
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
    refused(file, Reason.FORBIDDEN, "may not be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\ufeff", "\u00a0\u2028\u200b", "* * *\n\n---\n", "…"})
  void whatHasNothingToSayIsRefused(String text) {
    refused(text.getBytes(StandardCharsets.UTF_8), Reason.EMPTY, "nothing to read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MZ\3\4\24\0\0\0", "a text with one \0 in it", "\3\1\2 abc \5\6", "G\0o\0a\0t"})
  void whatIsNoTextIsRefused(String bytes) {
    refused(bytes.getBytes(StandardCharsets.ISO_8859_1), Reason.BINARY, "not a text");
  }

  @Test
  void noTextInAnotherEncodingIsNoTextFirst() {
    byte[] program = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61};
    refused(program, Reason.BINARY, "not a text");
  }

  @Test
  void aStrayControlCharacterInALongTextIsNoReasonToRefuse() throws Exception {
    String text = "The goat ate the rose. ".repeat(10) + "\u0007";
    assertThat(reader.read(stream(text), "goat").paragraphs()).hasSize(1);
  }

  @Test
  void anotherEncodingIsRefusedWithItsPlace() {
    byte[] cut = {'G', 'o', 'a', 't', '\r', (byte) 0xE2, (byte) 0x80};
    refused(cut, Reason.ENCODING, "not valid UTF-8 at byte 6 (line 2)");
    byte[] half = {(byte) 0xFE, (byte) 0xFF, 0, 'G', 0};
    refused(half, Reason.ENCODING, "not valid UTF-16BE at byte 5;");
  }

  @Test
  void whatIsLargerThanAnyArticleIsRefused() throws Exception {
    ArticleReader small =
        new ArticleReader(
            ReaderSettings.USUAL, new ArticleReader.Limits(1_000, 2_000_000, 3_000_000));
    String page = "<html><p>The goat ate the rose.</p>";
    for (String start : List.of(page, "")) {
      int most = start.isEmpty() ? 3_000_000 : 2_000_000;
      String enough = start + "a".repeat(most - start.length());
      assertThat(small.read(stream(enough), "goat").paragraphs()).isNotEmpty();
      Path file = Files.writeString(folder.resolve("goat"), enough + "a");
      String message = "more than " + most / 1_000_000 + " MB; cut it into parts";
      refused(() -> small.read(file), message);
      refused(() -> small.read(stream(enough + "a"), "goat"), message);
    }
  }

  private static void refused(ThrowingCallable reading, String message) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(reading)
        .withMessageEndingWith(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void aStreamThatFailsIsRefusedWithTheSystemsWords() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    refused(closed, Reason.FAILED, "cannot be read (Stream closed)");
  }

  private void refused(Path file, Reason reason, String message) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> reader.read(file))
        .withMessageStartingWith(file + ": " + message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .satisfies(e -> assertThat(e.source()).isEqualTo(file.toString()));
  }

  private void refused(byte[] bytes, Reason reason, String message) {
    refused(new ByteArrayInputStream(bytes), reason, message);
  }

  private void refused(InputStream in, Reason reason, String message) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> reader.read(in, "goat"))
        .withMessageStartingWith("standard input: " + message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
