import { has } from "../../model/has.js";
import type { AnsweredLot } from "../../model/outcome/lot.js";
import type { GivenLot } from "../../model/outcome/lot-shape.js";
import type { Remark, RemarkOf } from "../../model/outcome/remark.js";

/**
 * The lots that a caller gave without saying between whom and on which figures they were drawn: their
 * options fit this question, and they would fit that of another count as well.
 */
export function lotsWithoutQuestion(
  answered: readonly AnsweredLot[],
  given: readonly GivenLot[],
): RemarkOf<"lots-without-question">[] {
  const unrecorded: number[] = [];
  for (let lot = 0; lot < answered.length; lot++) {
    if (!isRecorded(given[lot])) unrecorded.push(lot);
  }
  const [first = -1] = unrecorded;
  const article = answered[first]?.question.article;
  return article === undefined
    ? []
    : [{ remark: "lots-without-question", article, lots: unrecorded }];
}

/** Whether a remark says how lots were given, and nothing of the election. */
export function isOfHowLotsWereGiven({ remark }: Remark): boolean {
  return remark === "lots-without-question";
}

function isRecorded(given: GivenLot | undefined): boolean {
  if (typeof given !== "object" || !has(given, "drawn")) return false;
  const { question = {} } = given;
  return has(question, "options") && has(question, "figures");
}
