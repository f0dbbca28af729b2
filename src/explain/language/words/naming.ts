import type { ElectionType } from "../../../model/election/election-type.js";
import type { Dictionary } from "../dictionary.js";

/** How lists, candidates, days and articles are called. */
export interface NamePhrases {
  /** A list without a name: list 3. */
  readonly list: { readonly number: string };
  /** The list of a group in a district with a name. */
  readonly "list-in-district": { readonly list: string; readonly district: string };
  /** The list of a group in a district with a number only. */
  readonly "list-in-numbered-district": { readonly list: string; readonly district: string };
  /** The list of a group with a name, in one district or in all. */
  readonly "list-of": { readonly list: string };
  readonly combination: { readonly id: string };
  /** A combination with its lists. */
  readonly "combination-of": { readonly id: string; readonly lists: string };
  /** A candidate without a name, by position and list. */
  readonly candidate: { readonly position: string; readonly list: string };
  /** A candidate whose name others have as well, and which of them it is. */
  readonly namesake: { readonly name: string; readonly candidate: string };
  /** One vote, and any other number; of the same, times a vote value; the same per seat. */
  readonly vote: { readonly votes: string };
  /** A number of votes. */
  readonly votes: { readonly votes: string };
  readonly "weighted-vote": { readonly votes: string };
  readonly "weighted-votes": { readonly votes: string };
  readonly "vote-per-seat": { readonly votes: string };
  readonly "votes-per-seat": { readonly votes: string };
  readonly "weighted-vote-per-seat": { readonly votes: string };
  readonly "weighted-votes-per-seat": { readonly votes: string };
  /** The day, `"2026-03-18"`. */
  readonly day: { readonly date: string; readonly month: string; readonly year: string };
  /** A number with the decimals that it comes to, exactly or rounded. */
  readonly "exact-decimals": { readonly number: string; readonly decimals: string };
  readonly "rounded-decimals": { readonly number: string; readonly decimals: string };
  /** The article of the law that orders or says this. */
  readonly article: { readonly article: string; readonly law: string };
  readonly "article-paragraph": {
    readonly article: string;
    readonly paragraph: string;
    readonly law: string;
  };
  /** A paragraph beyond those with a word of their own. */
  readonly paragraph: { readonly number: string };
  /** A law that has no name in the language, behind an article and by itself. */
  readonly law: { readonly law: string };
}

/** The Electoral Act (Kieswet), and the other laws that are cited. */
export type CitedLaw =
  | "Kieswet"
  | "Kieswet before 1989"
  | "Grondwet"
  | "Grondwet before 1956"
  | "Algemene termijnenwet"
  | "Wet algemene regels herindeling"
  | "Kiesbesluit"
  | "Tijdelijke experimentenwet nieuwe stembiljetten"
  | "Gemeentewet"
  | "Provinciewet"
  | "Waterschapswet"
  | "Waterschapsbesluit"
  | "WolBES"
  | "Wet kiescollege niet-ingezetenen"
  | "Wet raadgevend referendum"
  | "Decisions of the European Union";

/** What a law is called. */
export interface LawName {
  /** Behind one of its articles: of the Electoral Act. */
  readonly behind: string;
  /** By itself. */
  readonly alone: string;
}

/** How things are called in a language. */
export interface Naming {
  /** The sentences, by what they say. */
  readonly phrases: Dictionary<NamePhrases>;
  readonly laws: { readonly [Law in CitedLaw]: LawName };
  readonly electionTypes: { readonly [Type in ElectionType]: string };
  /** The months, January first. */
  readonly months: readonly string[];
  /** The paragraphs of an article that have a word of their own, the first one first. */
  readonly paragraphs: readonly string[];
  /** The places in a row that have a word of their own, the first one first. */
  readonly ordinalWords: readonly string[];
  /** What follows a number that is a place in a row, by the digits that it ends in. */
  readonly ordinals: Readonly<Record<string, string>>;
  /** Before the last of several. */
  readonly and: string;
}
