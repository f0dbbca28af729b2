import { depositsByLaw } from "../../../judges/beside-the-result/deposits.js";
import { over, partOf } from "../../../judges/exact.js";
import { depositFacts } from "../../../judges/facts/deposit-facts.js";
import type { ElectionType } from "../../../model/election/election-type.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import { depositInputSchema } from "../../kinds/deposit/deposit-schema.js";
import { pairOf } from "../../kinds/shapes.js";
import { drawDayAround } from "../days.js";
import type { DrawnKind, Judged } from "../drawn-kind.js";
import { drawElection } from "../elections/drawn-election.js";
import { judgedElection, withDrawnLots } from "./drawn-result.js";

const articleOf: Readonly<Partial<Record<ElectionType, string>>> = {
  ...{ TK: "H 12", EP: "H 12", PS: "H 13", GR: "H 14", AB: "H 14" },
  ...{ ER: "Ya 17", KC: "Ya 28", KCNI: "Pa 14" },
};

/** What becomes of deposits: the result by both judges, then the law of deposits. */
export const drawnDeposit: DrawnKind = {
  kind: "deposit",
  notes: {
    DrawnDeposits: {
      meaning: "Lists about a share of the quota, with and without seats, of parties old and new.",
      failure: "A deposit is returned, lost or asked otherwise than the law orders.",
    },
  },
  draw(draws, asked) {
    const { input } = drawElection(draws, asked);
    const { combinations: _, ...alone } = input;
    const facts = depositFacts[input.type];
    const day = facts !== undefined && draws.once(2) ? drawDayAround(draws, facts) : input.day;
    const election = withDrawnLots(draws, { ...alone, day }, { isWhole: true });
    if (election === null) return null;
    const numbers = input.groups.map(({ number }) => number);
    const question = {
      election,
      ...(draws.once(3) ? { exempt: draws.someOf(numbers, draws.whole(1, 2)) } : {}),
      ...(draws.once(4) ? { islandLists: draws.someOf(numbers, draws.whole(1, 2)) } : {}),
    };
    return { flag: "DrawnDeposits", input: question };
  },
  judge(input, readings): Judged {
    const parsed = parseWithSchema(depositInputSchema, input);
    if (parsed.status === "refused") return "not-known";
    const { election: asked, exempt = [], islandLists = [] } = parsed.value;
    const judged = judgedElection(asked, readings);
    if (judged === null || judged.said === "they-differ") return "they-differ";
    const { election, said } = judged;
    if (typeof said === "string" || said.status !== "completed") {
      return { answer: { refused: true }, articles: [] };
    }
    // What share of the quota nobody has where nobody voted, no text says.
    if (said.groups.every(({ votes }) => votes === 0)) return "not-known";
    const { type, day, seats } = election;
    const lists = said.groups.map((one) => ({ ...one, group: Number(one.group) }));
    const decided = depositsByLaw({ type, day, seats, lists, exempt, islandLists });
    if (decided === undefined) return "not-known";
    if (decided === null) return { answer: { status: "completed", asked: false }, articles: [] };
    const percentage = (depositFacts[type] ?? [])
      .filter(({ from }) => from <= day)
      .at(-1)?.percentage;
    if (percentage === undefined) return "not-known";
    const article = articleOf[type];
    return {
      answer: {
        status: "completed",
        asked: true,
        threshold: pairOf(partOf(said.quota, over(percentage, 100))),
        deposits: decided.map(({ group, decision, deposit }) => ({
          list: group,
          decision,
          ...deposit,
        })),
      },
      articles: article === undefined ? [] : [{ article }],
    };
  },
};
