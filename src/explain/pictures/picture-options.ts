import { ownOnly } from "../../model/has.js";
import type { Determined } from "../../model/outcome/determined.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { contestantSeats } from "./contestant-seats.js";
import { isColour } from "./paint.js";

/** The colour of one list in a picture, such as that of its party. */
export interface ListColour {
  /** The number of the list. */
  readonly list: number;
  /** The colour, as `#1f4e8c`; what is written in it is black or white, whichever is read better. */
  readonly fill: string;
}

/** How a picture of an outcome is drawn. */
export interface PictureOptions {
  /** The colours of lists; a list that is not named keeps the colour that it has without. */
  readonly colours?: readonly ListColour[];
}

/** How the half circle is drawn. */
export interface HemicycleOptions extends PictureOptions {
  /** The lists from left to right, by number; those that are not named follow in the order of their numbers. */
  readonly order?: readonly number[];
}

/** What is wrong with the options of a picture; null: nothing. */
export function refusedOptions(options: HemicycleOptions, outcome?: Determined): Refused | null {
  const { colours = [], order = [] } = ownOnly(options);
  const { issues, refuse } = issueCollector();
  colours.forEach(({ list, fill }, at) => {
    if (!isColour(fill)) {
      refuse(["colours", at, "fill"], "malformed", { kind: "form", form: "other" }, fill);
    }
    if (colours.findIndex((one) => one.list === list) < at) {
      refuse(["colours", at, "list"], "duplicate", { kind: "once", what: "list-number" }, list);
    }
  });
  const known = outcome === undefined ? null : contestantSeats(outcome);
  order.forEach((list, at) => {
    if (order.indexOf(list) < at)
      refuse(["order", at], "duplicate", { kind: "once", what: "list-number" }, list);
    else if (known?.every(({ contestant }) => contestant !== String(list)) === true) {
      refuse(["order", at], "unknown-reference", { kind: "reference", to: "list-number" }, list);
    }
  });
  return issues.length === 0 ? null : refused(issues);
}
