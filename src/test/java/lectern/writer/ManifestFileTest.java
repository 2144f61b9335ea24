package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.spoken.Ledger;
import lectern.spoken.SpokenParagraph;
import org.junit.jupiter.api.Test;

class ManifestFileTest {
  private static final Article ARTICLE =
      Tones.article("goats", "A “goat”\nate. ... It left.", "* * *", "Fin.");

  private static final Level SILENCE =
      new Level(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

  @Test
  void theManifestLooksLikeThis() throws IOException {
    assertThat(manifest(Tones.article("goats", "A goat. .")))
        .isEqualTo(
            """
            {
              "schema" : "lectern-article/3",
              "source" : "goats.txt",
              "name" : "goats",
              "title" : "The goats",
              "metadata" : { },
              "lectern" : "0.0",
              "settings" : {
                "voice" : "tones",
                "engine" : "Tones 1",
                "style" : "american",
                "speed" : 1.0,
                "pitchHz" : 100.0,
                "pitchRange" : 1.0,
                "pausesMs" : {
                  "head" : 100,
                  "phrase" : 80,
                  "comma" : 200,
                  "bracket" : 200,
                  "colon" : 300,
                  "semicolon" : 350,
                  "dash" : 300,
                  "ellipsis" : 450,
                  "sentence" : 450,
                  "item" : 400,
                  "paragraph" : 700,
                  "heading" : 1000,
                  "title" : 1300
                },
                "loudness" : "off"
              },
              "paragraphs" : [
                {
                  "number" : 1,
                  "kind" : "body",
                  "delivery" : "read",
                  "text" : "A goat. .",
                  "file" : "1.wav",
                  "frames" : 500,
                  "durationSeconds" : 0.0313,
                  "id" : "a1",
                  "rendition" : "b2",
                  "crc32c" : "abc",
                  "sentences" : [
                    {
                      "span" : [0, 7],
                      "start" : 0.0000,
                      "end" : 0.0313,
                      "words" : [
                        { "span" : [0, 1], "written" : "A", "said" : "A", "start" : 0.0000, "end" : 0.0063 },
                        { "span" : [2, 7], "written" : "goat.", "said" : "goat", "start" : 0.0063, "end" : 0.0313 }
                      ]
                    },
                    {
                      "span" : [8, 9],
                      "words" : [ ]
                    }
                  ]
                }
              ],
              "characters" : {
                "spoken" : 6,
                "normalized" : 1,
                "skipped" : {
                  "emoji" : 1
                }
              },
              "audio" : {
                "container" : "wav",
                "encoding" : "pcm_s16le",
                "sampleRateHz" : 16000,
                "channels" : 1,
                "frames" : 500,
                "durationSeconds" : 0.0313,
                "gainDb" : 0.0,
                "loudnessLufs" : -20.3,
                "rmsDb" : -21.0
              }
            }
            """);
  }

  @Test
  void theManifestKeepsItsSchema() throws IOException {
    ManifestSchema schema = new ManifestSchema();
    assertThat(schema.mistakes(manifest(ARTICLE))).isEmpty();
    assertThat(schema.mistakes("{\"schema\": \"lectern-article/4\", \"lectern\": 1, \"extra\": 1}"))
        .contains("/schema is lectern-article/4", "/lectern is 1", "/extra is unknown")
        .contains("/title is missing");
  }

  @Test
  void theSchemaKnowsEveryKindThatIsSaid() throws IOException {
    for (Kind kind : Kind.values()) {
      Article article =
          new Article("goats", "-", "Goats", List.of(new Paragraph(1, kind, "A goat.")));
      List<String> mistakes = new ManifestSchema().mistakes(manifest(article));
      assertThat(mistakes.isEmpty()).as(kind.name()).isEqualTo(true);
    }
  }

  @Test
  void aParagraphOnWhichTheVoiceFailedKeepsTheSchema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ManifestFile file = new ManifestFile(out, ARTICLE, Tones.SETTINGS);
    file.begin();
    Paragraph paragraph = ARTICLE.paragraphs().get(0);
    file.add(paragraph, Prepared.failed(Tones.spoken(paragraph), "the voice failed"), null);
    file.end(Ledger.EMPTY, Leveller.NONE, SILENCE);
    String manifest = out.toString(StandardCharsets.UTF_8);
    assertThat(manifest).contains("\"failure\" : \"the voice failed\"");
    assertThat(new ManifestSchema().mistakes(manifest)).isEmpty();
  }

  @Test
  void anArticleOfWhichNothingCouldBeSpokenHasAManifestToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ManifestFile file = new ManifestFile(out, ARTICLE, Tones.SETTINGS);
    file.begin();
    file.end(Ledger.EMPTY, Leveller.NONE, SILENCE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"paragraphs\" : [ ]");
  }

  private static String manifest(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ManifestFile file = new ManifestFile(out, article, Tones.SETTINGS);
    file.begin();
    for (Paragraph paragraph : article.paragraphs()) {
      SpokenParagraph spoken = Tones.spoken(paragraph);
      if (paragraph.kind() == Kind.BREAK) {
        SpokenParagraph nothing = new SpokenParagraph(paragraph, List.of());
        file.add(paragraph, Prepared.of(nothing, "", null), null);
      } else {
        file.add(
            paragraph,
            Prepared.of(spoken, "a1", Master.of(Tones.record(spoken))),
            new ManifestFile.Sound(paragraph.number() + ".wav", "b2", "abc"));
      }
    }
    Ledger ledger = new Ledger(6, 1, new TreeMap<>(Map.of("emoji", 1L)), 1);
    file.end(ledger, Leveller.NONE, new Level(-20.28, -21, -3));
    return out.toString(StandardCharsets.UTF_8);
  }
}
