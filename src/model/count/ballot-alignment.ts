import { eachRead, isRead, type Parts, type Unread } from "../parts.js";
import type { RefusalIssue, Refuse } from "../refusal.js";
import type { BallotShape } from "./ballot-shape.js";
import type { CountFigures } from "./count-figures.js";
import { isFigure } from "./figure.js";
import type { ReportContent } from "./given-report.js";

/** As much of a report as its fit with the ballot paper needs. */
interface BallotSections {
  readonly kind?: unknown;
  readonly voterCards?: number | null | undefined;
  readonly votesPerList: readonly { readonly number: number }[];
  readonly lists: readonly {
    readonly number: number;
    readonly candidateVotes: readonly (number | null)[];
  }[];
}

type SectionParts = Exclude<Parts<BallotSections>, Unread>;

type Path = RefusalIssue["path"];

/** Refuses what of a list section is not as on the ballot paper: a list unknown, doubled or missing. */
function checkLists(
  section: SectionParts["votesPerList"],
  ballot: BallotShape,
  path: Path,
  refuse: Refuse,
): void {
  if (!isRead(section)) return;
  const known = new Set(ballot.lists.map((list) => list.number));
  const seen = new Set<number>();
  eachRead(section, ({ number }, index) => {
    if (!isRead(number)) return;
    const where = [...path, index, "number"];
    if (!known.has(number)) {
      refuse(where, "unknown-reference", { kind: "reference", to: "list-on-ballot" }, number);
    } else if (seen.has(number)) {
      refuse(where, "duplicate", { kind: "once", what: "list" }, number);
    }
    seen.add(number);
  });
  // Of a list without a number it is not known whether it is the one that is missing.
  if (!section.every((list) => isRead(list) && isRead(list.number))) return;
  for (const { number } of ballot.lists) {
    const expected = { kind: "named", what: "list", name: `${number}` } as const;
    if (!seen.has(number)) refuse(path, "missing", expected, undefined);
  }
}

/** Refuses everything in a count, as far as it was read, that does not fit its ballot paper. */
export function checkBallot(
  { kind, votesPerList, lists, voterCards }: SectionParts,
  ballot: BallotShape,
  refuse: Refuse,
): void {
  checkLists(votesPerList, ballot, ["votesPerList"], refuse);
  // Where ballots are counted centrally the station counts lists only (N 6 (4)).
  const candidates = kind === "station-before-central-counting" ? undefined : lists;
  if (candidates !== undefined) checkLists(candidates, ballot, ["lists"], refuse);
  const sizes = new Map(ballot.lists.map((list) => [list.number, list.candidates]));
  eachRead(candidates, ({ number, candidateVotes }, index) => {
    const size = isRead(number) ? sizes.get(number) : undefined;
    if (size === undefined || !isRead(candidateVotes) || size === candidateVotes.length) return;
    const expected = { kind: "exactly", count: size, of: "votes-of-candidates" } as const;
    refuse(["lists", index, "candidateVotes"], "wrong-length", expected, candidateVotes);
  });
  if (!ballot.voterCardsUsed && isFigure(voterCards) && voterCards > 0) {
    refuse(["voterCards"], "not-allowed", { kind: "rule", rule: "no-voter-cards" }, voterCards);
  }
}

function inBallotOrder<Section extends { readonly number: number }>(
  sections: readonly Section[],
  ballot: BallotShape,
): readonly Section[] {
  if (sections.every((section, index) => section.number === ballot.lists[index]?.number)) {
    return sections;
  }
  const byNumber = new Map(sections.map((section) => [section.number, section]));
  return ballot.lists.flatMap((list) => byNumber.get(list.number) ?? []);
}

/** A count that fits the ballot paper, with its lists in the order of the ballot paper. */
export function alignedWithBallot<Report extends ReportContent<CountFigures>>(
  count: Report,
  ballot: BallotShape,
): Report {
  return {
    ...count,
    votesPerList: inBallotOrder(count.votesPerList, ballot),
    lists: inBallotOrder(count.lists, ballot),
  };
}
