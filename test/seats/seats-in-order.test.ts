import { fc, test } from "@fast-check/vitest";
import { describe, expect, it, vi } from "vitest";
import { day } from "../../src/model/day.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import type { Overlay } from "../../src/model/outcome/overlay.js";
import { type PreparedBody, prepareBody } from "../../src/seats/seats-only.js";
import { propertyRuns } from "../property-runs.js";

function prepared(
  type: ElectionType,
  seats: number,
  options?: Parameters<typeof prepareBody>[1],
): PreparedBody {
  const body = prepareBody({ type, day: day("2023-11-22"), seats }, options);
  if (body.status === "refused") throw new Error(JSON.stringify(body.issues));
  return body.value;
}

/** The same by the whole procedure. */
function asDivided(body: PreparedBody, votes: readonly number[]) {
  const divided = body.divide(votes.map((own, at) => ({ number: at + 1, votes: own })));
  if (divided.status === "refused") return { status: "refused", issues: expect.anything() };
  if (divided.status === "lot-required") return divided;
  return { ...divided, seats: divided.seats.map(({ seats }) => seats) };
}

const types = fc.constantFrom<ElectionType>("TK", "EP", "GR", "PS", "AB", "EK");
const votes = fc.oneof(
  fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 }),
  fc.array(fc.nat({ max: 3_000_000 }), { minLength: 1, maxLength: 30 }),
  fc.array(fc.nat({ max: 300_000_000 }), { minLength: 2, maxLength: 12 }),
);
const overlays = fc.constantFrom<Partial<Overlay>>(
  { residualThreshold: { numerator: 3, denominator: 2 } },
  { residualThreshold: null },
  { residualMethod: "largest-remainders" },
  { residualMethod: "highest-averages" },
  { absoluteMajority: false },
  { seats: 12 },
);

describe("seats of lists 1, 2, 3 and so on", () => {
  test.prop([types, fc.integer({ min: 1, max: 60 }), votes], { numRuns: propertyRuns })(
    "are those of the whole procedure, and so are its ties and refusals",
    (type, seats, own) => {
      const body = prepared(type, seats);
      expect(body.seatsOf(own)).toEqual(asDivided(body, own));
    },
  );

  test.prop([types, fc.integer({ min: 1, max: 60 }), votes, overlays], { numRuns: propertyRuns })(
    "are so under a change to the rules too",
    (type, seats, own, change) => {
      const body = prepared(type, seats, { overlay: { name: "another rule", ...change } });
      expect(body.seatsOf(own)).toEqual(asDivided(body, own));
    },
  );

  it("come into the array that is given, of whatever length it was", () => {
    const body = prepared("TK", 150);
    const into = [9, 9, 9, 9, 9, 9];
    const answer = body.seatsOf([400, 300, 299], into);
    expect(answer).toEqual({ status: "completed", seats: into, unassigned: 0 });
    expect(into).toEqual([60, 45, 45]);
    body.seatsOf([2, 1, 1, 1], into);
    expect(into).toHaveLength(4);
  });

  it("a majority brings its list the seat of article P 9", () => {
    const body = prepared("GR", 19);
    expect(body.seatsOf([501, 170, 165, 163])).toMatchObject({ seats: [10, 3, 3, 3] });
  });

  it("a tie for the last seat is told, and empties the array", () => {
    const into = [1, 2, 3];
    expect(prepared("TK", 3).seatsOf([100, 100], into)).toMatchObject({
      status: "lot-required",
      question: { between: [1, 2], draws: 1 },
    });
    expect(into).toEqual([]);
  });

  it.each([
    ["half a vote", [10, 0.5], "not-an-integer"],
    ["a negative number", [10, -1], "too-small"],
    ["a text", [10, "7"], "wrong-type"],
    // biome-ignore lint/suspicious/noSparseArray: what is missing is no number of votes
    ["a hole", [10, , 4], "missing"],
    ["more than all votes there can be", [9_999_999_999, 9_999_999_999], "total-too-large"],
    ["no array", { length: 2 }, "wrong-type"],
  ])("refuses %s, and empties the array", (_, wrong, code) => {
    const into = [1, 2, 3];
    const answer = prepared("TK", 150).seatsOf(wrong as number[], into);
    const path = Array.isArray(wrong) && code !== "total-too-large" ? ["votes", 1] : ["votes"];
    expect(answer).toMatchObject({ status: "refused", issues: [{ code, path }] });
    expect(into).toEqual([]);
  });

  test.prop([types, fc.integer({ min: 1, max: 60 }), votes])(
    "come into the array of the votes itself, when that is given",
    (type, seats, own) => {
      const body = prepared(type, seats);
      const both = [...own];
      const answer = body.seatsOf(both, both);
      expect(answer).toEqual(body.seatsOf(own));
      expect(both).toEqual(answer.status === "completed" ? answer.seats : []);
    },
  );

  it.each([9_999, 10_000])(
    "of %i lists are divided, or refused as there are no such numbers",
    (n) => {
      const own = Array.from({ length: n }, (_, at) => 1_000 + at);
      const body = prepared("GR", 45);
      expect(body.seatsOf(own)).toEqual(asDivided(body, own));
      expect(body.seatsOf(own).status).toBe(n === 9_999 ? "completed" : "refused");
    },
  );

  it("refuses an array of holes as long as an array can be without looking into it", () => {
    const looked = vi.fn();
    const endless = new Proxy(new Array<number>(2 ** 32 - 1), {
      get: (array, name) => {
        if (name !== "length") looked(name);
        return Reflect.get(array, name);
      },
    });
    expect(prepared("TK", 150).seatsOf(endless)).toMatchObject({
      status: "refused",
      issues: [{ path: ["votes"], code: "wrong-length" }],
    });
    expect(looked).not.toHaveBeenCalled();
  });

  it("are read as they stand in the array, whatever it says when it is gone through", () => {
    const endless = function* () {
      for (let more = 0; ; more++) yield more;
    };
    const own = Object.assign([2, 1, 1, 1], { [Symbol.iterator]: endless });
    expect(prepared("GR", 5).seatsOf(own)).toEqual(prepared("GR", 5).seatsOf([2, 1, 1, 1]));
  });

  it.each([
    ["is frozen", Object.freeze([1, 2, 3])],
    ["has an end that stays", Object.seal([1, 2, 3])],
    ["cannot be emptied", Object.defineProperty([1, 2, 3], "length", { writable: false })],
  ])("refuses an array that %s", (_, into) => {
    expect(prepared("TK", 150).seatsOf([4, 3], into as number[])).toMatchObject({
      status: "refused",
      issues: [{ path: ["into"], code: "wrong-type" }],
    });
  });

  it("refuses to put seats into what is no array", () => {
    expect(prepared("TK", 150).seatsOf([1], new Uint8Array(3) as never)).toMatchObject({
      status: "refused",
      issues: [{ path: ["into"], code: "wrong-type" }],
    });
  });
});
