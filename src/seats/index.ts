// Votes to seats, and to people, of what is parsed already: without the schemas.

export { determineResult } from "./determine-result.js";
export type { DeterminationOptions } from "./given-case.js";
export {
  type BodyOfSeats,
  type PreparedBody,
  prepareBody,
  type SeatsDivided,
  type SeatsOnly,
  type SeatsTie,
  type SeatsTied,
} from "./seats-only.js";
export type { VotesOfList } from "./votes-of-lists.js";
