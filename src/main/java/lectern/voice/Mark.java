package lectern.voice;

import lectern.article.Span;

/**
 * When a stretch of written text is heard.
 *
 * @param span the written text, in its paragraph
 * @param startFrame the first frame of its sound in the recording
 * @param endFrame one past the last frame
 */
public record Mark(Span span, int startFrame, int endFrame) {}
