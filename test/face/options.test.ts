import { describe, expect, it } from "vitest";
import { decideDeposits } from "../../src/after/decide-deposits.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { electionResult } from "../../src/seats/election-result.js";
import { prepareBody } from "../../src/seats/seats-only.js";
import { outcomesOfLots } from "../../src/what-if/lots/outcomes-of-lots.js";
import { possibleResults } from "../../src/what-if/lots/possible-results.js";
import { marginsOf } from "../../src/what-if/margins/margins.js";

const council = {
  type: "GR",
  day: "2026-03-18",
  seats: 3,
  groups: [
    { number: 1, votes: [50, 10] },
    { number: 2, votes: [30, 20] },
  ],
} as const;
const parsed = parseElection(council);
if (parsed.status === "refused") throw new Error("the council is one");
const election = parsed.value;
const outcome = determineResult(election);
if (outcome.status !== "completed") throw new Error(outcome.status);

const name = "x";
const share = { numerator: 1, denominator: 4 };

/** Options that are none, and where each is refused. */
const wrong: readonly (readonly [unknown, string])[] = [
  [null, " wrong-type"],
  ["abacus", " wrong-type"],
  [[], " wrong-type"],
  [{ presets: "abacus" }, "presets unknown-property"],
  [{ preset: "Abacus" }, "preset unknown-value"],
  [{ preset: "__proto__" }, "preset unknown-value"],
  [{ preset: "constructor" }, "preset unknown-value"],
  [{ preset: 1 }, "preset wrong-type"],
  [{ preset: undefined }, "preset missing"],
  [JSON.parse('{"__proto__": {"preset": "abacus"}}'), "__proto__ unknown-property"],
  [Object.create({ preset: "abacus" }), ""],
  [{ readings: null }, "readings wrong-type"],
  [{ readings: { majority: "yes" } }, "readings.majority unknown-property"],
  [{ readings: { majoritySeatCounts: "ja" } }, "readings.majoritySeatCounts unknown-value"],
  [{ readings: { majoritySeatCounts: undefined } }, "readings.majoritySeatCounts missing"],
  [{ overlay: null }, "overlay wrong-type"],
  [{ overlay: {} }, "overlay.name missing"],
  [{ overlay: { name, seats: -3 } }, "overlay.seats too-small"],
  [{ overlay: { name, seats: 0 } }, "overlay.seats too-small"],
  [{ overlay: { name, seats: 1.5 } }, "overlay.seats not-an-integer"],
  [{ overlay: { name, seats: Number.NaN } }, "overlay.seats wrong-type"],
  [{ overlay: { name, seats: Number.POSITIVE_INFINITY } }, "overlay.seats wrong-type"],
  [{ overlay: { name, seats: "x" } }, "overlay.seats wrong-type"],
  [{ overlay: { name, seats: 5_001 } }, "overlay.seats too-large"],
  [{ overlay: { name, zetels: 3 } }, "overlay.zetels unknown-property"],
  [
    { overlay: { name, residualThreshold: { ...share, denominator: 0 } } },
    "overlay.residualThreshold.denominator too-small",
  ],
  [
    { overlay: { name, preferenceThreshold: { share } } },
    "overlay.preferenceThreshold.test missing",
  ],
  [{ overlay: { name, absoluteMajority: "no" } }, "overlay.absoluteMajority wrong-type"],
  [{ overlay: { name, listVotes: [] } }, "overlay.listVotes wrong-length"],
  [{ overlay: { name, listVotes: [{ list: 1 }] } }, "overlay.listVotes.0.votes missing"],
  [
    { overlay: { name, listVotes: [{ list: 1, votes: -1 }] } },
    "overlay.listVotes.0.votes too-small",
  ],
  [{ overlay: { name, listVotes: { 1: 5 } } }, "overlay.listVotes wrong-type"],
  [{ overlay: { name, listSeats: "by-list-votes" } }, "overlay.listSeats unknown-value"],
  [{ overlay: { name, listSeats: 0.5 } }, "overlay.listSeats wrong-type"],
  [
    { overlay: { name, listSeats: { ...share, denominator: 0 } } },
    "overlay.listSeats.denominator too-small",
  ],
  [
    { overlay: { name, mergedLists: [{ lists: [1], order: "in-turn" }] } },
    "overlay.mergedLists.0.lists wrong-length",
  ],
  [
    { overlay: { name, mergedLists: [{ lists: [1, 2], order: "ritsen" }] } },
    "overlay.mergedLists.0.order unknown-value",
  ],
  [
    { overlay: { name, mergedLists: [{ lists: [1, 2], order: "in-turn", under: 3 }] } },
    "overlay.mergedLists.0.under unknown-property",
  ],
  [{ deceased: ["1-1"] }, "deceased unknown-property"],
];
const wrongLots: readonly (readonly [unknown, string])[] = [
  [{ lots: "1" }, "lots wrong-type"],
  [{ lots: [1] }, "lots.0 wrong-type"],
  [{ lots: [[]] }, "lots.0 wrong-length"],
  [{ lots: [{ question: {} }] }, "lots.0.drawn missing"],
  [{ lot: ["1"] }, "lot unknown-property"],
];

function saidOf(answer: unknown): string[] {
  if (typeof answer !== "object" || answer === null || !("issues" in answer)) return [];
  const { issues } = answer as { issues: { path: unknown[]; code: string }[] };
  return issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

const calculations: Readonly<Record<string, (options: never) => unknown>> = {
  electionResult: (options) => electionResult(council, options),
  determineResult: (options) => determineResult(election, options),
  possibleResults: (options) => possibleResults(election, options),
  outcomesOfLots: (options) => outcomesOfLots(election, options).next().value,
};
const underRules: typeof calculations = {
  ...calculations,
  prepareBody: (options) => prepareBody({ type: "GR", day: election.day, seats: 3 }, options),
  marginsOf: (options) => marginsOf(election, outcome, options),
};

describe.each(Object.entries(underRules))("%s", (_, calculate) => {
  it.each(wrong.map(([options, said]) => [options, said] as const))(
    "refuses %j",
    (options, said) => {
      const found = saidOf(calculate(options as never));
      expect(found).toEqual([said === "" ? " wrong-type" : said]);
    },
  );
});

describe.each(Object.entries(calculations))("%s", (_, calculate) => {
  it.each(wrongLots)("refuses lots that are none: %j", (options, said) => {
    expect(saidOf(calculate(options as never))).toEqual([said]);
  });
});

it("the nearest right name stands in the refusal", () => {
  expect(determineResult(election, { preset: "Abacus" as never })).toMatchObject({
    issues: [{ expected: { kind: "one-of", nearest: "abacus" } }],
  });
  expect(determineResult(election, { overlays: {} } as never)).toMatchObject({
    issues: [{ expected: { kind: "no-such-property", nearest: "overlay" } }],
  });
});

it("the nearest right property stands in the refusal of input, at any depth", () => {
  const { seats, ...without } = council;
  const written = { ...without, Seats: seats, groups: [{ number: 1, listvotes: 10, unheard: 0 }] };
  expect(parseElection(written)).toMatchObject({
    issues: expect.arrayContaining(
      [
        [["Seats"], { kind: "no-such-property", nearest: "seats" }],
        [["groups", 0, "listvotes"], { kind: "no-such-property", nearest: "listVotes" }],
        [["groups", 0, "unheard"], { kind: "no-such-property" }],
      ].map(([path, expected]) => expect.objectContaining({ path, expected })),
    ),
  });
});

describe("an election that nobody parsed", () => {
  it.each<[string, unknown]>([
    ["read back from JSON", JSON.parse(JSON.stringify(election))],
    ["with other seats", { ...election, seats: 0 }],
    ["with no number of seats", { ...election, seats: Number.NaN }],
    ["nothing", null],
  ])("is refused: %s", (_, changed) => {
    const refused = { status: "refused", issues: [{ path: ["election"], code: "not-parsed" }] };
    expect(determineResult(changed as never)).toMatchObject(refused);
    expect(marginsOf(changed as never, outcome)).toMatchObject(refused);
  });

  it("cannot be made of one by hand", () => {
    expect(Object.isFrozen(election)).toBe(true);
    expect(Object.isFrozen(election.groups)).toBe(true);
  });
});

describe("an outcome that comes back from JSON", () => {
  const read = JSON.parse(JSON.stringify(outcome));

  it("is taken where it is that of its election", () => {
    expect(marginsOf(election, read)).toEqual(marginsOf(election, outcome));
    expect(decideDeposits(read)).toEqual(decideDeposits(outcome));
  });

  it("is refused where something in it was changed", () => {
    const [first] = read.lists;
    const changed = { ...read, lists: [{ ...first, elected: [] }, ...read.lists.slice(1)] };
    expect(saidOf(marginsOf(election, changed))).toEqual(["outcome.lists not-allowed"]);
    expect(saidOf(decideDeposits({ ...read, groups: 1 } as never))).toEqual([
      "outcome.groups wrong-type",
    ]);
  });
});
