package lectern.audio;

/**
 * Packs what a predictor missed: small numbers in few bits. A block is cut into equal partitions,
 * each with the parameter that takes least; the number of partitions is the one that takes least.
 *
 * <p>Source: RFC 9639, section 9.2.7.
 */
final class Rice {
  /** More bits than any block takes. */
  static final long TOO_MANY = Long.MAX_VALUE / 2;

  private static final int PARAMETERS = 15; // in 4 bits; 15 is an escape
  private static final int MOST_PARTITIONS = 64;

  private final int[] folded; // 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 …
  private final int[][] parameters = new int[7][MOST_PARTITIONS];
  private int count;
  private int order;
  private int bestPartitioning;

  Rice(int mostSamples) {
    folded = new int[mostSamples];
  }

  /**
   * Finds the best way for a block.
   *
   * @param missed what the predictor missed; as many at the start as its order do not count
   * @return the bits it takes; {@link #TOO_MANY} if a number is too large
   */
  long fit(int[] missed, int count, int order) {
    this.count = count;
    this.order = order;
    for (int i = order; i < count; i++) {
      int value = missed[i];
      if (value >= 1 << 29 || value < -(1 << 29)) {
        return TOO_MANY;
      }
      folded[i] = (value << 1) ^ (value >> 31);
    }
    int partitioning = finest();
    long[][] bits = bits(partitioning);
    long best = Long.MAX_VALUE;
    for (; partitioning >= 0; partitioning--) {
      long all = choose(bits, partitioning);
      if (all < best) {
        best = all;
        bestPartitioning = partitioning;
      }
    }
    return 6 + best;
  }

  private int finest() {
    int partitioning = 6;
    while (partitioning > 0
        && (count % (1 << partitioning) != 0 || (count >> partitioning) <= order)) {
      partitioning--;
    }
    return partitioning;
  }

  /** Returns the bits that each partition takes with each parameter. */
  private long[][] bits(int partitioning) {
    int partitions = 1 << partitioning;
    int size = count >> partitioning;
    long[][] bits = new long[partitions][PARAMETERS];
    for (int partition = 0; partition < partitions; partition++) {
      int from = partition == 0 ? order : partition * size;
      int to = (partition + 1) * size;
      long[] sums = bits[partition];
      for (int parameter = 0; parameter < PARAMETERS; parameter++) {
        sums[parameter] = (long) (to - from) * (parameter + 1);
      }
      for (int i = from; i < to; i++) {
        int value = folded[i];
        for (int parameter = 0; value != 0 && parameter < PARAMETERS; parameter++) {
          sums[parameter] += value;
          value >>>= 1;
        }
      }
    }
    return bits;
  }

  /** Chooses the parameters, and puts the partitions together by twos for the next time. */
  private long choose(long[][] bits, int partitioning) {
    long all = 0;
    for (int partition = 0; partition < 1 << partitioning; partition++) {
      long[] sums = bits[partition];
      int best = 0;
      for (int parameter = 1; parameter < PARAMETERS; parameter++) {
        if (sums[parameter] < sums[best]) {
          best = parameter;
        }
      }
      parameters[partitioning][partition] = best;
      all += 4 + sums[best];
    }
    for (int pair = 0; pair < (1 << partitioning) / 2; pair++) {
      long[] left = bits[2 * pair];
      long[] right = bits[2 * pair + 1];
      long[] both = new long[PARAMETERS];
      for (int parameter = 0; parameter < PARAMETERS; parameter++) {
        both[parameter] = left[parameter] + right[parameter];
      }
      bits[pair] = both;
    }
    return all;
  }

  /** Writes the block that was last fitted. */
  void write(BitWriter out) {
    out.write(0, 2); // parameters of 4 bits
    out.write(bestPartitioning, 4);
    int size = count >> bestPartitioning;
    for (int partition = 0; partition < 1 << bestPartitioning; partition++) {
      int parameter = parameters[bestPartitioning][partition];
      out.write(parameter, 4);
      for (int i = partition == 0 ? order : partition * size; i < (partition + 1) * size; i++) {
        out.writeUnary(folded[i] >>> parameter);
        out.write(folded[i], parameter);
      }
    }
  }
}
