import type { AcceptableAnswer, Vector } from "../../../src/conformance/format/vector-schema.js";
import type { ResultAnswer } from "../../../src/conformance/kinds/result/result-schema.js";
import { type ArticleReference, article } from "../../../src/model/article.js";
import type { Day } from "../../../src/model/day.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import { withoutNothingElsewhere } from "./nothing-elsewhere.js";

/** A line of the older form, of which only what is read here is named. */
export interface OlderVector {
  readonly id: string;
  readonly tags?: readonly string[];
  readonly class?: string;
  readonly form?: string;
  readonly input?: OlderInput;
  readonly expected?: unknown;
  readonly refused?: unknown;
  readonly contested?: readonly { readonly point?: string; readonly code: string }[];
  readonly then?: readonly { readonly drawn: string; readonly expected: OlderAnswer }[];
  readonly osv?: OlderAnswer;
  readonly abacus?: OlderAnswer;
}

interface OlderInput {
  readonly election?: ElectionType;
  readonly day?: Day;
  readonly units?: unknown;
  readonly lots?: readonly string[];
}

type OlderFraction = readonly [number, number];

interface OlderLot {
  readonly type: string;
  readonly group?: number;
  readonly options: readonly string[];
  readonly drawn?: string;
}

interface OlderStep {
  readonly level: string;
  readonly kind: string;
  readonly change: readonly (readonly [string, number])[];
  readonly value?: OlderFraction;
  readonly lot?: boolean;
}

/** An answer of the older form. */
export interface OlderAnswer {
  readonly status: "complete" | "lot";
  readonly quota?: OlderFraction;
  readonly threshold?: OlderFraction;
  readonly combinations?: readonly { id: string; valid: boolean; in: readonly number[] }[];
  readonly seats?: Readonly<Record<string, number>>;
  readonly steps?: readonly OlderStep[];
  readonly lots?: readonly OlderLot[];
  readonly lot?: OlderLot;
  readonly lists?: readonly {
    readonly list: `${number}/${number}`;
    readonly seats: number;
    readonly preferred: readonly string[];
    readonly other: readonly string[];
    readonly successors?: readonly string[];
    readonly ranking?: readonly string[];
  }[];
}

/** The vectors of one line of the older form; none where the line gives no input or no answer. */
export function vectorsOfOlderForm(line: OlderVector): readonly Vector[] {
  if (line.form !== undefined) return countVector(line);
  if (line.input?.units !== undefined) {
    const expected = withoutNothingElsewhere(line.input, Object(line.expected));
    return [{ ...common(line), kind: "control-protocol", input: line.input, expected }];
  }
  if (line.input?.election === undefined) return [];
  if (line.abacus !== undefined && line.osv !== undefined) return [contestedVector(line)];
  if (line.expected === undefined) return [];
  const first = resultVector(line, line.id, [], line.expected as OlderAnswer);
  const drawn: string[] = [];
  const later = (line.then ?? []).map((round, index) => {
    drawn.push(round.drawn);
    return resultVector(line, `${line.id}+${index + 1}`, [...drawn], round.expected);
  });
  return [first, ...later];
}

function common({ id, tags = [] }: OlderVector) {
  return { id, flags: [...new Set(tags.map(flagOf))], articles: articlesOf(tags) };
}

/** `average-once` becomes `AverageOnce`; what a flag may not hold is left out. */
function flagOf(tag: string): string {
  const words = tag.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const flag = words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(flag) ? flag : `Tag${flag}`;
}

function articlesOf(tags: readonly string[]): ArticleReference[] {
  return tags.filter((tag) => /^P\d+$/.test(tag)).map((tag) => article(`P ${tag.slice(1)}`));
}

function countVector(line: OlderVector): readonly Vector[] {
  const { id, tags, expected, refused, contested = [], ...input } = line;
  const decided = contested.filter(({ point }) => /^W\.20[12] when H = 0$/.test(point ?? ""));
  return [
    {
      ...common({ id, ...(tags === undefined ? {} : { tags }) }),
      kind: "count-check",
      input: Object.fromEntries(Object.entries(input).filter(([name]) => name !== "origin")),
      expected:
        refused === undefined
          ? [...(expected as readonly object[]), ...decided.map(withoutPoint)]
          : { refused: true },
    },
  ];
}

function withoutPoint(finding: object): object {
  const dropped = ["point", "raisedBy"];
  return Object.fromEntries(Object.entries(finding).filter(([name]) => !dropped.includes(name)));
}

function resultVector(
  line: OlderVector,
  id: string,
  drawn: readonly string[],
  expected: OlderAnswer,
): Vector {
  const { election, day, lots = [], ...input } = line.input ?? {};
  return {
    ...common(line),
    id,
    kind: "result",
    ...(election === undefined ? {} : { type: election }),
    ...(day === undefined ? {} : { day }),
    input: inputOf({ ...input, type: election, day }, [...lots, ...drawn]),
    expected: answerOfOlderForm(expected),
  };
}

// The short names of the older form and what they stand for.
const fullNames: Readonly<Record<string, string>> = { nr: "number", weight: "voteValue" };

function inputOf(input: object, lots: readonly string[]): unknown {
  const renamed = withFullNames(input) as object;
  return lots.length === 0 ? renamed : { ...renamed, lots };
}

function withFullNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFullNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [fullNames[name] ?? name, withFullNames(inner)]),
  );
}

/** Two programs, two answers: that of Abacus is expected, the other acceptable under its reading. */
function contestedVector(line: OlderVector): Vector {
  const { osv, abacus } = line;
  const vector = resultVector(line, line.id, [], abacus as OlderAnswer);
  const acceptable: AcceptableAnswer = {
    readings: readingsOfClass(line.class ?? ""),
    expected: answerOfOlderForm(osv as OlderAnswer),
  };
  return { ...vector, flags: ["Disagreement"], acceptable: [acceptable] };
}

function readingsOfClass(name: string): Record<string, string> {
  return {
    ...(name.includes("K1") ? { majoritySeatCounts: "yes" } : {}),
    ...(name.includes("K2") ? { fullLists: "removed-afterwards" } : {}),
    ...(name.includes("N1") ? { restrictedAveragesAfterLots: "first-winner-only" } : {}),
  };
}

type Completed = Exclude<ResultAnswer, { refused: true }>;
type Lot = NonNullable<Completed["question"]>;

const lotKinds: Readonly<Record<string, Lot["kind"]>> = {
  "unit-average": "highest-average",
  "unit-remainder": "largest-remainder",
  "absolute-majority": "absolute-majority",
  "group-remainder": "largest-remainder",
  "group-average": "highest-average",
  "list-remainder": "largest-remainder",
  "list-average": "highest-average",
  candidate: "preference-candidate",
  "seat-withheld": "seat-withheld",
  "seat-passed": "seat-passed",
};

/**
 * An answer of the older form in today's words. Its `unassigned` is not asserted: it leaves out the
 * seats for which a list had nobody left.
 */
export function answerOfOlderForm(answer: OlderAnswer): ResultAnswer {
  const { status, quota, threshold, combinations, seats, lists, lots, lot } = answer;
  return {
    status: status === "complete" ? "completed" : "lot-required",
    ...(quota === undefined ? {} : { quota: [...quota] }),
    ...(threshold === undefined ? {} : { preferenceThreshold: [...threshold] }),
    ...(seats === undefined ? {} : { seats }),
    ...(combinations === undefined || status === "lot"
      ? {}
      : { combinations: validOf(combinations) }),
    ...(lists === undefined
      ? {}
      : {
          lists: lists.map(({ list, preferred, other, successors = [], seats: own, ranking }) => ({
            list,
            seats: own,
            elected: [...preferred, ...other, ...successors],
            byPreference: [...preferred],
            ...(ranking === undefined ? {} : { ranking: [...ranking] }),
          })),
        }),
    ...(lots === undefined
      ? {}
      : { lots: lots.map((one) => ({ ...lotOf(one), drawn: one.drawn ?? "" })) }),
    ...(lot === undefined ? {} : { question: lotOf(lot) }),
    ...(answer.steps === undefined ? {} : { steps: stepsOf(answer.steps) }),
  };
}

function validOf(combinations: NonNullable<OlderAnswer["combinations"]>) {
  return Object.fromEntries(
    combinations.filter(({ valid }) => valid).map(({ id, in: remaining }) => [id, [...remaining]]),
  );
}

function lotOf({ type, group, options }: OlderLot): Lot {
  const kind = lotKinds[type] ?? "highest-average";
  return { kind, ...(group === undefined ? {} : { group }), options: [...options] };
}

function stepsOf(steps: readonly OlderStep[]): NonNullable<Completed["steps"]> {
  return steps
    .filter(({ level }) => level === "unit")
    .map(({ kind, change, value, lot }) => {
      const [key, seats] = change[0] ?? ["", 0];
      switch (kind) {
        case "full":
          return { step: "full-seats", seats: Object.fromEntries(change) };
        case "majority": {
          const [to, from] = [change.find(([, by]) => by > 0), change.find(([, by]) => by < 0)];
          return { step: "absolute-majority", from: from?.[0] ?? "", to: to?.[0] ?? "" };
        }
        case "exhausted":
          return { step: "list-exhaustion", from: key, seats: -seats };
        default:
          return {
            step: "residual-seat",
            method: kind === "remainder" ? "largest-remainder" : "highest-average",
            to: key,
            value: [...(value ?? [0, 1])],
            byLot: lot === true,
          };
      }
    });
}
