import type { Speaker } from "../language/speaker.js";

/** What pictures say: their titles, descriptions and labels. */
export interface PictureWords {
  readonly hemicycle: {
    readonly title: (seats: number, say: Speaker) => string;
    readonly description: (lists: readonly string[], say: Speaker) => string;
    readonly listAndSeats: (list: string, seats: number, say: Speaker) => string;
    readonly empty: (seats: number, say: Speaker) => string;
  };
  readonly race: {
    readonly averages: string;
    readonly remainders: string;
    readonly description: (winners: readonly string[], say: Speaker) => string;
    readonly seat: (number: string) => string;
    readonly votesAxis: string;
  };
  readonly seatsAgainstVotes: {
    readonly title: string;
    readonly description: (lists: readonly string[], say: Speaker) => string;
    readonly votes: string;
    readonly seats: string;
    readonly shares: (list: string, votes: string, seats: string) => string;
  };
  readonly margins: {
    readonly title: string;
    readonly description: (lists: readonly string[], say: Speaker) => string;
    readonly more: string;
    readonly fewer: string;
    readonly both: (list: string, fewer: string | null, more: string | null) => string;
  };
}
