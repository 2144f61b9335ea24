package lectern.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.LostParagraphException;
import lectern.article.Paragraph;
import lectern.article.StoredParagraphs;

/**
 * Paragraphs in a file of their own, which nobody sees and which is gone with the program. They lie
 * in blocks, of which one is in memory at a time; so the memory depends neither on their length nor
 * on their number.
 */
final class ParagraphFile extends StoredParagraphs {
  private static final int BLOCK = 1 << 16;
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final RandomAccessFile file;

  /** Of each block its start in the file and its first paragraph; of the end too. */
  private long[] starts = new long[64];

  private int[] firsts = new int[64];
  private int blocks;

  private List<Paragraph> block = List.of();
  private int blockInMemory = -1;

  private ParagraphFile(RandomAccessFile file) {
    this.file = file;
  }

  /** Writes paragraphs in order. */
  static final class Writer implements AutoCloseable {
    private final ParagraphFile paragraphs;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * BLOCK);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private int size;
    private int number;
    private boolean finished;

    Writer() throws IOException {
      File temporary = File.createTempFile("lectern", ".paragraphs");
      paragraphs = new ParagraphFile(new RandomAccessFile(temporary, "rw"));
      if (!temporary.delete()) { // where an open file cannot lose its name
        temporary.deleteOnExit();
      }
    }

    /** Adds a paragraph under the next number. */
    void add(Paragraph paragraph) throws IOException {
      number += paragraph.kind() == Kind.BREAK ? 0 : 1;
      out.writeInt(number);
      out.writeByte(KINDS.indexOf(paragraph.kind()));
      write(paragraph.text());
      Delivery delivery = paragraph.delivery();
      if (delivery instanceof Delivery.Announced announced) {
        out.writeByte('a');
        write(announced.words());
      } else if (delivery instanceof Delivery.Skipped skipped) {
        out.writeByte('s');
        write(skipped.reason());
      } else {
        out.writeByte('r');
      }
      size++;
      if (bytes.size() >= BLOCK) {
        endBlock();
      }
    }

    private void write(String text) throws IOException {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(encoded.length);
      out.write(encoded);
    }

    private void endBlock() throws IOException {
      paragraphs.file.write(bytes.toByteArray());
      bytes.reset();
      paragraphs.endBlock(size);
    }

    /** Returns the paragraphs; none can be added any more. */
    ParagraphFile finish() throws IOException {
      endBlock();
      finished = true;
      return paragraphs;
    }

    /** Drops the paragraphs if they are not finished. */
    @Override
    public void close() throws IOException {
      if (!finished) {
        paragraphs.file.close();
      }
    }
  }

  private void endBlock(int size) throws IOException {
    blocks++;
    if (blocks == starts.length) {
      starts = Arrays.copyOf(starts, 2 * blocks);
      firsts = Arrays.copyOf(firsts, 2 * blocks);
    }
    starts[blocks] = file.getFilePointer();
    firsts[blocks] = size;
  }

  @Override
  public int size() {
    return firsts[blocks];
  }

  @Override
  public synchronized Paragraph get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    int found = Arrays.binarySearch(firsts, 0, blocks, index);
    int wanted = found >= 0 ? found : -found - 2;
    if (wanted != blockInMemory) {
      try {
        block = read(wanted);
        blockInMemory = wanted;
      } catch (IOException e) {
        throw new LostParagraphException(
            "the text cannot be read again (" + e.getMessage() + ")", e);
      }
    }
    return block.get(index - firsts[wanted]);
  }

  private List<Paragraph> read(int wanted) throws IOException {
    byte[] bytes = new byte[(int) (starts[wanted + 1] - starts[wanted])];
    file.seek(starts[wanted]);
    file.readFully(bytes);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = firsts[wanted]; i < firsts[wanted + 1]; i++) {
      int number = in.readInt();
      Kind kind = KINDS.get(in.readByte());
      String text = text(in);
      Delivery delivery =
          switch (in.readByte()) {
            case 'a' -> new Delivery.Announced(text(in));
            case 's' -> new Delivery.Skipped(text(in));
            default -> Delivery.READ;
          };
      paragraphs.add(new Paragraph(number, kind, text, delivery));
    }
    return paragraphs;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
