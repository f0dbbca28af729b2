import fc from "fast-check";
import type {
  CandidateDefect,
  ListDefect,
  NominatedList,
  NominationInput,
} from "../../../src/before/nomination/nomination-input.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";

/** An election of which lists are handed in. */
export interface AskedBody {
  readonly type: ElectionType;
  readonly day: string;
  readonly seats: number;
  /** How many declarations a list needs in district 1. */
  readonly needed: number;
  /** Where the law does not set it: the end of the term that begins. */
  readonly endOfTerm?: string;
}

/** Elections of every body, and what each asks of a list (H 4 (1), R 2 (1), Pa 10, Ya 27). */
export const askedBodies: readonly AskedBody[] = [
  { type: "TK", day: "2025-10-29", seats: 150, needed: 30, endOfTerm: "2030-05-29" },
  { type: "EK", day: "2023-05-30", seats: 75, needed: 1 },
  { type: "EP", day: "2024-06-06", seats: 31, needed: 30, endOfTerm: "2029-07-16" },
  { type: "PS", day: "2023-03-15", seats: 39, needed: 30 },
  { type: "AB", day: "2023-03-15", seats: 26, needed: 30 },
  { type: "GR", day: "2026-03-18", seats: 17, needed: 10 },
  { type: "GR", day: "2022-03-16", seats: 19, needed: 20 },
  { type: "GR", day: "2018-03-21", seats: 39, needed: 30 },
  { type: "ER", day: "2023-03-15", seats: 9, needed: 10 },
  { type: "KC", day: "2023-03-15", seats: 9, needed: 10 },
  { type: "KCNI", day: "2027-03-17", seats: 9, needed: 10 },
];

/** So many voters, by ids of their own. */
export const voters = (count: number, mark: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${mark}${at + 1}`);

/** Declarations of support in one district. */
export const signedBy = (
  signers: readonly string[],
  district = 1,
): Pick<NominatedList, "support"> => ({ support: [{ district, signers }] });

/** So many candidates of a list, by ids of their own. */
export const names = (count: number, mark: string): NominatedList["candidates"] =>
  voters(count, mark).map((id) => ({ id }));

export const list = (
  id: string,
  candidates: NominatedList["candidates"],
  given: Partial<NominatedList> = {},
): NominatedList => ({ id, candidates, ...given });

/** A list of a party with so many seats at the last election, under its name. */
export const seated = (id: string, seats: number, given: Partial<NominatedList> = {}) =>
  list(id, names(1, id.toLowerCase()), {
    name: id,
    earlier: { ground: "same-name", seats: [seats] },
    ...given,
  });

export const question = (
  { needed: _, ...election }: AskedBody,
  ...lists: readonly NominatedList[]
): NominationInput => ({ ...election, lists });

/** Lists of every sort at one election: each of its rules is met, missed by one, or broken. */
export function wholeNomination(body: AskedBody): NominationInput {
  const { type, needed } = body;
  const mine = (count: number, mark: string) => signedBy(voters(count, mark));
  const defects: readonly CandidateDefect[] =
    type === "EP"
      ? ["no-consent", "deceased", "own-statement-missing"]
      : ["no-consent", "deceased", "no-settlement-declaration"];
  const last = body.endOfTerm ?? lastDays[body.type === "GR" ? body.day : body.type];
  return question(
    body,
    list("exactly enough", names(1, "a"), mine(needed, "A")),
    list("one too few", names(1, "b"), mine(needed - 1, "B")),
    list("signed twice", names(1, "c"), mine(needed, "C")),
    list("signed twice as well", names(1, "d"), signedBy([...voters(needed, "D"), "C1"])),
    seated("long", 16, { candidates: names(81, "e") }),
    seated("short", 15, { candidates: names(51, "f") }),
    seated("struck", 1, {
      candidates: [
        { id: "both" },
        { id: "elsewhere", defects: [defects[0] ?? "no-consent"] },
        { id: "dead", defects: ["deceased"] },
        { id: "third", defects: [defects[2] ?? "no-consent"] },
        { id: "g5" },
        ...(last === undefined
          ? []
          : [
              { id: "young", born: later18(last, 1) },
              { id: "old enough", born: later18(last, 0) },
            ]),
      ],
      defects: ["deposit-missing"],
    }),
    list("nobody left", [{ id: "both" }], {
      ...mine(needed, "H"),
      defects: ["deposit-missing", "filer-not-identified"],
    }),
    list("elsewhere", [{ id: "elsewhere" }, { id: "i2" }], mine(needed, "I")),
    list("one name", names(1, "j"), { ...mine(needed, "J"), name: "Same" }),
    list("the same name", names(1, "k"), { ...mine(needed, "K"), name: "Same" }),
    list("undeclared", names(1, "l"), {
      ...mine(needed, "L"),
      name: "Other",
      defects: ["name-not-declared"],
    }),
    list("declared", names(1, "m"), { ...mine(needed, "M"), name: "Other" }),
    list("without a name", names(1, "n"), { earlier: { ground: "same-name", seats: [1] } }),
    list("new name", names(1, "o"), {
      name: "New",
      earlier: { ground: "new-name", seats: [1, 0] },
    }),
    list("combined", names(1, "p"), {
      name: "Combined",
      earlier: { ground: "combined-name", seats: [1, 0] },
    }),
    list("joint", names(1, "q"), {
      name: "Joint",
      earlier: { ground: "name-of-joint-list", seats: [1] },
    }),
  );
}

/** The day on which the term ends that begins with these elections (C 4, Q 2), by body or day. */
const lastDays: Readonly<Record<string, string>> = {
  EK: "2027-06-08",
  PS: "2027-03-31",
  AB: "2027-03-31",
  ER: "2027-03-31",
  KC: "2027-03-31",
  KCNI: "2031-04-02",
  "2026-03-18": "2030-04-03",
  "2022-03-16": "2026-04-01",
  "2018-03-21": "2022-03-24",
};

/** Who becomes eighteen so many days after a day. */
function later18(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  date.setUTCFullYear(date.getUTCFullYear() - 18);
  return date.toISOString().slice(0, 10);
}

const candidateDefects = [
  "own-statement-missing",
  "not-named-as-prescribed",
  "no-consent",
  "no-settlement-declaration",
  "deceased",
] as const;
const listDefects: readonly ListDefect[] = [
  "not-filed-in-time",
  "deposit-missing",
  "not-the-model",
  "filer-not-entitled",
  "name-not-declared",
];

/** Any lists of these bodies, with few people and few districts. */
export const nominationQuestions = (
  of: readonly AskedBody[] = askedBodies,
): fc.Arbitrary<NominationInput> =>
  fc.constantFrom(...of).chain((body) => {
    const { needed, type } = body;
    const several = ["TK", "PS", "EK"].includes(type);
    const born = fc.option(
      fc.constantFrom("1990-01-01", "2009-05-30", "2012-03-31", "2008-10-29", "2013-04-02"),
      { nil: undefined, freq: 4 },
    );
    const districts = several
      ? fc.option(fc.subarray([1, 2, 20], { minLength: 1 }), { nil: undefined })
      : fc.constant(undefined);
    const one = fc.record({
      districts,
      name: fc.option(fc.constantFrom("P", "Q"), { nil: undefined }),
      candidates: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom("x", "y", "z"),
          born,
          defects: fc.option(fc.subarray([...candidateDefects], { maxLength: 2 }), {
            nil: undefined,
            freq: 3,
          }),
        }),
        { minLength: 1, maxLength: 3, selector: ({ id }) => id },
      ),
      signers: fc.constantFrom(0, needed - 1, needed, needed + 1),
      shares: fc.boolean(),
      earlier: fc.option(
        fc.record({
          ground: fc.constantFrom(
            ...(["same-name", "combined-name", "new-name", "name-of-joint-list"] as const),
          ),
          seats: fc.array(fc.nat(2), { minLength: 1, maxLength: 2 }),
        }),
        { nil: undefined },
      ),
      defects: fc.option(fc.subarray([...listDefects], { maxLength: 2 }), {
        nil: undefined,
        freq: 3,
      }),
    });
    return fc.array(one, { minLength: 1, maxLength: 3 }).map((lists) =>
      question(
        body,
        ...lists.map(({ signers, shares, ...rest }, at): NominatedList => {
          const mark = `s${at + 1}-`;
          const own = [...voters(signers, mark), ...(shares ? ["shared"] : [])];
          const support = (rest.districts ?? [1]).map((district) => ({
            district,
            signers: own.map((voter) => (voter === "shared" ? voter : `${voter} of ${district}`)),
          }));
          return withoutUndefined({ id: "ABC"[at] ?? "", ...rest, support }) as NominatedList;
        }),
      ),
    );
  });

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, own]) =>
      own === undefined ? [] : [[name, withoutUndefined(own)]],
    ),
  );
}
