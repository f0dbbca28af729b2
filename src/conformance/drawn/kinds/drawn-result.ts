import { type AgreedResult, agreedResult } from "../../../judges/agreed-result.js";
import type { ArticleReference } from "../../../model/article.js";
import { articleName } from "../../../model/article.js";
import type { Election } from "../../../model/election/election.js";
import type { ElectionInput } from "../../../model/election/election-input.js";
import { parseElection } from "../../../model/election/parse-election.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import { answerOfOutcome } from "../../kinds/result/result-answer.js";
import { type ResultInput, resultInputSchema } from "../../kinds/result/result-schema.js";
import { defaultReadings } from "../default-readings.js";
import type { DrawnKind, Judged } from "../drawn-kind.js";
import { type Draws, drawsOf } from "../draws.js";
import { brokenElection } from "../elections/broken.js";
import { type AskedElections, drawElection } from "../elections/drawn-election.js";
import { layers } from "../elections/layers.js";

/** An election as it was parsed, and what the judges say of it. */
export interface JudgedElection {
  readonly election: Election;
  readonly said: AgreedResult;
}

/** What the judges say of an election with its lots; null: it is none. */
export function judgedElection(
  { lots = [], ...input }: ResultInput,
  readings: Readings,
): JudgedElection | null {
  const parsed = parseElection(input);
  if (parsed.status === "refused") return null;
  const drawn = lots.map((option) => [option]);
  return { election: parsed.value, said: agreedResult(parsed.value, readings, drawn) };
}

/** The same election with every lot drawn; now and then one is left to be asked for. */
export function withDrawnLots(
  draws: Draws,
  input: ElectionInput,
  { isWhole }: { readonly isWhole: boolean },
): (ElectionInput & { readonly lots?: readonly string[] }) | null {
  const lots: string[] = [];
  for (;;) {
    const asked = { ...input, ...(lots.length === 0 ? {} : { lots: [...lots] }) };
    const parsed = parseWithSchema(resultInputSchema, asked);
    if (parsed.status === "refused") return null;
    const said = judgedElection(parsed.value, defaultReadings())?.said;
    if (typeof said !== "object") return null;
    if (said.status === "completed" || (!isWhole && draws.once(4))) return asked;
    lots.push(...draws.someOf(said.question.options, said.question.draws));
  }
}

const broken = {
  DrawnBrokenInput: {
    meaning: "An election with one thing of which no result may be made.",
    failure: "The program calculates with figures that cannot be, or guesses what was meant.",
  },
};

/** Results of elections, by the checker and the second model together. */
export const drawnResult: DrawnKind = {
  kind: "result",
  notes: {
    ...Object.fromEntries(layers.map(({ flag, meaning, failure }) => [flag, { meaning, failure }])),
    ...broken,
  },
  draw(draws, asked: AskedElections) {
    const { flag, input } = drawElection(draws, asked);
    if (!asked.leftOut.includes("refused-input") && draws.once(20)) {
      return { flag: "DrawnBrokenInput", input: brokenElection(input, draws) };
    }
    const drawn = withDrawnLots(draws, input, { isWhole: asked.leftOut.includes("lots") });
    return drawn === null ? null : { flag, input: drawn };
  },
  withOtherLots(input) {
    const parsed = parseWithSchema(resultInputSchema, input);
    if (parsed.status === "refused" || parsed.value.lots === undefined) return null;
    const { lots: _, ...election } = parsed.value;
    return withDrawnLots(drawsOf(0), election, { isWhole: true });
  },
  judge(input, readings): Judged {
    const parsed = parseWithSchema(resultInputSchema, input);
    if (parsed.status === "refused") return refused;
    const judged = judgedElection(parsed.value, readings);
    if (judged === null) return refused;
    const { said } = judged;
    if (said === "they-differ") return said;
    if (typeof said === "string") return refused;
    return { answer: answerOfOutcome(said), articles: articlesOf(said) };
  },
};

const refused: Judged = { answer: { refused: true }, articles: [] };

/** The articles that order the steps and the lots, each once. */
function articlesOf({ steps, lots }: Exclude<AgreedResult, string>): readonly ArticleReference[] {
  const all = [...steps, ...lots.map(({ question }) => question)].map(({ article }) => article);
  return [...new Map(all.map((article) => [articleName(article), article])).values()];
}
