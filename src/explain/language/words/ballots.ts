import type { BallotReason } from "../../../validation/ballots/ballot-decision.js";
import type { Dictionary, Nothing, Phrase } from "../dictionary.js";

type ForCandidate = "one-candidate" | "judged" | "list-alone";

/** What is said of one ballot: why it counts for what it counts. */
export type BallotPhrases = Readonly<Record<Exclude<BallotReason, ForCandidate>, Nothing>> &
  Readonly<Record<ForCandidate, { readonly list: number; readonly candidate: number }>>;

/** Something said of a ballot. */
export type BallotPhrase = Phrase<BallotPhrases>;

/** What is said of ballots. */
export type BallotWords = Dictionary<BallotPhrases>;
