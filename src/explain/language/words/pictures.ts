import type { Comparison } from "../../../model/outcome/step.js";
import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { Amount, Figure, Named, Some } from "../facts.js";

/** Why a list took no part, in a few words. */
type Reasons = {
  readonly [Reason in NonNullable<Comparison["excluded"]>]: Reason extends
    | "below-threshold"
    | "above-threshold"
    ? { readonly share: Figure }
    : Nothing;
};

/** Thresholds that are the quota itself, or that the average with the seat must reach. */
interface ReasonsOfThreshold {
  readonly "below-quota": Nothing;
  readonly "average-below-threshold": { readonly share: Figure };
  readonly "average-above-threshold": { readonly share: Figure };
}

/** What pictures say: their titles, descriptions and labels. */
export interface PicturePhrases extends Reasons, ReasonsOfThreshold {
  readonly hemicycle: { readonly seats: number };
  readonly "hemicycle-description": {
    readonly lists: Some<Phrase<PicturePhrases, "list-and-seats">>;
  };
  readonly "list-and-seats": { readonly list: Named; readonly seats: number };
  /** A number of seats. */
  readonly seats: { readonly seats: number };
  readonly empty: { readonly seats: number };
  readonly "lists-without-seat": { readonly lists: number };

  readonly "race-of-averages": Nothing;
  readonly "race-of-remainders": Nothing;
  readonly "race-of-both": Nothing;
  readonly "race-description": { readonly winners: Some<Phrase<PicturePhrases, "winner">> };
  readonly winner: { readonly seat: string; readonly list: Named; readonly value: Amount };
  readonly "remainders-heading": Nothing;
  readonly "remainder-of-list": {
    readonly list: Named;
    readonly value: Figure;
    readonly note: string | null;
  };
  readonly "averages-heading": Nothing;
  readonly "votes-axis": Nothing;
  /** Where an axis begins that does not begin at 0. */
  readonly "axis-begins": { readonly value: Figure };
  readonly "not-drawn": { readonly lists: number };

  /** The change between two results, which are called so. */
  readonly flow: { readonly before: string; readonly after: string };
  readonly "flow-description": {
    readonly parties: Some<Phrase<PicturePhrases, "flow-of-party">>;
  };
  readonly "flow-of-party": {
    readonly party: string;
    readonly before: number;
    readonly after: number;
  };

  readonly shares: Nothing;
  readonly "shares-description": {
    readonly lists: Some<Phrase<PicturePhrases, "shares-of-list">>;
  };
  readonly "shares-of-list": {
    readonly list: Named;
    readonly ofVotes: Figure;
    readonly ofSeats: Figure;
  };
  readonly "share-of-votes": { readonly share: Figure };
  readonly "share-of-seats": { readonly share: Figure };

  readonly margins: Nothing;
  readonly "margins-description": {
    readonly lists: Some<Phrase<PicturePhrases, "margins-of-list">>;
  };
  readonly "margins-of-list": {
    readonly list: Named;
    readonly margins: Some<
      Phrase<PicturePhrases, "fewer" | "more" | "not-calculated" | "no-margins">
    >;
  };
  readonly fewer: { readonly votes: Amount };
  readonly more: { readonly votes: Amount };
  /** There may be such a number of votes; it was not calculated. */
  readonly "not-calculated": { readonly direction: "more" | "fewer" };
  readonly "no-margins": Nothing;
  readonly "fewer-axis": Nothing;
  readonly "more-axis": Nothing;
  /** How many times more votes each line of the scale stands for. */
  readonly powers: { readonly times: number };
}

/** Something said in a picture. */
export type PicturePhrase = Phrase<PicturePhrases>;

/** What pictures say: their titles, descriptions and labels. */
export type PictureWords = Dictionary<PicturePhrases>;
