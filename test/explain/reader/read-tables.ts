import type { Row, TableBlock } from "../../../src/explain/report/report.js";
import type { Election } from "../../../src/model/election/election.js";
import type { Fraction } from "../../../src/model/fraction.js";
import { type Determined, residualSeatsOfElection } from "../../../src/model/outcome/determined.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import type { StepOf } from "../../../src/model/outcome/step.js";
import { type Called, votesInGroup } from "./called.js";
import { wrongShare } from "./compare-claims.js";
import { type Code, isFraction, readNumber } from "./read-numbers.js";

/** What a cell must hold. */
type Due =
  | string
  | number
  | { readonly share: Fraction }
  | { readonly decimals: Fraction }
  | { readonly mixed: Fraction }
  | { readonly one: RegExp };

/** What is wrong with a number in decimals: the nearest in so many, and not whole where the number is not. */
function wrongDecimal(said: string, { numerator, denominator }: Fraction, code: Code): boolean {
  const [whole = "", part = ""] = said.split(code === "nl" ? "," : ".");
  const scale = 10n ** BigInt(part.length);
  const shown = BigInt(whole.replace(/\D/g, "")) * scale + BigInt(part === "" ? "0" : part);
  const exact = BigInt(numerator) * scale;
  const nearest = (2n * exact + BigInt(denominator)) / (2n * BigInt(denominator));
  const isWhole = numerator % denominator === 0;
  return shown !== nearest || (!isWhole && shown % scale === 0n);
}

function wrongCell(said: string, due: Due, code: Code): boolean {
  if (typeof due === "string") return said !== atBegin(due);
  if (typeof due === "number") return Number(readNumber(said, code).numerator) !== due;
  if ("one" in due) return !due.one.test(said);
  if ("share" in due) return wrongShare(said, due.share, code) !== null;
  if ("decimals" in due) return wrongDecimal(said, due.decimals, code);
  return !isFraction(readNumber(said, code), due.mixed);
}

/** A row that must be there: who it is of, and what its cells hold. */
interface DueRow {
  readonly of: string;
  readonly cells: readonly Due[];
}

/** What is wrong with the rows of a table. */
export function wrongRows(
  table: TableBlock,
  due: readonly DueRow[],
  code: Code,
): readonly string[] {
  const { caption, rows, footer } = table;
  const all: readonly Row[] = footer === null ? rows : [...rows, footer];
  if (all.length !== due.length) return [`${caption}: ${all.length} rows and not ${due.length}`];
  return all.flatMap(({ header, cells }, index) => {
    const { of = "", cells: dueCells = [] } = due[index] ?? {};
    if (header !== atBegin(of)) return [`${caption}: ${header} and not ${of}`];
    if (cells.length !== dueCells.length) return [`${caption}, ${header}: ${cells.length} cells`];
    return cells.flatMap(({ text }, place) => {
      const expected = dueCells[place];
      return expected !== undefined && failsIn(() => wrongCell(text, expected, code))
        ? [`${caption}, ${header}: ${text} and not ${JSON.stringify(expected)}`]
        : [];
    });
  });
}

/** A name as it stands in a table: with a capital, unless it is the own name of a list or of somebody. */
function atBegin(name: string): string {
  const isOwn =
    !/^(?:(?:lijst|list|kandidaat|candidate) \d+(?: |$)|lijstencombinatie |list combination )/.test(
      name,
    );
  return isOwn ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function failsIn(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return true;
  }
}

const words = {
  nl: {
    total: "Totaal",
    residual: "Restzetel",
    freed: "Vrijgekomen zetel",
    marks: "●",
    by: {
      "preference-votes": "met voorkeurstemmen",
      "list-order": "in lijstvolgorde",
      succession: "op een opengevallen plaats",
    },
    deceased: "nee: overleden; de stemmen tellen voor de lijst",
  },
  en: {
    total: "Total",
    residual: "Residual seat",
    freed: "Freed seat",
    marks: "●",
    by: {
      "preference-votes": "by preference votes",
      "list-order": "in list order",
      succession: "in a place that came free",
    },
    deceased: "no: had died; the votes count for the list",
  },
} as const;

type FullSeats = StepOf<"full-seats">;

function times({ numerator, denominator }: Fraction, votes: number): Fraction {
  return { numerator: votes * denominator, denominator: numerator } as Fraction;
}

function fullSeats(quota: Fraction, votes: number): number {
  return quota.numerator === 0
    ? 0
    : Number((BigInt(votes) * BigInt(quota.denominator)) / BigInt(quota.numerator));
}

/** The rows of the table of results. */
export function rowsOfResult(outcome: Determined, called: Called): readonly DueRow[] {
  const full = outcome.steps.find(
    (step): step is FullSeats => step.kind === "full-seats" && step.scope.kind === "election",
  );
  if (full === undefined) return [];
  const residual = residualSeatsOfElection(outcome);
  const rows = full.contestants.map(({ contestant, votes }, index) => {
    const own = fullSeats(full.quota, votes);
    const won = residual.filter(({ awarded }) => awarded === contestant).length;
    let end = own;
    for (const step of outcome.steps) {
      if ("after" in step && step.scope.kind === "election") end = step.after[index] ?? end;
    }
    return { contestant, votes, own, won, end };
  });
  const moved = rows.some(({ own, won, end }) => own + won !== end);
  const signed = (count: number): string =>
    count > 0 ? `+${count}` : String(count).replace("-", "−");
  const share = (votes: number): Due =>
    outcome.votes === 0
      ? ""
      : { share: { numerator: votes, denominator: outcome.votes } as Fraction };
  const sum = (of: (one: (typeof rows)[number]) => number): number =>
    rows.reduce((all, one) => all + of(one), 0);
  const members = (contestant: string): readonly DueRow[] => {
    if (outcome.status !== "completed" || /^\d+$/.test(contestant)) return [];
    const combination = outcome.combinations.find((one) => one.combination === contestant);
    return (combination?.remaining ?? []).map((number) => {
      const { votes = 0, seats = 0 } = outcome.groups.find(({ group }) => group === number) ?? {};
      return {
        of: `– ${called.group(number)}`,
        cells: [votes, share(votes), "", "", ...(moved ? [""] : []), seats],
      };
    });
  };
  return [
    ...rows.flatMap(({ contestant, votes, own, won, end }) => [
      {
        of: called.contestant(contestant),
        cells: [votes, share(votes), own, won, ...(moved ? [signed(end - own - won)] : []), end],
      },
      ...members(contestant),
    ]),
    {
      of: words[called.code].total,
      cells: [
        sum(({ votes }) => votes),
        share(sum(({ votes }) => votes)),
        sum(({ own }) => own),
        sum(({ won }) => won),
        ...(moved ? [signed(sum(({ own, won, end }) => end - own - won))] : []),
        sum(({ end }) => end),
      ],
    },
  ];
}

/** The rows of a table of full seats. */
export function rowsOfFullSeats(
  { contestants, quota }: FullSeats,
  called: Called,
): readonly DueRow[] {
  const sum = (of: (votes: number) => number): number =>
    contestants.reduce((all, { votes }) => all + of(votes), 0);
  return [
    ...contestants.map(({ contestant, votes }) => ({
      of: called.contestant(contestant),
      cells: [
        votes,
        quota.numerator === 0 ? "" : { decimals: times(quota, votes) },
        fullSeats(quota, votes),
      ],
    })),
    {
      of: words[called.code].total,
      cells: [sum((votes) => votes), "", sum((votes) => fullSeats(quota, votes))],
    },
  ];
}

/** The rows of the table of who was elected by preference votes. */
export function rowsOfPreference(
  outcome: CompletedOutcome,
  election: Election,
  called: Called,
): readonly DueRow[] {
  const { by, deceased } = words[called.code];
  const died = outcome.steps.flatMap((step): DueRow[] =>
    step.kind === "candidates-deceased"
      ? step.candidates
          .filter(({ votes }) => votes > 0)
          .map(({ candidate, group }) => ({
            of: called.candidate(candidate),
            cells: [called.group(group), votesInGroup(election, group, candidate), deceased],
          }))
      : [],
  );
  const elected = outcome.steps.flatMap((step): DueRow[] =>
    step.kind === "preference-seat"
      ? [
          {
            of: called.candidate(step.candidate),
            cells: [
              called.contestant(step.list),
              votesInGroup(election, step.group, step.candidate),
              ...(died.length > 0 ? [by["preference-votes"]] : []),
            ],
          },
        ]
      : [],
  );
  return [...elected, ...died];
}

/** The rows of the table of the elected of one group. */
export function rowsOfElected(
  outcome: CompletedOutcome,
  group: number,
  election: Election,
  called: Called,
): readonly DueRow[] {
  const lists = outcome.lists.filter((list) => list.group === group);
  return lists.flatMap(({ list, elected }) =>
    elected.map(({ candidate, by }) => ({
      of: called.candidate(candidate),
      cells: [
        ...(lists.length > 1 ? [called.contestant(list)] : []),
        votesInGroup(election, group, candidate),
        words[called.code].by[by],
      ],
    })),
  );
}

type ResidualSeat = StepOf<"residual-seat">;

/** A residual seat and how it is called. */
export interface CalledSeat {
  readonly label: string;
  readonly step: ResidualSeat;
}

/** The residual seats of the election by the names of their columns. */
export function calledSeats(outcome: Determined, code: Code): readonly CalledSeat[] {
  const exhausted = outcome.steps.findIndex(
    (step) => step.kind === "list-exhaustion" && step.scope.kind === "election",
  );
  let early = 0;
  let late = 0;
  return outcome.steps.flatMap((step, index): CalledSeat[] => {
    if (step.kind !== "residual-seat" || step.scope.kind !== "election") return [];
    const cameFree = exhausted >= 0 && index > exhausted;
    const number = cameFree ? ++late : ++early;
    return [{ label: `${words[code][cameFree ? "freed" : "residual"]} ${number}`, step }];
  });
}

/** The rows of a table of averages, whose columns are seats. */
export function rowsOfAverages(
  seats: readonly CalledSeat[],
  votesOf: (key: string) => number,
  called: Called,
): readonly DueRow[] {
  const contestants = [
    ...new Set(seats.flatMap(({ step }) => step.compared.map(({ contestant }) => contestant))),
  ];
  return contestants.map((key) => ({
    of: called.contestant(key),
    cells: seats.map(({ step }): Due => {
      const index = step.compared.findIndex(({ contestant }) => contestant === key);
      const one = step.compared[index];
      if (one === undefined || one.excluded !== null) return "–";
      const value = {
        numerator: votesOf(key),
        denominator: (step.before[index] ?? 0) + 1,
      } as Fraction;
      return key === step.awarded
        ? { one: markedDecimals(value, called.code) }
        : { decimals: value };
    }),
  }));
}

function markedDecimals({ numerator, denominator }: Fraction, code: Code): RegExp {
  const exact = (BigInt(numerator) * 200n + BigInt(denominator)) / (2n * BigInt(denominator));
  const whole = (exact / 100n)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, code === "nl" ? "\\." : ",");
  const part = (exact % 100n).toString().padStart(2, "0");
  const mark = code === "nl" ? "," : "\\.";
  if (numerator % denominator === 0) return new RegExp(`^● ${whole}$`);
  return part === "00" ? /^● [\d.,]+$/ : new RegExp(`^● ${whole}${mark}${part}$`);
}

/** The rows of the table of remainders: who got which seat, and of the others nothing or why they take no part. */
export function rowsOfRemainders(seats: readonly CalledSeat[], called: Called): readonly DueRow[] {
  const contestants = [
    ...new Set(seats.flatMap(({ step }) => step.compared.map(({ contestant }) => contestant))),
  ];
  return contestants.map((key) => {
    const one = seats[0]?.step.compared.find(({ contestant }) => contestant === key);
    const won = seats.find(({ step }) => step.awarded === key);
    const why =
      one === undefined || one.excluded === null ? "" : { one: reasons[called.code][one.excluded] };
    return {
      of: called.contestant(key),
      cells: [
        one === undefined ? "" : { mixed: one.value },
        won === undefined ? why : `● ${won.label}`,
      ],
    };
  });
}

const reasons = {
  nl: {
    "no-votes": /^geen stemmen$/,
    "below-threshold": /^(?:minder stemmen dan |met de zetel erbij een gemiddelde van minder dan )/,
    "above-threshold":
      /^(?:niet minder stemmen dan |met de zetel erbij een gemiddelde van niet minder dan )/,
    "had-its-seat": /^al een zetel gekregen in deze ronde$/,
    full: /^geen kandidaten meer$/,
  },
  en: {
    "no-votes": /^no votes$/,
    "below-threshold": /^(?:fewer votes than |with the seat, an average of less than )/,
    "above-threshold": /^(?:not fewer votes than |with the seat, an average of not less than )/,
    "had-its-seat": /^it already got a seat in this round$/,
    full: /^no candidates left$/,
  },
} as const;
