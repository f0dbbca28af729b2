import type { Vector } from "../../src/conformance/format/vector-schema.js";

const earning = /^(?:alone in catching|first to catch|also catches) (?:[a-z-]+: )?(.*)$/;

/** The mistakes that a vector says it catches; that it does is tested with the vectors. */
export function namedBy({ earns = [] }: Vector): readonly string[] {
  return earns.flatMap((line) => earning.exec(line)?.[1] ?? []);
}
