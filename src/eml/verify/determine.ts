import type { CompletedOutcome, Election, LotQuestion, Outcome } from "../../model/index.js";
import { determineResult } from "../../seats/index.js";

/** Most drawings of lots that are tried to explain a published result. */
const mostAttempts = 1_000;

/** A lot and what was drawn. */
export interface DrawnInVerification {
  readonly question: LotQuestion;
  readonly drawn: readonly string[];
}

/** The outcome of the law, with the lots it took. */
export interface Determined {
  readonly outcome: Outcome;
  readonly lots: readonly DrawnInVerification[];
}

/** Every way to draw so many of the options. */
function draws(options: readonly string[], number: number): readonly (readonly string[])[] {
  if (number === 0) return [[]];
  return options.flatMap((option, index) =>
    draws(options.slice(index + 1), number - 1).map((rest) => [option, ...rest]),
  );
}

/**
 * Determines the result of the law; where it orders lots, looks for a drawing with which `matches`
 * holds. Without one the outcome says which lot is required.
 */
export function determineMatching(
  election: Election,
  matches: (outcome: CompletedOutcome) => boolean,
): Determined {
  let attempts = 0;
  let first: Outcome | undefined;
  const attempt = (lots: readonly DrawnInVerification[]): Determined | undefined => {
    attempts += 1;
    const outcome = determineResult(election, { lots: lots.map(({ drawn }) => [...drawn]) });
    first ??= outcome;
    if (outcome.status === "completed") return matches(outcome) ? { outcome, lots } : undefined;
    if (outcome.status === "refused") return undefined;
    const { question } = outcome;
    for (const drawn of draws(question.options, question.draws)) {
      if (attempts >= mostAttempts) return undefined;
      const found = attempt([...lots, { question, drawn }]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = attempt([]);
  return found ?? { outcome: first ?? determineResult(election), lots: [] };
}
