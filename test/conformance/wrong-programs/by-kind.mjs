import * as figures from "./figures.mjs";
import * as lists from "./lists.mjs";
import * as singleLists from "./single-lists.mjs";
import * as succession from "./succession.mjs";
import * as tallies from "./tallies.mjs";

/** The small programs by the kind of vector that they answer. */
export const programs = {
  result: singleLists,
  ...tallies.programs,
  ...lists.programs,
  ...figures.programs,
  ...succession.programs,
};
