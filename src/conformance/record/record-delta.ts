import { own } from "../../model/has.js";
import { recordDeltaSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Vector } from "../format/vector-schema.js";
import { fingerprintOf } from "../receipt/fingerprint-of.js";
import type { RecordedCase, SessionRecord } from "./session-record.js";

/** What changed between two sessions. */
export interface RecordDelta {
  /** Which of program, kit, vectors, law, profile, readings, environment and conclusion are others. */
  readonly facts: readonly {
    /** Its name in the record. */
    readonly fact: string;
    /** What the old record says, as JSON. */
    readonly old: string;
    /** What the new record says, as JSON. */
    readonly new: string;
  }[];
  /** Vectors that only the new session asked. */
  readonly added: readonly string[];
  /** Vectors that only the old session asked. */
  readonly removed: readonly string[];
  /** Vectors that are others under their id. */
  readonly changed: readonly string[];
  /** Vectors that got another verdict. */
  readonly verdicts: readonly {
    /** The vector by its id. */
    readonly vector: string;
    /** Its verdict in the old session. */
    readonly old: string;
    /** Its verdict in the new session. */
    readonly new: string;
  }[];
  /** Vectors whose answer is another. */
  readonly answers: readonly string[];
}

const facts: readonly (keyof SessionRecord)[] = [
  "program",
  "said",
  "kit",
  "vectors",
  "law",
  "profile",
  "only",
  "drawn",
  "reading",
  "environment",
  "faults",
  "conclusion",
];

/**
 * What changed from one session to another: of the program, the kit, the law, and case by case (article Ea 5, for
 * minor changes). Refuses what is no record (`wrong-type`, `missing`).
 */
export function recordDelta(before: SessionRecord, after: SessionRecord): RecordDelta {
  const refusal = refusedArguments(recordDeltaSignature, [before, after]);
  if (refusal !== null) return refusal;
  const old = casesById(before);
  const now = casesById(after);
  const both = [...now].flatMap(([id, one]) => {
    const was = old.get(id);
    return was === undefined ? [] : [{ id, was, one }];
  });
  return {
    facts: facts.flatMap((fact) =>
      isSame(own(before, fact), own(after, fact))
        ? []
        : [
            {
              fact,
              old: JSON.stringify(own(before, fact)),
              new: JSON.stringify(own(after, fact)),
            },
          ],
    ),
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: both
      .filter(({ was, one }) => !isSameQuestion(was.vector, one.vector))
      .map(({ id }) => id),
    verdicts: both
      .filter(({ was, one }) => !isSame(was.verdict, one.verdict))
      .map(({ id, was, one }) => ({
        vector: id,
        old: JSON.stringify(was.verdict),
        new: JSON.stringify(one.verdict),
      })),
    answers: both.filter(({ was, one }) => was.line !== one.line).map(({ id }) => id),
  };
}

function casesById({ cases }: SessionRecord): ReadonlyMap<string, RecordedCase> {
  return new Map(cases.map((one) => [one.vector.id, one]));
}

/** Whether two vectors ask and expect the same; what they earn their place by may differ. */
export function isSameQuestion(left: Vector, right: Vector): boolean {
  return isSame(asked(left), asked(right));
}

function asked(vector: Vector): unknown {
  const { kind, input, expected } = vector;
  return { kind, input, expected, acceptable: own(vector, "acceptable") ?? [] };
}

function isSame(left: unknown, right: unknown): boolean {
  return fingerprintOf(left) === fingerprintOf(right);
}
