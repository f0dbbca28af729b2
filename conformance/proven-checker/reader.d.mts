/** The judgement of the proven checker on the seats in an outcome. */
export type ProvenJudgement =
  | "in accordance"
  | "not in accordance"
  | "no rules known"
  | "no such election"
  | `not readable: ${string}`;

/**
 * What the proven checker says of the seats in an outcome of an election. `readings`: those asked
 * for, which is what a judgement should name; absent: those that the outcome says it followed, chosen by
 * whoever made it.
 */
export function provenCheck(
  election: unknown,
  outcome: unknown,
  readings?: unknown,
): ProvenJudgement;

/**
 * The same of the texts of files: `not readable` also where a field is named twice or a number is not
 * written in figures, of which `JSON.parse` would keep the last, or a rounded one.
 */
export function provenCheckText(
  election: string,
  outcome: string,
  readings?: string,
): ProvenJudgement;
