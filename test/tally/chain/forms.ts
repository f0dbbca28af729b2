import type { Ballot } from "../../../src/model/count/ballot.js";
import type { BallotPaper } from "../../../src/model/count/ballot-shape.js";
import type { Count } from "../../../src/model/count/count.js";
import { parseBallot } from "../../../src/model/count/parse-ballot.js";
import { parseCount } from "../../../src/model/count/parse-count.js";
import type { Election } from "../../../src/model/election/election.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { addUpLevel, type LevelTally } from "../../../src/tally/add-up-level.js";
import type { LevelRequest } from "../../../src/tally/level-request.js";
import { type UnitTally, unitTallyOfCount } from "../../../src/tally/unit-tally.js";

/** Votes per list, per candidate. */
type Votes = readonly (readonly number[])[];

/** What stands on a form beside the votes. */
interface Beside {
  readonly blank?: number;
  readonly more?: number;
  readonly fewer?: number;
  readonly session?: number;
}

/** A value that was taken; whatever was not is shown. */
export function taken<Value>(answer: { readonly status: string; readonly value?: Value }): Value {
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** The issues of a refusal, each by its path and code. */
export function issuesOf(answer: object): readonly string[] {
  const { issues = [] } = answer as { issues?: { path: readonly unknown[]; code: string }[] };
  return issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

/** A ballot paper on which the lists are called by their people: `[["aa", "ab"], ["ba"]]`. */
export function ballotOf(
  election: string,
  type: BallotPaper["type"],
  lists: readonly (readonly string[])[],
  district?: number,
): Ballot {
  return taken(
    parseBallot({
      election,
      type,
      ...(district === undefined ? {} : { district }),
      lists: lists.map((candidates, at) => ({ number: at + 1, candidates })),
    }),
  );
}

const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0);

function figures(unit: string, votes: Votes, { blank = 0, more = 0, fewer = 0 }: Beside) {
  const lists = votes.map((candidateVotes, at) => {
    return { number: at + 1, candidateVotes, total: sum(candidateVotes) };
  });
  const votesOnCandidates = sum(lists.map(({ total }) => total));
  const votesCast = votesOnCandidates + blank;
  return {
    unit,
    admittedVoters: votesCast - more + fewer,
    votesPerList: lists.map(({ number, total }) => ({ number, votes: total })),
    votesOnCandidates,
    blankVotes: blank,
    votesCast,
    moreBallotsCounted: more,
    fewerBallotsCounted: fewer,
    lists,
  };
}

const boxes = ({ more = 0, fewer = 0 }: Beside) => ({
  comparison: { equal: more + fewer === 0, more: more > 0, fewer: fewer > 0 },
  differenceExplained: more + fewer === 0 ? "neither" : "no",
});

/** N 10-1, or from the second session on Na 14-1. */
export function station(unit: string, votes: Votes, beside: Beside = {}) {
  const own = figures(unit, votes, beside);
  const { session } = beside;
  return {
    ...own,
    pollCards: own.admittedVoters,
    ...boxes(beside),
    ...(session === undefined
      ? {
          kind: "decentralised-first-session",
          report: { checksAndCorrections: "no", corrigendum: "no" },
        }
      : { kind: "decentralised-next-session", session }),
  };
}

/** Na 31-2, appendix: a station that was counted centrally. */
export function central(unit: string, votes: Votes, perList: "yes" | "no" = "no") {
  const own = figures(unit, votes, {});
  return {
    ...own,
    kind: "centralised-first-session",
    pollCards: own.admittedVoters,
    ...boxes({}),
    extraInvestigation: { otherReason: "no", recounted: "no" },
    stationDifferences: { explained: "no", perList },
  };
}

/** N 10-2: what a station had counted itself, lists only. */
export function before(unit: string, votes: readonly number[]) {
  const own = figures(
    unit,
    votes.map((one) => [one]),
    {},
  );
  const { lists: _, ...rest } = own;
  return {
    ...rest,
    kind: "station-before-central-counting",
    pollCards: own.admittedVoters,
    differenceExplained: "neither",
  };
}

/** The report of a postal committee. */
export function postal(unit: string, votes: Votes) {
  const own = figures(unit, votes, {});
  return { ...own, kind: "postal-committee", postalVotingCertificates: own.admittedVoters };
}

/** The vote of a provincial council for the Senate (T 10). */
export function council(unit: string, members: number, votes: Votes) {
  return { ...figures(unit, votes, {}), kind: "provincial-council", members };
}

/** Reports as they were parsed. */
export function parsed(ballot: Ballot, ...forms: readonly object[]): readonly Count[] {
  return forms.map((form) => taken(parseCount(form, ballot)));
}

/** The total of a body, of counts or of bodies; everything that is there is expected. */
export function closed(
  request: Pick<LevelRequest, "level" | "unit" | "ballot"> & Partial<LevelRequest>,
  units: readonly (Count | UnitTally)[],
): LevelTally {
  const made = units.map((unit) =>
    "tally" in unit ? unit : unitTallyOfCount(unit, request.ballot),
  );
  return taken(addUpLevel({ expected: made.map(({ unit }) => unit), ...request }, made));
}

/** The people elected, list after list; or which lot is asked. */
export function people(election: Election): readonly string[] {
  const outcome = determineResult(election);
  if (outcome.status !== "completed") throw new Error(JSON.stringify(outcome));
  return outcome.lists.flatMap(({ elected }) => elected.map(({ candidate }) => `${candidate}`));
}
