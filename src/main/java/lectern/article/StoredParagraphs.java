package lectern.article;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The paragraphs of a text that is too long for memory, read when they are asked for. They never
 * change, so that an article need not copy them; going through them in order is quick.
 *
 * <p>{@link #get} throws {@link LostParagraphException} if a paragraph can no longer be read.
 */
public abstract class StoredParagraphs extends AbstractList<Paragraph> implements RandomAccess {}
