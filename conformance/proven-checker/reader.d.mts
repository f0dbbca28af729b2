/** The judgement of the proven checker on the seats in an outcome. */
export type ProvenJudgement =
  | "in accordance"
  | "not in accordance"
  | "no rules known"
  | "no such election"
  | `not readable: ${string}`;

/**
 * What the proven checker says of the seats in an outcome of an election. `readings`: those asked
 * for; absent: those that the outcome says it followed.
 */
export function provenCheck(
  election: unknown,
  outcome: unknown,
  readings?: unknown,
): ProvenJudgement;
