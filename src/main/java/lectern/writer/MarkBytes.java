package lectern.writer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;
import lectern.voice.Mark;

/** Marks as bytes: of each the span, the first frame and the last, four bytes for a number. */
final class MarkBytes {
  private static final int NUMBERS = 4;

  private MarkBytes() {}

  /** Returns how many bytes some marks take. */
  static long length(long marks) {
    return NUMBERS * Integer.BYTES * marks;
  }

  /** Puts marks, in the order of the buffer's bytes; all at once, which is much less work. */
  static void put(List<Mark> marks, ByteBuffer bytes) {
    int[] numbers = new int[NUMBERS * marks.size()];
    int at = 0;
    for (Mark mark : marks) {
      numbers[at++] = mark.span().start();
      numbers[at++] = mark.span().end();
      numbers[at++] = mark.startFrame();
      numbers[at++] = mark.endFrame();
    }
    bytes.asIntBuffer().put(numbers);
    bytes.position(bytes.position() + Integer.BYTES * numbers.length);
  }

  /** Gets as many marks as are wanted. */
  static List<Mark> get(int count, ByteBuffer bytes) {
    int[] numbers = new int[NUMBERS * count];
    bytes.asIntBuffer().get(numbers);
    bytes.position(bytes.position() + Integer.BYTES * numbers.length);
    List<Mark> marks = new ArrayList<>(count);
    for (int at = 0; at < numbers.length; at += NUMBERS) {
      Span span = new Span(numbers[at], numbers[at + 1]);
      marks.add(new Mark(span, numbers[at + 2], numbers[at + 3]));
    }
    return marks;
  }
}
