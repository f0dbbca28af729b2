import type { Verdict } from "../../verify/verification.js";
import type { Ending } from "../exit-status.js";

/** How each verdict ends: what rests on a supposed fact is not settled by the files. */
export const endings: Readonly<Record<Verdict, Ending>> = {
  right: "right",
  wrong: "wrong",
  unreadable: "unreadable",
  incomplete: "incomplete",
  "right-if": "incomplete",
};
