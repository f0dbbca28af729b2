import type { Day } from "../day.js";
import type { ElectionType } from "./election-type.js";

/**
 * Largest number of people, inhabitants or voters, that the calculations take: it keeps the product
 * of two such numbers (article Ua 4) below 2^53. The Netherlands has some 18 million inhabitants.
 */
export const maximumPeople = 90_000_000;

/** The islands of the Caribbean Netherlands, each with a council and an electoral college. */
export const islands = ["Bonaire", "Sint Eustatius", "Saba"] as const;

/** One of {@link islands}. */
export type Island = (typeof islands)[number];

/**
 * A representative body that is elected on a day, with the figure its number of seats depends on:
 * inhabitants, registered voters or the island.
 */
export type Body =
  | { readonly type: "TK" | "EK" | "EP" | "AB"; readonly day: Day }
  | { readonly type: "GR" | "PS"; readonly day: Day; readonly inhabitants: number }
  | { readonly type: "KCNI"; readonly day: Day; readonly registeredVoters: number }
  | { readonly type: "ER" | "KC"; readonly day: Day; readonly island: Island };

/** A number of seats that somebody says a body has; with the figure it depends on, if known. */
export interface ClaimedSize {
  readonly type: ElectionType;
  readonly day: Day;
  readonly seats: number;
  readonly inhabitants?: number;
  readonly registeredVoters?: number;
  readonly island?: Island;
}
