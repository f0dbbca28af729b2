import fc from "fast-check";
import { maximumListLength } from "../../../src/before/lists/maximum-list-length.js";
import { listLengthByLaw } from "../../../src/judges/beside-the-result/list-lengths.js";
import {
  type ListLengthFacts,
  listLengthFacts,
} from "../../../src/judges/facts/list-length-facts.js";
import { daysAround, figuresAround, type Topic } from "./topic.js";

interface Case {
  readonly type: "TK" | "EK" | "EP" | "PS" | "GR";
  readonly day: string;
  readonly seatsAtLastElection: number;
}

export const listLengths: Topic<Case, ListLengthFacts> = {
  name: "list lengths",
  unseen: [[/\[0\]\.moreThan: 15 -> 14/, "twice fifteen names are thirty, too"]],
  cases: fc.record({
    type: fc.constantFrom("TK", "EK", "EP", "PS", "GR"),
    day: daysAround(listLengthFacts),
    seatsAtLastElection: figuresAround([15, 40], 80),
  }),
  facts: listLengthFacts,
  byLaw: ({ day, seatsAtLastElection }, facts) => listLengthByLaw(day, seatsAtLastElection, facts),
  byLibrary(list) {
    const answer = maximumListLength(list);
    return answer.status === "completed" ? answer.candidates : undefined;
  },
};
