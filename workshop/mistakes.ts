import { answerVector } from "../src/conformance/answer-vector.js";
import type { Vector } from "../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../src/conformance/judge/judge-answer.js";
import { type VectorKind, vectorKinds } from "../src/conformance/kinds/kinds.js";
import { resultAnswer } from "../src/conformance/kinds/result/result-answer.js";
import type { ResultAnswer } from "../src/conformance/kinds/result/result-schema.js";
import { readingRegistry } from "../src/law/readings/registry.js";
import type { ElectionType } from "../src/model/election/election-type.js";
import { parseElection } from "../src/model/election/parse-election.js";
import type { Overlay } from "../src/model/outcome/overlay.js";
import type { Readings } from "../src/model/outcome/readings.js";
import { type DeterminationOptions, determineResult } from "../src/seats/determine-result.js";
import { programs } from "../test/conformance/wrong-programs/by-kind.mjs";
import { controlProtocolMistakes, countCheckMistakes } from "./count-mistakes.js";
import { successionMistakes } from "./succession-mistakes.js";

/** An input of kind `result`, as it stands in a vector. */
export interface RawInput {
  readonly type: ElectionType;
  readonly day: string;
  readonly lots?: readonly string[];
  readonly [name: string]: unknown;
}

/** A wrong way to answer one kind of vector; null: it does not answer this input. */
export interface Mistake {
  readonly name: string;
  readonly kind: VectorKind;
  readonly answer: (input: unknown) => unknown;
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
  kind: "result",
  answer: (input) => answered(input as RawInput, { overlay: { name, ...overlay } }),
});

const changed = (name: string, change: (input: RawInput) => RawInput | null): Mistake => ({
  name,
  kind: "result",
  answer: (input) => {
    const other = change(input as RawInput);
    return other === null ? null : answered(other);
  },
});

/** The small programs do not check their input. */
function isRefused(kind: VectorKind, input: unknown): boolean {
  const answer = answerVector({ kind, input });
  return typeof answer === "object" && answer !== null && "refused" in answer;
}

/** The mistakes of the small programs, but for those that another run would not repeat. */
const ofSmallPrograms = Object.entries(programs).flatMap(
  ([kind, { mistakes: names, ...program }]) =>
    names
      .filter((name) => name !== "chance")
      .map(
        (name): Mistake => ({
          name,
          kind: kind as VectorKind,
          answer: (input) =>
            isRefused(kind as VectorKind, input) || program.notAnswered(input as never) !== null
              ? null
              : program.answerOf(input as never, name),
        }),
      ),
);

/** Deposits of the water authorities of 2008 by the rules of today. */
const depositsOfToday: Mistake = {
  name: "rules of 2023 for the deposits of 2008",
  kind: "deposit",
  answer: (input) => {
    const { election, ...others } = input as { readonly election: RawInput };
    if (election.day >= "2014-07-01") return null;
    return answerVector({
      kind: "deposit",
      input: { ...others, election: { ...election, day: "2023-03-15" } },
    });
  },
};

/** A program that makes something of bad input. */
const neverRefusing = vectorKinds.map(
  (kind): Mistake => ({
    name: "bad input answered",
    kind,
    answer: (input) => (isRefused(kind, input) ? { status: "completed" } : null),
  }),
);

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
  ...ofSmallPrograms,
  ...countCheckMistakes,
  ...controlProtocolMistakes,
  ...successionMistakes,
  depositsOfToday,
  ...neverRefusing,
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
    .filter((option) => option !== entry.presets.default)
    .map((option) => ({ readings: { [entry.id]: option } as Partial<Readings> })),
);

/** The mistakes that give another answer than the vector expects or accepts. */
export function mistakesCaught(vector: Vector): readonly string[] {
  return mistakes
    .filter(({ kind }) => kind === vector.kind)
    .filter((mistake) => catches(vector, mistake))
    .map(({ name }) => name);
}

/** Whether the small program of the kind, without a mistake, agrees, where it answers at all. */
export function isAgreedOn(vector: Vector): boolean {
  const program = programs[vector.kind];
  const { kind, input } = vector;
  if (program === undefined || isRefused(kind, input)) return true;
  if (program.notAnswered(input as never) !== null) return true;
  const answer = program.answerOf(input as never);
  return judgeAnswer(vector, answer, partsOf(kind, answer)).verdict === "pass";
}

/** Whether a vector catches a mistake. */
export function isCaught(vector: Vector, name: string): boolean {
  const mistake = mistakes.find((one) => one.name === name && one.kind === vector.kind);
  if (mistake === undefined) throw new RangeError(`no mistake ${name} of ${vector.kind}`);
  return catches(vector, mistake);
}

function catches(vector: Vector, { answer }: Mistake): boolean {
  const wrong = answer(vector.input);
  if (wrong === null || wrong === undefined) return false;
  const { verdict } = judgeAnswer(vector, wrong, partsOf(vector.kind, wrong));
  return verdict === "fail" || verdict === "refused";
}

/** A program that gives no steps is not judged on them. */
function partsOf(kind: VectorKind, answer: unknown) {
  return kind !== "result" || "steps" in (answer as object)
    ? undefined
    : (["seats", "lots", "elected"] as const satisfies readonly string[]);
}
