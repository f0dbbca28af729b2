import {
  type ArticleReference,
  article,
  type ElectionType,
  type Fraction,
  fraction,
} from "../../model/index.js";

/** A phase of the division of residual seats, as the checker knows it. */
export interface PhaseFact {
  readonly method: "largest-remainder" | "highest-average";
  readonly once: boolean;
  readonly article: ArticleReference;
  /** Share of the quota that decides who takes part; null: everyone does. */
  readonly share: Fraction | null;
  readonly measure?: "average-with-seat";
  readonly below?: true;
}

/** A test on votes as a share of the quota. */
export interface ThresholdFact {
  readonly share: Fraction;
  readonly test: "exceed" | "reach";
}

/**
 * What the checker takes for the law. It is written down here a second time, from the law and not
 * from the rules that calculate: a checker that shared them would share their mistakes.
 */
export interface RuleFacts {
  readonly quota: ArticleReference;
  readonly fullSeats: ArticleReference;
  readonly phases: readonly PhaseFact[];
  readonly majority: { readonly article: ArticleReference; readonly atHalf: boolean } | null;
  readonly exhaustion: { readonly article: ArticleReference; readonly passes: boolean };
  /** Articles of the validity of combinations and of the seats inside them; null: none allowed. */
  readonly combinations: readonly [ArticleReference, ArticleReference] | null;
  readonly groupSeats: ArticleReference;
  readonly groupExhaustion: ArticleReference;
  readonly preference: (ThresholdFact & { readonly article: ArticleReference }) | null;
  readonly ranking: {
    readonly article: ArticleReference;
    readonly second: boolean;
    readonly seatless: boolean;
    /** An electoral college, whose second paragraph of P 19 can be read with another share. */
    readonly quarterWhenLiteral?: boolean;
  };
  readonly people: PeopleArticles;
}

/** The articles of the election of candidates. */
export interface PeopleArticles {
  readonly oneList: ArticleReference;
  readonly lot: ArticleReference;
  readonly severalLists: ArticleReference;
  readonly withheld: ArticleReference;
  readonly listOrder: ArticleReference;
  readonly proposals: ArticleReference;
}

const quarter = fraction(1, 4);
const half = fraction(1, 2);
const whole = fraction(1, 1);
const threeQuarters = fraction(3, 4);

function averages(reference: ArticleReference, share: Fraction | null): PhaseFact[] {
  return [{ method: "highest-average", once: false, article: reference, share }];
}

function remaindersThenAverages(first: ArticleReference, then: ArticleReference): PhaseFact[] {
  return [
    { method: "largest-remainder", once: true, article: first, share: threeQuarters },
    { method: "highest-average", once: true, article: then, share: null },
    { method: "highest-average", once: false, article: then, share: null },
  ];
}

const large = averages(article("P 7", 1), null);
const small = remaindersThenAverages(article("P 8", 1), article("P 8", 3));
const fromQuota = averages(article("P 7", 1), whole);

const peopleOfChapterP: PeopleArticles = {
  oneList: article("P 15", 1),
  lot: article("P 15", 3),
  severalLists: article("P 16", 1),
  withheld: article("P 16", 2),
  listOrder: article("P 17"),
  proposals: article("P 18"),
};

const chapterP = {
  quota: article("P 5"),
  fullSeats: article("P 6"),
  phases: large,
  majority: { article: article("P 9"), atHalf: true },
  exhaustion: { article: article("P 10"), passes: true },
  groupSeats: article("P 12"),
  groupExhaustion: article("P 13"),
  people: peopleOfChapterP,
} as const;

/** The facts for an election; undefined: the checker has none for that body on that day. */
export function ruleFactsOf(type: ElectionType, day: string, seats: number): RuleFacts | undefined {
  if (day < "1989-11-01") return undefined;
  if (type === "AB" && day < "2014-07-01") return undefined;
  const bySize = seats < 19 ? small : large;
  const since = (first: string): boolean => day >= first;
  const combinations = since("2017-12-01") ? null : ([article("P 4", 2), article("P 11")] as const);
  const common: Omit<RuleFacts, "preference"> = {
    ...chapterP,
    combinations,
    ranking: {
      article: article("P 19", 5),
      second: true,
      seatless: everyListRanked(type, day, seats),
    },
  };
  const exceed = (share: Fraction, reference: ArticleReference) =>
    ({ share, test: "exceed", article: reference }) as const;
  switch (type) {
    case "TK":
      return {
        ...common,
        phases: fromQuota,
        preference: exceed(since("1998-01-01") ? quarter : half, article("P 15", 1)),
      };
    case "EP":
      return {
        ...common,
        phases: fromQuota,
        preference: exceed(fraction(1, 10), article("Y 23a")),
      };
    case "PS":
      return { ...common, preference: exceed(quarter, article("P 15", 1)) };
    case "GR":
      return {
        ...common,
        phases: bySize,
        preference:
          seats < 19 ? exceed(half, article("P 15", 2)) : exceed(quarter, article("P 15", 1)),
      };
    case "AB":
      return { ...common, phases: bySize, preference: exceed(quarter, article("P 15", 1)) };
    case "ER":
      if (!since("2010-10-10")) return undefined;
      return { ...common, phases: small, preference: exceed(half, article("P 15", 2)) };
    case "KC":
      return since("2018-08-01") ? college(common, bySize, day, seats) : undefined;
    case "KCNI":
      return since("2023-01-01") ? nonResidents(common, bySize, day, seats) : undefined;
    case "EK":
      return senate(common, day);
  }
}

/** Article P 19, fifth paragraph. */
function everyListRanked(type: ElectionType, day: string, seats: number): boolean {
  if (day >= "2023-01-01") return seats < 19;
  if (day >= "2014-07-01" || type === "GR" || type === "ER") return seats < 13;
  return false;
}

type WithoutPreference = Omit<RuleFacts, "preference">;

function college(
  common: WithoutPreference,
  phases: readonly PhaseFact[],
  day: string,
  seats: number,
): RuleFacts {
  const own = day >= "2019-02-22";
  return {
    ...common,
    phases,
    combinations: null,
    exhaustion:
      day >= "2023-01-01" ? { article: article("Ya 29"), passes: false } : common.exhaustion,
    preference: own
      ? { share: half, test: "exceed", article: article("Ya 29a") }
      : { share: quarter, test: "exceed", article: article("P 15", 1) },
    ranking:
      day >= "2025-02-12"
        ? { article: article("Ya 29b"), second: true, seatless: false }
        : { ...common.ranking, seatless: everyListRanked("KC", day, seats) },
  };
}

function nonResidents(
  common: WithoutPreference,
  phases: readonly PhaseFact[],
  day: string,
  seats: number,
): RuleFacts {
  return {
    ...common,
    phases,
    combinations: null,
    exhaustion: { article: article("Pa 25"), passes: false },
    preference: { share: quarter, test: "exceed", article: article("P 15", 1) },
    ranking:
      day >= "2025-02-12"
        ? { article: article("Pa 25a"), second: true, seatless: seats >= 13 && seats < 19 }
        : common.ranking,
  };
}

function senate(common: WithoutPreference, day: string): RuleFacts {
  const reformed = day >= "2011-01-01";
  return {
    ...common,
    quota: article("U 7"),
    fullSeats: article("U 8"),
    phases: averages(article("U 9"), null),
    majority: null,
    exhaustion: { article: article("U 10"), passes: true },
    combinations: reformed ? null : [article("U 6"), article("U 11")],
    groupSeats: article("U 12"),
    groupExhaustion: article("U 13"),
    preference: reformed
      ? { share: whole, test: "reach", article: article("U 15") }
      : { share: half, test: "exceed", article: article("U 15", 3) },
    ranking: { article: article("U 15", 2), second: day < "2013-12-01", seatless: false },
    people: { ...peopleOfChapterP, oneList: article("U 15", 1), lot: article("U 15", 3) },
  };
}
