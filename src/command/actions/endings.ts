import type { Verdict } from "../../verify/verification.js";
import type { Ending } from "../exit-status.js";

/** What is said beside an answer that rests on files that are not simply right. */
export const verdictRemarks: Readonly<Record<Exclude<Verdict, "right">, string>> = {
  wrong: "These files do not agree, with each other or with the law: kieswet verify says where.",
  "right-if":
    "What was published is right only if something is so that no file says: kieswet verify says what.",
  unreadable: "A file could not be read: kieswet verify says which.",
  incomplete: "A file, a fact or the drawing of a lot is missing: kieswet verify says which.",
};

/** How each verdict ends: what rests on a supposed fact is not settled by the files. */
export const endings: Readonly<Record<Verdict, Ending>> = {
  right: "right",
  wrong: "wrong",
  unreadable: "unreadable",
  incomplete: "incomplete",
  "right-if": "incomplete",
};
