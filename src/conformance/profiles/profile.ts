import type { ElectionType } from "../../model/election/election-type.js";
import type { VectorKind } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";

/** The names of all profiles, in the order in which they are shown. */
export const profileNames = [
  "everything",
  "municipal-councils",
  "house",
  "senate",
  "provinces-and-water-authorities",
  "european-parliament",
  "islands-and-colleges",
  "until-2017",
  "count-chain",
  "nominations-and-numbers",
  "succession",
  "calendars",
  "candidate-lists",
  "ballots",
  "mergers-and-referendums",
  "after-the-result",
  "council-seats",
  "seats-only",
  "school",
] as const;

/** The name of something that can be certified. */
export type ProfileName = (typeof profileNames)[number];

/** What a vector can be about that a profile leaves out. */
export const leftOutNames = [
  "refused-input",
  "lots",
  "exhausted-lists",
  "absolute-majority",
  "several-lists",
  "combinations",
  "deceased",
  "no-votes",
] as const;

/** What a profile may leave out of a vector, by name. */
export type LeftOut = (typeof leftOutNames)[number];

/** The years in which the elections of a profile are held. */
export interface ProfilePeriod {
  /** The first year; null: from the beginning. */
  readonly from: number | null;
  /** The last year; null: until now. */
  readonly until: number | null;
}

/** What is certified, by name: a program conforms to a profile as a whole or not at all. */
export interface Profile {
  /** The name of the profile. */
  readonly name: ProfileName;
  /** What it is, in the words of a report. */
  readonly title: string;
  /** The kinds of questions that must be answered. */
  readonly kinds: readonly VectorKind[];
  /** The parts of results that must be given; they and no others are judged. */
  readonly parts: readonly ResultPart[];
  /** The bodies that must be known; vectors that name no body belong to every one. */
  readonly bodies: readonly ElectionType[];
  /** The years whose law must be known; vectors without a day belong to every one. */
  readonly period: ProfilePeriod;
  /** What is not asked. */
  readonly leftOut: readonly LeftOut[];
  /** The articles that must be answered; each is exercised by a vector of the profile. */
  readonly articles: readonly string[];
}
