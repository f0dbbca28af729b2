import { own } from "../../model/has.js";
import { valuesByName } from "../../model/names-of.js";
import { tallyFromEmlSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { type Tally, type TallyFigure, tallyFigures } from "../../tally/tally.js";
import type { EmlFigures } from "../documents/figures.js";
import type { EmlCandidateVotes } from "../documents/votes.js";
import { namedFigures, reasonsIn } from "./figure-names.js";

/** The figures of a count file as a tally. */
export interface EmlTally {
  /** The figures added up. */
  readonly tally: Tally;
  /** The figures the file does not have: 0 in the tally, and not to be read as nobody. */
  readonly absent: readonly TallyFigure[];
}

/** Candidates by their place on the list where the file says it, whatever the order of the file. */
export function inOrderOfList<Placed extends Pick<EmlCandidateVotes, "position">>(
  candidates: readonly Placed[],
): readonly Placed[] {
  if (candidates.some(({ position }) => position === undefined)) return candidates;
  return [...candidates].sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
}

/**
 * A unit or total of a count file as a tally, to be added to others of the same ballot paper with
 * `addTallies`: file after file, up to a whole nation.
 *
 * Candidates go by their place on the list where the file has it, else by the order of the file. Votes cast (H) are the
 * votes on candidates, blank and invalid together: the files do not state them. Explanations of differences stay with it.
 */
export function tallyFromEml(figures: EmlFigures): EmlTally {
  const refusal = refusedArguments(tallyFromEmlSignature, [figures]);
  if (refusal !== null) return refusal;
  const named: Readonly<Partial<Record<string, number>>> = namedFigures(figures);
  const { blankVotes = 0, invalidVotes = 0 } = named;
  const votesCast = figures.votesOnCandidates + blankVotes + invalidVotes;
  const known: Readonly<Partial<Record<string, number>>> = { ...named, votesCast };
  const absent = tallyFigures.filter((figure) => own(known, figure) === undefined);
  const lists = figures.lists
    .map(({ number, votes, candidates }) => ({
      number,
      votes,
      candidateVotes: inOrderOfList(candidates).map((candidate) => candidate.votes),
    }))
    .sort((one, other) => one.number - other.number);
  const figuresOfTally = valuesByName(tallyFigures, (figure) => own(known, figure) ?? 0);
  const differenceReasons = reasonsIn(figures);
  const explained = differenceReasons === undefined ? {} : { differenceReasons };
  return { tally: { ...figuresOfTally, ...explained, lists }, absent };
}
