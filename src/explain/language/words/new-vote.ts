import type { Dictionary, Phrase } from "../dictionary.js";
import type { Cited, Named, Some } from "../facts.js";

/** What is said of members who had been admitted before a new vote. */
export type NewVotePhrases = {
  readonly "nobody-stays": { readonly article: Cited };
  /** `stays` also say whether they are one or several, and `fall` too. */
  readonly "stays-and-falls": {
    readonly stays: Some<Named>;
    readonly fall: Some<Named>;
    readonly article: Cited;
  };
  readonly "stays-for-nobody": { readonly stays: Some<Named>; readonly article: Cited };
  readonly "not-said-who-falls": {
    readonly staying: Some<Named>;
    readonly amongst: Some<Named>;
    readonly article: Cited;
  };
};

/** Something said of members who had been admitted before a new vote. */
export type NewVotePhrase = Phrase<NewVotePhrases>;

/** Who stays after a new vote, and who falls. */
export type NewVoteSentences = Dictionary<NewVotePhrases>;
