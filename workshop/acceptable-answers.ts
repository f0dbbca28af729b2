import type { AcceptableAnswer } from "../src/conformance/format/vector-schema.js";
import { answersUnder, assignmentsOf } from "../src/conformance/judge/tied-answers.js";
import type { Readings } from "../src/model/outcome/readings.js";
import { otherReadings } from "./mistakes.js";

/** The answer under readings; those that are not named are the default. */
type AnswerUnder = (readings: Partial<Readings>) => unknown;

/**
 * Every other right answer with the readings to which it is tied: under each other reading alone, under
 * two that together change what neither does alone, under a third beside two such, and under more of
 * those that matter here.
 */
export function acceptableAnswers(answerUnder: AnswerUnder): readonly AcceptableAnswer[] {
  const base = { readings: {}, expected: answerUnder({}) };
  const found: AcceptableAnswer[] = [];
  const tell = (readings: Readonly<Record<string, string>>): void => {
    const right = answerUnder(readings as Partial<Readings>);
    const text = JSON.stringify(right);
    const said = answersUnder([base, ...found], readings);
    if (said.every(({ expected }) => JSON.stringify(expected) === text)) return;
    found.push({ readings, expected: right });
  };
  const single = otherReadings.map(({ readings }) => readings as Record<string, string>);
  for (const one of single) tell(one);
  for (const [index, one] of single.entries()) {
    for (const other of single.slice(index + 1)) {
      const both = { ...one, ...other };
      if (Object.keys(both).length === 2) tell(both);
    }
  }
  for (const { readings } of found.filter((one) => Object.keys(one.readings).length === 2)) {
    for (const one of single) {
      const three = { ...one, ...readings };
      if (Object.keys(three).length === 3) tell(three);
    }
  }
  for (const assignment of assignmentsOf({ acceptable: found })) {
    if (Object.keys(assignment).length > 2) tell(assignment);
  }
  return found;
}
