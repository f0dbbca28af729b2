import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { firstDayIn } from "../../law/timeline/provision.js";
import { passesToOtherListsBelow } from "../../law/vacancies/succession.js";
import type { Day } from "../../model/day.js";
import type { Election } from "../../model/election/election.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { parseTogether } from "../../model/parse-together.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { refused } from "../../model/refusal.js";
import { caseOfOutcome } from "../../seats/case-of-outcome.js";
import { dividedAgain } from "../../seats/divided-again.js";
import type { Draws } from "../../seats/lots/draws.js";
import { checkSuccession } from "./check-succession.js";
import type { Situation } from "./circumstances.js";
import { type DayOfVacancies, fillDay } from "./day-of-vacancies.js";
import type { FilledPlace } from "./fill-places.js";
import { declinedSeats } from "./left-out.js";
import { membersOfOutcome } from "./members-after-election.js";
import { answerNeeded } from "./needed-lots.js";
import { numberOfMembers } from "./number-of-members.js";
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
 * vacancies with their days and the candidates who cannot be appointed, the answer is `completed` with
 * a successor or an empty seat for each vacancy and the article that orders it, `lot-required`, or
 * `refused`. It also gives the members afterwards: pass them to the next call, those of a leave that
 * ended by way of `membersAfterLeave`.
 *
 * Vacancies of one day are filled together: those for good first, since a replacement may be appointed
 * to one (W 2 (1) e), then those of members on leave. A vacancy of the replacement of a member whose
 * own place fell open for good has no decision: there is one place. No order of an array decides.
 *
 * Where the law is silent: the third paragraph of W 1 goes before its second; a person appointed by
 * it takes the seat on the list that was to have it or, not standing there, where he has most
 * votes; a list's own vacant places go before those that pass to it (W 6); going on with the division
 * (W 3, W 4) looks at the seats assigned now, vacant ones among them, and at the candidates who can
 * still be appointed; a temporary replacement can be appointed to another seat only for good (X 12);
 * who declined a seat that is not named declined the one to which the Act would appoint him first.
 * That somebody who leaves on the same day is passed over (W 2, g) is in the law since 2008-12-01;
 * before that such a person is a member still. Other silences are readings.
 *
 * Refuses input of the wrong kind; lists, members or candidates that do not exist
 * (`unknown-reference`), members, vacancies or replacements twice (`duplicate`), more members than
 * seats (`too-large`), leave of somebody on leave, of a member of the European Parliament, and expulsion
 * from a chamber (`not-allowed`), days before the election (`not-allowed`), elections whose candidates
 * are not known and a number of appointed members on which it depends whether a place passes
 * (`missing`), lots that do not fit (`lot-option-unknown`, `lot-question-differs`, `lot-not-asked`),
 * days before the Act of 1989 and leave before 2006-10-11 (`no-rules-on-day`), and options that say
 * otherwise than the outcome under which rules it came about (`not-allowed`).
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
  const days = daysOf(succession);
  const timeline = passesToOtherListsBelow[election.type];
  const early = days.find((day) => day < firstDayIn(timeline));
  if (early !== undefined) return noRulesOnDay(timeline, early);
  const divided = dividedAgain(given, said.lots);
  if (divided.status === "refused") return divided;
  const members = numberOfMembers(given, succession);
  const situation = { given, outcome: said, divided: divided.value, numberOfMembers: members };
  const steps: SuccessionStep[] = [];
  const begin = (told: SuccessionStep[]): Draws<Decided> =>
    decideVacancies(situation, succession, days, elected, told);
  const answers = answerNeeded({ begin, endOf }, succession.lots ?? [], steps);
  if (answers.status === "refused") return answers;
  const { lots } = answers;
  const { hypothetical } = said;
  return answers.status === "completed"
    ? { status: "completed", hypothetical, ...answers.result, steps, lots }
    : { status: "lot-required", hypothetical, question: answers.question, steps, lots };
}

function dayOf({ day }: Succession["vacancies"][number], succession: Succession): Day {
  return day ?? succession.day;
}

/** The days on which vacancies became known, in their order. */
function daysOf(succession: Succession): readonly Day[] {
  const days = new Set(succession.vacancies.map((vacancy) => dayOf(vacancy, succession)));
  return [...days].sort((left, right) => (left < right ? -1 : 1));
}

type Decided = Pick<SuccessionCompleted, "decisions" | "members">;

/** The vacancies day by day; their decisions as they were given, then those for replacements (X 12). */
function* decideVacancies(
  situation: Situation,
  succession: Succession,
  days: readonly Day[],
  elected: readonly Member[],
  steps: SuccessionStep[],
): Draws<Decided> {
  let members = succession.members ?? elected;
  const declined = declinedSeats(succession);
  const filled: FilledPlace[] = [];
  for (const day of days) {
    const vacancies = succession.vacancies.filter((one) => dayOf(one, succession) === day);
    const of: DayOfVacancies = { day, vacancies, members, succession, declined };
    const ofDay = yield* fillDay(situation, of, steps);
    filled.push(...ofDay.filled);
    members = ofDay.members;
  }
  const asked = succession.vacancies.flatMap(({ member }) =>
    filled.filter(({ open }) => open.vacancy === member),
  );
  const others = filled.filter((place) => !asked.includes(place));
  return { decisions: [...asked, ...others].map(decisionOf), members };
}

/** Who follows whom and who sits then, whatever the order of members. */
function endOf({ decisions, members }: Decided): string {
  const follow = decisions.map(({ article: _, ...decision }) => decision);
  const sitting = members.map(({ passedBy: _, ...member }) => JSON.stringify(member));
  return JSON.stringify([follow, sitting.sort((left, right) => (left < right ? -1 : 1))]);
}

function decisionOf({ open, successor, article }: FilledPlace): VacancyDecision {
  const { vacancy, temporary } = open;
  if (successor === null) return { decision: "stays-empty", vacancy, article };
  const { candidate, list } = successor;
  return { decision: "successor", vacancy, successor: candidate, list, temporary, article };
}
