import { dayWithNumber, numberOfDay } from "../../../judges/beside-the-result/days.js";
import { leaveFacts } from "../../../judges/facts/leave-facts.js";
import { type VacancyTable, vacancyTable } from "../../../judges/facts/vacancy-facts.js";
import type { ModelLot } from "../../../judges/second-model/result.js";
import type { Followed, Sitting, VacancyQuestion } from "../../../judges/vacancies/question.js";
import { whoFollows } from "../../../judges/vacancies/who-follows.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import { lotOf } from "../../kinds/shapes.js";
import {
  type SuccessionQuestion,
  successionInputSchema,
} from "../../kinds/succession/succession-schema.js";
import { drawDayAround } from "../days.js";
import { defaultReadings } from "../default-readings.js";
import type { DrawnKind, Judged } from "../drawn-kind.js";
import type { Draws } from "../draws.js";
import { type AskedElections, drawElection } from "../elections/drawn-election.js";
import { judgedElection, withDrawnLots } from "./drawn-result.js";

/** The first text of chapter W that was read. */
const firstText = vacancyTable.passesBelow.map(({ from }) => from).sort(inOrder)[0] ?? "";

/** What the judges say of the vacancies; null: nothing. */
type Said = Followed | ModelLot | "another-case" | null;

function followedBy(
  { election: asked, succession }: SuccessionQuestion,
  readings: Readings,
  table: VacancyTable = vacancyTable,
): Said {
  const judged = judgedElection(asked, readings);
  if (judged === null || judged.said === "they-differ") return null;
  const { election, said } = judged;
  if (typeof said === "string" || said.status !== "completed") return "another-case";
  const { day, vacancies, unavailable = [], lots = [], appointedMembers } = succession;
  const members = membersOf(said);
  // Under other readings others may have been elected.
  const isMember = (id: string) => members.some(({ candidate }) => candidate === id);
  if (!vacancies.every(({ member }) => isMember(member))) return "another-case";
  const question: VacancyQuestion = {
    election,
    outcome: said,
    readings,
    day,
    members,
    vacancies,
    unavailable,
    appointedMembers: appointedMembers?.number ?? 0,
    lots: lots.flatMap((lot) => (typeof lot === "string" ? [[lot]] : [])),
  };
  try {
    return whoFollows(question, table) ?? null;
  } catch (thrown) {
    // A lot that the law does not order.
    if (thrown instanceof RangeError) return "another-case";
    throw thrown;
  }
}

function inOrder(left: string, right: string): number {
  return left < right ? -1 : 1;
}

/** Who was elected, list by list. */
function membersOf({ lists }: Pick<VacancyQuestion["outcome"], "lists">): readonly Sitting[] {
  return lists.flatMap(({ list, elected }) =>
    elected.map(({ candidate, withheldFrom }) => ({
      candidate,
      list,
      ...(withheldFrom === undefined ? {} : { withheldFrom: { list: withheldFrom, by: "P 16" } }),
    })),
  );
}

/** Some members leave, for good or for a time; some candidates cannot be appointed. */
function drawVacancies(draws: Draws, asked: AskedElections) {
  const { input } = drawElection(draws, asked);
  const election = withDrawnLots(draws, input, { isWhole: true });
  const parsed = parseWithSchema(successionInputSchema, {
    election,
    succession: { day: input.day, vacancies: [{ member: "nobody" }] },
  });
  if (election === null || parsed.status === "refused") return null;
  const judged = judgedElection(parsed.value.election, defaultReadings());
  if (judged === null || typeof judged.said === "string" || judged.said.status !== "completed") {
    return null;
  }
  const { lists } = judged.said;
  const members = lists.flatMap(({ elected }) => elected.map(({ candidate }) => candidate));
  const others = lists
    .flatMap(({ ranking }) => ranking ?? [])
    .filter((id) => !members.includes(id));
  const turning = drawDayAround(draws, vacancyTable);
  const soon = dayWithNumber(numberOfDay(input.day) + draws.whole(1, 1_400));
  const day = turning > input.day && draws.once(2) ? turning : soon;
  if (day < firstText || members.length === 0) return null;
  const mayHaveLeave = !leaveFacts.bodiesWithout.includes(input.type) && day >= leaveFacts.from;
  const vacancies = draws.someOf(members, draws.whole(1, 3)).map((member) => ({
    member,
    ...(mayHaveLeave && draws.once(4) ? { leave: "temporary" } : {}),
  }));
  const unavailable = draws.someOf([...new Set(others)], draws.once(2) ? 0 : draws.whole(1, 3));
  return {
    election,
    succession: {
      day,
      vacancies,
      ...(unavailable.length === 0
        ? {}
        : {
            unavailable: unavailable.map((candidate) => ({
              candidate,
              ...(draws.once(4)
                ? { reason: "declined", vacancy: draws.oneOf(vacancies).member }
                : { reason: "not-available" }),
            })),
          }),
      ...(input.type === "AB" ? { appointedMembers: { number: draws.whole(0, 9) } } : {}),
    },
  };
}

/** Vacancies after an election, by a judge that knows the text of chapter W. */
export const drawnSuccession: DrawnKind = {
  kind: "succession",
  notes: {
    DrawnVacancies: {
      meaning: "Members of any body leave, for good or for a time, on days when the law changed.",
      failure: "Another is appointed than the law orders, or a seat stays empty that should not.",
    },
  },
  draw(draws, asked) {
    const drawn = drawVacancies(draws, asked);
    if (drawn === null) return null;
    const lots: string[] = [];
    for (;;) {
      const input = {
        ...drawn,
        succession: { ...drawn.succession, ...(lots.length === 0 ? {} : { lots: [...lots] }) },
      };
      const parsed = parseWithSchema(successionInputSchema, input);
      if (parsed.status === "refused") return null;
      const said = followedBy(parsed.value, defaultReadings());
      if (said === null || said === "another-case") return null;
      if (said.status === "completed") return { flag: "DrawnVacancies", input };
      if (said.lot.draws !== 1) return null;
      lots.push(draws.oneOf(said.lot.options));
    }
  },
  judge: (input, readings) => judgedSuccession(input, readings),
};

/** What the judges answer under a table of the law: another than that in force, for a mistaken program. */
export function judgedSuccession(
  input: unknown,
  readings: Readings,
  table: VacancyTable = vacancyTable,
): Judged {
  const parsed = parseWithSchema(successionInputSchema, input);
  if (parsed.status === "refused") return "not-known";
  const said = followedBy(parsed.value, readings, table);
  const articles = [{ article: "W 1" }, { article: "W 2" }];
  if (said === "another-case") return { answer: { refused: true }, articles };
  if (said === null) return "not-known";
  if (said.status === "lot-required") {
    return { answer: { status: "lot-required", question: lotOf(said.lot) }, articles };
  }
  const decisions = parsed.value.succession.vacancies.flatMap(({ member }) =>
    said.follows
      .filter(({ vacancy }) => vacancy === member)
      .map(({ vacancy, successor, temporary }) =>
        successor === null
          ? { vacancy, successor: null }
          : { vacancy, successor: successor.candidate, list: successor.list, temporary },
      ),
  );
  if (decisions.length < said.follows.length) return "not-known";
  return { answer: { status: "completed", decisions }, articles };
}
