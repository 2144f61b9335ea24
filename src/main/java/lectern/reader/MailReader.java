package lectern.reader;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a letter: its subject as the title, who wrote it and when, its text. Of a text in several
 * forms HTML is taken. What it quotes of earlier letters, and signatures, are left unsaid.
 */
final class MailReader {
  private static final String QUOTED =
      "blockquote[type=cite], .gmail_quote, .gmail_quote_container, .yahoo_quoted, .protonmail_quote, #divRplyFwdMsg,"
          + " #divRplyFwdMsg ~ *, .moz-cite-prefix, #appendonsend, .gmail_attr, .OutlookMessageHeader";

  private static final String SIGNATURES =
      ".gmail_signature, .moz-signature, #Signature, .signature, .protonmail_signature_block, #ms-outlook-mobile-signature,"
          + " .gmail_signature_prefix";

  private static final String REPLY = "quoted reply";
  private static final String SIGNATURE = "signature";

  private final Source source;
  private final ParagraphList found = new ParagraphList();
  private final List<Paragraph> unsaid = new ArrayList<>();

  MailReader(Source source) {
    this.source = source;
  }

  Article read() throws UnreadableArticleException {
    MimePart letter = MimePart.of(source.bytes());
    boolean page =
        !letter.header("snapshot-content-location").isEmpty()
            || (source.hasEnding(".mht") || source.hasEnding(".mhtml"));
    MimePart html = page ? first(letter, "text/html") : null;
    if (html != null) {
      return new HtmlArticle(source).read(text(html));
    }
    String subject = ParagraphList.collapsed(letter.header("subject"));
    String author = name(letter.header("from"));
    String date = Dates.iso(letter.header("date"));
    found.add(Kind.TITLE, subject);
    String by = author.isEmpty() ? "" : "By " + author;
    String written = Dates.written(date);
    found.add(Kind.BYLINE, by.isEmpty() || written.isEmpty() ? by + written : by + ", " + written);
    add(letter);
    return source.article(
        subject,
        new Metadata(author, date, letter.header("content-language"), "", "", null),
        found);
  }

  private void add(MimePart part) throws UnreadableArticleException {
    String type = part.type();
    if (part.isAttachment()) {
      String name = part.parameter("content-disposition", "filename");
      found.omit("attachment", name.isEmpty() ? type : name);
    } else if (type.equals("multipart/alternative")) {
      MimePart html = first(part, "text/html");
      MimePart text = first(part, "text/plain");
      MimePart best = html == null ? text : html;
      if (best != null) {
        add(best);
      }
    } else if (type.equals("multipart/related")) {
      MimePart html = first(part, "text/html");
      if (html != null) {
        add(html);
      }
    } else if (!part.parts().isEmpty()) {
      for (MimePart inner : part.parts()) {
        add(inner);
      }
    } else if (type.equals("text/html")) {
      addHtml(text(part));
    } else if (type.equals("text/plain")) {
      addText(text(part));
    } else if (!type.startsWith("image/")) {
      found.omit("attachment", type);
    }
  }

  private static @Nullable MimePart first(MimePart part, String type) {
    if (part.type().equals(type) && !part.isAttachment()) {
      return part;
    }
    for (MimePart inner : part.parts()) {
      MimePart first = first(inner, type);
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private String text(MimePart part) throws UnreadableArticleException {
    Charset charset = part.charset();
    byte[] body = part.body();
    return charset == null
        ? new TextDecoder(source.origin().source(), source.settings().encoding()).decode(body)
        : new String(body, charset);
  }

  private void addHtml(String html) {
    Document page = HtmlArticle.parse(html);
    skip(page, QUOTED, Kind.QUOTE, REPLY);
    skip(page, SIGNATURES, Kind.BODY, SIGNATURE);
    HtmlPiece.add(page, found, found);
    unsaid.forEach(found::put);
    unsaid.clear();
  }

  private void skip(Document page, String what, Kind kind, String reason) {
    for (Element element : List.copyOf(page.select(what))) {
      String text = ParagraphList.collapsed(element.text());
      if (Tree.isIn(element, page) && !text.isEmpty()) {
        unsaid.add(new Paragraph(0, kind, text, new Delivery.Skipped(reason)));
      }
      element.remove();
    }
  }

  /** Adds a plain text: lines with {@code >} are quoted, after {@code -- } stands the signature. */
  private void addText(String text) {
    StringBuilder own = new StringBuilder();
    StringBuilder quoted = new StringBuilder();
    String[] lines = text.split("\r\n|\r|\n", -1);
    int i = 0;
    for (; i < lines.length && !lines[i].stripTrailing().equals("--"); i++) {
      boolean quote = lines[i].startsWith(">");
      if (quote) {
        flushOwn(own);
        quoted.append(lines[i].replace(">", " ")).append('\n');
      } else if (isAttribution(lines, i)) {
        flushOwn(own);
        quoted.append(lines[i]).append('\n');
      } else {
        if (!lines[i].isBlank()) {
          flush(quoted, Kind.QUOTE, REPLY);
        }
        own.append(lines[i]).append('\n');
      }
    }
    flushOwn(own);
    flush(quoted, Kind.QUOTE, REPLY);
    StringBuilder signature = new StringBuilder();
    for (i++; i < lines.length; i++) {
      signature.append(lines[i]).append('\n');
    }
    flush(signature, Kind.BODY, SIGNATURE);
  }

  /** Returns whether a line such as {@code On Monday Ann wrote:} stands over a quoted text. */
  private static boolean isAttribution(String[] lines, int at) {
    String line = lines[at].strip();
    if (line.endsWith("wrote:") || line.startsWith("-----Original Message")) {
      return nextIsQuoted(lines, at + 1) || line.startsWith("-----");
    }
    boolean begins =
        line.startsWith("On ") && at + 1 < lines.length && lines[at + 1].strip().endsWith("wrote:");
    return begins && nextIsQuoted(lines, at + 2);
  }

  private static boolean nextIsQuoted(String[] lines, int from) {
    for (int i = from; i < lines.length && i < from + 3; i++) {
      if (!lines[i].isBlank()) {
        return lines[i].startsWith(">");
      }
    }
    return false;
  }

  private void flushOwn(StringBuilder own) {
    for (Paragraph paragraph : PlainText.paragraphs(own.toString())) {
      if (paragraph.kind() == Kind.BREAK) {
        found.addBreak();
      } else {
        Kind kind = paragraph.kind() == Kind.TITLE ? Kind.BODY : paragraph.kind();
        found.put(new Paragraph(0, kind, paragraph.text()));
      }
    }
    own.setLength(0);
  }

  private void flush(StringBuilder text, Kind kind, String reason) {
    found.addLines(kind, text, new Delivery.Skipped(reason));
    text.setLength(0);
  }

  /** Returns the name in an address such as {@code "Lee, Ann" <ann@x.example>}. */
  private static String name(String from) {
    int open = from.indexOf('<');
    String name =
        (open > 0 ? from.substring(0, open) : open == 0 ? "" : from).replace("\"", "").strip();
    int comma = name.indexOf(", ");
    if (comma > 0 && name.indexOf(',', comma + 1) < 0) {
      name = name.substring(comma + 2) + " " + name.substring(0, comma);
    }
    return name.indexOf('@') >= 0 ? "" : name;
  }
}
