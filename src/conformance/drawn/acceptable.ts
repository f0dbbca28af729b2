import { has } from "../../model/has.js";
import type { ReadingId } from "../../model/outcome/readings.js";
import type { AcceptableAnswer } from "../format/vector-schema.js";
import { answersUnder, assignmentsOf, type TiedAnswer } from "../judge/tied-answers.js";
import {
  defaultReadings,
  namedReadings,
  otherAnswers,
  readWith,
  watched,
} from "./default-readings.js";
import type { DrawnKind } from "./drawn-kind.js";

type Assignment = TiedAnswer["readings"];

/** How far other readings are tried. */
export type Depth =
  /** Each other answer alone, and all together of those that change something. */
  | "alone"
  /** Any two together as well, and each further one beside those that change something. */
  | "together";

/**
 * What the judges accept of a question under other readings of the contested points at which they looked,
 * each answer with the readings to which it is tied; null: the judges differ under some.
 */
export function acceptableAnswers(
  { judge }: DrawnKind,
  input: unknown,
  depth: Depth,
): readonly AcceptableAnswer[] | null {
  const chosen = defaultReadings();
  const seen = new Set<ReadingId>();
  const base = judge(input, watched(chosen, seen));
  if (typeof base === "string") return null;
  const { answer: expected } = base;
  const found: AcceptableAnswer[] = [];
  let differ = false;

  /** Whether the answer under these readings is another than those that were found lead to. */
  function tell(readings: Assignment): boolean {
    const judged = judge(input, watched(readWith(chosen, readings), seen));
    if (typeof judged === "string") {
      differ ||= judged === "they-differ";
      return false;
    }
    const text = JSON.stringify(judged.answer);
    const said = answersUnder([{ readings: {}, expected }, ...found], readings);
    if (said.every((one) => JSON.stringify(one.expected) === text)) return false;
    found.push({ readings, expected: judged.answer });
    return true;
  }

  /** The fewest of the readings that are needed for an answer, beside each other. */
  function fewest({ readings, expected: answer }: AcceptableAnswer): Assignment {
    const text = JSON.stringify(answer);
    return Object.keys(readings).reduce<Assignment>((needed, id) => {
      const { [id]: _, ...fewer } = needed;
      const judged = judge(input, readWith(chosen, fewer));
      return typeof judged === "object" && JSON.stringify(judged.answer) === text ? fewer : needed;
    }, readings);
  }

  // Under other readings the judges may look at more questions.
  const told = new Set<ReadingId>();
  for (let more = [...seen]; more.length > 0; more = [...seen].filter((id) => !told.has(id))) {
    for (const id of more) {
      told.add(id);
      for (const { option } of otherAnswers([id], chosen)) tell({ [id]: option });
    }
  }
  if (depth === "together") {
    const single = otherAnswers([...told], chosen).map(({ id, option }) => ({ [id]: option }));
    let wider: readonly Assignment[] = pairsOf(single).filter(tell);
    while (wider.length > 0) {
      wider = wider.flatMap((one) => extended(one, single)).filter(tell);
    }
  }
  if (depth === "together") {
    for (const readings of namedReadings()) {
      if (!tell(readings)) continue;
      found.push(...found.splice(-1).map((one) => ({ ...one, readings: fewest(one) })));
    }
  }
  for (const assignment of assignmentsOf({ acceptable: found })) {
    if (Object.keys(assignment).length > 1) tell(assignment);
  }
  return differ ? null : found;
}

function pairsOf(single: readonly Assignment[]): readonly Assignment[] {
  return single.flatMap((one, index) => extended(one, single.slice(index + 1)));
}

/** An assignment with one more question answered. */
function extended(one: Assignment, single: readonly Assignment[]): readonly Assignment[] {
  return single
    .filter((other) => Object.keys(other).every((id) => !has(one, id)))
    .map((other) => ({ ...one, ...other }));
}
