import type { FindingCode, UncodedCheck } from "../finding.js";

/** A warning that somebody looked at and accepted, with the reason (Na 26 (3): an explanation as far as possible). */
export interface AcceptedWarning {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The code of the warning, or the name of a check without one. */
  readonly code: FindingCode | UncodedCheck;
  /** Who accepted it. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
}
