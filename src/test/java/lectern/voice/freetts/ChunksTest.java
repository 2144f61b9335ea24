package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.spoken.Pause;
import org.junit.jupiter.api.Test;

class ChunksTest {
  @Test
  void leavesASentenceOfSixtyWordsWhole() {
    assertThat(sizes(words(60))).containsExactly(60);
  }

  @Test
  void cutsAtTheStrongestPause() {
    List<Piece> pieces = words(80);
    pieces.set(29, pieces.get(29).withPause(Pause.SEMICOLON, 350));
    pieces.set(49, pieces.get(49).withPause(Pause.COMMA, 200));
    assertThat(sizes(pieces)).containsExactly(30, 50);
  }

  @Test
  void makesASilenceWhereThereIsNoPause() {
    Piece last = Chunks.cut(words(80), 150).get(0).get(Chunks.MAX_WORDS - 1);
    assertThat(last.pause()).isEqualTo(Pause.PHRASE);
    assertThat(last.pauseMs()).isEqualTo(150);
  }

  @Test
  void makesNoPauseInsideAWord() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pieces.add(new Piece(0, "", Collections.nCopies(60, "aa"), Pause.NONE, 0));
    }
    List<List<Piece>> chunks = Chunks.cut(pieces, 150);
    assertThat(chunks).hasSizeGreaterThan(1);
    assertThat(chunks.get(0).get(chunks.get(0).size() - 1).pause()).isEqualTo(Pause.NONE);
  }

  private static List<Integer> sizes(List<Piece> pieces) {
    return Chunks.cut(pieces, 150).stream().map(List::size).toList();
  }

  private static List<Piece> words(int count) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(new Piece(i, "word", List.of("w", "er1", "d"), Pause.NONE, 0));
    }
    return pieces;
  }
}
