import {
  combinationsAbolished,
  electoralAct1989,
  senateReformed,
} from "../../src/law/timeline/acts.js";
import { type ArticleReference, article } from "../../src/model/article.js";
import { day } from "../../src/model/day.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import { answered, type RawInput } from "../kinds/result/mistakes.js";
import { dayBefore } from "./periods.js";
import { nameOf, type RegisteredMistake } from "./registered-mistake.js";
import type { RulePeriod } from "./rule-period.js";

interface ListWritten {
  readonly districts: readonly number[];
  readonly candidates: readonly string[];
  readonly votes: readonly (readonly number[])[];
}

interface GroupWritten {
  readonly number: number;
  readonly lists?: readonly ListWritten[];
}

interface AnswerWritten {
  readonly seats?: Readonly<Record<string, number>>;
  readonly lists?: readonly { readonly list: string; readonly elected: readonly string[] }[];
}

interface GroupSlip {
  readonly slip: string;
  readonly change: string;
  readonly articles: (type: ElectionType) => ArticleReference;
  readonly bodies: readonly ElectionType[];
  readonly until: (type: ElectionType) => RulePeriod["until"];
  /** The input as the mistaken program reads it; null: nothing to misread. */
  readonly misread: (input: RawInput, groups: readonly GroupWritten[]) => RawInput | null;
  /** The names of its answer, as they stand in the input. */
  readonly named?: (text: string) => string;
}

const groupsIn = ({ groups }: RawInput): readonly GroupWritten[] =>
  groups as readonly GroupWritten[];
/** Lists with their districts, candidates and votes; numbers with one list have none. */
function isWhole({ lists = [] }: GroupWritten): boolean {
  return lists.every((list) => "districts" in list && "candidates" in list && "votes" in list);
}

const several = ["TK", "PS", "EK"] as const;
const today = (): null => null;

/** Each list as a number of its own, from which number and district can be read again. */
const apart = 1_000;

const slips: readonly GroupSlip[] = [
  {
    slip: "lists-of-a-group-apart",
    change: "each list of a group gets its seats from the votes on that list alone",
    articles: (type) => article(type === "EK" ? "U 5" : "P 3"),
    bodies: several,
    until: today,
    misread: (input, groups) =>
      groups.some(({ lists = [] }) => lists.length > 1)
        ? {
            ...input,
            groups: groups.flatMap(({ number, lists = [] }) =>
              lists.map((list) => ({
                number: number * apart + Math.min(...list.districts),
                lists: [list],
              })),
            ),
          }
        : null,
    named: (text) => text.replace(/^(\d+)\d{3}\//, "$1/"),
  },
  {
    slip: "identical-lists-apart",
    change: "identical lists of several districts are lists of a group, not one list",
    articles: (type) => article(type === "EK" ? "U 4" : "P 2", 1),
    bodies: several,
    until: today,
    misread: (input, groups) =>
      groups.some(({ lists = [] }) => lists.some(({ districts }) => districts.length > 1))
        ? {
            ...input,
            groups: groups.map(({ number, lists = [] }) => ({
              number,
              lists: lists.flatMap(({ districts, candidates, votes }) =>
                districts.map((district, index) => ({
                  districts: [district],
                  candidates,
                  votes: [votes[index] ?? []],
                })),
              ),
            })),
          }
        : null,
  },
  {
    slip: "one-person-on-several-lists-is-several",
    change:
      "who stands on several lists of a group is somebody else on each: votes, seats and rank apart",
    articles: (type) => article(type === "EK" ? "U 15" : "P 16", 1),
    bodies: several,
    until: today,
    misread: (input, groups) => {
      const ids = groups.flatMap(({ lists = [] }) => lists.flatMap(({ candidates }) => candidates));
      if (new Set(ids).size === ids.length) return null;
      return {
        ...input,
        groups: groups.map(({ number, lists = [] }) => ({
          number,
          lists: lists.map((list) => ({
            ...list,
            candidates: list.candidates.map((id) => `${id}@${list.districts[0]}`),
          })),
        })),
      };
    },
    named: (text) => text.replace(/@\d+$/, ""),
  },
  {
    slip: "combinations-not-looked-at",
    change: "lists of a combination get their seats as if they stood alone",
    articles: (type) => article(type === "EK" ? "U 6" : "P 4"),
    bodies: ["TK", "EK", "EP", "PS", "AB", "GR", "ER"],
    until: (type) => dayBefore(type === "EK" ? senateReformed : combinationsAbolished),
    misread: (input) =>
      input["combinations"] === undefined ? null : { ...input, combinations: [] },
  },
];

function periodsOf({ until }: GroupSlip, type: ElectionType): readonly RulePeriod[] {
  const last = until(type);
  const first = { AB: "2014-07-01", ER: "2010-10-10" }[type as string] ?? electoralAct1989;
  const old: RulePeriod = { type, from: day(first), until: last ?? day("2017-12-31") };
  return last === null ? [old, { type, from: day("2018-01-01"), until: null }] : [old];
}

function answer({ misread, named }: GroupSlip, period: RulePeriod, input: RawInput): unknown {
  const { type, from, until } = period;
  if (input.type !== type || input.day < from || (until !== null && input.day > until)) return null;
  if (!Array.isArray(input["groups"]) || !groupsIn(input).every(isWhole)) return null;
  const other = misread(input, groupsIn(input));
  if (other === null) return null;
  const { steps: _, ...said } = answered(other) as AnswerWritten & { readonly steps?: unknown };
  if (named === undefined || said.lists === undefined) return said;
  return JSON.parse(JSON.stringify({ ...said, seats: seatsByNumber(said) }), (_, value: unknown) =>
    typeof value === "string" ? named(value) : value,
  );
}

/** The seats of lists that were numbers of their own, by the number that they have. */
function seatsByNumber({ seats = {} }: AnswerWritten): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const [number, own] of Object.entries(seats)) {
    const name = number.length > 3 ? number.slice(0, -3) : number;
    sums[name] = (sums[name] ?? 0) + own;
  }
  return sums;
}

/** What programs misread in lists of several districts, groups and combinations: P 2 to P 4, P 16, P 18. */
export const groupMistakes: readonly RegisteredMistake[] = slips.flatMap((slip) =>
  slip.bodies
    .flatMap((type) => periodsOf(slip, type))
    .map(
      (period): RegisteredMistake => ({
        name: nameOf(slip.slip, period),
        kind: "result",
        slip: slip.slip,
        flag: "GroupSeatsOfBody",
        period,
        articles: [slip.articles(period.type)],
        change: slip.change,
        answer: (input) => answer(slip, period, input as RawInput),
      }),
    ),
);
