import fc from "fast-check";
import type {
  ReconciliationAnswer,
  ReconciliationInput,
} from "../../../src/conformance/kinds/reconciliation/reconciliation-schema.js";
import { article } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

type Body = ReconciliationInput["body"];
type Mismatch = Extract<ReconciliationAnswer, { mismatches: unknown }>["mismatches"][number];

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

interface Made {
  readonly votes: readonly [number, number];
  readonly blank: number;
  readonly more: number;
  readonly fewer: number;
}

const made: fc.Arbitrary<Made> = fc.record({
  votes: fc.tuple(fc.nat(3), fc.nat(3)),
  blank: fc.nat(2),
  more: fc.nat(1),
  fewer: fc.nat(1),
});

const unitOf = (unit: string, { votes, blank, more, fewer }: Made): Body => ({
  unit,
  figures: { blankVotes: blank, moreBallotsCounted: more, fewerBallotsCounted: fewer },
  lists: [{ number: 1, votes: sum(votes), candidateVotes: [...votes] }],
});

function bodyOf(unit: string, children: readonly Body[], expected?: readonly string[]): Body {
  const total = (name: "blankVotes" | "moreBallotsCounted" | "fewerBallotsCounted"): number =>
    sum(children.map(({ figures }) => figures[name] ?? 0));
  return {
    unit,
    figures: {
      blankVotes: total("blankVotes"),
      moreBallotsCounted: total("moreBallotsCounted"),
      fewerBallotsCounted: total("fewerBallotsCounted"),
    },
    lists: [
      {
        number: 1,
        votes: sum(children.map(({ lists }) => lists[0]?.votes ?? 0)),
        candidateVotes: [0, 1].map((at) =>
          sum(children.map(({ lists }) => lists[0]?.candidateVotes[at] ?? 0)),
        ),
      },
    ],
    ...(expected === undefined ? {} : { expected }),
    children,
  };
}

const slips = [
  "none",
  "candidate",
  "list",
  "figure",
  "more and fewer",
  "not reported",
  "missing",
  "unknown",
  "doubled",
  "ballot",
] as const;

/** Bodies of one or two units in which one thing is wrong, at the top or one level lower. */
const bodies: fc.Arbitrary<ReconciliationInput> = fc
  .record({
    units: fc.array(made, { minLength: 1, maxLength: 2 }),
    slip: fc.constantFrom(...slips),
    by: fc.integer({ min: 1, max: 3 }),
    below: fc.boolean(),
  })
  .map(({ units, slip, by, below }) => {
    const names = units.map((_, index) => `SB${index + 1}`);
    const right = bodyOf(
      "0001",
      units.map((one, index) => unitOf(names[index] ?? "", one)),
      names,
    );
    const wrong = withSlip(right, slip, by);
    return { body: below ? bodyOf("HSB1", [wrong], ["0001"]) : wrong };
  });

function withSlip(body: Body, slip: (typeof slips)[number], by: number): Body {
  const { figures, children = [], expected = [] } = body;
  const [list] = body.lists;
  if (list === undefined) return body;
  const [first = 0, ...others] = list.candidateVotes;
  switch (slip) {
    case "none":
      return body;
    case "candidate":
      return { ...body, lists: [{ ...list, candidateVotes: [first + by, ...others] }] };
    case "list":
      return { ...body, lists: [{ ...list, votes: list.votes + by }] };
    case "figure":
      return { ...body, figures: { ...figures, blankVotes: (figures.blankVotes ?? 0) + by } };
    case "more and fewer": {
      const more = (figures.moreBallotsCounted ?? 0) + by;
      const fewer = (figures.fewerBallotsCounted ?? 0) + by;
      return {
        ...body,
        figures: { ...figures, moreBallotsCounted: more, fewerBallotsCounted: fewer },
      };
    }
    case "not reported": {
      const { blankVotes: _, ...reported } = figures;
      return { ...body, figures: reported };
    }
    case "missing":
      return { ...body, expected: [...expected, "SB9"] };
    case "unknown":
      return { ...body, expected: expected.slice(1) };
    case "doubled":
      return { ...body, children: [...children, ...children.slice(0, 1)] };
    case "ballot":
      return { ...body, lists: [list, { number: 2, votes: 0, candidateVotes: [0] }] };
  }
}

const only =
  (isMeant: (mismatch: Mismatch) => boolean) =>
  (_: ReconciliationInput, answer: { readonly mismatches?: readonly Mismatch[] }): boolean =>
    answer.mismatches !== undefined &&
    answer.mismatches.length > 0 &&
    answer.mismatches.every(isMeant);

const isFigure = (what: RegExp) => (mismatch: Mismatch) =>
  mismatch.kind === "figure" && what.test(mismatch.what);

const votesIn = ({ lists }: Body): number => sum(lists.map(({ votes }) => votes));

const sums = [article("O 3"), article("Na 26", 1), article("O 5", 1), article("P 20", 1)];

/** The situations for which these vectors are made. */
export const reconciliationSituations: readonly Situation<ReconciliationInput>[] = [
  {
    flag: "EverythingAddsUp",
    meaning: "A body whose figures are the sums of those of its units, two levels deep.",
    failure: "Something is reported where nothing is wrong.",
    articles: sums,
    inputs: bodies,
    wanted: ({ body }, answer) =>
      answer.mismatches.length === 0 &&
      body.unit === "HSB1" &&
      votesIn(body) > 0 &&
      (body.children?.[0]?.children?.length ?? 0) > 1,
  },
  {
    flag: "CandidateDoesNotAddUp",
    meaning: "The total of a candidate is not the sum, while those of the list are right.",
    failure: "Candidates are not compared, though they decide who is elected.",
    articles: [article("Na 26", 1), article("O 5", 1), article("P 22", 1)],
    inputs: bodies,
    wanted: only(isFigure(/candidateVotes/)),
    catches: ["list-totals-only"],
  },
  {
    flag: "ListDoesNotAddUp",
    meaning: "The total of a list is not the sum, while those of its candidates are.",
    failure: "The totals of lists are not compared.",
    articles: [article("Na 26", 1), article("O 5", 1)],
    inputs: bodies,
    wanted: only(isFigure(/^lists\.1\.votes$/)),
    catches: ["candidates-only"],
  },
  {
    flag: "FigureDoesNotAddUp",
    meaning: "Blank votes are not the sum of those of the units.",
    failure: "Only votes on lists are compared, not the other figures of the form.",
    articles: [article("Na 26", 2), article("O 5", 2), article("P 20", 1)],
    inputs: bodies,
    wanted: only(isFigure(/^blankVotes$/)),
    catches: ["figures-not-compared"],
  },
  {
    flag: "MoreAndFewerApart",
    meaning: "More and fewer ballots are both too high by the same number.",
    failure: "Only the difference between the two is compared.",
    articles: [article("Na 26", 3), article("O 5", 3)],
    inputs: bodies,
    wanted: only(isFigure(/BallotsCounted$/)),
    catches: ["differences-set-off"],
  },
  {
    flag: "DifferenceOfOne",
    meaning: "A figure is one too high.",
    failure: "Small differences are let go.",
    articles: sums,
    inputs: bodies,
    wanted: only(isFigure(/^/)),
    catches: ["difference-of-one-tolerated"],
  },
  {
    flag: "WrongBelowTheTop",
    meaning: "What is wrong is one level below the top.",
    failure: "Only the highest level is compared.",
    articles: sums,
    inputs: bodies,
    wanted: only(({ unit }) => unit === "0001"),
    catches: ["top-level-only"],
  },
  {
    flag: "NotReported",
    meaning: "The body did not report a figure that its units have.",
    failure: "A figure that was not reported is taken for 0.",
    articles: [article("O 5", 2)],
    inputs: bodies,
    wanted: (_, answer) => answer.mismatches.length === 0,
    catches: ["not-reported-is-zero"],
  },
  {
    flag: "UnitNotThere",
    meaning: "A unit of the body has not reported.",
    failure: "A missing unit is not noticed as long as the figures agree.",
    articles: sums,
    inputs: bodies,
    wanted: only(({ kind }) => kind === "missing-unit"),
    catches: ["missing-unit-ignored"],
  },
  {
    flag: "UnitOfAnother",
    meaning: "A unit that is not of the body.",
    failure: "A unit of another body is not noticed.",
    articles: sums,
    inputs: bodies,
    wanted: only(({ kind }) => kind === "unknown-unit"),
    catches: ["unknown-unit-ignored"],
  },
  {
    flag: "UnitTwice",
    meaning: "A unit that reported twice.",
    failure: "A unit is counted twice, or reported twice without notice.",
    articles: sums,
    inputs: bodies,
    wanted: (input, answer) =>
      votesIn(input.body) > 0 && only(({ kind }) => kind === "doubled-unit")(input, answer),
    catches: ["doubled-unit-counts-twice", "doubled-unit-ignored"],
  },
  {
    flag: "OtherBallot",
    meaning: "The body has a list that its units do not have.",
    failure: "A list that one side has and the other has not is left out.",
    articles: sums,
    inputs: bodies,
    wanted: only(({ kind }) => kind === "ballot"),
    catches: ["other-ballot-ignored"],
  },
  {
    flag: "RefusedTotals",
    meaning: "Totals with figures that are no figures.",
    failure: "The program calculates with figures that cannot be.",
    articles: sums,
    inputs: [
      { body: { unit: "0001", figures: { blankVotes: -1 }, lists: [], children: [] } },
      { body: { unit: "0001", figures: { blankVotes: 0.5 }, lists: [], children: [] } },
      { body: { unit: "", figures: {}, lists: [], children: [] } },
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
