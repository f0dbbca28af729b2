import type { LotQuestion } from "../../../model/outcome/lot.js";
import type { Dictionary, Phrase } from "../dictionary.js";
import type { Named, Some } from "../facts.js";

/** Between whom a lot is drawn; `everyone`: whether these are two or more. */
interface Tied {
  readonly options: Some<Named>;
  readonly everyone: "both" | "all";
}

/** What becomes of who is drawn; `draws` says whether they are one or several. */
type Consequences = {
  readonly [Kind in LotQuestion["kind"] as `${Kind}-drawn`]: { readonly draws?: number };
};

/** What became of who was drawn. */
type Outcomes = {
  readonly [Kind in LotQuestion["kind"] as `${Kind}-then`]: { readonly drawn: Some<Named> };
};

/** What is said of lots: why each kind is needed, and how it is drawn. */
export interface LotPhrases extends Consequences, Outcomes {
  readonly "highest-average": Tied;
  readonly "largest-remainder": Tied;
  readonly "preference-candidate": Tied;
  /** Candidates over the threshold for one vacancy (W 1), who have the same number of votes. */
  readonly successor: { readonly options: Some<Named> };
  readonly "successor-drawn": { readonly draws?: number };
  readonly "successor-then": { readonly drawn: Some<Named> };
  readonly "absolute-majority": { readonly options: Some<Named> };
  readonly "seat-withheld": { readonly options: Some<Named> };
  readonly "seat-passed": { readonly options: Some<Named> };
  /** Between whom a lot is drawn, in public, and how many of them are. */
  readonly drawing: { readonly options: Some<Named>; readonly draws: number };
  /** Between whom a lot was drawn, and who was. */
  readonly "drawing-then": { readonly options: Some<Named>; readonly drawn: Some<Named> };
}

/** Something said of a lot. */
export type LotPhrase = Phrase<LotPhrases>;

/** What a lot decides, for every kind of question. */
export type LotSentences = Dictionary<LotPhrases>;
