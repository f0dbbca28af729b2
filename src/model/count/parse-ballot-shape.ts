import { parseWithSchema } from "../parse-with-schema.js";
import type { Parsed } from "../refusal.js";
import type { BallotShape } from "./ballot-shape.js";
import { ballotShapeSchema } from "./ballot-shape-schema.js";

/**
 * Reads the shape of a ballot paper; the lists may come in any order.
 *
 * Refuses list numbers that are doubled (`duplicate`) and numbers out of bounds.
 */
export function parseBallotShape(input: unknown): Parsed<BallotShape> {
  return parseWithSchema(ballotShapeSchema, input);
}
