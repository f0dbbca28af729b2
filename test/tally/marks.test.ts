import { describe, expect, it } from "vitest";
import { isCount } from "../../src/model/count/count-made.js";
import { parseBallot } from "../../src/model/count/parse-ballot.js";
import { parseCount } from "../../src/model/count/parse-count.js";
import { addCounts } from "../../src/tally/add-counts.js";
import { addTallies, addTally } from "../../src/tally/add-tally.js";
import { tallyOfCount } from "../../src/tally/count-tally.js";
import { unitTallyOfCount } from "../../src/tally/unit-tally.js";
import { checkCount } from "../../src/validation/check-count.js";
import { decentralised, smallBallot } from "../validation/small-counts.js";

function acceptedValue<Value>(
  answer: { readonly status: "accepted"; readonly value: Value } | { readonly status: "refused" },
): Value {
  if (answer.status === "refused") throw new Error(JSON.stringify(answer));
  return answer.value;
}

const lists = [{ number: 1, candidates: ["a"] }];
const council = acceptedValue(parseBallot({ election: "GR2027_Duin", type: "GR", lists }));
const board = acceptedValue(parseBallot({ election: "AB2027_Duin", type: "AB", lists }));

const parsed = () => acceptedValue(parseCount(decentralised, council));

/** A copy in which a row of figures is another than it was, as JavaScript can make it. */
function overwritten(rows: { readonly candidateVotes: readonly number[] }[], figure: unknown) {
  const [first] = rows;
  Reflect.set(first?.candidateVotes ?? [], 0, figure);
}

function issuesOf(answer: unknown): readonly string[] {
  if (typeof answer !== "object" || answer === null || !("issues" in answer)) return [];
  const { issues } = answer as { issues: { path: readonly unknown[]; code: string }[] };
  return issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

describe("a count that was parsed", () => {
  it("is frozen and known; a copy, one with changes and one from JSON are not", () => {
    const count = parsed();
    expect(isCount(count)).toBe(true);
    expect(Object.isFrozen(count) && Object.isFrozen(count.lists[0])).toBe(true);
    for (const other of [
      { ...count },
      { ...count, unit: "SB2" },
      structuredClone(count),
      JSON.parse(JSON.stringify(count)),
      new Proxy(count, {}),
    ]) {
      expect(isCount(other)).toBe(false);
    }
  });

  it("is read again where it was changed, and refused where it does not fit", () => {
    const count = parsed();
    const { unit, tally } = unitTallyOfCount({ ...count, unit: "SB2" }, council);
    expect([unit, tally.paper]).toEqual(["SB2", council.paper]);
    const fewer = { ...count, lists: [] };
    expect(issuesOf(unitTallyOfCount(fewer, council))).toEqual(["lists missing"]);
    expect(issuesOf(checkCount(fewer, council))).toEqual(["lists missing"]);
    const negative = { ...count, blankVotes: -1 };
    expect(issuesOf(unitTallyOfCount(negative, council))[0]).toMatch(/blankVotes too-small$/);
  });

  it("of another election is refused, marked or read back from JSON", () => {
    const count = parsed();
    for (const other of [count, structuredClone(count)]) {
      expect(issuesOf(unitTallyOfCount(other, board))).toEqual(["paper not-allowed"]);
      expect(issuesOf(checkCount(other, board))).toEqual(["paper not-allowed"]);
      expect(issuesOf(addCounts(board, [other]))).toEqual(["0.paper not-allowed"]);
    }
    expect(issuesOf(addCounts(smallBallot, [count]))).toEqual(["0.paper not-allowed"]);
  });

  it.each([-1, 0.5, Number.NaN, "5", null])(
    "with %s in a row by hand does not add up",
    (figure) => {
      const count = parsed();
      overwritten([...count.lists], figure);
      const answer = addCounts(council, [parsed(), count]);
      expect(answer.status).toBe("refused");
      expect(issuesOf(answer)[0]).toMatch(/^1\.lists\.0\.candidateVotes\.0 /);
    },
  );
});

describe("a tally that was summed", () => {
  it("passes at once, is frozen, and one changed by hand is looked at", () => {
    const tally = tallyOfCount(parsed());
    const sum = acceptedValue(addTally(tally, tally));
    expect(Object.isFrozen(sum) && Object.isFrozen(sum.lists[0])).toBe(true);
    expect(sum.votesCast).toBe(2);
    const back = JSON.parse(JSON.stringify(sum));
    expect(acceptedValue(addTally(back, tally)).votesCast).toBe(3);
    expect(issuesOf(addTally({ ...sum, blankVotes: -1 }, tally))).toEqual([
      "left.blankVotes too-small",
    ]);
  });

  it.each([-1, 0.5, "5"])("with %s in a row by hand does not add up", (figure) => {
    const one = tallyOfCount(parsed());
    const sum = acceptedValue(addTallies(council, [one, one]));
    overwritten([...sum.lists], figure);
    expect(issuesOf(addTallies(council, [one, sum]))[0]).toMatch(
      /^1\.lists\.0\.candidateVotes\.0 /,
    );
  });

  it("of another election is refused, marked or read back from JSON", () => {
    const tally = tallyOfCount(parsed());
    const other = tallyOfCount(acceptedValue(parseCount(decentralised, board)));
    for (const strange of [other, JSON.parse(JSON.stringify(other))]) {
      expect(issuesOf(addTally(tally, strange))).toEqual(["1.paper not-allowed"]);
    }
  });
});
