import type { Election } from "../../model/election/election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Refused } from "../../model/refusal.js";
import { determineSuccession } from "../succession/determine-succession.js";
import type {
  SuccessionCompleted,
  SuccessionLotRequired,
  SuccessionOptions,
  VacancyDecision,
} from "../succession/succession-outcome.js";
import type { PartyOrderAsked } from "./party-order-input.js";
import type { PartyOrderRestored, RefusalOfAgent, StaysOutOfOrder } from "./restored-order.js";
import type { Wanted } from "./wanted-members.js";

/** The election whose places are filled again. */
interface OfElection {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
  readonly options: SuccessionOptions;
}

/** Which agents refuse, and how the places are filled. */
export interface Refusals
  extends Pick<PartyOrderRestored, "refusals" | "outOfOrder" | "steps" | "lots"> {
  readonly status: "completed";
  /** Null: nobody refuses. */
  readonly members: PartyOrderRestored["members"] | null;
}

/**
 * The agents of those who were elected and are not wanted refuse; one whose refusal brings nobody higher in the order may not
 * (H 10a (2)), and the rest is looked at again without it.
 */
export function refusalsOfAgents(
  of: OfElection,
  asked: PartyOrderAsked,
  { wanted, untouchable, elected, placeOf }: Wanted,
): Refusals | SuccessionLotRequired | Refused {
  const isWanted = new Set(wanted);
  const hasAgent = new Set(asked.agents);
  const unwanted = elected.filter((candidate) => !isWanted.has(candidate));
  const declares = (candidate: CandidateId): boolean =>
    hasAgent.has(candidate) && !isWanted.has(candidate) && !untouchable.has(candidate);
  const stay: StaysOutOfOrder[] = unwanted
    .filter((candidate) => !hasAgent.has(candidate))
    .map((candidate) => ({ candidate, because: "no-agent" }));
  const declaring = asked.agents.filter(
    (candidate) => declares(candidate) && !elected.includes(candidate),
  );
  let refusing = unwanted.filter(declares);
  for (;;) {
    if (refusing.length === 0) {
      const nobody = { refusals: [], steps: [], lots: [], members: null };
      return { status: "completed", outOfOrder: stay, ...nobody };
    }
    const filled = filledAfter(of, asked, refusing, declaring);
    if (filled.status !== "completed") return filled;
    const ofNoUse = highestOfNoUse(filled.decisions, placeOf);
    if (ofNoUse.length === 0) return told(filled, stay);
    stay.push(...ofNoUse.map((candidate) => ({ candidate, because: "of-no-use" }) as const));
    refusing = refusing.filter((candidate) => !ofNoUse.includes(candidate));
  }
}

function filledAfter(
  { election, outcome, options }: OfElection,
  { day = election.day, lots }: PartyOrderAsked,
  refusing: readonly CandidateId[],
  declaring: readonly CandidateId[],
) {
  const unavailable = declaring.map(
    (candidate) => ({ candidate, reason: "not-available" }) as const,
  );
  const vacancies = refusing.map((member) => ({ member }));
  const given = lots === undefined ? {} : { lots };
  return determineSuccession(election, outcome, { day, vacancies, unavailable, ...given }, options);
}

/** Whose place goes to nobody, or to somebody lower in the order: of these the highest in the order. */
function highestOfNoUse(
  decisions: readonly VacancyDecision[],
  placeOf: Wanted["placeOf"],
): readonly CandidateId[] {
  const found = decisions
    .filter(
      (one) => one.decision === "stays-empty" || placeOf(one.successor) >= placeOf(one.vacancy),
    )
    .map(({ vacancy }) => vacancy);
  const highest = Math.min(...found.map(placeOf));
  return found.filter((candidate) => placeOf(candidate) === highest);
}

function told(
  { decisions, members, steps, lots }: SuccessionCompleted,
  outOfOrder: readonly StaysOutOfOrder[],
): Refusals {
  const refusals = decisions.flatMap((one): RefusalOfAgent[] =>
    one.decision === "successor"
      ? [
          {
            candidate: one.vacancy,
            successor: one.successor,
            list: one.list,
            article: one.article,
          },
        ]
      : [],
  );
  return { status: "completed", refusals, outOfOrder, members, steps, lots };
}
