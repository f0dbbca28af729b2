import {
  maximumFigure,
  maximumListsTimesSeats,
  maximumSeats,
  maximumVotes,
} from "../../src/model/bounds.js";
import { maximumLots } from "../../src/model/outcome/lot-shape.js";

/** The bounds on input, as rows of a table. */
export function generate(): string {
  const rows = [
    ["votes in an election", maximumVotes],
    ["seats of a body", maximumSeats],
    ["lists times seats", maximumListsTimesSeats],
    ["a figure in a file or report", maximumFigure],
    ["drawn lots", maximumLots],
  ].map(([what, value]) => `| ${what} | ${value?.toLocaleString("en-GB")} |`);
  return ["| at most | |", "|---|---:|", ...rows].join("\n");
}
