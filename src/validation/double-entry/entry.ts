import { type ArticleReference, article } from "../../model/article.js";
import type { Count, CountKind } from "../../model/count/count.js";

/** How an entry came about: typed from the paper report, or taken from the file of the body below. */
export const entryManners = ["by-hand", "from-file"] as const;

/** How an entry came about. */
export type EntryManner = (typeof entryManners)[number];

/** Who made an entry, and how. */
export interface EntryMaker {
  /** The person: a name or a number, written the same every time. */
  readonly by: string;
  /** By hand, or read from a file. */
  readonly manner: EntryManner;
}

/** One of the two entries of a report. */
export interface Entry<Report extends Count = Count> extends EntryMaker {
  /** The count. */
  readonly count: Report;
}

/** How many of the two entries are made by hand, and what orders it. */
export interface EntryDemand {
  /** Whether it has to be keyed by hand. */
  readonly byHand: 1 | 2;
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
}

const atMunicipality: EntryDemand = { byHand: 2, article: article("Na 26a", 2) };
const atDistrict: EntryDemand = { byHand: 1, article: article("O 5a", 2) };
const atCentralCommittee: EntryDemand = { byHand: 1, article: article("P 20a", 2) };

/** What the law asks of the two entries of each report, by who enters it (law as of 2026-10-01). */
export const entryDemands: { readonly [Kind in CountKind]: EntryDemand } = {
  "decentralised-first-session": atMunicipality,
  "decentralised-next-session": atMunicipality,
  "centralised-first-session": atMunicipality,
  "centralised-next-session": atMunicipality,
  "station-before-central-counting": atMunicipality,
  "postal-committee": { byHand: 2, article: article("O 16a", 2) },
  "provincial-council": { byHand: 2, article: article("U 3a") },
  municipality: atDistrict,
  district: atCentralCommittee,
  "national-postal-committee": atCentralCommittee,
  "central-committee": atCentralCommittee,
};
