import type { ResultAnswer } from "../../src/conformance/format/result-vector-schema.js";
import { resultAnswer } from "../../src/conformance/result-answer.js";
import {
  type ElectionType,
  type Overlay,
  parseElection,
  type Readings,
} from "../../src/model/index.js";
import {
  type DeterminationOptions,
  determineResult,
  readingRegistry,
} from "../../src/seats/index.js";
import {
  answerOf,
  mistakes as namedMistakes,
  notAnswered,
} from "../../test/conformance/wrong-programs/single-lists.mjs";

/** An input of kind `result`, as it stands in a vector. */
export interface RawInput {
  readonly type: ElectionType;
  readonly day: string;
  readonly lots?: readonly string[];
  readonly [name: string]: unknown;
}

/** A wrong way to answer; null: it does not answer this input. */
export interface Mistake {
  readonly name: string;
  readonly answer: (input: RawInput) => ResultAnswer | null;
}

/** The library's answer, with options and with the input changed. */
export function answered(input: RawInput, options: DeterminationOptions = {}): ResultAnswer {
  const { lots = [], ...election } = input;
  const parsed = parseElection(election);
  if (parsed.status === "refused") return { refused: true };
  return resultAnswer(determineResult(parsed.value, { ...options, lots }));
}

const overlaid = (name: string, overlay: Omit<Overlay, "name">): Mistake => ({
  name,
  answer: (input) => answered(input, { overlay: { name, ...overlay } }),
});

const changed = (name: string, change: (input: RawInput) => RawInput | null): Mistake => ({
  name,
  answer: (input) => {
    const other = change(input);
    return other === null ? null : answered(other);
  },
});

const takenFor = (from: ElectionType, to: ElectionType): Mistake =>
  changed(`${from} calculated as ${to}`, (input) =>
    input.type === from ? { ...input, type: to } : null,
  );

function withoutVoteValues(input: RawInput): RawInput | null {
  const { districts } = input;
  if (!Array.isArray(districts)) return null;
  const plain = districts.map((one) => (typeof one === "number" ? one : one.number));
  return { ...input, districts: plain };
}

const half = { numerator: 1, denominator: 2 };
const quarter = { numerator: 1, denominator: 4 };
const whole = { numerator: 1, denominator: 1 };

/** Ways to be wrong, as found in programs or one slip away from the law. */
export const mistakes: readonly Mistake[] = [
  ...namedMistakes
    .filter((name) => name !== "chance")
    .map(
      (name): Mistake => ({
        name,
        answer: (input) =>
          notAnswered(input) === null ? (answerOf(input, name) as ResultAnswer) : null,
      }),
    ),
  overlaid("no threshold for residual seats", { residualThreshold: null }),
  overlaid("the quota as threshold for every body", { residualThreshold: whole }),
  overlaid("averages for every body", { residualMethod: "highest-averages" }),
  overlaid("remainders for every body", { residualMethod: "largest-remainders" }),
  overlaid("no absolute majority", { absoluteMajority: false }),
  overlaid("absolute majority for every body", { absoluteMajority: true }),
  overlaid("preference by reaching a quarter", {
    preferenceThreshold: { share: quarter, test: "reach" },
  }),
  overlaid("preference by exceeding a quarter", {
    preferenceThreshold: { share: quarter, test: "exceed" },
  }),
  overlaid("preference by exceeding half", {
    preferenceThreshold: { share: half, test: "exceed" },
  }),
  overlaid("preference by exceeding the quota", {
    preferenceThreshold: { share: whole, test: "exceed" },
  }),
  takenFor("EP", "TK"),
  takenFor("TK", "PS"),
  takenFor("EK", "PS"),
  takenFor("KC", "GR"),
  takenFor("KCNI", "GR"),
  takenFor("GR", "AB"),
  changed("rules of 2026 for every day", (input) =>
    input.day < "2023-01-01" ? { ...input, day: "2026-03-18" } : null,
  ),
  changed("combinations forgotten", (input) =>
    input["combinations"] === undefined ? null : { ...input, combinations: [] },
  ),
  changed("the deceased are elected", (input) =>
    input["deceased"] === undefined ? null : { ...input, deceased: [] },
  ),
  changed("votes without their vote value", withoutVoteValues),
  changed("one seat more", (input) => ({ ...input, seats: Number(input["seats"]) + 1 })),
];

/** Every other answer to a contested question: no mistakes, but another reading. */
export const otherReadings: readonly { readonly readings: Partial<Readings> }[] = Object.values(
  readingRegistry,
).flatMap((entry) =>
  entry.options
    .map(({ option }) => option)
    .filter((option) => option !== entry.presets.default)
    .map((option) => ({ readings: { [entry.id]: option } as Partial<Readings> })),
);
