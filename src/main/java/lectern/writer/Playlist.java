package lectern.writer;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes the playlist: extended M3U in UTF-8 ({@code .m3u8}), with the length and the beginning of
 * each paragraph. Names are relative, so that the folder can be moved.
 */
public final class Playlist {
  private Playlist() {}

  /**
   * Returns the playlist's bytes.
   *
   * @param placements where the paragraphs are heard; paragraphs in the same file are one entry
   */
  public static byte[] of(Manifest manifest, List<Placement> placements) {
    StringBuilder list = new StringBuilder("#EXTM3U\n#EXTENC:UTF-8\n");
    list.append("#PLAYLIST:").append(Label.of(manifest.title())).append('\n');
    for (int i = 0; i < placements.size(); ) {
      String file = placements.get(i).file();
      String title = Label.of(placements.get(i).paragraph().text());
      double end = 0;
      int next = i;
      for (; next < placements.size() && placements.get(next).file().equals(file); next++) {
        end = placements.get(next).end();
      }
      list.append("#EXTINF:").append(Seconds.thousandths(end)).append(',');
      list.append(next > i + 1 ? Label.of(manifest.title()) : title).append('\n');
      list.append(file.startsWith("#") ? "./" : "").append(file).append('\n');
      i = next;
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }
}
