import type { Provenance } from "../../law/timeline/provenance.js";
import type { ArticleReference } from "../../model/article.js";
import type { Fraction } from "../../model/fraction.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { AnsweredLot } from "../../model/outcome/lot.js";
import type { Member } from "../succession/succession-input.js";
import type { SuccessionStep } from "../succession/succession-step.js";
import type { CandidateWithVotes } from "./wanted-members.js";

/** The Act gives the party no power over the order in which its candidates are appointed. */
export interface NoPartyOrder {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether there is such a power. */
  readonly power: false;
  /** Where that stands: H 10a (1), or Y 12 for the European Parliament. */
  readonly article: ArticleReference;
}

/** A refusal by an agent of the party, and who comes in the place. */
export interface RefusalOfAgent {
  /** Who was elected, and whose agent refuses (V 2 (4)). */
  readonly candidate: CandidateId;
  /** Who is appointed instead (W 1). */
  readonly successor: CandidateId;
  /** On which list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** The article by which the successor is appointed. */
  readonly article: ArticleReference;
}

/** Somebody who was elected out of the order of the party, and stays. */
export interface StaysOutOfOrder {
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** No agent was named; or refusing would not bring a candidate who is higher in the order of the party (H 10a (2)). */
  readonly because: "no-agent" | "of-no-use";
}

/** What the order of a party makes of who sits. */
export interface PartyOrderRestored {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether there is such a power. */
  readonly power: true;
  /** What was changed in the rules of the outcome, as there; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** Those elected stood in the order of the party already; it is restored; in part; not at all. */
  readonly order: "already" | "restored" | "in-part" | "not-restored";
  /** The votes against which the power cannot be used: more of them, or as many, by article. */
  readonly threshold: Fraction;
  /** Whom the party wants appointed, as far as it can have that, in its order. */
  readonly wanted: readonly CandidateId[];
  /** Who keeps a seat out of that order, by votes (H 10a (3), R 9a (3)). */
  readonly kept: readonly CandidateWithVotes[];
  /** Whose agents refuse, and who is appointed. */
  readonly refusals: readonly RefusalOfAgent[];
  /** Who stays although the party wants another. */
  readonly outOfOrder: readonly StaysOutOfOrder[];
  /** The members of the body once all successors are admitted. */
  readonly members: readonly Member[];
  /** How the places were filled, step by step, each with its article. */
  readonly steps: readonly SuccessionStep[];
  /** The lots that were drawn while they were filled. */
  readonly lots: readonly AnsweredLot[];
  /** Where the power stands: article, period, source, certainty. */
  readonly provenance: Provenance;
}
