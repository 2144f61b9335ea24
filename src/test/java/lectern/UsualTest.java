package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.lexicon.Lexicon;
import lectern.spoken.en.Style;
import org.junit.jupiter.api.Test;

class UsualTest {
  @Test
  void theUsualVoiceAndRulesAreMadeOnceForAll() {
    assertThat(Usual.voices("kevin16", false)).isSameAs(Usual.voices("kevin16", false));
    assertThat(Usual.rules(Style.AMERICAN, Lexicon.EMPTY))
        .isSameAs(Usual.rules(Style.AMERICAN, Lexicon.EMPTY));
  }

  @Test
  void whoWantsOthersGetsThem() throws Exception {
    assertThat(Usual.voices("kevin", false)).isNotSameAs(Usual.voices("kevin16", false));
    assertThat(Usual.voices("kevin16", true)).isNotSameAs(Usual.voices("kevin16", false));
    Lectern british = Lectern.builder().style(Style.BRITISH).build();
    Lectern american = Lectern.builder().build();
    assertThat(words(british, "105")).isEqualTo(List.of("one", "hundred", "and", "five"));
    assertThat(words(american, "105")).isEqualTo(List.of("one", "hundred", "five"));
  }

  private static List<String> words(Lectern lectern, String text) {
    return lectern.spoken(text).words().stream().map(word -> word.text()).toList();
  }
}
