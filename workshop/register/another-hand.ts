import { answerVector } from "../../src/conformance/answer-vector.js";
import type { VectorKind } from "../../src/conformance/kinds/kinds.js";
import { resultAnswer } from "../../src/conformance/kinds/result/result-answer.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { caseOf } from "../../src/seats/case.js";
import { outcomeOf } from "../../src/seats/outcome-of-case.js";
import type { Mistake } from "../mistake.js";

/** Questions and answers as JSON: what a program of another hand reads and writes. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has a shape of its own
type Json = any;

const right = (kind: VectorKind, input: Json): Json =>
  structuredClone(answerVector({ kind, input }));

/** A program that is right but for what it makes of its answer; null: nothing to get wrong. */
const spoiled = (
  kind: VectorKind,
  name: string,
  spoil: (answer: Json, input: Json) => Json | null,
): Mistake => ({
  name,
  kind,
  answer: (input) => {
    const { steps: _, ...answer } = right(kind, input);
    return "refused" in answer ? null : spoil(answer, input);
  },
});

/** A program that is right about something else than it was asked. */
const misread = (kind: VectorKind, name: string, other: (input: Json) => Json | null): Mistake => ({
  name,
  kind,
  answer: (input) => {
    if ("refused" in right(kind, input)) return null;
    const asked = other(structuredClone(input));
    if (asked === null) return null;
    const { steps: _, ...answer } = right(kind, asked);
    return answer;
  },
});

const inList = (kind: "result", name: string, change: (list: Json, input: Json) => void): Mistake =>
  spoiled(kind, name, (answer, input) => {
    if (answer.lists === undefined) return null;
    for (const list of answer.lists) change(list, input);
    return answer;
  });

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const votesOf = (input: Json, id: string): number => {
  const [number, place] = id.split("-");
  const group = input.groups.find((one: Json) => String(one.number) === number);
  return group?.votes?.[Number(place) - 1] ?? 0;
};

/**
 * Of twenty mistakes that were written down before a vector was read for them: of the others one changes nothing
 * (a list for the House that has a seat has the quota, H 12 (5)), and one is now in the register body by body
 * (`list-numbers-sorted-as-text`).
 */
export const ofAnotherHand: readonly Mistake[] = [
  misread("result", "votes of the first district only", (input) => {
    let changed = false;
    for (const group of input.groups ?? []) {
      for (const list of group.lists ?? []) {
        for (const row of (list.votes ?? []).slice(1)) {
          changed = true;
          row.fill(0);
        }
      }
    }
    return changed ? input : null;
  }),
  inList("result", "those elected by preference ranked in list order", (list) => {
    if (list.ranking === null || list.byPreference.length < 2) return;
    const first = [...list.byPreference].sort(byText);
    list.ranking = [...first, ...list.ranking.slice(first.length)];
  }),
  inList("result", "the elected ranked first, then the others by their votes", (list, input) => {
    if (list.ranking === null) return;
    const others = list.ranking.filter((id: string) => !list.elected.includes(id));
    others.sort((one: string, other: string) => votesOf(input, other) - votesOf(input, one));
    list.ranking = [...list.elected, ...others];
  }),
  inList("result", "the dead are ranked", (list, input) => {
    const own = (input.deceased ?? []).filter((id: string) =>
      id.startsWith(`${list.list.split("/")[0]}-`),
    );
    if (list.ranking !== null) list.ranking = [...list.ranking, ...own];
  }),
  inList("result", "everybody elected is said to be so by preference", (list) => {
    list.byPreference = [...list.elected];
  }),
  inList("result", "the elected told in list order", (list) => {
    list.elected = [...list.elected].sort(
      (one: string, other: string) => Number(one.split("-")[1]) - Number(other.split("-")[1]),
    );
  }),
  spoiled("result", "seats that nobody can fill are not told", (answer) => {
    if (answer.unassignedSeats === undefined) return null;
    answer.unassignedSeats = 0;
    return answer;
  }),
  misread("result", "who is drawn keeps the seat (P 9)", (input) => {
    const { question } = right("result", { ...input, lots: [] });
    const [drawn] = input.lots ?? [];
    if (question?.kind !== "absolute-majority" || drawn === undefined) return null;
    const other = question.options.find((one: string) => one !== drawn);
    return { ...input, lots: [other, ...input.lots.slice(1)] };
  }),
  misread("result", "votes have their value for the lists, not for the candidates", (input) => {
    if (input.type !== "EK" || !Array.isArray(input.districts)) return null;
    return { ...input, districts: input.districts.map((one: Json) => one.number ?? one) };
  }),
  {
    name: "lists of a combination get their seats by averages",
    kind: "result",
    answer: (input) => {
      const { lots = [], ...asked } = input as Json;
      const parsed = parseElection(asked);
      if (parsed.status === "refused" || parsed.value.combinations.length === 0) return null;
      const given = caseOf(parsed.value, {});
      if (given.status === "refused") return null;
      const { rules } = given.value;
      const { combination } = rules.divisions;
      const other = { ...combination, phases: combination.phases.slice(1) };
      const divisions = { ...rules.divisions, combination: other };
      const { steps: _, ...answer } = resultAnswer(
        outcomeOf({ ...given.value, rules: { ...rules, divisions } }, lots),
      ) as Json;
      return answer;
    },
  },
  spoiled(
    "succession",
    "a successor is said to come from the first list of the number",
    (answer) => {
      for (const one of answer.decisions ?? []) {
        if (one.list !== undefined) one.list = one.list.replace(/\/.*$/, "/1");
      }
      return answer;
    },
  ),
  spoiled("succession", "every replacement is told as one for good", (answer) => {
    for (const one of answer.decisions ?? []) if (one.temporary) one.temporary = false;
    return answer;
  }),
  misread(
    "succession",
    "who was elected below the one that leaves does not follow from above",
    (input) => {
      const [first] = input.succession.vacancies;
      const [number, place] = String(first.member).split("-");
      if (!/^\d+$/.test(place ?? "")) return null;
      const above = Array.from(
        { length: Number(place) - 1 },
        (_, index) => `${number}-${index + 1}`,
      );
      const decisions = right("succession", input).decisions ?? [];
      if (!decisions.some((one: Json) => above.includes(one.successor))) return null;
      const unavailable = above.map((candidate) => ({ candidate, reason: "not-available" }));
      const others = (input.succession.unavailable ?? []).filter(
        (one: Json) => !above.includes(one.candidate),
      );
      return {
        ...input,
        succession: { ...input.succession, unavailable: [...others, ...unavailable] },
      };
    },
  ),
  spoiled("list-numbers", "numbers from the fewest votes up", (answer) => {
    const seated = (answer.numbers ?? []).length;
    for (const one of answer.numbers ?? []) one.number = seated + 1 - one.number;
    return answer;
  }),
  spoiled("vote-value", "a half is rounded to the even number", (answer, input) => {
    if (input.college === "non-residents" || answer.voteValue === undefined) return null;
    const twice = (2 * input.inhabitants) / (100 * input.members);
    if (twice % 2 === 1)
      answer.voteValue = Math.floor(twice / 4) * 2 + (Math.floor(twice / 2) % 2 === 0 ? 0 : 2);
    return answer;
  }),
  spoiled("referendum", "the turnout in whole per cents", (answer) => {
    if (!Array.isArray(answer.turnout)) return null;
    const [votes, voters] = answer.turnout;
    const percent = Math.round((100 * votes) / voters);
    answer.thresholdReached = percent >= 30;
    return answer;
  }),
  spoiled("temporary-leave", "a leave ends a day too early", (answer) => {
    if (answer.revivesOn === undefined) return null;
    const day = new Date(`${answer.revivesOn}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - 1);
    answer.revivesOn = day.toISOString().slice(0, 10);
    return answer;
  }),
  misread("temporary-leave", "exactly four weeks before a birth is too late", (input) => {
    const { from, presumedChildbirth } = input;
    if (from === undefined || presumedChildbirth === undefined) return null;
    const days = (Date.parse(presumedChildbirth) - Date.parse(from)) / 86_400_000;
    return days === 28 ? { ...input, from: presumedChildbirth } : null;
  }),
];
