// Votes to seats, and to people, of what is parsed already: without the schemas.

export { type DeterminationOptions, determineResult } from "./determine-result.js";
export {
  type BodyOfSeats,
  type PreparedBody,
  prepareBody,
  type SeatsDivided,
  type SeatsOnly,
  type SeatsTie,
  type SeatsTied,
  type VotesOfList,
} from "./seats-only.js";
