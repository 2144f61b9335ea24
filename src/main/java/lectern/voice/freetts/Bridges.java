package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a short vowel between two phones that the voice has no recording for, so that it need not
 * play a wrong one. All its gaps are of two kinds: no consonant but {@code y} after {@code hh},
 * none at all (and no pause) after {@code w} and {@code y}; and {@code ng} only after a vowel other
 * than {@code er}.
 */
final class Bridges {
  private Bridges() {}

  /** Returns the words of one utterance, which starts and ends with a pause, with bridges. */
  static List<Piece> over(List<Piece> pieces) {
    List<Piece> bridged = new ArrayList<>(pieces.size());
    String before = Phones.PAUSE;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<String> phones = new ArrayList<>(piece.phones().size() + 2);
      for (String phone : piece.phones()) {
        if (!joins(before, Phones.bare(phone))) {
          phones.add(phone.equals("ng") ? "ih" : "ax");
        }
        phones.add(phone);
        before = Phones.bare(phone);
      }
      boolean last = i + 1 == pieces.size();
      boolean pause = last || piece.pauseMs() > 0;
      String next = pause ? Phones.PAUSE : Phones.bare(pieces.get(i + 1).phones().get(0));
      if (!next.equals("ng") && !joins(before, next)) {
        phones.add("ax");
        before = "ax";
      }
      if (pause) {
        before = Phones.PAUSE;
      }
      bridged.add(piece.withPhones(phones));
    }
    return bridged;
  }

  private static boolean joins(String first, String second) {
    if (second.equals("ng")) {
      return Phones.isVowel(first) && !first.equals("er");
    }
    return switch (first) {
      case "hh" -> Phones.isVowel(second) || second.equals("y");
      case "w", "y" -> Phones.isVowel(second);
      default -> true;
    };
  }
}
