package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.spoken.Pause;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Break;
import lectern.voice.Pauses;

/** Looks up the words of a sentence and sees to what neighbours do to each other. */
final class Pieces {
  /** The engine's work grows with the square of a word's phones; no English word has as many. */
  private static final int MAX_PHONES = 60;

  private final KnownWords known;
  private final Pauses pauses;

  Pieces(KnownWords known, Pauses pauses) {
    this.known = known;
    this.pauses = pauses;
  }

  /**
   * Returns the sounding words of a sentence. A word without sound (nothing in it can be said) has
   * no piece; its pause goes to the word before it.
   */
  List<Piece> of(SpokenSentence sentence) {
    List<SpokenWord> words = sentence.words();
    List<Piece> pieces = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      List<String> phones = known.phones(word);
      if (!phones.isEmpty()) {
        add(pieces, i, word, phones);
      } else if (!pieces.isEmpty()) {
        int last = pieces.size() - 1;
        Piece before = pieces.get(last);
        if (word.pause().compareTo(before.pause()) > 0) {
          pieces.set(last, before.withPause(word.pause(), 0));
        }
      }
    }
    Phrasing.divide(pieces, sentence);
    openBeforeVowels(pieces, words);
    for (int i = 0; i < pieces.size(); i++) {
      Pause pause = pieces.get(i).pause();
      if (pause != Pause.NONE) {
        pieces.set(i, pieces.get(i).withPause(pause, pauses.ms(Break.of(pause))));
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, int index, SpokenWord word, List<String> phones) {
    if (phones.size() <= MAX_PHONES) {
      String name = word.letter() ? "" : word.text().toLowerCase(Locale.ROOT);
      pieces.add(new Piece(index, name, phones, word.pause(), 0));
      return;
    }
    int from = 0;
    for (; phones.size() - from > MAX_PHONES; from += MAX_PHONES) {
      pieces.add(new Piece(index, "", phones.subList(from, from + MAX_PHONES), Pause.NONE, 0));
    }
    List<String> rest = phones.subList(from, phones.size());
    pieces.add(new Piece(index, "", rest, word.pause(), 0));
  }

  /** "The" and "to" end in a full vowel before a vowel: "thee apple", "to eat". */
  private static void openBeforeVowels(List<Piece> pieces, List<SpokenWord> words) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean open =
          !piece.endsPhrase()
              && words.get(piece.word()).phonemes() == null
              && Phones.isVowel(pieces.get(i + 1).phones().get(0));
      if (open && piece.name().equals("the")) {
        pieces.set(i, piece.withPhones(List.of("dh", "iy")));
      } else if (open && piece.name().equals("to")) {
        pieces.set(i, piece.withPhones(List.of("t", "uw")));
      }
    }
  }
}
