package lectern.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import lectern.Findings;
import lectern.Findings.Finding;
import lectern.article.Omission;

/** Findings as one JSON object. */
final class FindingsJson {
  private FindingsJson() {}

  static String of(Findings findings) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("source", findings.article().source());
      json.writeNumberField(
          "durationSeconds",
          BigDecimal.valueOf(findings.seconds()).setScale(4, RoundingMode.HALF_UP));
      json.writeObjectFieldStart("characters");
      json.writeNumberField("spoken", findings.ledger().spoken());
      json.writeNumberField("normalized", findings.ledger().normalized());
      json.writeObjectFieldStart("skipped");
      for (Map.Entry<String, Long> reason : findings.ledger().skipped().entrySet()) {
        json.writeNumberField(reason.getKey(), reason.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      write(json, "guessed", findings.guessed());
      write(json, "homographs", findings.homographs());
      write(json, "changed", findings.changed());
      write(json, "skipped", findings.skipped());
      if (findings.unlisted() > 0) {
        json.writeNumberField("unlisted", findings.unlisted());
      }
      json.writeArrayFieldStart("omitted");
      for (Omission omission : findings.article().omissions()) {
        json.writeStartObject();
        json.writeStringField("what", omission.what());
        json.writeNumberField("characters", omission.characters());
        json.writeStringField("beginning", omission.beginning());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, String field, List<Finding> findings)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("written", finding.written());
      json.writeStringField("said", finding.said());
      json.writeStringField("why", finding.why());
      json.writeNumberField("count", finding.count());
      json.writeNumberField("paragraph", finding.paragraph());
      json.writeStringField("context", finding.context());
      if (!finding.phones().isEmpty()) {
        json.writeStringField("phones", finding.phones());
        json.writeStringField("lexicon", finding.lexiconLine());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
