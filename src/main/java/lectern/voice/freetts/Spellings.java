package lectern.voice.freetts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes British spellings the American way, which lexicon and letter-to-sound rules were made for:
 * "neighbouring", "organise", "kilometres".
 */
final class Spellings {
  private static final String[] ISE = {
    "ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations"
  };

  /** Stems before "ise" that are never written with z, or sound otherwise. */
  private static final Set<String> NOT_IZE =
      Set.of(
          "adv",
          "ar",
          "chem",
          "compr",
          "comprom",
          "conc",
          "cru",
          "bru",
          "dem",
          "desp",
          "dev",
          "disgu",
          "enterpr",
          "exc",
          "exerc",
          "expert",
          "franch",
          "gu",
          "improv",
          "inc",
          "lia",
          "marqu",
          "merchand",
          "mist",
          "no",
          "otherw",
          "likew",
          "clockw",
          "parad",
          "po",
          "porpo",
          "pra",
          "prec",
          "prem",
          "prom",
          "ra",
          "repr",
          "rev",
          "superv",
          "surpr",
          "telev",
          "torto",
          "treat",
          "turquo",
          "val",
          "vis",
          "w",
          "r",
          "appra",
          "circumc",
          "cr",
          "an",
          "bra",
          "pr",
          "den",
          "lou",
          "el",
          "fra");

  private final Map<String, String> stems = Tables.strings("spellings.tsv");

  /** Returns the American spelling of a word if it has another, else null. */
  @Nullable String american(String word) {
    for (int end = Math.min(word.length(), 13); end > 3; end--) {
      String stem = stems.get(word.substring(0, end));
      if (stem != null) {
        return stem + word.substring(end);
      }
    }
    for (String ending : ISE) {
      int stem = word.length() - ending.length();
      if (stem > 1 && word.endsWith(ending) && !NOT_IZE.contains(word.substring(0, stem))) {
        return word.substring(0, stem) + "iz" + ending.substring(2);
      }
    }
    return null;
  }
}
