import type { ElectionType } from "../../model/election/election-type.js";
import { over } from "../exact.js";
import {
  act,
  before1989,
  chapterP,
  chapterU,
  decree,
  decreeOf2008,
  subjectsBefore1989,
  whenP18a,
} from "./articles.js";
import type { ArticleFacts, Facts } from "./facts.js";
import {
  highestAverages,
  largestRemainders,
  remaindersByAverage,
  remaindersInRounds,
} from "./residual-phases.js";

/** A line of the table: what the law says of some bodies, on some days, below some size. */
export interface Line<Says> {
  readonly of: readonly ElectionType[];
  /** The first day; absent: since there is such a body. */
  readonly from?: string;
  /** The first day on which it holds no more. */
  readonly before?: string;
  /** Only for bodies with fewer seats. */
  readonly below?: number;
  readonly says: Says;
}

/** The law by subject. Of the lines that hold for a body on a day, the last overrules the others. */
export interface TableOfFacts {
  /** The first day on which there was such a body, and its law is known. */
  readonly firstDay: Readonly<Record<ElectionType, string>>;
  readonly articles: readonly Line<ArticleFacts>[];
  readonly phases: readonly Line<Facts["phases"]>[];
  readonly majority: readonly Line<Facts["majority"]>[];
  readonly exhaustion: readonly Line<Facts["exhaustion"]>[];
  readonly combinations: readonly Line<Facts["combinations"]>[];
  readonly preference: readonly Line<Facts["preference"]>[];
  readonly ranking: readonly Line<Facts["ranking"]>[];
}

/** The Act of 1989 came into force. */
const act1989 = "1989-11-01";
/** Water authorities came under the Act, no longer elected by letter. */
const act2014 = "2014-07-01";

const chapterPBodies = ["TK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] as const;
/** The House, and the European Parliament, which follows it (Y 2). */
const house = ["TK", "EP"] as const;
/** Largest remainders below 19 seats (P 8). */
const bySize = ["AB", "GR", "ER", "KC", "KCNI"] as const;

const quarter = over(1, 4);
const half = over(1, 2);
const threeQuarters = over(3, 4);
const quota = over(1, 1);

const p8 = largestRemainders(act("P 8", 1), act("P 8", 3));
const old = before1989("residual seats");

const whenElected = { article: act("P 19", 1), second: true, seatless: false };
/** P 19 (5): a small body, whose lists are ranked even when nobody is elected of them. */
const always = { ...whenElected, seatless: true };

/**
 * The law a second time, from its text and not from the rules that calculate. Before 1989 no text was
 * read: the methods reproduce the official seats; not verified are that there was no absolute
 * majority, that seats of exhausted lists passed on, and the days of the changes. That half of the
 * quota was needed until 1997-11-30 is said in the papers of the act that lowered it.
 */
export const tableOfFacts: TableOfFacts = {
  firstDay: {
    TK: "1918-01-01",
    EK: act1989,
    EP: "1979-06-07",
    PS: act1989,
    GR: act1989,
    AB: "2008-01-01",
    ER: "2010-10-10",
    KC: "2018-08-01",
    KCNI: "2023-01-01",
  },

  articles: [
    { of: chapterPBodies, says: chapterP },
    { of: ["TK", "EP", "PS", "GR"], before: "2008-12-01", says: whenP18a(chapterP) },
    { of: ["EK"], says: chapterU },
    { of: ["EK"], before: "2008-12-01", says: whenP18a(chapterU) },
    { of: house, before: act1989, says: subjectsBefore1989 },
    { of: ["AB"], before: act2014, says: decreeOf2008 },
  ],

  // P 4, P 11; U 6, U 11: validity of combinations, and the seats inside them.
  combinations: [
    {
      of: ["TK", "EP", "PS", "AB", "GR", "ER"],
      says: [act("P 4", 2), act("P 11", 4), act("P 11", 5)],
    },
    { of: ["TK", "EP", "PS", "AB", "GR", "ER"], from: "2017-12-01", says: null },
    { of: ["EK"], says: [act("U 6", 2), act("U 11", 4), act("U 11", 5)] },
    { of: ["EK"], from: "2011-01-01", says: null },
    {
      of: house,
      before: act1989,
      says: [
        before1989("list combinations"),
        before1989("list combinations"),
        before1989("list combinations"),
      ],
    },
    { of: ["TK"], before: "1973-01-01", says: null },
    { of: ["AB"], before: act2014, says: [decree("2.76"), decree("2.82"), decree("2.82")] },
    { of: ["KC", "KCNI"], says: null },
  ],

  // P 7, P 8; U 9.
  phases: [
    { of: ["PS", ...bySize], says: highestAverages(act("P 7", 1), null) },
    { of: bySize, below: 19, says: p8 },
    { of: ["EK"], says: highestAverages(act("U 9"), null) },
    { of: ["AB"], before: act2014, says: largestRemainders(decree("2.78"), decree("2.78")) },
    { of: house, says: highestAverages(act("P 7", 1), quota) },
    { of: house, before: act1989, says: highestAverages(old, quota) },
    { of: ["TK"], before: "1937-01-01", says: remaindersByAverage(old, threeQuarters) },
    { of: ["TK"], before: "1925-01-01", says: remaindersInRounds(old, threeQuarters) },
    { of: ["TK"], before: "1922-01-01", says: remaindersInRounds(old, half) },
  ],

  // P 9: whether exactly half of the seats is too few.
  majority: [
    { of: chapterPBodies, says: { article: act("P 9"), atHalf: true } },
    { of: ["EK"], says: null },
    { of: house, before: act1989, says: null },
    { of: ["AB"], before: act2014, says: { article: decree("2.80"), atHalf: false } },
  ],

  // P 10, U 10; at the electoral colleges seats of exhausted lists stay empty.
  exhaustion: [
    {
      of: ["TK", "EP", "PS", "AB", "GR", "ER", "KC"],
      says: { article: act("P 10"), passes: true },
    },
    { of: ["EK"], says: { article: act("U 10"), passes: true } },
    { of: house, before: act1989, says: { article: before1989("list exhaustion"), passes: true } },
    { of: ["AB"], before: act2014, says: { article: decree("2.81"), passes: true } },
    { of: ["KC"], from: "2023-01-01", says: { article: act("Ya 29"), passes: false } },
    { of: ["KCNI"], says: { article: act("Pa 25"), passes: false } },
  ],

  // P 15, U 15.
  preference: [
    {
      of: ["TK", "PS", "AB", "GR", "ER", "KC", "KCNI"],
      says: { share: quarter, test: "exceed", article: act("P 15", 1) },
    },
    {
      of: ["TK", "PS", "GR"],
      before: "1997-12-01",
      says: { share: half, test: "exceed", article: act("P 15", 1) },
    },
    { of: ["GR", "ER"], below: 19, says: { share: half, test: "exceed", article: act("P 15", 2) } },
    {
      of: ["KC"],
      from: "2019-01-01",
      says: { share: half, test: "exceed", article: act("Ya 29a") },
    },
    {
      of: ["AB"],
      before: act2014,
      says: { share: quarter, test: "exceed", article: decree("2.86") },
    },
    { of: ["EP"], says: { share: over(1, 10), test: "exceed", article: act("Y 23a") } },
    { of: house, before: act1989, says: null },
    { of: ["EK"], says: { share: quota, test: "reach", article: act("U 15", 1) } },
    {
      of: ["EK"],
      before: "2013-12-01",
      says: { share: quota, test: "reach", article: act("U 15", 3) },
    },
    {
      of: ["EK"],
      before: "2011-01-01",
      says: { share: half, test: "exceed", article: act("U 15", 3) },
    },
  ],

  // P 19, U 15.
  ranking: [
    { of: chapterPBodies, says: whenElected },
    { of: ["GR", "ER"], below: 13, says: always },
    { of: ["TK", "EP", "PS", "AB", "KC"], from: "2014-07-01", below: 13, says: always },
    { of: chapterPBodies, from: "2023-01-01", below: 19, says: always },
    // Ya 29b and Pa 25a.
    { of: ["KC"], from: "2025-02-12", says: whenElected },
    { of: ["KCNI"], from: "2025-02-12", below: 13, says: whenElected },
    { of: ["AB"], before: act2014, says: { ...whenElected, article: decree("2.88") } },
    { of: house, before: act1989, says: { ...whenElected, article: before1989("ranking") } },
    { of: ["EK"], says: { article: act("U 15", 2), second: true, seatless: false } },
    {
      of: ["EK"],
      from: "2013-12-01",
      says: { article: act("U 15", 2), second: false, seatless: false },
    },
  ],
};
