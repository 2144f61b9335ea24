package lectern.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever the fuzzer began with and whatever it ever found, once more: {@code
 * src/test/resources/fuzz/TARGET/} holds a file for each.
 */
class RegressionTest {
  private static final Path FILES = Path.of("src/test/resources/fuzz");

  private static final Map<String, Target> TARGETS =
      Map.of(
          "reader", ReaderTarget::fuzzerTestOneInput,
          "document", DocumentTarget::fuzzerTestOneInput,
          "sentence", SentenceTarget::fuzzerTestOneInput,
          "spoken", SpokenTarget::fuzzerTestOneInput,
          "voice", VoiceTarget::fuzzerTestOneInput,
          "lexicon", LexiconTarget::fuzzerTestOneInput,
          "manifest", ManifestTarget::fuzzerTestOneInput);

  private interface Target {
    void tryOn(byte[] data) throws Exception;
  }

  @TestFactory
  List<DynamicTest> nothingThatWasFoundComesBack() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Target> target : TARGETS.entrySet()) {
      try (Stream<Path> files = Files.list(FILES.resolve(target.getKey()))) {
        for (Path file : files.sorted().toList()) {
          String name = target.getKey() + "/" + file.getFileName();
          tests.add(
              DynamicTest.dynamicTest(
                  name, () -> target.getValue().tryOn(Files.readAllBytes(file))));
        }
      }
    }
    return tests;
  }

  @Test
  void everyFolderHasATargetAndEveryTargetSomethingToBeginWith() throws IOException {
    try (Stream<Path> folders = Files.list(FILES)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
    }
    for (String target : TARGETS.keySet()) {
      try (Stream<Path> files = Files.list(FILES.resolve(target))) {
        assertThat(files.count()).as(target).isPositive();
      }
    }
  }
}
