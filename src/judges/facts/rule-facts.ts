import type { ElectionType } from "../../model/election/election-type.js";
import { factsBefore1989 } from "./before-1989.js";
import { chapterPFacts } from "./chapter-p.js";
import { electoralCollegeFacts } from "./electoral-colleges.js";
import type { Body, RuleFacts } from "./facts.js";
import { senateFacts } from "./senate.js";
import { waterAuthorityByLetter } from "./water-authority-decree.js";

/** The facts for an election; undefined: there was no such body, or its law is not known. */
export function ruleFactsOf(type: ElectionType, day: string, seats: number): RuleFacts | undefined {
  let from = "";
  const since = (change: string): boolean => {
    if (change > day) return false;
    if (change > from) from = change;
    return true;
  };
  const facts = factsOf({ type, seats, since });
  return facts === undefined ? undefined : { ...facts, from };
}

function factsOf(body: Body): Omit<RuleFacts, "from"> | undefined {
  const { type, since } = body;
  if (type === "KC" || type === "KCNI") return electoralCollegeFacts(body);
  if (type === "AB" && !since("2014-07-01")) return waterAuthorityByLetter(body);
  if (type === "ER" && !since("2010-10-10")) return undefined;
  if (!since("1989-11-01")) return factsBefore1989(body);
  return type === "EK" ? senateFacts(body) : chapterPFacts(body);
}
