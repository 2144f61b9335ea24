package lectern;

import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Break;
import lectern.voice.Prosody;
import lectern.voice.Voice;
import lectern.writer.ArticleWriter;
import lectern.writer.Digest;

/**
 * Tells sounds apart before they are spoken: two paragraphs have the same identity exactly where
 * everything that determines their sound and its marks is the same. That is the engine, the voice
 * and its prosody; the words, the breaks between them and the written text that they stand for; and
 * the phones of every word, whichever lexicon or rule they come from.
 */
final class Identity {
  /** 128 bits: enough that two sounds never share one. */
  private static final int BYTES = 16;

  private final String voicing;

  Identity(ArticleWriter.Settings settings) {
    this.voicing =
        settings.engine()
            + '\n'
            + settings.lecternVersion()
            + '\n'
            + settings.voice()
            + '\n'
            + voicing(settings.prosody());
  }

  /** Written out, since a record's own text costs the start of the JVM's machinery for it. */
  private static String voicing(Prosody prosody) {
    StringBuilder text = new StringBuilder();
    text.append(prosody.speed()).append(' ').append(prosody.pitchHz());
    text.append(' ').append(prosody.pitchRange());
    for (Break place : Break.all()) {
      text.append(' ').append(prosody.pauses().ms(place));
    }
    return text.toString();
  }

  /** Returns the identity of a paragraph as {@code voice} would speak it. */
  String of(SpokenParagraph paragraph, Voice voice) {
    Digest digest = new Digest();
    digest.add(voicing).add(paragraph.written().kind().name());
    for (SpokenSentence sentence : paragraph.sentences()) {
      digest.add(sentence.ending().name());
      digest.add(sentence.span().start()).add(sentence.span().end());
      for (SpokenWord word : sentence.words()) {
        digest.add(word.text()).add(word.letter() ? 1 : 0).add(word.pause().name());
        digest.add(word.span().start()).add(word.span().end());
        Phonemes phonemes = word.phonemes();
        digest.add(phones(phonemes == null ? voice.phones(word) : phonemes.phones()));
      }
    }
    return digest.hex(BYTES);
  }

  private static String phones(Iterable<String> phones) {
    StringBuilder text = new StringBuilder();
    for (String phone : phones) {
      text.append(phone).append(' ');
    }
    return text.toString();
  }
}
