import type { EmlElectionCandidate } from "../eml/bridge/candidates-from-eml.js";
import { type Election, hasCandidates } from "../model/election/election.js";
import { parseElection } from "../model/election/parse-election.js";
import type { AnsweredLot } from "../model/outcome/lot.js";
import type { CompletedOutcome, Outcome } from "../model/outcome/outcome.js";
import { determineResult } from "../seats/determine-result.js";
import type { DeterminationOptions } from "../seats/given-case.js";
import { outcomesOfLots } from "../what-if/lots/outcomes-of-lots.js";
import type { CandidatePlace } from "./verification.js";

/** Most drawings of lots that are looked through to explain a published result. */
const mostDrawings = 1_000;

/** The outcome of the law, with the lots that were supposed to have been drawn for it. */
export interface Determined {
  readonly outcome: Outcome;
  readonly lots: readonly AnsweredLot[];
}

/** The election with these candidates dead as well. */
export function withDeceased(
  election: Election,
  candidates: readonly EmlElectionCandidate[],
  places: readonly CandidatePlace[],
): Election {
  const dead = new Set(
    candidates
      .filter((each) =>
        places.some(({ list, position }) => list === each.list && position === each.position),
      )
      .map(({ id }) => id),
  );
  const ids = election.groups.flatMap(({ lists }) =>
    lists.flatMap((list) => (hasCandidates(list) ? list.candidates.map(({ id }) => id) : [])),
  );
  const known = new Set<string>(election.deceased);
  const added = [...new Set(ids)].filter((id) => dead.has(id) && !known.has(id));
  if (added.length === 0) return election;
  const parsed = parseElection({ ...election, deceased: [...election.deceased, ...added] });
  return parsed.status === "accepted" ? parsed.value : election;
}

/**
 * Determines the result of the law; where it orders lots that were not given, looks for a drawing
 * whose outcome fits what was published. Without one the outcome says which lot is required.
 */
export function determineFitting(
  election: Election,
  options: DeterminationOptions,
  fits: (outcome: CompletedOutcome) => boolean,
): Determined {
  const outcome = determineResult(election, options);
  if (outcome.status !== "lot-required") return { outcome, lots: [] };
  const given = options.lots?.length ?? 0;
  let drawings = 0;
  for (const { outcome: possible } of outcomesOfLots(election, options)) {
    if (fits(possible)) return { outcome: possible, lots: possible.lots.slice(given) };
    drawings += 1;
    if (drawings === mostDrawings) break;
  }
  return { outcome, lots: [] };
}
