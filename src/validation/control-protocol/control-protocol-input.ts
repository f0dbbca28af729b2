import * as z from "zod";
import { controlProtocolFigures } from "../../law/counts/control-protocol-figures.js";
import { maximumFigure } from "../../model/bounds.js";
import { differenceReasonsSchema } from "../../model/count/difference-reasons-schema.js";
import { figureSchema } from "../../model/count/figure-schema.js";
import { listVotesSchema } from "../../model/count/list-votes-schema.js";
import type { DeepReadonly } from "../../model/deep-readonly.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";

const percent = z.int().min(0).max(100);
const threshold = z.int().min(1).max(1_000_000);

/**
 * From when the control protocol reports something. The defaults are those of the Kiesraad's aid
 * for the control protocol of 2025.
 */
export const controlProtocolParametersSchema = z.strictObject({
  /** Blank or invalid votes, as a percentage of all votes of the unit. */
  rejectedPercent: percent.default(controlProtocolFigures.rejectedPercent),
  /** Difference between votes and admitted voters, as a percentage of all votes of the unit. */
  differencePercent: percent.default(controlProtocolFigures.differencePercent),
  /** The same difference in votes. */
  differenceVotes: threshold.default(controlProtocolFigures.differenceVotes),
  /** How far a list's share may be from its share elsewhere, in percentage points. */
  listPoints: percent.default(controlProtocolFigures.listPoints),
  /** Candidates possibly switched: how many times more or fewer votes than expected. */
  switchedFactor: threshold.default(controlProtocolFigures.switchedFactor),
  /** Candidates possibly switched: the votes received, or expected, from which it counts. */
  switchedVotes: threshold.default(controlProtocolFigures.switchedVotes),
  /** Candidates possibly switched: the reporting units that a municipality needs. */
  switchedUnits: threshold.default(controlProtocolFigures.switchedUnits),
  /** Candidates possibly switched: the reporting units that a neighbourhood needs. */
  switchedNeighbourhoodUnits: threshold.default(controlProtocolFigures.switchedNeighbourhoodUnits),
  /** Off for files that carry no explanations: the newest municipal program writes none. */
  checkExplanations: z.boolean().default(true),
});

/** From when the control protocol reports something. */
export type ControlProtocolParameters = DeepReadonly<
  z.output<typeof controlProtocolParametersSchema>
>;

const unitSchema = z.strictObject({
  unit: z.string().min(1),
  lists: z.array(listVotesSchema),
  votesOnCandidates: figureSchema,
  blankVotes: figureSchema,
  invalidVotes: figureSchema,
  /** Admitted voters; absent where the file has none, and then two checks are not computable. */
  admittedVoters: z.int().min(0).max(maximumFigure).exactOptional(),
  differenceReasons: differenceReasonsSchema.exactOptional(),
});

const statedTotalSchema = z.strictObject({
  lists: z.array(listVotesSchema),
  votesOnCandidates: figureSchema,
});

/** What the control protocol looks at: the reporting units of one municipality. */
export const controlProtocolInputSchema = z.strictObject({
  units: z.array(unitSchema),
  /** The municipality's total as stated; without it the sum of the units. */
  statedTotal: statedTotalSchema.exactOptional(),
  /** Groups of units that vote alike; a unit in none is judged against the municipality. */
  neighbourhoods: z.array(z.array(z.string())).default([]),
  parameters: controlProtocolParametersSchema.prefault({}),
});

/** What the control protocol looks at, parsed: all units have the lists of the first. */
export type ControlProtocolInput = DeepReadonly<z.output<typeof controlProtocolInputSchema>>;

/** A reporting unit as the control protocol looks at it. */
export type ControlProtocolUnit = ControlProtocolInput["units"][number];

/** The total of a municipality as the control protocol compares its units with. */
export type ControlProtocolTotal = NonNullable<ControlProtocolInput["statedTotal"]>;

type Path = readonly (string | number)[];

function sameLists(
  lists: ControlProtocolTotal["lists"],
  first: ControlProtocolTotal["lists"],
): boolean {
  return (
    lists.length === first.length &&
    lists.every(
      ({ number, candidateVotes }, index) =>
        number === first[index]?.number &&
        candidateVotes.length === first[index].candidateVotes.length,
    )
  );
}

function shapeIssues({ units, statedTotal }: ControlProtocolInput): RefusalIssue[] {
  const first = units[0]?.lists ?? statedTotal?.lists ?? [];
  const sections: (readonly [Path, ControlProtocolTotal["lists"]])[] = units.map(
    ({ lists }, index) => [["units", index, "lists"], lists] as const,
  );
  if (statedTotal !== undefined) sections.push([["statedTotal", "lists"], statedTotal.lists]);
  return sections
    .filter(([, lists]) => !sameLists(lists, first))
    .map(([path, lists]) => ({
      path,
      code: "wrong-length",
      expected: { kind: "rule", rule: "lists-of-first-unit" },
      actual: shown(lists),
    }));
}

interface UnitNames {
  readonly units: readonly { readonly unit: string | null }[];
  readonly neighbourhoods: readonly (readonly (string | null)[])[];
}

/** Names of units that stand twice or refer to nothing; null is a name that was not read. */
function unitIssues({ units, neighbourhoods }: UnitNames): RefusalIssue[] {
  const issues: RefusalIssue[] = [];
  const known = new Set<string | null>();
  units.forEach(({ unit }, index) => {
    if (unit !== null && known.has(unit)) {
      issues.push({
        path: ["units", index, "unit"],
        code: "duplicate",
        expected: { kind: "once", what: "unit" },
        actual: shown(unit),
      });
    }
    known.add(unit);
  });
  const grouped = new Set<string>();
  neighbourhoods.forEach((neighbourhood, index) => {
    neighbourhood.forEach((unit, position) => {
      if (unit === null) return;
      const where = { path: ["neighbourhoods", index, position], actual: shown(unit) };
      if (!known.has(unit)) {
        // Of a unit without a name it is not known whether it is the one that is meant.
        if (known.has(null)) return;
        issues.push({
          ...where,
          code: "unknown-reference",
          expected: { kind: "reference", to: "unit" },
        });
      } else if (grouped.has(unit)) {
        issues.push({
          ...where,
          code: "duplicate",
          expected: { kind: "once", what: "unit-in-neighbourhoods" },
        });
      }
      grouped.add(unit);
    });
  });
  return issues;
}

/**
 * The votes of a list here times those elsewhere must stay a safe integer, which keeps every
 * expectation exact. A municipality of a million voters is a hundred thousand times below it.
 */
function boundIssues({ units, statedTotal }: ControlProtocolInput): RefusalIssue[] {
  const first = units[0]?.lists ?? [];
  return first.flatMap((_, index): RefusalIssue[] => {
    let largest = 0;
    let together = 0;
    for (const { lists } of [...units, ...(statedTotal === undefined ? [] : [statedTotal])]) {
      const list = lists[index];
      if (list === undefined) continue;
      const most = Math.max(list.total, ...list.candidateVotes);
      largest = Math.max(largest, most);
      together += most;
    }
    if (largest * together <= Number.MAX_SAFE_INTEGER) return [];
    return [
      {
        path: ["units", 0, "lists", index],
        code: "total-too-large",
        expected: { kind: "rule", rule: "exact-products" },
        actual: shown(largest * together),
      },
    ];
  });
}

function totalIssues({ units, statedTotal }: ControlProtocolInput): RefusalIssue[] {
  if (statedTotal === undefined) return [];
  if (units.some((unit) => unit.votesOnCandidates > statedTotal.votesOnCandidates)) {
    return [
      {
        path: ["statedTotal", "votesOnCandidates"],
        code: "too-small",
        expected: { kind: "rule", rule: "at-least-each-unit" },
        actual: shown(statedTotal.votesOnCandidates),
      },
    ];
  }
  return statedTotal.lists.flatMap((list, index): RefusalIssue[] => {
    const tooSmall = units.some(
      ({ lists }) =>
        (lists[index]?.total ?? 0) > list.total ||
        lists[index]?.candidateVotes.some((votes, k) => votes > (list.candidateVotes[k] ?? 0)),
    );
    if (!tooSmall) return [];
    return [
      {
        path: ["statedTotal", "lists", index],
        code: "too-small",
        expected: { kind: "rule", rule: "at-least-each-unit" },
        actual: shown(list.total),
      },
    ];
  });
}

/**
 * Reads what the control protocol looks at.
 *
 * Refuses, with every issue: figures out of bounds; units whose lists or candidates differ from
 * the first (`wrong-length`); a unit given twice, or in two neighbourhoods (`duplicate`); a
 * neighbourhood with an unknown unit (`unknown-reference`); a stated total below one of its units
 * (`too-small`); figures beyond every municipality (`total-too-large`).
 */
export function parseControlProtocolInput(input: unknown): Parsed<ControlProtocolInput> {
  const parsed = parseWithSchema(controlProtocolInputSchema, input);
  if (parsed.status === "refused") {
    return refused([...parsed.issues, ...unitIssues(unitNamesSchema.parse(input))]);
  }
  const shape = shapeIssues(parsed.value);
  const issues = [
    ...shape,
    ...unitIssues(parsed.value),
    ...(shape.length === 0 ? [...totalIssues(parsed.value), ...boundIssues(parsed.value)] : []),
  ];
  return issues.length > 0 ? refused(issues) : accepted(parsed.value);
}

const unread = { unit: null };
const nameOrNull = z.string().nullable().catch(null);
/** What refused input says of its units and neighbourhoods. */
const unitNamesSchema = z
  .object({
    units: z.array(z.object({ unit: nameOrNull }).catch(unread)).catch([unread]),
    neighbourhoods: z.array(z.array(nameOrNull).catch([])).catch([]),
  })
  .catch({ units: [], neighbourhoods: [] });
