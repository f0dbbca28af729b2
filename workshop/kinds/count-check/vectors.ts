import fc from "fast-check";
import type { FlagNote, Vector } from "../../../src/conformance/format/vector-schema.js";
import { countCheck } from "../../../src/conformance/kinds/count-check/count-check.js";
import type { CountVector } from "../../../src/conformance/kinds/count-check/count-check-schema.js";
import { type ArticleReference, article } from "../../../src/model/article.js";
import { checkRules } from "../../../src/validation/register.js";
import { findSmallest } from "../../find-smallest.js";

const forms = ["DSO first", "DSO next", "CSO first", "CSO next", "CSB"] as const;
const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "Z"] as const;
const answer = fc.constantFrom("yes", "no", "both", "none");
const reportAnswer = fc.constantFrom("no", "yes", "none");

/** Counts in which every sum is right, but for the slips of the pen. */
const counts: fc.Arbitrary<CountVector> = fc
  .record({
    form: fc.constantFrom(...forms),
    local: fc.boolean(),
    votes: fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 2,
    }),
    blank: fc.nat(4),
    invalid: fc.nat(4),
    more: fc.integer({ min: -20, max: 20 }),
    proxies: fc.nat(3),
    slips: fc.array(
      fc.record({
        field: fc.constantFrom(...letters, "list", "total"),
        by: fc.constantFrom(1, -1, 2, null),
      }),
      { maxLength: 2 },
    ),
    boxes: fc.option(fc.subarray(["equal", "more", "fewer"] as const), { nil: undefined }),
    explained: answer,
    otherReason: answer,
    recounted: answer,
    perList: answer,
    corrigendum: reportAnswer,
    checksPage: reportAnswer,
    reasons: fc.subarray(["unexplained", "other"] as const),
    corrected: answer,
    csbRequest: answer,
    first: fc.option(fc.constantFrom(1, -1), { nil: undefined }),
    emptied: fc.option(fc.constant(["A"]), { nil: undefined }),
  })
  .map((made) => {
    const count = formOf(made);
    const other = made.first === undefined ? undefined : { ...count, A: Number(count["A"]) + 1 };
    return {
      form: made.form,
      local: made.local,
      lists: made.votes.map((row, index) => ({ number: index + 1, candidates: row.length })),
      count,
      ...(other === undefined ? {} : { first: other }),
      ...(other === undefined && made.emptied !== undefined ? { emptied: made.emptied } : {}),
    } as unknown as CountVector;
  });

interface Made {
  readonly form: CountVector["form"];
  readonly local: boolean;
  readonly votes: readonly (readonly number[])[];
  readonly blank: number;
  readonly invalid: number;
  readonly more: number;
  readonly proxies: number;
  readonly slips: readonly { readonly field: string; readonly by: number | null }[];
  readonly boxes: readonly string[] | undefined;
  readonly [name: string]: unknown;
}

function formOf(made: Made): Record<string, unknown> {
  const totals = made.votes.map((row) => row.reduce((sum, votes) => sum + votes, 0));
  const e = totals.reduce((sum, votes) => sum + votes, 0);
  const h = e + made.blank + made.invalid;
  const d = Math.max(h - made.more, made.proxies);
  const count: Record<string, unknown> = {
    A: d - made.proxies,
    B: made.proxies,
    ...(made.local ? {} : { C: 0 }),
    D: d,
    perList: totals.map((total, index) => ({ number: index + 1, total })),
    E: e,
    F: made.blank,
    G: made.invalid,
    H: h,
    I: Math.max(h - d, 0),
    J: Math.max(d - h, 0),
    candidates: made.votes.map((row, index) => ({
      number: index + 1,
      votes: [...row],
      total: totals[index],
    })),
    ...(made.form === "CSB" ? { Z: d } : {}),
    ...blocksOf(made, h, d),
  };
  for (const { field, by } of made.slips) slip(count, field, by);
  return count;
}

function blocksOf(made: Made, H: number, D: number): object {
  if (made.form === "CSB") return {};
  const right = [H === D ? "equal" : H > D ? "more" : "fewer"];
  const common = {
    boxes: made.boxes ?? right,
    explained: made.boxes === undefined && H === D ? "none" : made["explained"],
  };
  if (made.form === "CSO first") {
    const { otherReason, recounted, perList, explained } = made;
    return {
      ...common,
      extraInvestigation: { otherReason, recounted },
      stationDifferences: { explained, perList },
    };
  }
  if (made.form !== "DSO first") return common;
  const { corrigendum, checksPage, reasons, corrected, csbRequest } = made;
  return {
    ...common,
    report: { corrigendum, checksPage },
    checks: { reasons, corrected, csbRequest },
  };
}

function slip(count: Record<string, unknown>, field: string, by: number | null): void {
  const [list] = count["candidates"] as { votes: number[]; total: number | null }[];
  const [perList] = count["perList"] as { total: number | null }[];
  if (field === "total" && list !== undefined) {
    list.total = by === null ? null : Math.max((list.total ?? 0) + by, 0);
  } else if (field === "list" && perList !== undefined) {
    perList.total = by === null ? null : Math.max((perList.total ?? 0) + by, 0);
  } else if (field in count) {
    count[field] = by === null ? null : Math.max(Number(count[field]) + by, 0);
  }
}

const flagOf = (code: string): string => code.replace(".", "");

/** What the flags of count vectors mean: a flag for each code, and two more. */
export function countNotes(): Readonly<Record<string, FlagNote>> {
  const codes = checkRules.map(({ code, formula }): [string, FlagNote] => [
    flagOf(code),
    {
      meaning: `Raises ${code}: ${formula}.`,
      failure: `The check ${code} is not made, or not in this report.`,
    },
  ]);
  return {
    ...Object.fromEntries(codes),
    NothingFound: {
      meaning: "A count in which nothing is wrong.",
      failure: "A check raises what is in order.",
    },
    RefusedCount: {
      meaning: "Figures that are no figures.",
      failure: "Bad input is calculated with instead of refused.",
    },
  };
}

/** For each form and code the smallest count that raises it, and one in which nothing is wrong. */
export function countVectors(): readonly Vector[] {
  const vectors: Vector[] = [];
  for (const form of forms) {
    const ofForm = counts.filter((one) => one.form === form);
    for (const code of checkRules.map((rule) => rule.code)) {
      const count = findSmallest(ofForm, (one) => raises(one, code), 3, 4_000);
      if (count !== null) vectors.push(vectorOf(flagOf(code), count));
    }
    const clean = findSmallest(
      ofForm,
      (one) => {
        const found = countCheck.answerTo(one);
        return !("refused" in found) && found.length === 0 && Number(one.count.H) > 0;
      },
      3,
    );
    if (clean !== null) vectors.push(vectorOf("NothingFound", clean));
  }
  const [clean] = vectors.filter(({ flags }) => flags[0] === "NothingFound");
  const count = clean?.input as CountVector;
  for (const a of [-1, 0.5, 1_000_000_000]) {
    vectors.push(vectorOf("RefusedCount", { ...count, count: { ...count.count, A: a } }));
  }
  return distinct(vectors);
}

function raises(count: CountVector, code: string): boolean {
  const found = countCheck.answerTo(count);
  return !("refused" in found) && found.some((finding) => finding.code === code);
}

function vectorOf(flag: string, input: CountVector): Vector {
  return {
    id: `${flag.toLowerCase()}-${input.form.toLowerCase().replace(" ", "-")}`,
    kind: "count-check",
    flags: [flag],
    articles: articlesOf(input),
    input,
    expected: countCheck.answerTo(input),
  };
}

/** What a form of this kind is filled in by, and what entering and checking it is. */
function articlesOf({ form, first, emptied }: CountVector): ArticleReference[] {
  const entered =
    first === undefined && emptied === undefined
      ? []
      : [
          article("Na 26a", 2),
          article("O 5a", 2),
          article("O 16a", 2),
          article("P 20a", 2),
          article("U 3a", 2),
        ];
  return [...articlesOfForm[form], ...entered];
}

const decentralised = [
  article("N 1a", 1),
  article("N 6", 1),
  article("N 6", 2),
  article("N 6", 3),
  article("N 8a", 1),
];
const centralised = [
  article("N 1a", 1),
  article("Na 18", 1),
  article("Na 18", 2),
  article("Na 18", 3),
  article("Na 22", 2),
];

const articlesOfForm: Readonly<Record<CountVector["form"], readonly ArticleReference[]>> = {
  "DSO first": [...decentralised, article("Na 11"), article("Na 12")],
  "DSO next": [...decentralised, article("Na 14", 2)],
  "CSO first": [...centralised, article("Na 22", 1)],
  "CSO next": [...centralised, article("Na 14", 2)],
  CSB: [article("Na 26", 1), article("Na 26", 2), article("Na 26", 3)],
};

function distinct(vectors: readonly Vector[]): readonly Vector[] {
  const seenIds = new Map<string, number>();
  return vectors.map((vector) => {
    const times = (seenIds.get(vector.id) ?? 0) + 1;
    seenIds.set(vector.id, times);
    return times === 1 ? vector : { ...vector, id: `${vector.id}-${times}` };
  });
}
