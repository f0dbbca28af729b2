import type {
  CentralisedFirstSessionCount,
  StationBeforeCentralCounting,
} from "../../model/count/polling-station-count.js";
import { paperIssue } from "../../model/count/same-paper.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import { differencesWithStationSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

/** One list as the municipal committee and the station itself counted it. */
export interface DifferenceOfList {
  /** The number of the list. */
  readonly list: number;
  /** What the station established (N 6 (4)). */
  readonly station: number;
  /** What the committee established (Na 18 (1)). */
  readonly committee: number;
  /** The committee's figure minus that of the station. */
  readonly difference: number;
}

/** A station counted centrally beside its own count. */
export interface DifferencesWithStation {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** Every list, those without a difference too. */
  readonly lists: readonly DifferenceOfList[];
  /** Votes cast: the committee's minus those of the station. */
  readonly votesCast: number;
  /**
   * What the committee's report says of differences per list, where the figures say otherwise; null
   * where the two agree.
   */
  readonly contradicted: "says-none" | "says-some" | null;
}

/** A list that only one of the two has. */
function listIssues(
  station: StationBeforeCentralCounting,
  committee: CentralisedFirstSessionCount,
): RefusalIssue[] {
  const before = new Set(station.votesPerList.map(({ number }) => number));
  const after = new Set(committee.lists.map(({ number }) => number));
  const missing = (numbers: ReadonlySet<number>, from: ReadonlySet<number>, path: string) =>
    [...numbers].flatMap((number): RefusalIssue[] => {
      if (from.has(number)) return [];
      const expected = { kind: "named", what: "list", name: `${number}` } as const;
      return [{ path: [path, number], code: "missing", expected, actual: shown(undefined) }];
    });
  return [...missing(before, after, "committee"), ...missing(after, before, "station")];
}

/**
 * For every list the difference between what the municipal committee counted and what the station had
 * counted before (Na 22 (1)), and whether the committee's report says so.
 *
 * Refuses counts of two stations or elections (`not-allowed`), and a list that one of them has not
 * (`missing`).
 */
export function differencesWithStation(
  station: StationBeforeCentralCounting,
  committee: CentralisedFirstSessionCount,
): Parsed<DifferencesWithStation> {
  const refusal = refusedArguments(differencesWithStationSignature, [station, committee]);
  if (refusal !== null) return refusal;
  const other = paperIssue(["committee"], station.paper, committee.paper);
  const issues = [...(other === undefined ? [] : [other]), ...listIssues(station, committee)];
  if (station.unit !== committee.unit) {
    const expected = { kind: "value", text: JSON.stringify(station.unit) } as const;
    const actual = shown(committee.unit);
    issues.push({ path: ["committee", "unit"], code: "not-allowed", expected, actual });
  }
  if (issues.length > 0) return refused(issues);
  const own = new Map(station.votesPerList.map(({ number, votes }) => [number, votes]));
  const lists = committee.lists.map(({ number, total }): DifferenceOfList => {
    const before = own.get(number) ?? 0;
    return { list: number, station: before, committee: total, difference: total - before };
  });
  const differs = lists.some(({ difference }) => difference !== 0);
  const said = committee.stationDifferences.perList;
  const contradicted =
    differs && said === "no" ? "says-none" : !differs && said === "yes" ? "says-some" : null;
  const votesCast = committee.votesCast - station.votesCast;
  return accepted({ unit: committee.unit, lists, votesCast, contradicted });
}
