package lectern.fuzz;

import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.sentence.Sentence;
import lectern.spoken.Ledger;
import lectern.spoken.Normalizer;
import lectern.spoken.Reading;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.spoken.en.English;
import lectern.spoken.en.Style;

/** What is said for any text accounts for all of it, in order, in words of letters. */
public final class SpokenTarget {
  private static final Normalizer AMERICAN = new Normalizer(new English(Style.AMERICAN));
  private static final Normalizer BRITISH = new Normalizer(new English(Style.BRITISH));

  private SpokenTarget() {}

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = Texts.of(data);
    Normalizer normalizer = data.length % 2 == 0 ? AMERICAN : BRITISH;
    SpokenSentence spoken = normalizer.normalize(new Sentence(text, new Span(0, text.length())));
    int end = 0;
    for (Reading reading : spoken.readings()) {
      Law.holds(reading.span().start() >= end, "readings stand in order");
      end = reading.span().end();
      Law.holds(end <= text.length(), "readings stand in the text");
    }
    for (SpokenWord word : spoken.words()) {
      Law.holds(!word.text().isEmpty(), "a word has letters");
      word.text()
          .codePoints()
          .forEach(c -> Law.holds(Character.isLetter(c) || c == '\'', "only letters are said"));
    }
    Paragraph paragraph = new Paragraph(1, Kind.BODY, text);
    Ledger ledger = Ledger.of(new SpokenParagraph(paragraph, List.of(spoken)));
    long written = text.chars().filter(c -> !Ledger.isBlank((char) c)).count();
    Law.holds(ledger.total() == written, "every character is accounted for");
  }
}
