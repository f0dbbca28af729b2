// Votes to seats, and to people, of what is parsed already: without the schemas.

export { determineResult } from "./determine-result.js";
export type {
  SeatsDivided,
  SeatsInOrder,
  SeatsOnly,
  SeatsTie,
  SeatsTied,
} from "./divided-seats.js";
export type { DeterminationOptions } from "./given-case.js";
export { type BodyOfSeats, type PreparedBody, prepareBody } from "./seats-only.js";
export type { VotesOfList } from "./votes-of-lists.js";
