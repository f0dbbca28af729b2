import fc from "fast-check";
import type { FlagNote, Vector } from "../../../src/conformance/format/vector-schema.js";
import { controlProtocol } from "../../../src/conformance/kinds/control-protocol/control-protocol.js";
import type { ExpectedUnitFindings } from "../../../src/conformance/kinds/control-protocol/control-protocol-schema.js";
import type { controlProtocolVerdict } from "../../../src/conformance/kinds/control-protocol/findings-by-unit.js";
import { article } from "../../../src/model/article.js";
import { findSmallest } from "../../find-smallest.js";

interface Unit {
  readonly id: string;
  readonly lists: readonly { readonly number: number; readonly votes: readonly number[] }[];
  readonly blank: number;
  readonly invalid: number;
  readonly admitted: number;
  readonly reasons: Readonly<Record<string, number>>;
}

interface Municipality {
  readonly units: readonly Unit[];
  readonly neighbourhoods?: readonly (readonly string[])[];
}

const reason = fc.constantFrom(
  "geen verklaring",
  "andere verklaring",
  "kwijtgeraakte stembiljetten",
);

/** Municipalities of two to seven stations with two lists. */
const municipalities: fc.Arbitrary<Municipality> = fc
  .record({
    units: fc.array(
      fc.record({
        votes: fc.oneof(
          fc.array(fc.oneof(fc.nat(12), fc.nat(120)), { minLength: 4, maxLength: 4 }),
          fc.constant([60, 6, 40, 4]),
          fc.constant([6, 60, 40, 4]),
        ),
        empty: fc.integer({ min: 0, max: 9 }).map((one) => one === 9),
        blank: fc.nat(6),
        invalid: fc.nat(6),
        difference: fc.oneof(fc.constant(0), fc.integer({ min: -25, max: 25 })),
        reason: fc.option(fc.tuple(reason, fc.nat(20)), { nil: undefined }),
      }),
      { minLength: 2, maxLength: 7 },
    ),
    neighbourhood: fc.boolean(),
  })
  .map(({ units, neighbourhood }) => {
    const made = units.map((unit, index): Unit => {
      const [a = 0, b = 0, c = 0, d = 0] = unit.empty ? [] : unit.votes;
      const [blank, invalid] = unit.empty ? [0, 0] : [unit.blank, unit.invalid];
      const cast = a + b + c + d + blank + invalid;
      return {
        id: `SB${index + 1}`,
        lists: [
          { number: 1, votes: [a, b] },
          { number: 2, votes: [c, d] },
        ],
        blank,
        invalid,
        admitted: Math.max(cast + unit.difference, 0),
        reasons: unit.reason === undefined ? {} : { [unit.reason[0]]: unit.reason[1] },
      };
    });
    return neighbourhood
      ? { units: made, neighbourhoods: [made.map(({ id }) => id)] }
      : { units: made };
  });

/**
 * Seven to nine stations of two candidates each, of which the first five or six are a neighbourhood
 * that votes otherwise than the rest: what stands out there does not in the municipality.
 */
const neighbourhoods: fc.Arbitrary<Municipality> = fc
  .record({
    inside: fc.integer({ min: 4, max: 6 }),
    outside: fc.integer({ min: 1, max: 3 }),
    usual: fc.integer({ min: 10, max: 60 }),
    other: fc.integer({ min: 10, max: 400 }),
    little: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ inside, outside, usual, other, little }) => {
    const stations = [
      [little, usual],
      ...Array.from({ length: inside - 1 }, () => [usual, little]),
      ...Array.from({ length: outside }, () => [little, other]),
    ];
    const units = stations.map((votes, index): Unit => {
      const admitted = votes.reduce((sum, one) => sum + one, 0);
      const lists = [{ number: 1, votes }];
      return { id: `SB${index + 1}`, lists, blank: 0, invalid: 0, admitted, reasons: {} };
    });
    return { units, neighbourhoods: [units.slice(0, inside).map(({ id }) => id)] };
  });

interface ControlFlag extends FlagNote {
  readonly flag: string;
  readonly wanted: (input: Municipality, findings: readonly ExpectedUnitFindings[]) => boolean;
}

const castIn = ({ lists, blank, invalid }: Unit): number =>
  lists.flatMap(({ votes }) => votes).reduce((sum, votes) => sum + votes, blank + invalid);

const missed = (what: string): string => `${what} is not reported, or by another measure.`;

const flags: readonly ControlFlag[] = [
  {
    flag: "NothingReported",
    meaning: "A municipality in which nothing stands out.",
    failure: "Something is reported without reason.",
    wanted: ({ units }, findings) => findings.length === 0 && units.some((one) => castIn(one) > 0),
  },
  {
    flag: "StationWithoutVotes",
    meaning: "A station without a vote.",
    failure: missed("A station without votes"),
    wanted: (_, findings) => findings.some(({ noVotes }) => noVotes === true),
  },
  {
    flag: "UnexplainedDifference",
    meaning: "A difference between voters and votes for which no explanation is given.",
    failure: missed("An unexplained difference"),
    wanted: (_, findings) => findings.some((one) => one.unexplainedDifference !== undefined),
  },
  {
    flag: "MissingExplanations",
    meaning: "Explanations for fewer ballots than differ.",
    failure: missed("A lack of explanations"),
    wanted: (_, findings) => findings.some((one) => one.missingExplanations !== undefined),
  },
  {
    flag: "ManyBlank",
    meaning: "Many blank votes.",
    failure: missed("A large share of blank votes"),
    wanted: (_, findings) => findings.some((one) => one.manyBlank !== undefined),
  },
  {
    flag: "BlankExactlyAtThreshold",
    meaning: "Blank votes are exactly 3 % of the votes.",
    failure: "The threshold is compared with a rounded percentage, or on the wrong side.",
    wanted: ({ units }) =>
      units.some((one) => one.blank > 0 && 100 * one.blank === 3 * castIn(one)),
  },
  {
    flag: "ManyInvalid",
    meaning: "Many invalid votes.",
    failure: missed("A large share of invalid votes"),
    wanted: (_, findings) => findings.some((one) => one.manyInvalid !== undefined),
  },
  {
    flag: "DifferenceInVotes",
    meaning: "A difference of many votes.",
    failure: missed("A large difference in votes"),
    wanted: (_, findings) =>
      findings.some(
        ({ largeDifference }) => largeDifference !== undefined && "votes" in largeDifference,
      ),
  },
  {
    flag: "DifferenceInShare",
    meaning: "A difference that is large for the size of the station.",
    failure: missed("A large difference as a share of the votes"),
    wanted: (_, findings) =>
      findings.some(
        ({ largeDifference }) => largeDifference !== undefined && "share" in largeDifference,
      ),
  },
  {
    flag: "ListDeviates",
    meaning: "The share of a list deviates from that in the rest of the municipality.",
    failure: missed("A deviating list"),
    wanted: (_, findings) => findings.some((one) => one.listDeviates !== undefined),
  },
  {
    flag: "CandidatesSwitched",
    meaning: "Two candidates of a list whose votes were possibly switched.",
    failure: missed("A possible switch of candidates"),
    wanted: ({ neighbourhoods }, findings) =>
      neighbourhoods === undefined && findings.some((one) => one.switched !== undefined),
  },
  {
    flag: "SwitchedInNeighbourhood",
    meaning: "A possible switch when measured against the neighbourhood.",
    failure: "Stations are not measured against their neighbourhood.",
    wanted: (_, findings) =>
      findings.some((one) =>
        (one.switched ?? []).some(({ reference }) => reference === "neighbourhood"),
      ),
  },
  {
    flag: "NeighbourhoodTooSmall",
    meaning: "A neighbourhood of four stations, too few to be measured against.",
    failure: "Stations are measured against a neighbourhood that is too small.",
    wanted: ({ neighbourhoods: [own] = [] }, findings) =>
      own?.length === 4 && findings.every((one) => one.switched === undefined),
  },
];

/** A station whose voters are as many as its votes, but for a difference that is explained. */
function station(id: string, votes: readonly number[], blank = 0, fewer = 0): Unit {
  const admitted = votes.reduce((sum, one) => sum + one, blank) + fewer;
  const reasons: Record<string, number> =
    fewer === 0 ? {} : { "kwijtgeraakte stembiljetten": fewer };
  return { id, lists: [{ number: 1, votes }], blank, invalid: 0, admitted, reasons };
}

const twoLists = (id: string, [first, second]: readonly [number, number]): Unit => ({
  ...station(id, []),
  lists: [
    { number: 1, votes: [first] },
    { number: 2, votes: [second] },
  ],
  admitted: first + second,
});

/** Both sides of each threshold, and what is no municipality. */
const borders: readonly (FlagNote & { readonly flag: string; readonly input: object })[] = [
  {
    flag: "DifferenceOfFifteen",
    meaning: "A difference of exactly fifteen votes in a large station: reported.",
    failure: "The threshold in votes must be exceeded.",
    input: { units: [station("SB1", [1_000], 0, 15), station("SB2", [1_000])] },
  },
  {
    flag: "DifferenceOfFourteen",
    meaning: "A difference of fourteen votes in a large station: not reported.",
    failure: "The threshold in votes is lower than fifteen.",
    input: { units: [station("SB1", [1_000], 0, 14), station("SB2", [1_000])] },
  },
  {
    flag: "BlankJustBelowThreshold",
    meaning: "Blank votes just below 3 % of the votes: not reported.",
    failure: "The threshold is rounded, or lower than 3 %.",
    input: { units: [station("SB1", [971], 29), station("SB2", [1])] },
  },
  {
    flag: "ListExactlyFiftyPoints",
    meaning: "A list exactly 50 percentage points from its share elsewhere: reported.",
    failure: "The threshold must be exceeded.",
    input: { units: [twoLists("SB1", [3, 1]), twoLists("SB2", [1, 3])] },
  },
  {
    flag: "SwitchedByExactlyFive",
    meaning: "Exactly five times as many votes as expected, and a fifth: possibly switched.",
    failure: "The factor must be exceeded.",
    input: { units: [station("SB1", [75, 15]), station("SB2", [15, 75])] },
  },
  {
    flag: "NotComputable",
    meaning: "A station whose admitted voters are not in the file: said to be not computable.",
    failure: "A figure that is not there is taken for 0.",
    input: {
      units: [{ ...station("SB1", [1]), admitted: undefined }, station("SB2", [1])],
    },
  },
  {
    flag: "RefusedMunicipality",
    meaning: "Figures that are no figures.",
    failure: "Bad input is calculated with instead of refused.",
    input: { units: [station("SB1", [-1]), station("SB2", [1])] },
  },
];

/** What the flags of these vectors mean. */
export const controlNotes: Readonly<Record<string, FlagNote>> = Object.fromEntries(
  [...flags, ...borders].map(({ flag, meaning, failure }) => [flag, { meaning, failure }]),
);

const idOf = (flag: string): string => flag.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();

function vectorOf(flag: string, input: unknown): Vector {
  return {
    id: idOf(flag),
    kind: "control-protocol",
    flags: [flag],
    articles: [1, 2, 3].map((paragraph) => article("P 1d", paragraph)),
    input,
    expected: controlProtocol.answerTo(input),
  };
}

/** For each finding of the control protocol the smallest municipality that has it. */
export function controlVectors(): readonly Vector[] {
  const searched = flags.flatMap(({ flag, wanted }): Vector[] => {
    const input = findSmallest(
      flag.includes("Neighbourhood") ? neighbourhoods : municipalities,
      (one) => {
        const verdict = controlProtocol.answerTo(one);
        if ("refused" in verdict) return false;
        return wanted(one, Object.values(verdict as ReturnType<typeof controlProtocolVerdict>));
      },
      5,
      20_000,
    );
    if (input === null) process.stdout.write(`no municipality found for ${flag}\n`);
    return input === null ? [] : [vectorOf(flag, input)];
  });
  const asWritten = (input: object): unknown => JSON.parse(JSON.stringify(input));
  return [...searched, ...borders.map(({ flag, input }) => vectorOf(flag, asWritten(input)))];
}
