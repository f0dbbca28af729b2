import type { DifferenceReasons } from "../../model/count/difference-reasons.js";
import { ownOnly } from "../../model/has.js";
import { controlProtocolFromEmlSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { EmlContestCount } from "../documents/count.js";
import type { EmlFigures } from "../documents/figures.js";
import { namedFigures } from "./figure-names.js";

/** What the control protocol is asked about a municipality, before it is parsed. */
export interface ControlProtocolRequest {
  /** The units that counted or added up. */
  readonly units: readonly ControlProtocolUnitRequest[];
  /** The total of the municipality as its file states it. */
  readonly statedTotal?: Pick<ControlProtocolUnitRequest, "lists" | "votesOnCandidates">;
}

/** A reporting unit of {@link ControlProtocolRequest}. */
export interface ControlProtocolUnitRequest {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The lists, by number. */
  readonly lists: readonly {
    /** The number of the list on the ballot (lijstnummer). */
    readonly number: number;
    /** The total. */
    readonly total: number;
    /** Votes on each candidate, in list order. */
    readonly candidateVotes: readonly number[];
  }[];
  /** Votes on candidates together (letter E). */
  readonly votesOnCandidates: number;
  /** Blank votes (letter F). */
  readonly blankVotes: number;
  /** Invalid votes (letter G). */
  readonly invalidVotes: number;
  /** Voters admitted to the vote (letter D). */
  readonly admittedVoters?: number;
  /** Explanations of a difference between admitted voters and votes, in ballots. */
  readonly differenceReasons?: DifferenceReasons;
}

const reasonPrefix = "differenceReasons.";

function listsOf(figures: EmlFigures): ControlProtocolUnitRequest["lists"] {
  return figures.lists.map(({ number, votes, candidates }) => ({
    number,
    total: votes,
    candidateVotes: candidates.map((candidate) => candidate.votes),
  }));
}

function reasonsOf(named: ReturnType<typeof namedFigures>): DifferenceReasons {
  const reasons = Object.entries(named)
    .filter(([name]) => name.startsWith(reasonPrefix))
    .map(([name, count]) => [name.slice(reasonPrefix.length), count]);
  return Object.fromEntries(reasons);
}

/**
 * The units of a municipal count (510b) as the control protocol takes them: give the answer to
 * `parseControlProtocolInput`. What the file does not have stays absent.
 */
export function controlProtocolFromEml(input: EmlContestCount): ControlProtocolRequest {
  const refusal = refusedArguments(controlProtocolFromEmlSignature, [input]);
  if (refusal !== null) return refusal;
  const { total, units } = ownOnly(input);
  return {
    units: units.map((unit) => {
      const named = ownOnly(namedFigures(unit));
      return {
        unit: unit.id,
        lists: listsOf(unit),
        votesOnCandidates: unit.votesOnCandidates,
        blankVotes: named.blankVotes ?? 0,
        invalidVotes: named.invalidVotes ?? 0,
        ...(named.admittedVoters === undefined ? {} : { admittedVoters: named.admittedVoters }),
        differenceReasons: reasonsOf(named),
      };
    }),
    ...(total === undefined
      ? {}
      : { statedTotal: { lists: listsOf(total), votesOnCandidates: total.votesOnCandidates } }),
  };
}
