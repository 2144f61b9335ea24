package lectern.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.audio.LoudnessBlocks;
import lectern.audio.LoudnessTarget;
import org.jspecify.annotations.Nullable;

/**
 * What the first pass over an article leaves for the second: how loud every paragraph is, and what
 * is {@link Prepared} of it. In memory it takes no more for a book than for an hour.
 */
public final class Interim implements AutoCloseable {
  /** So much of each of the two is kept in memory: an hour's loudness. */
  private static final int MOST_BYTES = 1 << 20;

  private final Path folder;
  private final Spool loudness;
  private final Spool prepared;
  private Spool.@Nullable Reader reader;

  /**
   * Makes an empty one.
   *
   * @param folder where files may be made for the time of the run
   */
  Interim(Path folder, PartFile.Opener opener) {
    this.folder = folder;
    this.loudness = new Spool(folder.resolve("loudness"), opener, MOST_BYTES);
    this.prepared = new Spool(folder.resolve("prepared"), opener, MOST_BYTES);
  }

  /**
   * Adds a paragraph.
   *
   * @param blocks how loud it is; null if it has no sound
   * @throws UnwritableOutputException if the folder fails
   */
  public void add(Prepared paragraph, @Nullable LoudnessBlocks blocks)
      throws UnwritableOutputException {
    try {
      prepared.add(paragraph.toBytes());
      if (blocks != null) {
        loudness.add(blocks.toBytes());
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Returns what brings all paragraphs together to a target.
   *
   * @throws UnwritableOutputException if the folder fails
   */
  public Leveller leveller(LoudnessTarget target) throws UnwritableOutputException {
    try {
      return Leveller.to(target, allLoudness());
    } catch (UncheckedIOException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    }
  }

  /**
   * Returns about the level that all paragraphs together will have.
   *
   * @throws UnwritableOutputException if the folder fails
   */
  public Level expected(Leveller leveller) throws UnwritableOutputException {
    try {
      return leveller.expected(allLoudness());
    } catch (UncheckedIOException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Returns the loudness of all paragraphs, to be gone through more than once. */
  private Iterable<LoudnessBlocks> allLoudness() {
    Iterable<LoudnessBlocks> all = new AllLoudness();
    if (loudness.isInFile()) {
      return all;
    }
    List<LoudnessBlocks> list = new ArrayList<>();
    for (LoudnessBlocks blocks : all) {
      list.add(blocks);
    }
    return list;
  }

  /**
   * Returns the next paragraph, from the first on. When this has begun none may be added any more.
   *
   * @return null behind the last one
   * @throws UnwritableOutputException if the folder fails
   */
  public @Nullable Prepared next() throws UnwritableOutputException {
    try {
      Spool.Reader open = reader;
      if (open == null) {
        open = prepared.reader();
        reader = open;
      }
      byte[] record = open.next();
      return record == null ? null : Prepared.fromBytes(record);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private UnwritableOutputException failed(IOException e) {
    return UnwritableOutputException.of(folder, e);
  }

  /** Forgets all. */
  @Override
  public void close() throws UnwritableOutputException {
    try (loudness;
        prepared) {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The loudness of all paragraphs, read anew each time. */
  private final class AllLoudness implements Iterable<LoudnessBlocks> {
    @Override
    public Iterator<LoudnessBlocks> iterator() {
      try {
        return new OneByOne(loudness.reader());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Reads the loudness of one paragraph ahead. */
  private static final class OneByOne implements Iterator<LoudnessBlocks> {
    private final Spool.Reader reader;
    private byte @Nullable [] next;

    OneByOne(Spool.Reader reader) throws IOException {
      this.reader = reader;
      this.next = reader.next();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public LoudnessBlocks next() {
      byte[] record = next;
      if (record == null) {
        throw new NoSuchElementException();
      }
      try {
        next = reader.next();
        if (next == null) {
          reader.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return LoudnessBlocks.fromBytes(record);
    }
  }
}
