import * as admission from "../../../src/admission.js";
import * as calendar from "../../../src/calendar.js";
import * as conformance from "../../../src/conformance/index.js";
import * as counts from "../../../src/counts.js";
import * as eml from "../../../src/eml/index.js";
import * as exercises from "../../../src/exercises/index.js";
import * as explain from "../../../src/explain/index.js";
import * as main from "../../../src/index.js";
import * as law from "../../../src/law/index.js";
import * as nomination from "../../../src/nomination.js";
import * as schemas from "../../../src/schemas.js";
import * as seats from "../../../src/seats/index.js";
import * as table from "../../../src/table/index.js";
import * as verify from "../../../src/verify/index.js";

export type Called = (...given: readonly unknown[]) => unknown;

/** Every door as it is imported. */
export const doors: Readonly<Record<string, object>> = {
  main,
  counts,
  calendar,
  nomination,
  admission,
  law,
  seats,
  eml,
  verify,
  explain,
  exercises,
  conformance,
  schemas,
  table,
};

function isCalled(value: unknown): value is Called {
  return typeof value === "function";
}

/** Every function of every door, once. */
export const publicFunctions: ReadonlyMap<string, Called> = new Map(
  Object.values(doors).flatMap((door) =>
    Object.entries(door).filter((entry): entry is [string, Called] => isCalled(entry[1])),
  ),
);
