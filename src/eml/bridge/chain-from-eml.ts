import type { Ballot } from "../../model/count/ballot.js";
import type { BallotShape } from "../../model/count/ballot-shape.js";
import type { Count } from "../../model/count/count.js";
import { parseBallot } from "../../model/count/parse-ballot.js";
import { parseCount } from "../../model/count/parse-count.js";
import { issueCollector, type Parsed, refused, shown } from "../../model/refusal.js";
import {
  ballotFromEmlSignature,
  countFromEmlSignature,
  expectedStationsFromEmlSignature,
} from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlReportingUnit } from "../documents/count.js";
import type { EmlPollingStations } from "../documents/polling-stations.js";
import { isElectionType } from "./election-from-eml.js";
import { namedFigures, reasonsIn } from "./figure-names.js";
import { checkListsOnBallot } from "./lists-on-ballot.js";
import { peopleByName } from "./people-by-name.js";
import { shownPersonName } from "./person-name.js";
import { inOrderOfList } from "./tally-from-eml.js";

/**
 * The ballot paper of one district from its candidate lists (230b); an election without districts needs
 * none. There people are called `1-3`, by list and place, as the counts of such a file call them; in a district by their
 * short code, or by list, name and place of residence: at one place of a list others may stand in other districts.
 *
 * Refuses files of an election that the Act does not know (`unknown-value`), a district that is not in
 * them, somebody in a district without a name (`missing`), people of one name whom the file does not tell apart between its
 * districts (`ambiguous`), and what `parseBallot` refuses.
 */
export function ballotFromEml(file: EmlCandidateLists, district?: number): Parsed<Ballot> {
  const refusal = refusedArguments(ballotFromEmlSignature, [file, district]);
  if (refusal !== null) return refusal;
  const { id, category } = file.election;
  if (!isElectionType(category)) {
    const expected = { kind: "rule", rule: "votes-in-files" } as const;
    const actual = shown(category);
    return refused([{ path: ["election"], code: "unknown-value", expected, actual }]);
  }
  const wanted = district === undefined ? undefined : `${district}`;
  const contest =
    wanted === undefined ? file.contests[0] : file.contests.find((one) => one.id === wanted);
  if (contest === undefined || (wanted === undefined && file.contests.length > 1)) {
    const expected = { kind: "named", what: "ballot-of-district", name: wanted ?? "" } as const;
    const actual = shown(undefined);
    return refused([{ path: ["contests"], code: "missing", expected, actual }]);
  }
  const own = /^\d+$/.test(contest.id) ? Number(contest.id) : null;
  const { issues, refuse } = issueCollector();
  const people = own === null ? undefined : peopleByName([file]);
  const lists = contest.lists.map(({ number = 0, name, candidates }) => ({
    number,
    name,
    candidates: inOrderOfList(candidates).map((candidate, at) => {
      const { position = at + 1, shortCode, name: person } = candidate;
      const place = [contest.id, number, position] as const;
      const named = people === undefined ? `${number}-${position}` : people.idAt(...place);
      const isAmbiguous = people?.isAmbiguousAt(...place) === true;
      if (shortCode === undefined && (named === undefined || isAmbiguous)) {
        const code = named === undefined ? "missing" : "ambiguous";
        const expected = { kind: "rule", rule: "each-candidate-named" } as const;
        refuse(["lists", number, "candidates", position], code, expected, undefined);
      }
      return {
        id: (own === null ? undefined : shortCode) ?? named ?? "",
        ...(person === undefined ? {} : { name: shownPersonName(person) }),
      };
    }),
  }));
  return issues.length > 0
    ? refused(issues)
    : parseBallot({ election: id, type: category, district: own, lists });
}

/** A polling station that must be in the count of its municipality. */
export interface ExpectedStation {
  /** As counts call it: `0668::SB1`. */
  readonly unit: string;
  /** The body that adds it up: `0668`. */
  readonly body: string;
  /** What it is called. */
  readonly name: string;
  /** Null where the municipality does not say: 0 in the file is not nobody. */
  readonly eligibleVoters: number | null;
}

/**
 * The stations of a municipality (110b) as counts call them: `expected` of its total. Where a file is of two elections in
 * one room a station is there once; how many are eligible is then not known where the elections differ in it.
 */
export function expectedStationsFromEml(file: EmlPollingStations): readonly ExpectedStation[] {
  const refusal = refusedArguments(expectedStationsFromEmlSignature, [file]);
  if (refusal !== null) return refusal;
  const stations = file.elections.flatMap(({ contests }) =>
    contests.flatMap(({ unit, stations }) =>
      stations.map(({ number, name, eligibleVoters }) => ({
        unit: `${unit.id}::SB${number}`,
        body: unit.id,
        name,
        eligibleVoters: eligibleVoters === 0 ? null : eligibleVoters,
      })),
    ),
  );
  const once = new Map<string, ExpectedStation>();
  for (const station of stations) {
    const other = once.get(station.unit) ?? station;
    const isSame = other.eligibleVoters === station.eligibleVoters;
    once.set(station.unit, isSame ? other : { ...other, eligibleVoters: null });
  }
  return [...once.values()];
}

/** Which report a unit of a count file is taken for. */
export interface ReportOfUnit {
  /** The body that reported it. */
  readonly kind:
    | "decentralised-next-session"
    | "centralised-next-session"
    | "postal-committee"
    | "municipality"
    | "district";
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: number;
}

/**
 * A unit of a count file as a report: to be entered beside the paper one, compared with it, or added
 * up. It knows its election and keeps its explanations; candidates go by their place on the list. Files
 * hold no answers to the questions of the forms: a station is read as its totals, whatever the session.
 *
 * Refuses a figure that the file does not have (`missing`), a list under another name (`not-allowed`), a candidate at a
 * place where nobody stands (`unknown-reference`), and what `parseCount` refuses.
 */
export function countFromEml(
  unit: EmlReportingUnit,
  ballot: BallotShape,
  input: ReportOfUnit,
): Parsed<Count> {
  const refusal = refusedArguments(countFromEmlSignature, [unit, ballot, input]);
  if (refusal !== null) return refusal;
  const { issues, refuse } = issueCollector();
  checkListsOnBallot(unit.lists, ballot, refuse);
  if (issues.length > 0) {
    return refused(issues.map((issue) => ({ ...issue, path: [unit.id, ...issue.path] })));
  }
  const { kind, session } = input;
  const named: Readonly<Partial<Record<string, number>>> = namedFigures(unit);
  const { admittedVoters, blankVotes, invalidVotes } = named;
  if (admittedVoters === undefined || blankVotes === undefined || invalidVotes === undefined) {
    const expected = { kind: "type", type: "integer" } as const;
    const path = [unit.id, admittedVoters === undefined ? "admittedVoters" : "blankVotes"];
    return refused([{ path, code: "missing", expected, actual: shown(undefined) }]);
  }
  const votesCast = unit.votesOnCandidates + blankVotes + invalidVotes;
  const differenceReasons = reasonsIn(unit);
  const cards =
    (named["pollCards"] ?? 0) + (named["proxyCertificates"] ?? 0) + (named["voterCards"] ?? 0);
  return parseCount(
    {
      kind,
      unit: unit.id,
      session,
      pollCards: named["pollCards"],
      proxyCertificates: named["proxyCertificates"],
      voterCards: named["voterCards"],
      admittedVoters,
      votesPerList: unit.lists.map(({ number, votes }) => ({ number, votes })),
      votesOnCandidates: unit.votesOnCandidates,
      blankVotes,
      invalidVotes,
      votesCast,
      moreBallotsCounted: named["moreBallotsCounted"],
      fewerBallotsCounted: named["fewerBallotsCounted"],
      lists: unit.lists.map(({ number, votes, candidates }) => ({
        number,
        candidateVotes: inOrderOfList(candidates).map((candidate) => candidate.votes),
        total: votes,
      })),
      ...(differenceReasons === undefined ? {} : { differenceReasons }),
      ...formOf(kind, unit, { admittedVoters, votesCast, postal: admittedVoters - cards }),
    },
    ballot,
  );
}

interface FiguresOfForm {
  readonly admittedVoters: number;
  readonly votesCast: number;
  readonly postal: number;
}

function formOf(
  kind: ReportOfUnit["kind"],
  { eligibleVoters }: EmlReportingUnit,
  { admittedVoters, votesCast, postal }: FiguresOfForm,
): object {
  switch (kind) {
    case "postal-committee":
      return { postalVotingCertificates: admittedVoters, replacementPostalVotingCertificates: 0 };
    case "municipality":
      return { eligibleVoters };
    case "district":
      return { eligibleVoters, postalVotingCertificates: Math.max(postal, 0) };
    default:
      return {
        comparison: {
          equal: votesCast === admittedVoters,
          more: votesCast > admittedVoters,
          fewer: votesCast < admittedVoters,
        },
        differenceExplained: votesCast === admittedVoters ? "neither" : "no",
      };
  }
}
