package lectern.writer;

import java.util.Locale;
import java.util.Map;

/** Tells what a file is to a web server and to a feed, by its name. */
public final class MediaType {
  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("wav", "audio/wav"),
          Map.entry("flac", "audio/flac"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("m4b", "audio/mp4"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("vtt", "text/vtt; charset=utf-8"),
          Map.entry("srt", "application/x-subrip"),
          Map.entry("lrc", "text/plain; charset=utf-8"),
          Map.entry("cue", "text/plain; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("m3u8", "application/vnd.apple.mpegurl"),
          Map.entry("json", "application/json"),
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("xml", "application/rss+xml; charset=utf-8"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"));

  private MediaType() {}

  /** Returns the type of a file of that name. */
  public static String of(String file) {
    if (file.equals(ChaptersFile.FILE)) {
      return ChaptersFile.MEDIA_TYPE;
    }
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, "application/octet-stream");
  }
}
