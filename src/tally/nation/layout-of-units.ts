import type { BallotLists, BallotShape, ListShape } from "../../model/count/ballot-shape.js";
import { paperIssue, samePaper } from "../../model/count/same-paper.js";
import { accepted, type Parsed, type RefusalIssue, refused } from "../../model/refusal.js";
import type { LevelRequest } from "../level-request.js";
import type { ListTally, Tally } from "../tally.js";
import { tallyMade } from "../tally-made.js";
import { byUnit } from "../told-of-units.js";
import type { DistrictTotal, UnitTally } from "../unit-tally.js";
import { nothingCountedIssue, sameDistrictIssues } from "./districts-counted.js";
import { nationalBallot } from "./national-ballot.js";

/** Units laid out on one ballot paper, and what they were on their own. */
export interface UnitLayout {
  readonly ballot: BallotLists;
  readonly units: readonly UnitTally[];
  /** Absent where they all had that ballot paper. */
  readonly districts?: readonly DistrictTotal[];
}

type Shaped = readonly {
  readonly number: number;
  readonly candidates?: number;
  readonly candidateVotes?: readonly number[];
}[];

function sameLists(left: Shaped, right: Shaped): boolean {
  const size = (list: Shaped[number] | undefined) =>
    list?.candidates ?? list?.candidateVotes?.length ?? 0;
  return (
    left.length === right.length &&
    left.every((list, at) => list.number === right[at]?.number && size(list) === size(right[at]))
  );
}

/** Every list of every unit, without candidates: who stands at a place differs from district to district. */
function listsOnly(units: readonly UnitTally[]): readonly ListShape[] {
  const numbers = new Set(units.flatMap(({ tally }) => tally.lists.map(({ number }) => number)));
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => ({ number, candidates: 0 }));
}

/** The votes of a unit as the ballot paper has its lists; by person where both say who they are. */
function laidOut(tally: Tally, own: BallotShape | undefined, ballot: BallotLists): Tally {
  const lists = new Map(tally.lists.map((list) => [list.number, list]));
  const ownLists = new Map(own?.lists.map((list) => [list.number, list]));
  const { paper: _, ...rest } = tally;
  return tallyMade({
    ...rest,
    ...(ballot.paper === undefined ? {} : { paper: ballot.paper }),
    lists: ballot.lists.map((wanted): ListTally => {
      const { number, people = [] } = wanted;
      const list = lists.get(number);
      const votesOf = new Map(
        ownLists.get(number)?.people?.map(({ id }, at) => [id, list?.candidateVotes[at] ?? 0]),
      );
      return {
        number,
        votes: list?.votes ?? 0,
        candidateVotes: people.map(({ id }) => votesOf.get(id) ?? 0),
      };
    }),
  });
}

/** Units of another election than the one that is added up. */
function electionIssues({ ballot }: LevelRequest, units: readonly UnitTally[]): RefusalIssue[] {
  const { paper } = ballot;
  return units.flatMap(({ unit, tally }) => {
    const wanted =
      paper === undefined || tally.paper === undefined || samePaper(paper, tally.paper)
        ? paper
        : { ...paper, district: tally.paper.district };
    return paperIssue([unit], wanted, tally.paper) ?? [];
  });
}

/** Ballot papers whose lists are not those on which a unit was counted. */
function ballotIssuesOf(
  units: readonly UnitTally[],
  ballotOf: ReadonlyMap<UnitTally, BallotShape>,
): RefusalIssue[] {
  return units.flatMap((unit): RefusalIssue[] => {
    const own = ballotOf.get(unit);
    if (own === undefined) return [];
    const moved = paperIssue([unit.unit], own.paper, unit.tally.paper);
    if (moved !== undefined) return [moved];
    if (sameLists(own.lists, unit.tally.lists)) return [];
    return [
      {
        path: [unit.unit, "lists"],
        code: "wrong-length",
        expected: { kind: "exactly", count: own.lists.length, of: "lists" },
        actual: { kind: "array", length: unit.tally.lists.length },
      },
    ];
  });
}

/**
 * The units of the central committee on one ballot paper: that of the request where all were counted
 * on it, else the lists of the nation. With `ballots` each candidate gets the votes of all districts
 * by id (P 20, P 22); without them lists have their votes, and candidates only in `districts`.
 *
 * Refuses units of other elections (`not-allowed`) and totals that do not fit the ballot paper of their
 * district (`wrong-length`); two districts on the ballot paper of one (`duplicate`), and a ballot paper of `ballots` on
 * which nothing was counted (`missing`).
 */
export function layoutOfUnits(
  request: LevelRequest,
  units: readonly UnitTally[],
): Parsed<UnitLayout> {
  const { ballot, ballots } = request;
  if (!Array.isArray(units) || units.some((unit) => unit?.tally?.lists === undefined)) {
    return accepted({ ballot, units });
  }
  const issues = electionIssues(request, units);
  if (issues.length > 0) return refused(issues);
  const isOnBallot = ({ tally }: UnitTally): boolean =>
    paperIssue([], ballot.paper, tally.paper) === undefined && sameLists(ballot.lists, tally.lists);
  if (ballots === undefined && units.every(isOnBallot)) return accepted({ ballot, units });
  const districts = byUnit(units.map(({ unit, tally }) => ({ unit, tally })));
  const national = ballots === undefined ? undefined : nationalBallot(ballots);
  if (national === undefined || ballots === undefined) {
    const lists = listsOnly(units);
    const paper = ballot.paper === undefined ? {} : { paper: { ...ballot.paper, district: null } };
    const whole = { lists, ...paper };
    return accepted({ ballot: whole, units: onBallot(units, new Map(), whole), districts });
  }
  if (national.status === "refused") return national;
  const ballotOf = new Map<UnitTally, BallotShape>();
  for (const unit of units) {
    const own = ballots.find(({ paper }) => samePaper(paper, unit.tally.paper));
    if (own !== undefined) ballotOf.set(unit, own);
  }
  const unfit = [
    ...sameDistrictIssues(units),
    ...ballots.flatMap(({ paper }) => nothingCountedIssue(paper, units)),
    ...units.flatMap((unit): RefusalIssue[] => {
      if (ballotOf.has(unit)) return [];
      const district = unit.tally.paper?.district ?? null;
      return [
        {
          path: [unit.unit, "paper"],
          code: "missing",
          expected: { kind: "named", what: "ballot-of-district", name: `${district ?? unit.unit}` },
          actual: { kind: "nothing" },
        },
      ];
    }),
    ...ballotIssuesOf(units, ballotOf),
  ];
  if (unfit.length > 0) return refused(unfit);
  return accepted({
    ballot: national.value,
    units: onBallot(units, ballotOf, national.value),
    districts,
  });
}

function onBallot(
  units: readonly UnitTally[],
  ballotOf: ReadonlyMap<UnitTally, BallotShape>,
  ballot: BallotLists,
): readonly UnitTally[] {
  return units.map((unit) => ({ ...unit, tally: laidOut(unit.tally, ballotOf.get(unit), ballot) }));
}
