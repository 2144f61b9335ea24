package lectern.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Omission;
import lectern.article.Paragraph;
import lectern.reader.Source.Origin;
import lectern.reader.UnreadableArticleException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain text that is too long for memory: goes through it to find out its encoding, then
 * takes the paragraphs of a million characters at a time into a {@link ParagraphFile}. Each such
 * piece, as long as a novel, is laid out in its own way.
 */
final class LongText {
  /** Longer lines are no text but data. */
  private static final int LONGEST_LINE = 20_000_000;

  private static final int PIECE = 1 << 20;

  private final Origin origin;
  private final Bytes bytes;
  private final ReaderSettings settings;
  private final TextDecoder decoder;

  /** The bytes of a text, as often as they are needed. */
  interface Bytes {
    /** Returns them from the first on. */
    InputStream open() throws IOException;
  }

  /**
   * What going through a text in one encoding brings to light.
   *
   * @param errorAt the place of the first byte that is not valid, from 0; -1 if all are
   * @param line the number of lines up to there
   * @param binary whether there is what no text has
   * @param longestLine the characters of the longest line
   */
  private record Survey(long errorAt, long line, boolean binary, long longestLine) {}

  LongText(Origin origin, Bytes bytes, ReaderSettings settings) {
    this.origin = origin;
    this.bytes = bytes;
    this.settings = settings;
    this.decoder = new TextDecoder(origin.source(), settings.encoding());
  }

  /**
   * Reads it.
   *
   * @param head its first bytes
   * @param policy what is read of it
   */
  Article article(byte[] head, Policy policy) throws IOException, UnreadableArticleException {
    return article(charset(head), policy);
  }

  /** Finds out the encoding, as {@link TextDecoder} does, and refuses what is no text. */
  private Charset charset(byte[] head) throws IOException, UnreadableArticleException {
    Charset told = settings.encoding();
    Charset charset = told == null ? TextDecoder.charset(head) : told;
    Survey survey = survey(charset);
    if (survey.errorAt >= 0 && told == null && charset.equals(StandardCharsets.UTF_8)) {
      Charset single = singleByteCharset(survey.errorAt);
      Survey other = single == null ? survey : survey(single);
      if (single != null && other.errorAt < 0) {
        charset = single;
        survey = other;
      }
    }
    if (survey.errorAt >= 0) {
      throw decoder.wrongEncoding(charset, survey.errorAt, survey.line);
    }
    if (survey.binary) {
      throw decoder.binary();
    }
    if (survey.longestLine > LONGEST_LINE) {
      throw new UnreadableArticleException(
          origin.source(),
          Reason.TOO_LARGE,
          "a line of more than " + LONGEST_LINE / 1_000_000 + " MB; no article has such a line");
    }
    return charset;
  }

  private @Nullable Charset singleByteCharset(long at) throws IOException {
    long start = Math.max(0, at - TextDecoder.CONTEXT);
    try (InputStream in = bytes.open()) {
      in.skipNBytes(start);
      byte[] around = in.readNBytes((int) (at - start) + TextDecoder.CONTEXT);
      boolean cut = around.length - (at - start) <= 3; // the last letter's bytes are not all there
      return cut ? null : SingleByteCharset.of(around);
    }
  }

  private Survey survey(Charset charset) throws IOException {
    long all = 0;
    long controls = 0;
    boolean nul = false;
    long lines = 1;
    long longest = 0;
    long lineStart = 0;
    char before = 0;
    try (Decoding decoding = new Decoding(bytes.open(), charset)) {
      for (CharBuffer piece = decoding.next(); piece != null; piece = decoding.next()) {
        for (int i = 0; i < piece.length(); i++) {
          char c = piece.charAt(i);
          if (c == '\n' || c == '\r') {
            longest = Math.max(longest, all - lineStart);
            lineStart = all;
            lines += c == '\n' && before == '\r' ? 0 : 1;
          }
          controls += TextDecoder.isControl(c) ? 1 : 0;
          nul |= c == 0;
          before = c;
          all++;
        }
      }
      boolean binary = nul || controls > all / TextDecoder.CHARACTERS_PER_CONTROL;
      longest = Math.max(longest, all - lineStart);
      return new Survey(decoding.errorAt(), lines, binary, longest);
    }
  }

  private Article article(Charset charset, Policy policy) throws IOException {
    String name = ArticleName.withoutEnding(origin.fileName());
    String title = name;
    List<Omission> omissions = new ArrayList<>();
    boolean start = true;
    try (Pieces pieces = new Pieces(new Decoding(bytes.open(), charset));
        ParagraphFile.Writer file = new ParagraphFile.Writer()) {
      for (String piece = pieces.next(); piece != null; piece = pieces.next()) {
        List<Paragraph> paragraphs = PlainText.paragraphs(piece, start);
        Article part =
            LongParagraphs.cut(
                Deliveries.decided(new Article(name, origin.source(), title, paragraphs), policy));
        for (Paragraph paragraph : part.paragraphs()) {
          if (start && paragraph.kind() == Kind.TITLE) {
            title = paragraph.text().replace('\n', ' ');
          }
          file.add(paragraph);
        }
        omissions.addAll(part.omissions());
        start = false;
      }
      return new Article(
          ArticleName.of(name),
          origin.source(),
          title,
          Metadata.NONE,
          file.finish(),
          List.of(),
          omissions);
    }
  }

  /** Cuts a text between paragraphs. */
  private static final class Pieces implements AutoCloseable {
    private final Decoding decoding;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    Pieces(Decoding decoding) {
      this.decoding = decoding;
    }

    /** Returns the next piece; null behind the last one. */
    @Nullable String next() throws IOException {
      CharBuffer more = text.length() > PIECE ? null : decoding.next();
      while (more != null) {
        text.append(more);
        more = text.length() > PIECE ? null : decoding.next();
      }
      if (decoding.errorAt() >= 0) {
        throw new IOException("the file changes while it is read");
      }
      if (!begun && !text.isEmpty() && text.charAt(0) == TextDecoder.BYTE_ORDER_MARK) {
        text.deleteCharAt(0);
      }
      begun = true;
      int end = text.length() > PIECE ? Cut.betweenParagraphs(text, PIECE) : text.length();
      String piece = text.substring(0, end);
      text.delete(0, end);
      return piece.isEmpty() ? null : piece;
    }

    @Override
    public void close() throws IOException {
      decoding.close();
    }
  }
}
