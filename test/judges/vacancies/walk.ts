import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../../src/after/succession/members-after-election.js";
import { membersAfterLeave } from "../../../src/after/succession/members-after-leave.js";
import type { Member, SuccessionInput } from "../../../src/after/succession/succession-input.js";
import type {
  SuccessionCompleted,
  VacancyDecision,
} from "../../../src/after/succession/succession-outcome.js";
import { type VacancyTable, vacancyTable } from "../../../src/judges/facts/vacancy-facts.js";
import type { Followed, VacancyQuestion } from "../../../src/judges/vacancies/question.js";
import { whoFollows } from "../../../src/judges/vacancies/who-follows.js";
import { day, nextDay } from "../../../src/model/day.js";
import type { Election } from "../../../src/model/election/election.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { completed, electionOf } from "../../seats/completed.js";
import type { EventsOfADay, History } from "./histories.js";

/** One day of a history as it was asked, and what the library answered. */
export interface Asked {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
  readonly question: SuccessionInput & { readonly lots: readonly (readonly string[])[] };
  readonly members: readonly Member[];
  readonly answer: SuccessionCompleted;
}

/** Asks the library about every day of a history; each day starts with the members that the last one left. */
export function* daysOf(history: History): Generator<Asked> {
  const election = electionOf(history.input);
  const outcome = completed(election, { readings: history.readings });
  let members = membersOfOutcome(outcome);
  let on = day(history.from);
  for (const events of history.days) {
    for (let passed = 0; passed < events.later; passed++) on = nextDay(on);
    for (const which of events.returning) {
      const away = members.filter(({ onLeave }) => onLeave);
      const back = away[which % Math.max(away.length, 1)];
      if (back !== undefined) members = membersAfterLeave(members, back.candidate);
    }
    if (members.length === 0) return;
    const question = questionOf(history, election, events, { on, members });
    const answered = answerOf(election, outcome, question);
    yield { election, outcome, members, ...answered };
    members = answered.answer.members;
  }
}

function questionOf(
  { appointedMembers }: History,
  { type, groups }: Election,
  { leaving, unavailable }: EventsOfADay,
  { on, members }: { readonly on: string; readonly members: readonly Member[] },
): SuccessionInput {
  const mayHaveLeave = type !== "EP" && on >= "2006-10-11";
  const vacancies = new Map(
    leaving.map(([which, temporary]) => {
      const member = members[which % members.length] as Member;
      const leave = temporary && mayHaveLeave && !member.onLeave && member.replaces === undefined;
      return [
        member.candidate,
        {
          member: member.candidate,
          leave: leave ? ("temporary" as const) : ("permanent" as const),
        },
      ];
    }),
  );
  const gone = [...vacancies.keys()];
  const candidates = [
    ...new Set(
      groups.flatMap(({ lists }) =>
        lists.flatMap((list) => ("candidates" in list ? list.candidates.map(({ id }) => id) : [])),
      ),
    ),
  ].filter((id) => members.every(({ candidate }) => candidate !== id));
  const known = new Map(
    candidates.length === 0
      ? []
      : unavailable.map(([which, vacancy]) => {
          const candidate = candidates[which % candidates.length] ?? "";
          const declined = vacancy === null ? undefined : gone[vacancy % gone.length];
          return [
            candidate,
            declined === undefined
              ? { candidate, reason: "not-available" as const }
              : { candidate, reason: "declined" as const, vacancy: declined },
          ];
        }),
  );
  return {
    day: on,
    members,
    vacancies: [...vacancies.values()],
    unavailable: [...known.values()],
    ...(type === "AB" ? { appointedMembers: { number: appointedMembers } } : {}),
  };
}

/** The answer once every lot is drawn: some first, then always the last options. */
export function answerOf(
  election: Election,
  outcome: CompletedOutcome,
  question: SuccessionInput,
  drawn: readonly (readonly string[])[] = [],
): Pick<Asked, "question" | "answer"> {
  const lots = [...drawn];
  let answer = determineSuccession(election, outcome, { ...question, lots });
  while (answer.status === "lot-required") {
    lots.push(answer.question.options.slice(-answer.question.draws));
    answer = determineSuccession(election, outcome, { ...question, lots });
  }
  if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
  return { question: { ...question, lots }, answer };
}

/** What a judge who knows nothing of the library makes of the same day. */
export function judged(
  { election, outcome, question, members }: Asked,
  table: VacancyTable = vacancyTable,
): Followed | "another lot" {
  const asked: VacancyQuestion = {
    // The ids are those of the election's candidates.
    ...(question as unknown as Pick<VacancyQuestion, "day" | "lots" | "vacancies" | "unavailable">),
    ...{ election, outcome, readings: outcome.readings, members },
    appointedMembers: question.appointedMembers?.number ?? 0,
  };
  try {
    const judgement = whoFollows(asked, table);
    return judgement?.status === "completed" ? judgement : "another lot";
  } catch (thrown) {
    // What was drawn answers no lot that the judge asks for.
    if (thrown instanceof RangeError) return "another lot";
    throw thrown;
  }
}

const inOrder = (left: string, right: string): number => (left < right ? -1 : 1);

/** Who sits, is on leave or replaces, whatever the order. */
export function sitting(
  members: readonly (Followed["members"][number] | Member)[],
): readonly string[] {
  return members
    .map(({ candidate, list, onLeave, replaces }) => [candidate, list, onLeave, replaces].join())
    .sort(inOrder);
}

/** Who follows whom, on which list and for how long, whatever the order; no successor: nobody. */
export function following(decisions: readonly VacancyDecision[]): readonly string[] {
  return decisions
    .map((one) =>
      one.decision === "successor"
        ? [one.vacancy, one.successor, one.list, one.temporary].join()
        : [one.vacancy, "nobody"].join(),
    )
    .sort(inOrder);
}

/** The same of a judge. */
export function followingByLaw(law: Followed | "another lot"): readonly string[] {
  if (law === "another lot") return [law];
  return law.follows
    .map(({ vacancy, successor, temporary }) =>
      successor === null
        ? [vacancy, "nobody"].join()
        : [vacancy, successor.candidate, successor.list, temporary].join(),
    )
    .sort(inOrder);
}
