package lectern.voice.freetts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lectern.data.StoreMaker;

/**
 * Makes the store of resources that the launcher names, with indexes of FreeTTS's files and of the
 * lists of words. Used when packaging.
 */
public final class Packaging {
  private Packaging() {}

  /**
   * Makes it.
   *
   * @param args Lectern's jar, and the file to make
   * @throws IOException if the jar cannot be read, or the file not be written
   */
  public static void main(String[] args) throws IOException {
    StoreMaker.make(Path.of(args[0]), indexes(), Path.of(args[1]));
  }

  /** Returns the indexes by the places at which they are looked for. */
  static Map<String, byte[]> indexes() {
    Map<String, byte[]> indexes = new HashMap<>();
    for (String file : Dictionary.LEXICONS) {
      indexes.put(DataFiles.indexOf(file), CmuLexicon.load(file).index());
    }
    indexes.put(DataFiles.indexOf(Pronouncer.RULES), LetterToSound.load(Pronouncer.RULES).index());
    PhoneTable phones = PhoneTable.load();
    indexes.put(DataFiles.indexOf(PhoneTable.FILE), phones.index());
    indexes.put(DataFiles.indexOf(Contour.FILE), Contour.load(phones).index());
    indexes.put(WordList.indexOf(Dictionary.LISTS), new WordList(Dictionary.LISTS).index());
    for (String file : FreeTtsVoices.UNITS) {
      indexes.put(DataFiles.indexOf(file), Diphones.load(file, phones).index());
    }
    indexes.put(
        DataFiles.indexOf(Durations.TREE),
        DecisionTree.load(Durations.TREE, Feature.Unit.SEGMENT).index());
    for (String file : Accents.TREES) {
      indexes.put(DataFiles.indexOf(file), DecisionTree.load(file, Feature.Unit.SYLLABLE).index());
    }
    return indexes;
  }
}
