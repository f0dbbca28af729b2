import { takingOver } from "../law/taking-over.js";
import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../law/timeline/provenance.js";
import { provisionOn } from "../law/timeline/provision.js";
import { maximumSeats } from "../model/bounds.js";
import type { Day } from "../model/day.js";
import { type ElectionType, electionTypes } from "../model/election/election-type.js";
import { issueCollector, type Refused, refused } from "../model/refusal.js";
import { newMembersSitSignature } from "../model/signatures/made/after.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";

/** How many of the new members of a body are approved on the day on which the old ones leave. */
export interface ApprovedMembers {
  /** Which body was elected. */
  readonly type: ElectionType;
  /** The day of the vote. */
  readonly day: Day;
  /** How many members the law gives the body. */
  readonly seats: number;
  /** Of how many the credentials are approved. */
  readonly approved: number;
}

/** Whether the new members sit on the day on which the old ones leave. */
export interface NewMembersSit {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Who sits: the new members; or the old ones, until more are approved. */
  readonly sits: "new-members" | "old-members";
  /** How many have to be approved at least. */
  readonly needed: number;
  /** How many more that are; 0: the new members sit. */
  readonly missing: number;
  /** Where the rule comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * Whether the new members of a council, a provincial council, a water authority or a college sit on the day on which the old ones
 * leave: only if the credentials of more than half of the members that the law gives it are approved; until then the old ones go on (V 15 (1)).
 *
 * Refuses the chambers and the European Parliament, of which the Act says nothing of the kind (`unknown-value`), numbers that are no
 * whole numbers of members (`not-an-integer`, `too-small`, `too-large`), and days of which no text was read (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * newMembersSit({ type: "GR", day: day("2026-03-18"), seats: 31, approved: 15 }); // old-members: 16 are needed
 * ```
 */
export function newMembersSit(input: ApprovedMembers): NewMembersSit | Refused {
  const refusal = refusedArguments(newMembersSitSignature, [input]);
  if (refusal !== null) return refusal;
  const timeline = takingOver[input.type];
  const wrong = wrongNumbers(input);
  if (wrong !== null || timeline === null) return wrong ?? refused([]);
  const provision = provisionOn(timeline, input.day);
  if (provision === undefined) return noRulesOnDay(timeline, input.day);
  const { numerator, denominator } = provision.value.moreThan;
  const needed = Math.floor((input.seats * numerator) / denominator) + 1;
  const missing = Math.max(0, needed - input.approved);
  return {
    status: "completed",
    sits: missing === 0 ? "new-members" : "old-members",
    needed,
    missing,
    provenance: provenanceOf(provision),
  };
}

function wrongNumbers({ type, seats, approved }: ApprovedMembers): Refused | null {
  const { issues, refuse } = issueCollector();
  if (takingOver[type] === null) {
    const values = electionTypes.filter((one) => takingOver[one] !== null);
    refuse(["type"], "unknown-value", { kind: "one-of", values }, type);
  }
  const bounds = [
    ["seats", seats, 1, maximumSeats],
    ["approved", approved, 0, Math.min(seats, maximumSeats)],
  ] as const;
  for (const [name, value, least, most] of bounds) {
    if (!Number.isInteger(value))
      refuse([name], "not-an-integer", { kind: "type", type: "integer" }, value);
    else if (value < least) refuse([name], "too-small", { kind: "at-least", limit: least }, value);
    else if (value > most) refuse([name], "too-large", { kind: "at-most", limit: most }, value);
  }
  return issues.length > 0 ? refused(issues) : null;
}
