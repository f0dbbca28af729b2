import { resultAnswer } from "../../../src/conformance/kinds/result/result-answer.js";
import type { ResultAnswer } from "../../../src/conformance/kinds/result/result-schema.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { Overlay } from "../../../src/model/outcome/overlay.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import type { DeterminationOptions } from "../../../src/seats/given-case.js";
import type { Mistake } from "../../mistake.js";

/** An input of kind `result`, as it stands in a vector. */
export interface RawInput {
  readonly type: ElectionType;
  readonly day: string;
  readonly lots?: readonly string[];
  readonly [name: string]: unknown;
}

/** The library's answer, with options and with the input changed. */
export function answered(input: RawInput, options: DeterminationOptions = {}): ResultAnswer {
  const { lots = [], ...election } = input;
  const parsed = parseElection(election);
  return resultAnswer(
    parsed.status === "refused" ? parsed : determineResult(parsed.value, { ...options, lots }),
  );
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

/** Answers of this package under other rules, or to another election. */
export const otherRules: readonly Mistake[] = [
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
