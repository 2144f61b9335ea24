package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import java.util.ArrayList;
import java.util.List;
import lectern.spoken.Pause;
import lectern.voice.Prosody;
import org.junit.jupiter.api.Test;

class UtterancesTest {
  private static final List<Piece> WORDS =
      List.of(
          new Piece(0, "is", List.of("ih1", "z"), Pause.NONE),
          new Piece(1, "it", List.of("ih1", "t"), Pause.COMMA),
          new Piece(2, "over", List.of("ow1", "v", "er"), Pause.SENTENCE));

  private final Utterances utterances =
      new Utterances(new EngineVoice(Prosody.DEFAULT), Prosody.DEFAULT);

  @Test
  void writesWhatTheModelsRead() {
    Utterance utterance = utterances.of(WORDS, false);
    assertThat(names(utterance, Relation.WORD)).containsExactly("is", "it", "over");
    assertThat(names(utterance, Relation.PHRASE)).containsExactly("B", "BB");
    assertThat(names(utterance, Relation.SEGMENT))
        .containsExactly("pau", "ih", "z", "ih", "t", "pau", "ow", "v", "er", "pau");
    Item word = utterance.getRelation(Relation.WORD).getTail();
    assertThat(word.findFeature("word_numsyls")).isEqualTo("2");
    assertThat(word.findFeature("gpos")).isEqualTo("in");
    assertThat(word.findFeature("R:Word.p.p.gpos")).isEqualTo("aux");
    assertThat(word.findFeature("R:SylStructure.daughter.stress")).isEqualTo("1");
    assertThat(word.findFeature("R:SylStructure.daughtern.stress")).isEqualTo("0");
  }

  @Test
  void endsAQuestionHigherThanAStatement() throws Exception {
    assertThat(lastPitchHz(true)).isGreaterThan(lastPitchHz(false) + 10);
  }

  private double lastPitchHz(boolean rising) throws Exception {
    Utterance utterance = utterances.of(WORDS, rising);
    Models models = Models.load();
    models.intonator.processUtterance(utterance);
    models.durator.processUtterance(utterance);
    models.contour.processUtterance(utterance);
    return utterance.getRelation(Relation.TARGET).getTail().getFeatures().getFloat("f0");
  }

  private static List<String> names(Utterance utterance, String relation) {
    List<String> names = new ArrayList<>();
    Item head = utterance.getRelation(relation).getHead();
    for (Item item = head; item != null; item = item.getNext()) {
      names.add(item.toString());
    }
    return names;
  }
}
