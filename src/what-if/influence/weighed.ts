import type { Inequality } from "./condition.js";
import type { Places } from "./votes-in-doubt.js";

/** Votes that weigh the same in a sum, and where they stand. */
export interface WeighedVotes {
  readonly votes: number;
  readonly places: Places;
  readonly weight: number;
}

/** The inequality of a sum of weighed votes: above 0, or at least 0. */
export function weighed(
  parts: readonly WeighedVotes[],
  orEqual: boolean,
  constant = 0,
): Inequality {
  let now = constant;
  let heaviest: WeighedVotes | null = null;
  for (const part of parts) {
    now += part.votes * part.weight;
    if (part.places.length > 0 && part.weight > (heaviest?.weight ?? 0)) heaviest = part;
  }
  const removing = parts
    .filter(({ weight, places }) => weight < 0 && places.length > 0)
    .map(({ weight, places }) => ({ places, gain: -weight }))
    .sort((left, right) => right.gain - left.gain);
  return {
    now,
    orEqual,
    adding: heaviest === null ? null : { places: heaviest.places, gain: heaviest.weight },
    removing,
  };
}
