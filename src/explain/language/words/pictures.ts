import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { Figure, Named, Some } from "../facts.js";

/** What pictures say: their titles, descriptions and labels. */
export interface PicturePhrases {
  readonly hemicycle: { readonly seats: number };
  readonly "hemicycle-description": {
    readonly lists: Some<Phrase<PicturePhrases, "list-and-seats">>;
  };
  readonly "list-and-seats": { readonly list: Named; readonly seats: number };
  readonly empty: { readonly seats: number };

  readonly "race-of-averages": Nothing;
  readonly "race-of-remainders": Nothing;
  readonly "race-description": { readonly winners: Some<Named> };
  readonly "residual-seat": { readonly number: number };
  readonly "votes-axis": Nothing;

  readonly shares: Nothing;
  readonly "shares-description": {
    readonly lists: Some<Phrase<PicturePhrases, "shares-of-list">> | null;
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
    readonly lists: Some<Phrase<PicturePhrases, "margins-of-list">> | null;
  };
  readonly "margins-of-list": { readonly list: Named; readonly margins: string };
  readonly fewer: { readonly votes: number };
  readonly more: { readonly votes: number };
  readonly "fewer-axis": Nothing;
  readonly "more-axis": Nothing;
}

/** Something said in a picture. */
export type PicturePhrase = Phrase<PicturePhrases>;

/** What pictures say: their titles, descriptions and labels. */
export type PictureWords = Dictionary<PicturePhrases>;
