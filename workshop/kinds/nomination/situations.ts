import type {
  NominatedList,
  NominationInput,
} from "../../../src/before/nomination/nomination-input.js";
import { type ArticleReference, article } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";
import {
  type AskedBody,
  askedBodies,
  list,
  names,
  nominationQuestions,
  question,
  seated,
  signedBy,
  voters,
  wholeNomination,
} from "./questions.js";

const bodyOf = (type: AskedBody["type"], given: Partial<AskedBody> = {}): AskedBody => {
  const [found] = askedBodies.filter((one) => one.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return { ...found, ...given };
};
const council = bodyOf("GR");
const house = bodyOf("TK");
const senate = bodyOf("EK");

/** The same of every body; of the Senate its own articles. */
const either =
  (ofMost: ArticleReference, ofSenate: ArticleReference) =>
  ({ type }: NominationInput): readonly ArticleReference[] => [type === "EK" ? ofSenate : ofMost];

const support = ({ type }: NominationInput): readonly ArticleReference[] => {
  const own: Partial<Record<AskedBody["type"], readonly ArticleReference[]>> = {
    EK: [article("R 2", 1)],
    KC: [article("Ya 27")],
    KCNI: [article("Pa 10")],
    ER: [article("Ya 13"), article("H 4", 1)],
  };
  return own[type] ?? [article("H 4", 1)];
};

const struck = either(article("I 6", 1), article("S 4", 1));
const invalid = either(article("I 5"), article("S 3"));
const joined = (paragraph: number) =>
  either(article("H 11", paragraph), article("R 10", paragraph));

/** Exactly as many declarations as are needed, and one fewer. */
const atBorder = (body: AskedBody): NominationInput =>
  question(
    body,
    list("A", names(1, "a"), signedBy(voters(body.needed, "A"))),
    list("B", names(1, "b"), signedBy(voters(body.needed - 1, "B"))),
  );

const inDistricts = (
  id: string,
  candidates: readonly string[],
  districts: readonly number[],
  given: Partial<NominatedList> = {},
): NominatedList =>
  list(
    id,
    candidates.map((one) => ({ id: one })),
    {
      districts,
      support: districts.map((district) => ({
        district,
        signers: voters(district === 20 ? 10 : 30, `${id}${district}-`),
      })),
      ...given,
    },
  );

const ofParty = (ground: NonNullable<NominatedList["earlier"]>["ground"], ...seats: number[]) => ({
  name: "P",
  earlier: { ground, seats },
});

export const nominationSituations: readonly Situation<NominationInput>[] = [
  {
    flag: "NominationOfBody",
    meaning:
      "Lists of every sort at an election of one body: each rule met, missed by one, or broken.",
    failure: "Lists are judged by the rules of another body.",
    articles: (asked) => [...support(asked), ...struck(asked), ...invalid(asked)],
    inputs: askedBodies.map(wholeNomination),
    comment:
      "Worked out a second time by a program written from chapters H, I, R and S (workshop/kinds/nomination).",
  },
  {
    flag: "SupportAtBorder",
    meaning: "As many declarations of support as a list needs, and one fewer.",
    failure: "The number of another body or another size is asked, or must be exceeded.",
    articles: support,
    inputs: [
      ...askedBodies.map(atBorder),
      atBorder({ ...council, seats: 18, needed: 10 }),
      atBorder({ ...council, seats: 19, needed: 20 }),
      atBorder({ ...council, seats: 38, needed: 20 }),
      atBorder({ ...council, seats: 39, needed: 30 }),
      question(house, inDistricts("A", ["a"], [1, 20])),
      question(
        house,
        inDistricts("A", ["a"], [19, 20], {
          support: [
            { district: 19, signers: voters(30, "A") },
            { district: 20, signers: voters(9, "B") },
          ],
        }),
      ),
    ],
    catches: [],
  },
  {
    flag: "SignedTwice",
    meaning:
      "A voter who signed for two lists, twice for one, or in two districts: none of it counts.",
    failure: "A declaration of somebody who signed twice counts.",
    articles: either(article("I 2", 1), article("S 3")),
    inputs: [
      question(
        council,
        list("A", names(1, "a"), signedBy(voters(10, "A"))),
        list("B", names(1, "b"), signedBy([...voters(10, "B"), "A1"])),
      ),
      question(council, list("A", names(1, "a"), signedBy([...voters(10, "A"), "A1"]))),
      question(
        house,
        inDistricts("A", ["a"], [1, 20], {
          support: [
            { district: 1, signers: voters(30, "A") },
            { district: 20, signers: [...voters(9, "B"), "A1"] },
          ],
        }),
      ),
      question(
        senate,
        inDistricts("A", ["a"], [1], signedBy(["member"])),
        inDistricts("B", ["b"], [2], signedBy(["member"], 2)),
      ),
    ],
    catches: ["who-signed-twice-counts"],
  },
  ...(
    [
      ["no-list-is-exempt", "exempt-lists-pay", "exempt-without-a-name"],
      ["a-new-name-needs-one-seat", "combined-names-need-all-seats", "a-joint-list-never-counts"],
    ] as const
  ).flatMap((mistakes) =>
    mistakes.map(
      (mistake): Situation<NominationInput> => ({
        flag: "ExemptList",
        meaning:
          "A list of a party with a seat at the last election, under its name, a combined one or a new one.",
        failure: "The list has to have declarations or a deposit, or is let off without a seat.",
        articles: ({ type }) => [type === "EK" ? article("R 2", 5) : article("H 4", 8)],
        inputs: nominationQuestions([council, senate]),
        catches: [mistake],
      }),
    ),
  ),
  {
    flag: "ExemptGround",
    meaning: "Each ground on which a list needs no declarations, met and missed.",
    failure: "A new name counts with one seat, or a combined one only with all.",
    articles: () => [article("H 4", 8)],
    inputs: [
      question(council, list("A", names(1, "a"), ofParty("same-name", 1))),
      question(council, list("A", names(1, "a"), ofParty("same-name", 0))),
      question(council, list("A", names(1, "a"), ofParty("combined-name", 0, 1))),
      question(council, list("A", names(1, "a"), ofParty("new-name", 1, 1))),
      question(council, list("A", names(1, "a"), ofParty("new-name", 1, 0))),
      question(council, list("A", names(1, "a"), ofParty("new-name", 1))),
      question(council, list("A", names(1, "a"), ofParty("name-of-joint-list", 1))),
    ],
  },
  {
    flag: "LengthOfNominatedList",
    meaning:
      "Lists with one name too many: fifty-one, or eighty-one after more than fifteen seats.",
    failure: "The list is invalid, or the names that are struck are others.",
    articles: ({ type }) => [
      ...(type === "EK" ? [article("R 4", 2)] : [article("H 6", 2)]),
      ...struck({ type } as NominationInput),
    ],
    inputs: [council, house, senate].flatMap((body) => [
      question(body, seated("A", 15, { candidates: names(51, "a") })),
      question(body, seated("A", 16, { candidates: names(51, "a") })),
      question(body, seated("A", 16, { candidates: names(81, "a") })),
      question(
        body,
        seated("A", 1, {
          candidates: names(51, "a").map((one, at) =>
            at === 3 ? { ...one, defects: ["no-consent"] as const } : one,
          ),
        }),
      ),
    ]),
    wanted: (_, { decisions }) => decisions.length === 1,
  },
  {
    flag: "OnSeveralLists",
    meaning:
      "Somebody on two lists of one district, who is struck from both; and who was struck from one before.",
    failure:
      "One of the lists keeps the name, or it is struck although it was left on one list only.",
    articles: (asked) => [
      ...struck(asked),
      asked.type === "EK" ? article("R 5", 2) : article("H 7", 2),
    ],
    inputs: [
      question(
        council,
        seated("A", 1, { candidates: [{ id: "x" }, { id: "a" }] }),
        seated("B", 1, { candidates: [{ id: "x" }, { id: "b" }] }),
      ),
      question(
        council,
        seated("A", 1, { candidates: [{ id: "x", defects: ["no-consent"] }, { id: "a" }] }),
        seated("B", 1, { candidates: [{ id: "x" }, { id: "b" }] }),
      ),
      question(
        council,
        seated("A", 1, { candidates: [{ id: "x", defects: ["deceased"] }, { id: "a" }] }),
        seated("B", 1, { candidates: [{ id: "x" }, { id: "b" }] }),
      ),
      question(house, inDistricts("A", ["x", "a"], [1]), inDistricts("B", ["b", "x"], [2])),
      question(house, inDistricts("A", ["x", "a"], [1, 2]), inDistricts("B", ["x", "b"], [2])),
      question(
        senate,
        inDistricts("A", ["x", "a"], [1], signedBy(["A"])),
        inDistricts("B", ["x", "b"], [1], signedBy(["B"])),
      ),
    ],
  },
  ...[house, senate, council, bodyOf("PS"), bodyOf("KC")].map(
    (body): Situation<NominationInput> => {
      const {
        endOfTerm = { EK: "2027-06-08", GR: "2030-04-03" }[body.type as string] ?? "2027-03-31",
      } = body;
      const year = Number(endOfTerm.slice(0, 4)) - 18;
      const [next = ""] = [new Date(Date.parse(endOfTerm) + 86_400_000).toISOString().slice(0, 10)];
      return {
        flag: "OfAgeDuringTerm",
        meaning: "Candidates who come of age on the last day of the term, and a day later.",
        failure:
          "The age is asked on the day of the vote or of the nomination, or the last day is too late.",
        articles: ({ type }) => [type === "EK" ? article("R 5", 1) : article("H 7", 1)],
        inputs: [
          question(
            body,
            seated("A", 1, {
              candidates: [
                { id: "last", born: `${year}${endOfTerm.slice(4)}` },
                { id: "late", born: `${Number(next.slice(0, 4)) - 18}${next.slice(4)}` },
                { id: "voter", born: `${Number(body.day.slice(0, 4)) - 18}${body.day.slice(4)}` },
              ],
            }),
          ),
        ],
        catches: ["of-age-on-the-day-of-the-vote", "the-last-day-of-the-term-is-too-late"],
      };
    },
  ),
  {
    flag: "StatementForEurope",
    meaning:
      "The European Parliament: who did not state to stand nowhere else is struck first of all.",
    failure: "The statement is not asked, or other grounds come first.",
    articles: () => [article("Y 13"), article("Y 17")],
    inputs: [
      question(
        bodyOf("EP"),
        seated("A", 1, {
          candidates: [
            { id: "x", defects: ["own-statement-missing", "no-consent"] },
            { id: "a", defects: ["own-statement-missing"] },
            { id: "a2" },
          ],
        }),
        seated("B", 1, { candidates: [{ id: "x" }, { id: "b" }] }),
      ),
    ],
    catches: ["no-statement-for-europe", "the-statement-for-europe-last"],
  },
  ...(
    [
      ["a-list-without-names-is-valid", invalid],
      ["only-the-first-ground-is-told", invalid],
      ["the-senate-as-the-house", invalid],
      ["double-names-first", struck],
      ["the-dead-stay-on-lists", struck],
    ] as const
  ).map(
    ([mistake, articles]): Situation<NominationInput> => ({
      flag:
        mistake === "double-names-first" || mistake === "the-dead-stay-on-lists"
          ? "GroundsInOrder"
          : "InvalidList",
      meaning:
        mistake === "double-names-first" || mistake === "the-dead-stay-on-lists"
          ? "Names that are struck, each ground over all lists before the next."
          : "Lists that are invalid on one ground, on several, or because nobody is left on them.",
      failure:
        mistake === "double-names-first" || mistake === "the-dead-stay-on-lists"
          ? "The order of the grounds is another, or one is left out."
          : "A list is valid that is not, or a ground is not told.",
      articles,
      inputs: nominationQuestions(
        mistake === "the-senate-as-the-house" ? [senate] : [council, house, bodyOf("AB")],
      ),
      catches: [mistake],
    }),
  ),
  ...(
    [
      "undeclared-names-count",
      "the-first-list-keeps-the-name",
      "one-name-above-several-lists",
      "without-its-name-a-list-is-invalid",
    ] as const
  ).map(
    (mistake): Situation<NominationInput> => ({
      flag: "NameStruck",
      meaning:
        "A name that was not declared, or stands above several lists of a district: struck, the list stays.",
      failure: "A list keeps a name that it may not have, or is invalid without it.",
      articles: either(article("I 6", 2), article("S 4", 2)),
      inputs: nominationQuestions([council, senate]),
      catches: [mistake],
    }),
  ),
  {
    flag: "JoinedLists",
    meaning:
      "Lists of different districts with one name or one first candidate: identical, or a group.",
    failure: "Lists stand alone that belong together, or the other way round.",
    articles: (asked) => [...joined(1)(asked), ...joined(2)(asked)],
    inputs: [
      question(house, inDistricts("A", ["x", "y"], [1]), inDistricts("B", ["x", "y"], [2])),
      question(house, inDistricts("A", ["x", "y"], [1]), inDistricts("B", ["x", "z"], [2])),
      question(
        house,
        inDistricts("A", ["x", "y"], [1], { name: "P" }),
        inDistricts("B", ["y", "x"], [2], { name: "P" }),
      ),
      question(
        house,
        inDistricts("A", ["x"], [1], { name: "P" }),
        inDistricts("B", ["y"], [2], { name: "P" }),
        inDistricts("C", ["y", "z"], [20]),
      ),
      question(
        house,
        inDistricts("A", ["x"], [1]),
        inDistricts("B", ["x"], [2], { defects: ["not-the-model"] }),
      ),
      question(
        senate,
        inDistricts("A", ["x", "y"], [1], signedBy(["A"])),
        inDistricts("B", ["x", "y"], [2], signedBy(["B"], 2)),
      ),
      question(bodyOf("PS"), inDistricts("A", ["x", "y"], [1, 2]), inDistricts("B", ["z"], [1])),
    ],
  },
  {
    flag: "RefusedNomination",
    meaning:
      "Lists, candidates and districts that are there twice, support for a district that a list is not for, an age without an end of the term.",
    failure: "Something is decided about lists that cannot be.",
    articles: [article("I 4")],
    inputs: [
      question(council, seated("A", 1), seated("A", 1)),
      question(council, seated("A", 1, { candidates: [{ id: "x" }, { id: "x" }] })),
      question(house, seated("A", 1, { districts: [1, 1] })),
      question(house, seated("A", 1, { districts: [1], ...signedBy(["v"], 2) })),
      {
        type: "TK",
        day: "2025-10-29",
        seats: 150,
        lists: [seated("A", 1, { candidates: [{ id: "x", born: "2008-01-01" }] })],
      },
      question({ ...council, day: "2010-03-03" }, seated("A", 1)),
      question(council, seated("A", 1, { candidates: [] })),
      question({ ...council, seats: "17" as unknown as number }, seated("A", 1)),
      question(council, seated("A", 1, { defects: ["late" as "not-the-model"] })),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
