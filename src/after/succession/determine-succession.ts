import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { passesToOtherListsBelow, successionProvisionsOn } from "../../law/vacancies/succession.js";
import type { Election } from "../../model/election/election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { parseTogether } from "../../model/parse-together.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { refused } from "../../model/refusal.js";
import { caseOfOutcome } from "../../seats/case-of-outcome.js";
import { dividedAgain } from "../../seats/divided-again.js";
import { answerQuestions } from "../../seats/lots/answer-questions.js";
import type { Draws } from "../../seats/lots/draws.js";
import { changedMembers, leftWithoutReplacement } from "./changed-members.js";
import { checkSuccession } from "./check-succession.js";
import { known, type OpenSeat, type Situation } from "./circumstances.js";
import { membersOfOutcome } from "./members-after-election.js";
import { type FilledSeat, fillSeats } from "./several-vacancies.js";
import {
  type Member,
  type Succession,
  type SuccessionInput,
  successionSchema,
} from "./succession-input.js";
import type {
  SuccessionCompleted,
  SuccessionOptions,
  SuccessionOutcome,
  VacancyDecision,
} from "./succession-outcome.js";
import type { SuccessionStep } from "./succession-step.js";

/**
 * Who fills a vacancy (opvolging): chapter W of the Electoral Act, and X 12 (1, 2, 3) for the
 * replacement of members on temporary leave.
 *
 * Given the election, its completed outcome, the present members (absent: those elected), the
 * vacancies that became known on one day and the candidates who cannot be appointed, the answer is
 * `decided` with a successor or an empty seat for each vacancy and the article that orders it,
 * `lot-required`, or `refused`. The decision also gives the members afterwards: pass them to the
 * next call.
 *
 * Where the law is silent: the third paragraph of W 1 goes before its second; a person appointed by
 * it takes the seat on the list that was to have it or, not standing there, where he has most
 * votes; going on with the division (W 3, W 4) looks at the seats held now and the candidates who
 * can still be appointed; a temporary replacement can be appointed to another seat only for good (X
 * 12). That somebody who leaves on the same day is passed over (W 2, g) is in the law since
 * 2008-12-01 and taken for granted before.
 *
 * Refuses input of the wrong kind; lists, members or candidates that do not exist
 * (`unknown-reference`), members, vacancies twice (`duplicate`), more members than seats
 * (`too-large`), leave of somebody on leave and expulsion from a chamber (`not-allowed`), elections
 * whose candidates are not known (`missing`), lots that do not fit (`lot-option-unknown`,
 * `lot-question-differs`, `lot-not-asked`), days before the Act of 1989 (`no-rules-on-day`), and
 * options that say otherwise than the outcome under which rules it came about (`not-allowed`).
 *
 * @example
 * ```ts
 * determineSuccession(election, outcome, {
 *   day: "2024-05-01", vacancies: [{ member: "3-1" }],
 *   unavailable: [{ candidate: "3-2", reason: "not-available" }],
 * });
 * ```
 */
export function determineSuccession(
  election: Election,
  outcome: CompletedOutcome,
  input: SuccessionInput,
  options: SuccessionOptions = {},
): SuccessionOutcome {
  const ofOutcome = caseOfOutcome(election, outcome, options);
  if (ofOutcome.status === "refused") {
    const alone = parseWithSchema(successionSchema, input);
    return alone.status === "accepted"
      ? ofOutcome
      : refused([...alone.issues, ...ofOutcome.issues]);
  }
  const { given, outcome: said } = ofOutcome.value;
  const elected = membersOfOutcome(said);
  const parsed = parseTogether(successionSchema, input, (parts, refuse) =>
    checkSuccession(parts, elected, given, refuse),
  );
  if (parsed.status === "refused") return parsed;
  const succession = parsed.value;
  const { day, vacancies, unavailable = [], members = elected } = succession;
  const provisions = successionProvisionsOn(election.type, day);
  if (provisions === undefined) return noRulesOnDay(passesToOtherListsBelow[election.type], day);
  const divided = dividedAgain(given, said.lots);
  if (divided.status === "refused") return divided;
  const situation: Situation = {
    given,
    outcome: said,
    divided: divided.value,
    provisions,
    members,
    leaving: new Set(vacancies.map(({ member }) => member)),
    unavailable: new Map(unavailable.map(({ candidate, reason }) => [candidate, reason])),
  };
  const steps: SuccessionStep[] = [];
  const procedure = decideVacancies(situation, openSeats(succession, members), steps);
  const answers = answerQuestions(procedure, succession.lots ?? []);
  if (answers.status === "refused") return answers;
  const { lots } = answers;
  const { hypothetical } = said;
  return answers.status === "completed"
    ? { status: "completed", hypothetical, ...answers.result, steps, lots }
    : { status: "lot-required", hypothetical, question: answers.question, steps, lots };
}

function openSeats(succession: Succession, members: readonly Member[]): OpenSeat[] {
  const memberOf = (candidate: CandidateId): Member =>
    known(members.find((member) => member.candidate === candidate));
  return succession.vacancies.map(({ member, leave }): OpenSeat => {
    const leaving = memberOf(member);
    return leaving.replaces === undefined
      ? { vacancy: member, temporary: leave === "temporary", seat: leaving }
      : { vacancy: member, temporary: true, seat: memberOf(leaving.replaces) };
  });
}

type Decided = Pick<SuccessionCompleted, "decisions" | "members">;

/** The vacancies of the day, then those of replacements who got a seat of their own (X 12). */
function* decideVacancies(
  situation: Situation,
  seats: readonly OpenSeat[],
  steps: SuccessionStep[],
): Draws<Decided> {
  const filled = yield* fillSeats(situation, seats, steps);
  const members = changedMembers(situation.members, filled);
  const decisions = filled.map(decisionOf);
  const alone = leftWithoutReplacement(situation.members, members).filter((member) =>
    filled.every(({ open }) => open.seat.candidate !== member),
  );
  if (alone.length === 0) return { decisions, members };
  const following = yield* decideVacancies(
    { ...situation, members, leaving: new Set([...situation.leaving, ...alone]) },
    alone.map((candidate) => ({
      vacancy: candidate,
      temporary: true,
      seat: known(members.find((member) => member.candidate === candidate)),
    })),
    steps,
  );
  return { decisions: [...decisions, ...following.decisions], members: following.members };
}

function decisionOf({ open, successor, article }: FilledSeat): VacancyDecision {
  const { vacancy, temporary } = open;
  if (successor === null) return { decision: "stays-empty", vacancy, article };
  const { candidate, list } = successor;
  return { decision: "successor", vacancy, successor: candidate, list, temporary, article };
}
