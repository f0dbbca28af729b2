import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../../src/after/succession/members-after-election.js";
import type { Member } from "../../../src/after/succession/succession-input.js";
import type { SuccessionCompleted } from "../../../src/after/succession/succession-outcome.js";
import { lotOf } from "../../../src/conformance/kinds/shapes.js";
import { succession as kind } from "../../../src/conformance/kinds/succession/succession.js";
import type { SuccessionQuestion } from "../../../src/conformance/kinds/succession/succession-schema.js";
import type { Day } from "../../../src/model/day.js";
import type { Mistake } from "../../mistake.js";
import { decidedElection } from "./decided-election.js";

type Question = SuccessionQuestion;
type Succession = Question["succession"];

const changed = (name: string, change: (question: Question) => Question | null): Mistake => ({
  name,
  kind: "succession",
  answer: (input) => {
    const other = change(input as Question);
    return other === null ? null : kind.answerTo(other);
  },
});

const onDay = (name: string, isMeant: (question: Question) => boolean, day: string): Mistake =>
  changed(name, (question) =>
    isMeant(question)
      ? { ...question, succession: { ...question.succession, day: day as Day } }
      : null,
  );

function membersOf(question: Question): readonly Member[] {
  const { members } = question.succession;
  if (members !== undefined) return members;
  const decided = decidedElection(question.election);
  return decided === null ? [] : membersOfOutcome(decided.outcome);
}

const withMembers = (question: Question, members: readonly Member[]): Question => ({
  ...question,
  succession: { ...question.succession, members: [...members] } as Succession,
});

function decided(question: Question): SuccessionCompleted | null {
  const election = decidedElection(question.election);
  if (election === null) return null;
  const outcome = determineSuccession(election.election, election.outcome, question.succession);
  return outcome.status === "completed" ? outcome : null;
}

/** Nobody goes first by preference: whoever would is passed over until nobody is left. */
function preferenceForgotten(question: Question): unknown {
  const unavailable = [...(question.succession.unavailable ?? [])];
  let forgotten = false;
  for (;;) {
    const asked = { ...question, succession: { ...question.succession, unavailable } };
    const outcome = decided(asked);
    if (outcome === null) return null;
    const step = outcome.steps.find(({ kind }) => kind === "preference-goes-first");
    if (step?.kind !== "preference-goes-first") {
      return forgotten ? kind.answerTo(asked) : null;
    }
    forgotten = true;
    unavailable.push({ candidate: step.chosen, reason: "not-available" });
  }
}

function oneByOne(question: Question): unknown {
  const { vacancies, lots: _, ...succession } = question.succession;
  if (vacancies.length < 2) return null;
  let members = membersOf(question);
  const decisions: object[] = [];
  for (const vacancy of vacancies) {
    const asked = { ...succession, members: [...members], vacancies: [vacancy] } as Succession;
    const outcome = decided({ ...question, succession: asked });
    if (outcome === null) return null;
    members = outcome.members;
    decisions.push(
      ...outcome.decisions.map((one) =>
        one.decision === "successor"
          ? {
              vacancy: one.vacancy,
              successor: one.successor,
              list: one.list,
              temporary: one.temporary,
            }
          : { vacancy: one.vacancy, successor: null },
      ),
    );
  }
  return { status: "completed", decisions };
}

/** A ground of article W 2, first paragraph, that a program does not know. */
const groundForgotten = (name: string, ground: string): Mistake =>
  changed(name, (question) => {
    const { unavailable = [], ...others } = question.succession;
    const left = unavailable.filter(({ reason }) => reason !== ground);
    if (left.length === unavailable.length) return null;
    const succession = (
      left.length === 0 ? others : { ...others, unavailable: left }
    ) as Succession;
    return { ...question, succession };
  });

const collegeTypes: readonly string[] = ["KC", "KCNI"];

/** Programs that fill vacancies wrongly where list groups, small bodies or dates matter. */
export const successionMistakes: readonly Mistake[] = [
  changed("withheld seat stays with its list", (question) => {
    const members = membersOf(question);
    return members.some(({ withheldFrom }) => withheldFrom !== undefined)
      ? withMembers(
          question,
          members.map(({ withheldFrom: _, ...member }) => member),
        )
      : null;
  }),
  {
    name: "preference of other lists forgotten",
    kind: "succession",
    answer: (input) => preferenceForgotten(input as Question),
  },
  {
    name: "exhausted list leaves the seat empty",
    kind: "succession",
    answer: (input) => {
      const outcome = decided(input as Question);
      const exhausted = outcome?.steps.some(({ kind }) => kind === "list-exhausted");
      if (outcome === null || exhausted !== true) return null;
      return {
        status: "completed",
        decisions: outcome.decisions.map(({ vacancy }) => ({ vacancy, successor: null })),
      };
    },
  },
  {
    name: "vacancies of one day one by one",
    kind: "succession",
    answer: (input) => oneByOne(input as Question),
  },
  onDay(
    "seats pass on below thirteen on every day",
    ({ election, succession: { day } }) => election.day < "2023-01-01" && day >= "2023-01-01",
    "2022-12-31",
  ),
  onDay(
    "seats pass on below nineteen on every day",
    ({ succession: { day } }) => day < "2023-01-01",
    "2023-01-01",
  ),
  onDay(
    "seats of colleges pass on",
    ({ election: { type, day: held }, succession: { day } }) =>
      collegeTypes.includes(type) && held < "2025-02-12" && day >= "2025-02-12",
    "2025-02-11",
  ),
  onDay(
    "combinations forgotten in succession",
    ({ election, succession: { day } }) =>
      election.combinations !== undefined && day < "2017-12-01",
    "2017-12-01",
  ),
  onDay(
    "Senate threshold of after 2013",
    ({ election: { type }, succession: { day } }) => type === "EK" && day < "2013-12-01",
    "2013-12-01",
  ),
  onDay(
    "Senate threshold of before 2013",
    ({ election: { type, day: held }, succession: { day } }) =>
      type === "EK" && held < "2013-12-01" && day >= "2013-12-01",
    "2013-11-30",
  ),
  changed("a seat for good is not for who replaces, when both fall open on one day", (question) => {
    const { vacancies } = question.succession;
    const temporary = vacancies.filter(({ leave }) => leave === "temporary");
    if (temporary.length === 0 || temporary.length === vacancies.length) return null;
    const outcome = decided({
      ...question,
      succession: { ...question.succession, vacancies: temporary },
    });
    if (outcome === null) return null;
    const passed = outcome.decisions.flatMap((one) =>
      one.decision === "successor"
        ? [{ candidate: one.successor, reason: "not-available" as const }]
        : [],
    );
    const others = vacancies.filter(({ leave }) => leave !== "temporary");
    const unavailable = [...(question.succession.unavailable ?? []), ...passed];
    return { ...question, succession: { ...question.succession, vacancies: others, unavailable } };
  }),
  changed("who declined one seat is passed over for all", (question) => {
    const { unavailable } = question.succession;
    if (unavailable?.every(({ vacancy }) => vacancy === undefined) !== false) return null;
    const everywhere = unavailable.map(({ candidate }) => ({
      candidate,
      reason: "not-available" as const,
    }));
    return { ...question, succession: { ...question.succession, unavailable: everywhere } };
  }),
  {
    name: "each place that passes is divided alone",
    kind: "succession",
    answer: (input) => {
      const question = input as Question;
      const [first, ...others] = question.succession.vacancies;
      if (first === undefined || others.length === 0) return null;
      const succession = { ...question.succession, vacancies: [first] };
      const answer = kind.answerTo({ ...question, succession });
      return "question" in answer ? answer : null;
    },
  },
  {
    name: "a lot that decides nothing is asked",
    kind: "succession",
    answer: (input) => {
      const step = decided(input as Question)?.steps.find(
        ({ kind: what }) => what === "lot-decides-nothing",
      );
      return step?.kind === "lot-decides-nothing"
        ? { status: "lot-required", question: lotOf(step.question) }
        : null;
    },
  },
  changed("a leave that is over goes on", ({ returned, ...question }) =>
    returned === undefined ? null : question,
  ),
  changed("the replacement stays after the leave", ({ returned, ...question }) =>
    returned === undefined
      ? null
      : withMembers(
          question,
          membersOf(question).map(({ replaces: _, onLeave: __, ...member }) => member),
        ),
  ),
  changed("leave in the European Parliament", (question) =>
    question.election.type === "EP"
      ? { ...question, election: { ...question.election, type: "TK" as const } }
      : null,
  ),
  onDay(
    "leave before there was any",
    ({ election, succession: { day } }) => election.day < "2006-10-11" && day < "2006-10-11",
    "2006-10-11",
  ),
  groundForgotten("the dead are appointed", "deceased"),
  groundForgotten("who declined is appointed", "declined"),
  groundForgotten("who does not want to is appointed", "not-available"),
  groundForgotten("who was expelled is appointed", "expelled"),
  {
    name: "vacancies from the last to the first",
    kind: "succession",
    answer: (input) => {
      const question = input as Question;
      const { vacancies, lots: _, ...succession } = question.succession;
      if (vacancies.length < 2) return null;
      const turned = [...vacancies].reverse();
      const answer = oneByOne({ ...question, succession: { ...succession, vacancies: turned } });
      if (typeof answer !== "object" || answer === null || !("decisions" in answer)) return null;
      const { decisions } = answer as {
        readonly decisions: readonly { readonly vacancy: string }[];
      };
      const order = vacancies.map(({ member }) => member as string);
      const inOrder = [...decisions].sort(
        (one, other) => order.indexOf(one.vacancy) - order.indexOf(other.vacancy),
      );
      return { status: "completed", decisions: inOrder };
    },
  },
  {
    name: "no lot between successors",
    kind: "succession",
    answer: (input) => {
      const question = input as Question;
      const { lots: _, ...succession } = question.succession;
      const answer = kind.answerTo({ ...question, succession });
      if (!("question" in answer)) return null;
      const lots = [answer.question.options[0] ?? ""];
      return kind.answerTo({ ...question, succession: { ...succession, lots } });
    },
  },
];
