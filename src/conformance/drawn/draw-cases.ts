import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { drawCasesSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { FlagNote, Vector } from "../format/vector-schema.js";
import type { VectorKind } from "../kinds/kinds.js";
import { profileNamed } from "../profiles/profiles.js";
import { type CasesToDraw, casesToDrawSchema } from "./draw-cases-schema.js";
import { drawnCase, drawnNotes, kindsDrawn } from "./drawn-cases.js";

/** Drawn cases, as vectors that can be put to any program. */
export interface DrawnCases {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Each with what the judges expect, and what is right under other readings taken alone. */
  readonly vectors: readonly Vector[];
  /** What the flags of the vectors mean. */
  readonly flags: Readonly<Record<string, FlagNote>>;
  /** Kinds of the profile of which no case can be drawn. */
  readonly notDrawn: readonly VectorKind[];
}

/** No case can be drawn for the profile. */
export interface NoCasesDrawn {
  /** The law or the data given do not decide it. */
  readonly status: "undetermined";
  /** Nothing but this package's own calculation judges any kind of the profile. */
  readonly because: "no-judges";
}

/**
 * Fresh cases for a profile, drawn from a seed: random elections and others at borders of the law, in neutral
 * form. Their answers come from the judges alone (the checker and the second model must agree), never from the
 * calculation of this package. Each case is drawn apart from all others, so that what so many right
 * answers say can be calculated. Refuses a seed, a number or a profile that is none (`not-an-integer`, `too-small`,
 * `too-large`, `unknown-value`).
 *
 * @example
 * ```ts
 * const drawn = drawCases({ seed: 2026, profile: "municipal-councils", cases: 10 });
 * if (drawn.status === "completed") console.log(drawn.vectors.length);
 * ```
 */
export function drawCases(asked: CasesToDraw): DrawnCases | NoCasesDrawn | Refused {
  const refusal = refusedArguments(drawCasesSignature, [asked]);
  if (refusal !== null) return refusal;
  const parsed = parseWithSchema(casesToDrawSchema, asked);
  if (parsed.status === "refused") return parsed;
  const { seed, profile: name, cases, first = 1 } = parsed.value;
  const profile = profileNamed(name);
  const kinds = kindsDrawn(profile);
  if (kinds.length === 0) return { status: "undetermined", because: "no-judges" };
  return {
    status: "completed",
    vectors: Array.from({ length: cases }, (_, index) => drawnCase(seed, profile, first + index)),
    flags: drawnNotes,
    notDrawn: profile.kinds.filter((kind) => !kinds.includes(kind)),
  };
}
