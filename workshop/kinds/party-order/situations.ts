import fc from "fast-check";
import type { PartyOrderQuestion } from "../../../src/conformance/kinds/party-order/party-order-schema.js";
import { type ArticleReference, article } from "../../../src/model/article.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import type { Situation } from "../../situation.js";

const days: Partial<Readonly<Record<ElectionType, string>>> = {
  TK: "2025-10-29",
  EK: "2023-05-30",
  GR: "2026-03-18",
  EP: "2024-06-06",
};

/** Orders of the first list of small elections. */
export const orderQuestions = (
  ...types: readonly ElectionType[]
): fc.Arbitrary<PartyOrderQuestion> =>
  fc
    .record({
      type: fc.constantFrom(...types),
      seats: fc.integer({ min: 1, max: 4 }),
      own: fc
        .array(fc.nat(9), { minLength: 2, maxLength: 4 })
        .filter((votes) => votes.some((count) => count > 0)),
      others: fc.array(fc.nat(12), { minLength: 0, maxLength: 2 }),
      turned: fc.boolean(),
      dead: fc.boolean(),
    })
    .chain(({ type, seats, own, others, turned, dead }) => {
      const ids = own.map((_, at) => `1-${at + 1}`);
      return fc
        .record({
          order: fc.shuffledSubarray(ids, { minLength: 1 }),
          agents: fc.subarray(ids),
        })
        .map(({ order, agents }) => {
          const groups = [
            { number: 1, votes: own },
            ...others.map((votes, at) => ({ number: at + 2, votes: [votes] })),
          ];
          const deceased = dead ? { deceased: [ids.at(-1)] } : {};
          const election = {
            ...{ type, day: days[type], seats, ...deceased },
            groups: turned ? [...groups].reverse() : groups,
          };
          return {
            election,
            partyOrder: { group: 1, order, agents },
          } as unknown as PartyOrderQuestion;
        });
    });

const place =
  (...paragraphs: readonly number[]) =>
  ({ election: { type } }: PartyOrderQuestion): readonly ArticleReference[] => {
    if (type === "EP") return [article("Y 12")];
    return paragraphs.map((one) => article(type === "EK" ? "R 9a" : "H 10a", one));
  };

interface Told {
  readonly flag: string;
  readonly meaning: string;
  readonly failure: string;
  readonly paragraphs: readonly number[];
  readonly of: readonly ElectionType[];
  readonly catches: string;
}

const told: readonly Told[] = [
  {
    flag: "NoPartyOrder",
    meaning: "A body in which the Act gives a party no power over the order.",
    failure:
      "A council's, or the European Parliament's, candidates are put in the order of the party.",
    ...{ paragraphs: [1], of: ["GR"], catches: "councils-have-the-power" },
  },
  {
    flag: "NoPartyOrder",
    meaning: "A body in which the Act gives a party no power over the order.",
    failure:
      "A council's, or the European Parliament's, candidates are put in the order of the party.",
    ...{ paragraphs: [1], of: ["EP"], catches: "europe-has-the-power" },
  },
  ...(
    [
      ["TK", "a-quarter-reached-is-over-it"],
      ["TK", "half-the-quota-for-the-house"],
      ["EK", "more-than-the-quota-for-the-senate"],
      ["EK", "a-quarter-for-the-senate"],
      ["TK", "nobody-keeps-a-seat-by-votes"],
      ["EK", "nobody-keeps-a-seat-by-votes"],
    ] as const
  ).map(
    ([type, catches]): Told => ({
      flag: "KeepsSeatByVotes",
      meaning: "Somebody with so many votes that the power of the party cannot be used against it.",
      failure:
        "The threshold is another, must be exceeded where it is reached, or is not looked at.",
      ...{ paragraphs: [3], of: [type], catches },
    }),
  ),
  {
    flag: "WithoutAgent",
    meaning: "Somebody who named no agent, and stays.",
    failure: "The party refuses for somebody who gave it no power.",
    ...{ paragraphs: [1], of: ["TK", "EK"], catches: "without-an-agent-as-well" },
  },
  {
    flag: "RefusalInVain",
    meaning: "A refusal that would bring nobody who is higher in the order: it may not be made.",
    failure: "An agent refuses in vain.",
    ...{ paragraphs: [2], of: ["TK", "EK"], catches: "refusing-in-vain" },
  },
  {
    flag: "PassedOver",
    meaning: "Somebody next on the list whose agent declares not to want the place.",
    failure: "The place goes to somebody whom the party does not want.",
    ...{ paragraphs: [2], of: ["TK", "EK"], catches: "those-not-wanted-may-follow" },
  },
  {
    flag: "OrderOfParty",
    meaning: "Whom the party wants, in its own order.",
    failure: "Those wanted are told in the order of the list.",
    ...{ paragraphs: [2, 4], of: ["TK", "EK"], catches: "wanted-in-the-order-of-the-list" },
  },
];

const refused = (partyOrder: object): PartyOrderQuestion =>
  ({
    election: { type: "TK", day: "2025-10-29", seats: 1, groups: [{ number: 1, votes: [1, 1] }] },
    partyOrder,
  }) as unknown as PartyOrderQuestion;

export const orderSituations: readonly Situation<PartyOrderQuestion>[] = [
  ...told.map(
    ({ paragraphs, of, catches, ...words }): Situation<PartyOrderQuestion> => ({
      ...words,
      articles: place(...paragraphs),
      inputs: orderQuestions(...of),
      attempts: 3_000,
      catches: [catches],
    }),
  ),
  ...(["already", "restored", "in-part", "not-restored"] as const).map(
    (state): Situation<PartyOrderQuestion> => ({
      flag: "OrderRestored",
      meaning: "An order that is there already, is restored, in part, or not at all.",
      failure: "What becomes of the order is told otherwise.",
      articles: place(2),
      inputs: orderQuestions("TK", "EK"),
      attempts: 3_000,
      wanted: (_, { order, refuse }) =>
        order === state && (state !== "restored" || refuse.length > 1),
    }),
  ),
  {
    flag: "RefusedPartyOrder",
    meaning: "Candidates and lists that are not there, or that are named twice.",
    failure: "An order is restored of people who do not stand.",
    articles: [article("H 10a", 4)],
    inputs: [
      refused({ group: 2, order: ["1-1"], agents: [] }),
      refused({ group: 1, order: ["1-3"], agents: [] }),
      refused({ group: 1, order: ["1-1", "1-1"], agents: [] }),
      refused({ group: 1, order: [], agents: [] }),
      refused({ group: 1, order: ["1-1"], agents: ["x"] }),
      refused({ group: 1, order: ["1-1"] }),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
