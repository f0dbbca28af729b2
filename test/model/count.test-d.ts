import { describe, expectTypeOf, it } from "vitest";
import type { Count } from "../../src/model/count/count.js";
import type { ReportContent } from "../../src/model/count/given-report.js";
import type { Tally } from "../../src/tally/tally.js";
import type { unitTallyOfCount } from "../../src/tally/unit-tally.js";

type Taken = Parameters<typeof unitTallyOfCount>[0];

describe("a count", () => {
  it("is another type than what a form says", () => {
    expectTypeOf<ReportContent<Count>>().not.toExtend<Count>();
    expectTypeOf<ReportContent<Count>>().not.toExtend<Taken>();
    expectTypeOf<Count>().toExtend<Taken>();
    expectTypeOf<Tally>().not.toExtend<Count>();
  });
});
