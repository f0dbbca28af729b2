import { daySchema } from "../../model/day-schema.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import { has } from "../../model/has.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { FlagNote, Vector } from "../format/vector-schema.js";
import { kindNamed, type VectorKind } from "../kinds/kinds.js";
import { isAbout } from "../profiles/left-out.js";
import type { Profile } from "../profiles/profile.js";
import { acceptableAnswers, type Depth } from "./acceptable.js";
import { defaultReadings } from "./default-readings.js";
import type { DrawnKind } from "./drawn-kind.js";
import { drawsOf } from "./draws.js";
import { drawnKinds } from "./kinds/drawn-kinds.js";

/** The flag of cases that must be refused. */
export const brokenFlag = "DrawnBrokenInput";

/** How many times a case is drawn again until it is one of the profile. */
const mostAttempts = 1_000;

/** The kinds of a profile that can be drawn and judged without the calculation. */
export function kindsDrawn({ kinds }: Profile): readonly VectorKind[] {
  return drawnKinds.map(({ kind }) => kind).filter((kind) => kinds.includes(kind));
}

/** What the flags of drawn cases mean. */
export const drawnNotes: Readonly<Record<string, FlagNote>> = Object.assign(
  {},
  ...drawnKinds.map(({ notes }) => notes),
);

/** The case with this number, from 1, of a seed: the same whatever else is drawn. */
export function drawnCase(seed: number, profile: Profile, number: number): Vector {
  const own = drawnKinds.filter(({ kind }) => profile.kinds.includes(kind));
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const draws = drawsOf(seed, number, attempt);
    const kind = draws.oneOf(own);
    const question = kind.draw(draws, profile);
    if (question === null) continue;
    const { flag, input } = question;
    const bare = bareVector(kind, { id: `drawn-${seed}-${number}`, flag, input });
    if (bare === null || !isOfProfile(bare, flag, profile)) continue;
    const vector = readOtherwise(bare, "alone");
    if (vector !== null) return vector;
  }
  throw new RangeError(`no case ${number} of seed ${seed} could be drawn`);
}

/** A question as a vector with its answer alone; null: the judges do not agree on one, or know none. */
export function bareVector(
  kind: DrawnKind,
  { id, flag, input }: { readonly id: string; readonly flag: string; readonly input: unknown },
): Vector | null {
  const isInput = parseWithSchema(kindNamed(kind.kind).input, input).status === "accepted";
  if (!isInput && flag !== brokenFlag) return null;
  const judged = kind.judge(input, defaultReadings());
  if (typeof judged === "string") return null;
  const { answer: expected, articles } = judged;
  return { id, kind: kind.kind, ...typeAndDay(input), flags: [flag], articles, input, expected };
}

/** A vector with what is right under other readings; null: the judges differ under some. */
export function readOtherwise(vector: Vector, depth: Depth): Vector | null {
  const kind = drawnKinds.find((one) => one.kind === vector.kind);
  if (kind === undefined) return vector;
  const { acceptable: _, ...bare } = vector;
  const acceptable = acceptableAnswers(kind, vector.input, depth);
  if (acceptable === null) return null;
  return acceptable.length === 0 ? bare : { ...bare, acceptable };
}

/** Only what was drawn to be refused is; nothing is about what the profile leaves out. */
export function isOfProfile(vector: Vector, flag: string, { leftOut }: Profile): boolean {
  const isBroken = flag === brokenFlag;
  if (isBroken !== isAbout["refused-input"](vector)) return false;
  return !leftOut.some((name) => isAbout[name](vector));
}

type Plain = Readonly<Record<string, unknown>>;

/** The type and the day of the election, where the input has them. */
export function typeAndDay(input: unknown): Pick<Vector, "type" | "day"> {
  const whole = plain(input);
  const election = has(whole, "election") ? plain(whole["election"]) : whole;
  const type = electionTypeSchema.safeParse(election["type"]);
  const day = daySchema.safeParse(election["day"]);
  return {
    ...(type.success ? { type: type.data } : {}),
    ...(day.success ? { day: day.data } : {}),
  };
}

function plain(value: unknown): Plain {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
