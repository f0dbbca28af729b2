import type { Ending } from "../exit-status.js";
import type { AskedElection } from "../given/asked-election.js";
import { remark, type Surroundings } from "../surroundings.js";
import { endings } from "./endings.js";

/** Whether files allow an answer, and how a verb ends that answers. */
export interface Answerable {
  readonly isAnswerable: boolean;
  readonly ending: Ending;
}

const remarks = {
  wrong: "These files do not agree, with each other or with the law: kieswet verify says where.",
  "right-if":
    "What was published is right only if something is so that no file says: kieswet verify says what.",
  unreadable: "A file could not be read: kieswet verify says which.",
  incomplete: "These files are not the whole election: kieswet verify says what is missing.",
} as const;

/**
 * Files allow no answer where one could not be read or a unit is missing. Of files that do not agree the
 * answer is that of the law, and it is told that they do not.
 */
export function answerable({ verdict }: AskedElection, surroundings: Surroundings): Answerable {
  if (verdict === null || verdict === "right") return { isAnswerable: true, ending: "right" };
  remark(surroundings, remarks[verdict]);
  return {
    isAnswerable: verdict === "wrong" || verdict === "right-if",
    ending: endings[verdict],
  };
}
