import { maximumSeats, maximumShareDenominator, maximumVotes } from "../bounds.js";
import type { Fraction } from "../fraction.js";
import {
  arrayOf,
  integer,
  objectOf,
  oneOf,
  orNull,
  type Shape,
  text,
  truthValue,
} from "../options/shape.js";
import type { Overlay } from "./overlay.js";

const share: Shape<Fraction> = objectOf(
  {
    numerator: integer(0, Number.MAX_SAFE_INTEGER),
    denominator: integer(1, maximumShareDenominator),
  },
  ["numerator", "denominator"],
);

const maximumListsGiven = 9_999;
const listNumber = integer(1, 9_999);
const listVote = objectOf({ list: listNumber, votes: integer(0, maximumVotes) }, ["list", "votes"]);
const partOfListVotes = oneOf(["part-of-list-votes"]);
const listSeats: Shape<NonNullable<Overlay["listSeats"]>> = (value, path, refuse) =>
  typeof value === "string" ? partOfListVotes(value, path, refuse) : share(value, path, refuse);
const mergedLists = objectOf(
  {
    lists: arrayOf(listNumber, 2, maximumListsGiven),
    order: oneOf(["one-after-the-other", "in-turn"]),
  },
  ["lists", "order"],
);

/** A change to the rules. */
export const overlayShape: Shape<Overlay> = objectOf(
  {
    name: text(1, 200),
    residualThreshold: orNull(share),
    residualMethod: oneOf(["highest-averages", "largest-remainders"]),
    preferenceThreshold: objectOf({ share, test: oneOf(["exceed", "reach"]) }, ["share", "test"]),
    absoluteMajority: truthValue,
    seats: integer(1, maximumSeats),
    listVotes: arrayOf(listVote, 1, maximumListsGiven),
    listSeats,
    mergedLists: arrayOf(mergedLists, 1, maximumListsGiven),
  },
  ["name"],
);
