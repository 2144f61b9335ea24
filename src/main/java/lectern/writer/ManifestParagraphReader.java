package lectern.writer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.article.Kind;
import lectern.article.Span;
import lectern.writer.Manifest.Delivery;

/** Reads the paragraphs of a manifest, and refuses spans and times that run backwards. */
final class ManifestParagraphReader {
  /** Times are rounded, so that a word may seem to begin that much before the last one ends. */
  private static final double ROUNDING = 0.001;

  private final JsonCursor json;
  private int lastNumber;
  private Fields fields = new Fields();

  ManifestParagraphReader(JsonCursor json) {
    this.json = json;
  }

  /** What a paragraph says, in whatever order. */
  private static final class Fields {
    int number;
    Kind kind = Kind.BODY;
    String text = "";
    Delivery delivery = Delivery.READ;
    String file = "";
    long frames;
    double seconds;
    String id = "";
    String failure = "";
    final List<Manifest.Sentence> sentences = new ArrayList<>();
  }

  /** Reads the paragraph that the cursor stands on. */
  Manifest.Paragraph next() throws IOException, JsonCursor.Unexpected {
    fields = new Fields();
    json.members("a paragraph", this::member);
    Fields of = fields;
    boolean numbered = of.kind == Kind.BREAK ? of.number >= lastNumber : of.number > lastNumber;
    if (!numbered) {
      throw new JsonCursor.Unexpected("paragraph " + of.number + " is out of order");
    }
    lastNumber = of.number;
    if (!of.file.isEmpty() && !NameCheck.isPlain(of.file)) {
      throw wrong("its file is not beside the manifest");
    }
    checkSentences();
    return new Manifest.Paragraph(
        of.number,
        of.kind,
        of.text,
        of.delivery,
        of.file,
        of.file.isEmpty() ? 0 : of.frames,
        of.file.isEmpty() ? 0 : of.seconds,
        of.id,
        of.file.isEmpty() ? of.failure : "",
        of.sentences);
  }

  private void member(String member) throws IOException, JsonCursor.Unexpected {
    switch (member) {
      case "number" -> fields.number = (int) json.count(member, Integer.MAX_VALUE);
      case "kind" -> fields.kind = kind(json.text(member));
      case "text" -> fields.text = json.text(member);
      case "delivery" -> fields.delivery = delivery(json.text(member));
      case "file" -> fields.file = json.text(member);
      case "frames" -> fields.frames = json.count(member, Long.MAX_VALUE >> 16);
      case "durationSeconds" -> fields.seconds = json.seconds(member);
      case "failure" -> fields.failure = json.text(member);
      case "id" -> fields.id = json.text(member);
      case "sentences" -> json.items(member, at -> fields.sentences.add(sentence()));
      default -> {}
    }
  }

  /** Returns the kind of that name; one of a later version is running text. */
  private static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    return Kind.BODY;
  }

  private static Delivery delivery(String name) throws JsonCursor.Unexpected {
    for (Delivery delivery : Delivery.values()) {
      if (delivery.name().toLowerCase(Locale.ROOT).equals(name)) {
        return delivery;
      }
    }
    throw new JsonCursor.Unexpected("delivery is \"" + Label.of(name) + "\"");
  }

  private Manifest.Sentence sentence() throws IOException, JsonCursor.Unexpected {
    Span[] span = {new Span(0, 0)};
    double[] times = {0, 0};
    List<Manifest.Word> words = new ArrayList<>();
    List<Manifest.Skipped> skipped = new ArrayList<>();
    json.members(
        "a sentence",
        member -> {
          switch (member) {
            case "span" -> span[0] = span();
            case "start" -> times[0] = json.seconds(member);
            case "end" -> times[1] = json.seconds(member);
            case "words" -> json.items(member, at -> words.add(word()));
            case "skipped" -> json.items(member, at -> skipped.add(skip()));
            default -> {}
          }
        });
    boolean heard = times[1] > 0; // words that the voice failed on have no times
    return new Manifest.Sentence(span[0], times[0], times[1], heard ? words : List.of(), skipped);
  }

  private Manifest.Word word() throws IOException, JsonCursor.Unexpected {
    Span[] span = {new Span(0, 0)};
    double[] times = {0, 0};
    String[] said = {""};
    json.members(
        "a word",
        member -> {
          switch (member) {
            case "span" -> span[0] = span();
            case "said" -> said[0] = json.text(member);
            case "start" -> times[0] = json.seconds(member);
            case "end" -> times[1] = json.seconds(member);
            default -> {}
          }
        });
    return new Manifest.Word(span[0], said[0], times[0], times[1]);
  }

  private Manifest.Skipped skip() throws IOException, JsonCursor.Unexpected {
    Span[] span = {new Span(0, 0)};
    String[] reason = {""};
    json.members(
        "what is skipped",
        member -> {
          switch (member) {
            case "span" -> span[0] = span();
            case "reason" -> reason[0] = json.text(member);
            default -> {}
          }
        });
    return new Manifest.Skipped(span[0], reason[0]);
  }

  private Span span() throws IOException, JsonCursor.Unexpected {
    int[] ends = {0, 0, 0};
    json.items(
        "a span",
        at -> {
          int place = Math.min(ends[2]++, 1);
          ends[place] = (int) json.count("a span", Integer.MAX_VALUE);
        });
    if (ends[2] != 2 || ends[1] < ends[0]) {
      throw new JsonCursor.Unexpected("a span is not [start, end]");
    }
    return new Span(ends[0], ends[1]);
  }

  private void checkSentences() throws JsonCursor.Unexpected {
    int at = 0;
    double time = 0;
    for (Manifest.Sentence sentence : fields.sentences) {
      if (sentence.span().start() < at || sentence.span().end() > fields.text.length()) {
        throw wrong("a sentence lies outside its text");
      }
      at = sentence.span().end();
      if (sentence.heard()) {
        if (sentence.start() < time - ROUNDING || sentence.end() < sentence.start()) {
          throw wrong("its sentences run backwards in time");
        }
        time = sentence.end();
      }
      checkWords(sentence);
    }
    if (!fields.file.isEmpty() && time > fields.seconds + ROUNDING) {
      throw wrong("it ends before its last word");
    }
  }

  private void checkWords(Manifest.Sentence sentence) throws JsonCursor.Unexpected {
    Span last = new Span(sentence.span().start(), sentence.span().start());
    double time = sentence.start();
    for (Manifest.Word word : sentence.words()) {
      Span span = word.span();
      boolean back = !span.equals(last) && span.start() < last.end();
      if (back || span.end() > sentence.span().end()) {
        throw wrong("a word lies outside its sentence or runs backwards");
      }
      if (word.start() < time - ROUNDING || word.end() < word.start()) {
        throw wrong("its words run backwards in time");
      }
      last = span;
      time = word.end();
    }
    if (time > sentence.end() + ROUNDING) {
      throw wrong("a sentence ends before its last word");
    }
    int at = sentence.span().start();
    for (Manifest.Skipped skip : sentence.skipped()) {
      if (skip.span().start() < at || skip.span().end() > sentence.span().end()) {
        throw wrong("what is skipped lies outside its sentence or runs backwards");
      }
      at = skip.span().end();
    }
  }

  private JsonCursor.Unexpected wrong(String problem) {
    return new JsonCursor.Unexpected("paragraph " + fields.number + ": " + problem);
  }
}
