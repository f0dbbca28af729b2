import java.math.BigInteger;
import java.util.Arrays;
import java.util.Scanner;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Seats of a municipal council in Java, in the format of the OSV2020 wrapper: an object per line.
 *
 *     npx kieswet-conformance run --profile council-seats -- \
 *       npx kieswet-conformance adapt -- java examples/conformance/CouncilSeats.java
 */
public class CouncilSeats {
  static long[] numbers(String line, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\\[?([\\d,]*)").matcher(line);
    if (!found.find() || found.group(1).isEmpty()) return new long[0];
    return Arrays.stream(found.group(1).split(",")).mapToLong(Long::parseLong).toArray();
  }

  /** A fraction of votes, compared without rounding. */
  record Share(long over, long under) implements Comparable<Share> {
    public int compareTo(Share other) {
      return BigInteger.valueOf(over).multiply(BigInteger.valueOf(other.under))
          .compareTo(BigInteger.valueOf(other.over).multiply(BigInteger.valueOf(under)));
    }
  }

  static class LotRequired extends RuntimeException {}

  final long seats, total;
  final long[] candidates, votes, given;

  CouncilSeats(long seats, long[] candidates, long[] rows) {
    this.seats = seats;
    this.candidates = candidates;
    votes = new long[candidates.length];
    int at = 0;
    for (int list = 0; list < candidates.length; list++)
      for (long row = 0; row < candidates[list]; row++) votes[list] += rows[at++];
    total = Arrays.stream(votes).sum();
    given = Arrays.stream(votes).map(own -> total == 0 ? 0 : own * seats / total).toArray();
  }

  /** The one list for which a figure is largest; -1: no list takes part. */
  int largest(IntPredicate takesPart, IntFunction<Share> figure, long left) {
    int[] in = IntStream.range(0, votes.length).filter(takesPart).toArray();
    if (in.length == 0) return -1;
    Share most = Arrays.stream(in).mapToObj(figure).max(Share::compareTo).get();
    int[] best = Arrays.stream(in).filter(list -> figure.apply(list).compareTo(most) == 0).toArray();
    if (best.length > left) throw new LotRequired();
    return best[0];
  }

  Share average(int list) { return new Share(votes[list], given[list] + 1); }

  boolean hasRoom(int list) { return votes[list] > 0 && given[list] < candidates[list]; }

  long[] result() {
    long left = seats - Arrays.stream(given).sum();
    if (total == 0) return given;
    boolean[] once = new boolean[votes.length], average = new boolean[votes.length];
    long[] full = given.clone();
    int last = -1;
    // P 10 beforehand: a list never gets more seats than it has candidates.
    for (int list = 0; list < votes.length; list++)
      if (given[list] > candidates[list]) { left += given[list] - candidates[list]; given[list] = candidates[list]; }
    while (left > 0) {
      int to = -1;
      if (seats < 19) {
        // P 8: remainders of lists with three quarters of the quota, then one average each.
        to = largest(l -> hasRoom(l) && !once[l] && 4 * votes[l] * seats >= 3 * total,
            l -> new Share(votes[l] * seats - full[l] * total, seats), left);
        if (to >= 0) once[to] = true;
        else {
          to = largest(l -> hasRoom(l) && !average[l], this::average, left);
          if (to >= 0) average[to] = true;
        }
      }
      if (to < 0) to = largest(this::hasRoom, this::average, left);
      if (to < 0) break;
      given[to]++;
      last = to;
      left--;
    }
    // P 9: who has the majority of the votes has the majority of the seats.
    for (int list = 0; list < votes.length; list++)
      if (2 * votes[list] > total && 2 * given[list] <= seats && last >= 0 && last != list && given[list] < candidates[list]) {
        given[last]--;
        given[list]++;
      }
    return given;
  }

  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    while (in.hasNextLine()) {
      String line = in.nextLine();
      try {
        long seats = numbers(line, "seats")[0];
        CouncilSeats council = new CouncilSeats(seats, numbers(line, "pg_candidates"), numbers(line, "votes"));
        System.out.println("{\"seats\":" + Arrays.toString(council.result()) + ",\"log\":[]}");
      } catch (LotRequired lot) {
        System.out.println("{\"conflict\":true,\"log\":[]}");
      }
    }
  }
}
