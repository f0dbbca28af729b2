import fc from "fast-check";
import { type Body, singleListElectionsOf } from "../../../src/conformance/generators/election.js";
import type { DepositQuestion } from "../../../src/conformance/kinds/deposit/deposit-schema.js";
import { type ArticleReference, article } from "../../../src/model/article.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import type { Situation } from "../../situation.js";
import { shortInput } from "../result/short-input.js";

const day2023 = "2023-03-15";

/** What each body asks, and where that stands. */
const bodies: readonly (Body & { readonly name: string })[] = [
  { type: "TK", day: "2025-10-29", name: "H 12" },
  { type: "EP", day: "2024-06-06", name: "H 12" },
  { type: "PS", day: day2023, name: "H 13" },
  { type: "AB", day: day2023, name: "H 13a" },
  { type: "GR", day: "2026-03-18", name: "H 14" },
  { type: "ER", day: day2023, name: "Ya 17" },
  { type: "KC", day: day2023, name: "Ya 28" },
  { type: "KCNI", day: day2023, name: "Pa 14" },
];

const nameOf = (type: ElectionType): string =>
  bodies.find((body) => body.type === type)?.name ?? "H 12";

const depositArticles =
  (...paragraphs: readonly number[]) =>
  ({ election: { type } }: DepositQuestion): readonly ArticleReference[] => {
    const name = nameOf(type);
    const own = name.startsWith("H")
      ? paragraphs.map((paragraph) => article(name, paragraph))
      : [article(name)];
    return type === "EP" ? [article("Y 2"), ...own] : own;
  };

type Election = ElectionInput & {
  readonly groups: readonly { readonly votes?: readonly number[] }[];
};

const asked = (
  of: readonly Body[],
  seats = fc.integer({ min: 1, max: 24 }),
): fc.Arbitrary<DepositQuestion> =>
  singleListElectionsOf(
    of.map(({ type, day }) => ({ type, day })),
    seats,
  ).map((election) => ({ election: shortInput(election) }) as DepositQuestion);

const votesOf = ({ election }: DepositQuestion): readonly number[] =>
  (election as unknown as Election).groups.map(({ votes = [] }) =>
    votes.reduce((sum, one) => sum + one, 0),
  );

/** Four times the votes times the seats, less three times all votes: below 0 is below 75 %. */
const aboveThreshold = (question: DepositQuestion): readonly number[] => {
  const votes = votesOf(question);
  const all = votes.reduce((sum, one) => sum + one, 0);
  return votes.map((own) => 4 * own * question.election.seats - 3 * all);
};

interface Deposits {
  readonly deposits?: readonly { readonly list: number; readonly decision: string }[];
}

const some =
  (decision: string, isMeant: (above: number, question: DepositQuestion) => boolean = () => true) =>
  (question: DepositQuestion, { deposits = [] }: Deposits): boolean =>
    deposits.some(
      (one, at) =>
        one.decision === decision && isMeant(aboveThreshold(question)[at] ?? 0, question),
    );

const justBelow = (above: number, { election }: DepositQuestion): boolean =>
  above < 0 && above + 4 * election.seats > 0;

const withRoles = (of: readonly Body[]): fc.Arbitrary<DepositQuestion> =>
  fc
    .tuple(
      asked(of).filter((question) => votesOf(question).every((own) => own > 0)),
      fc.constantFrom("exempt", "islandLists"),
    )
    .map(([question, role]) => ({ ...question, [role]: [1] }));

export const depositSituations: readonly Situation<DepositQuestion>[] = [
  ...bodies.flatMap((body): Situation<DepositQuestion>[] => [
    {
      flag: "DepositAtExactlyThreeQuarters",
      meaning: "A list with exactly 75 % of the quota and without a seat: the deposit is returned.",
      failure: "The deposit is lost at exactly 75 %, where the law says below.",
      articles: depositArticles(1, 5),
      inputs: asked([body]),
      wanted: (question, answer) =>
        some("returned", (above) => above === 0)(question, answer) &&
        votesOf(question).every((own) => own > 0),
      catches: ["lost-at-exactly-three-quarters"],
    },
    {
      flag: "DepositJustBelow",
      meaning: "A list that misses 75 % of the quota by a single vote: the deposit is lost.",
      failure: "The threshold is rounded, or lower than 75 %.",
      articles: depositArticles(1, 5),
      inputs: asked([body]),
      wanted: (question, answer) =>
        some("forfeited", justBelow)(question, answer) && votesOf(question).every((own) => own > 0),
      catches: ["half-a-quota-is-enough"],
    },
  ]),
  {
    flag: "DepositSavedBySeat",
    meaning: "A list below 75 % of the quota that has a seat: the deposit is returned.",
    failure: "A seat does not save the deposit of a local or provincial list.",
    articles: depositArticles(5),
    inputs: asked([{ type: "GR", day: "2026-03-18" }], fc.integer({ min: 19, max: 24 })),
    catches: ["seat-does-not-save"],
  },
  {
    flag: "DepositSavedBySeat",
    meaning: "A list below 75 % of the quota that has a seat: the deposit is returned.",
    failure: "A seat does not save the deposit of a local or provincial list.",
    articles: depositArticles(5),
    inputs: asked([{ type: "PS", day: day2023 }], fc.integer({ min: 19, max: 24 })),
    catches: ["seat-does-not-save"],
  },
  {
    flag: "DepositNotSavedBySeat",
    meaning: "The water authorities of 2008, where a seat did not save the deposit.",
    failure: "The rules of today are applied to an election before 2014.",
    articles: [{ article: "2.26", law: "Waterschapsbesluit" }],
    inputs: asked([{ type: "AB", day: "2008-11-25" }], fc.integer({ min: 19, max: 24 })),
    wanted: (question, answer: Deposits & { readonly threshold?: unknown }) =>
      some("forfeited", (above) => above < 0)(question, answer) &&
      votesOf(question).every((own) => own > 0),
    catches: ["rules of 2023 for the deposits of 2008"],
  },
  ...(["GR", "TK", "PS", "AB"] as const).map(
    (type): Situation<DepositQuestion> => ({
      flag: "DepositOfPartyWithSeats",
      meaning: "A list of a party that won a seat last time, which pays no deposit.",
      failure: "A deposit is returned, or taken, that was not paid.",
      articles: depositArticles(2),
      inputs: withRoles(bodies.filter((body) => body.type === type)),
      wanted: some("not-paid"),
      catches: ["exempt-list-pays"],
    }),
  ),
  ...(["TK", "PS", "ER"] as const).map(
    (type): Situation<DepositQuestion> => ({
      flag: "DepositInDollars",
      meaning: "A list from the Caribbean Netherlands, which pays the same amount in dollars.",
      failure: "Every deposit is taken for euros.",
      articles: depositArticles(1),
      inputs: withRoles(bodies.filter((body) => body.type === type)),
      wanted: ({ islandLists }, answer: Deposits) =>
        islandLists !== undefined && answer.deposits !== undefined,
      catches: ["euros-everywhere"],
    }),
  ),
  {
    flag: "NoDollarsInMunicipality",
    meaning: "Lists said to be from the Caribbean Netherlands at a municipal election: euros.",
    failure: "Dollars are asked where the article knows only euros.",
    articles: depositArticles(1),
    inputs: withRoles(bodies.filter(({ type }) => type === "GR")),
    wanted: ({ islandLists }, answer: Deposits) =>
      islandLists !== undefined && answer.deposits !== undefined,
  },
  {
    flag: "NoDepositForSenate",
    meaning: "The Senate, for which no deposit is paid.",
    failure: "A deposit is decided on that does not exist.",
    articles: [],
    inputs: asked([{ type: "EK", day: "2023-05-30" }], fc.constant(1)),
    wanted: (_, answer: { readonly asked?: boolean }) => answer.asked === false,
    catches: ["senate-pays-too"],
  },
  {
    flag: "RefusedDeposit",
    meaning: "A list that is not in the election.",
    failure: "Something is decided about a list that does not exist.",
    articles: [article("H 14", 1)],
    inputs: [
      {
        election: { type: "GR", day: "2026-03-18", seats: 1, groups: [{ number: 1, votes: [1] }] },
        exempt: [2],
      },
    ] as unknown as readonly DepositQuestion[],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
