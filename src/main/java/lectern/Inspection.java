package lectern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.Findings.Finding;
import lectern.article.Article;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.Ledger;
import lectern.spoken.Meaning;
import lectern.spoken.Reading;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Pronounced;
import lectern.voice.Voice;

/** Looks through the takes of an article for what may sound wrong. */
final class Inspection {
  private static final int CONTEXT = 30;

  /** So many kinds of findings are listed of each sort; no listener looks through more. */
  private static final int MOST = 20_000;

  private final Voice voice;
  private final Map<String, Finding> guessed = new LinkedHashMap<>();
  private final Map<String, Finding> homographs = new LinkedHashMap<>();
  private final Map<String, Finding> changed = new LinkedHashMap<>();
  private final Map<String, Finding> skipped = new LinkedHashMap<>();
  private Ledger ledger = Ledger.EMPTY;
  private double seconds;
  private long unlisted;

  Inspection(Voice voice) {
    this.voice = voice;
  }

  void take(Take take) {
    seconds += take.seconds();
    ledger = ledger.plus(Ledger.of(take.paragraph()));
    Paragraph paragraph = take.paragraph().written();
    for (SpokenSentence sentence : take.paragraph().sentences()) {
      for (Reading reading : sentence.readings()) {
        inspect(reading, paragraph);
      }
    }
  }

  Findings finish(Article article) {
    return new Findings(
        article,
        sorted(guessed),
        sorted(homographs),
        sorted(changed),
        sorted(skipped),
        unlisted,
        ledger,
        seconds);
  }

  private void inspect(Reading reading, Paragraph paragraph) {
    Meaning meaning = reading.meaning();
    Span span = reading.span();
    String written = onOneLine(span.of(paragraph.text()));
    if (meaning instanceof Meaning.Skipped skip) {
      add(skipped, written, "", skip.reason(), "", span, paragraph);
    } else if (meaning instanceof Meaning.Homograph homograph) {
      String phones = String.join(" ", homograph.phonemes().phones());
      add(homographs, written, said(reading), homograph.reading(), phones, span, paragraph);
    } else if (meaning instanceof Meaning.Listed listed
        && listed.entry().pronunciation() instanceof Phonemes sounds) {
      String phones = String.join(" ", sounds.with(listed.ending()).phones());
      add(changed, written, said(reading), reading.semioticClass(), phones, span, paragraph);
    } else if (!(meaning instanceof Meaning.Word || meaning instanceof Meaning.Punctuation)) {
      add(changed, written, said(reading), reading.semioticClass(), "", span, paragraph);
    }
    for (SpokenWord word : reading.words()) {
      Pronounced pronounced = voice.pronounce(word);
      if (pronounced.guessed()) {
        String phones = String.join(" ", pronounced.phones());
        add(guessed, word.text(), word.text(), "guessed", phones, span, paragraph);
      }
    }
  }

  private void add(
      Map<String, Finding> findings,
      String written,
      String said,
      String why,
      String phones,
      Span span,
      Paragraph paragraph) {
    String kind = written + '\t' + said + '\t' + why;
    if (findings.size() == MOST && !findings.containsKey(kind)) {
      unlisted++;
      return;
    }
    findings.merge(
        kind,
        new Finding(
            written, said, why, phones, 1, paragraph.number(), context(paragraph.text(), span)),
        (old, again) ->
            new Finding(
                old.written(),
                old.said(),
                old.why(),
                old.phones(),
                old.count() + 1,
                old.paragraph(),
                old.context()));
  }

  private static List<Finding> sorted(Map<String, Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings.values());
    sorted.sort(Comparator.comparingInt(Finding::count).reversed());
    return sorted;
  }

  private static String said(Reading reading) {
    StringBuilder said = new StringBuilder();
    for (SpokenWord word : reading.words()) {
      said.append(said.isEmpty() ? "" : " ").append(word.text());
    }
    return said.toString();
  }

  /** Returns the text around {@code span}, cut at blanks. */
  private static String context(String text, Span span) {
    int start = Math.max(0, span.start() - CONTEXT);
    while (start > 0 && start < span.start() && text.charAt(start - 1) != ' ') {
      start++;
    }
    int end = Math.min(text.length(), span.end() + CONTEXT);
    while (end < text.length() && end > span.end() && text.charAt(end) != ' ') {
      end--;
    }
    String before = start > 0 ? "…" : "";
    String behind = end < text.length() ? "…" : "";
    return before + onOneLine(text.substring(start, end)) + behind;
  }

  private static String onOneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }
}
