import { fraction } from "../model/fraction.js";
import { markMade } from "../model/made.js";
import type { Determined } from "../model/outcome/determined.js";
import type { GivenLot } from "../model/outcome/lot-shape.js";
import { otherThanTheSeatsOfTheBody } from "../model/outcome/seats-of-the-body.js";
import type { Refused } from "../model/refusal.js";
import type { Case } from "./case.js";
import { type Answer, answerQuestions } from "./lots/answer-questions.js";
import { lotsWithoutQuestion } from "./lots/lots-without-question.js";
import { preferenceThreshold } from "./people/preference-threshold.js";
import { procedure, type Result } from "./procedure.js";
import { remarksOnElection } from "./remarks.js";
import { scribeOf } from "./scribe.js";

/** The outcome of a case as far as the drawn lots go, or what draws others, with every step. */
export function outcomeOf(
  given: Case,
  drawn: readonly GivenLot[],
  otherwise?: Answer,
): Determined | Refused {
  const { steps, tell, provisions } = scribeOf(given.rules);
  const answers = answerQuestions(procedure(given, tell), drawn, otherwise);
  if (answers.status === "refused") return answers;
  const { election, rules, votes, quotaVotes } = given;
  const { seats, overlay, preference } = rules;
  if (answers.status === "completed") {
    const wrong = wrongSeats(seats, answers.result);
    if (wrong !== null) return wrong;
  }
  const known = {
    election: { type: election.type, day: election.day, seats },
    rules: rules.id,
    hypothetical: overlay === null ? [] : [overlay.name],
    overlay,
    readings: rules.readings,
    votes,
    quota: fraction(quotaVotes, seats),
    preferenceThreshold:
      preference === null ? null : preferenceThreshold(preference, quotaVotes, seats),
    steps,
    provisions: provisions.soFar(answers.status === "completed" ? null : answers.question),
    lots: answers.lots,
  };
  const outcome: Determined =
    answers.status === "completed"
      ? {
          status: "completed",
          ...known,
          combinations: answers.result.combinations,
          groups: answers.result.groups,
          lists: answers.result.lists,
          unassignedSeats: answers.result.unassignedSeats,
          remarks:
            answers.lots.length === 0
              ? answers.result.remarks
              : [...answers.result.remarks, ...lotsWithoutQuestion(answers.lots, drawn)],
        }
      : {
          status: "lot-required",
          ...known,
          question: answers.question,
          remarks: [...remarksOnElection(given), ...lotsWithoutQuestion(answers.lots, drawn)],
        };
  return markMade(outcome, given.asGiven);
}

/** Whether the seats of the numbers, or of the people, are other than those of the body. */
function wrongSeats(
  seats: number,
  { groups, lists, unassignedSeats, untold }: Result,
): Refused | null {
  let elected = untold.withoutNames;
  for (const list of lists) elected += list.elected.length;
  return (
    otherThanTheSeatsOfTheBody(seats, groups, untold.ofNoNumber) ??
    otherThanTheSeatsOfTheBody(seats, [{ seats: elected }], unassignedSeats)
  );
}
