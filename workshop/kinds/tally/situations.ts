import fc from "fast-check";
import type {
  AddingBody,
  TallyInput,
  TallyReport,
} from "../../../src/conformance/kinds/tally/tally-schema.js";
import { article } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

type Ballot = TallyInput["ballot"];
type Unit = TallyReport | AddingBody;

const ballots: fc.Arbitrary<Ballot> = fc
  .array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 2 })
  .map((sizes) => sizes.map((candidates, index) => ({ number: index + 1, candidates })));

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

interface Papers {
  readonly votes: readonly (readonly number[])[];
  readonly blank: number;
  readonly invalid: number;
  readonly proxies: number;
  readonly voterCards: number;
  readonly difference: number;
}

function papersOf(ballot: Ballot): fc.Arbitrary<Papers> {
  return fc.record({
    votes: fc.tuple(
      ...ballot.map(({ candidates }) =>
        fc.array(fc.nat(3), { minLength: candidates, maxLength: candidates }),
      ),
    ),
    blank: fc.nat(1),
    invalid: fc.nat(1),
    proxies: fc.nat(1),
    voterCards: fc.nat(1),
    difference: fc.integer({ min: -1, max: 1 }),
  });
}

/** A report in which every sum is right. */
function reportOf(unit: string, papers: Papers, rest: Partial<TallyReport> = {}): TallyReport {
  const lists = papers.votes.map((candidateVotes, index) => ({
    number: index + 1,
    votes: sum(candidateVotes),
    candidateVotes: [...candidateVotes],
  }));
  const { blank, invalid, proxies, voterCards } = papers;
  const votesOnCandidates = sum(lists.map(({ votes }) => votes));
  const votesCast = votesOnCandidates + blank + invalid;
  const admittedVoters = Math.max(votesCast + papers.difference, proxies + voterCards);
  const figures = {
    pollCards: admittedVoters - proxies - voterCards,
    proxyCertificates: proxies,
    voterCards,
    admittedVoters,
    votesOnCandidates,
    blankVotes: blank,
    invalidVotes: invalid,
    votesCast,
    moreBallotsCounted: Math.max(votesCast - admittedVoters, 0),
    fewerBallotsCounted: Math.max(admittedVoters - votesCast, 0),
  };
  const given = Object.entries(figures).filter(([, figure]) => figure !== 0);
  return { unit, ...rest, figures: Object.fromEntries(given), lists };
}

/** Municipalities of one to three stations, some of them with a corrigendum. */
function municipalitiesOf(ballot: Ballot, unit: string, prefix: string): fc.Arbitrary<AddingBody> {
  const station = fc.record({
    papers: papersOf(ballot),
    sessions: fc.oneof({ weight: 3, arbitrary: fc.constant([1]) }, sessionsOfCorrigenda),
    corrected: papersOf(ballot),
    central: fc.boolean(),
    otherBody: fc.integer({ min: 0, max: 9 }).map((one) => one === 9),
    slip: fc.integer({ min: 0, max: 9 }).map((one) => one === 9),
    turned: fc.boolean(),
  });
  return fc
    .record({
      stations: fc.array(station, { minLength: 1, maxLength: 3 }),
      again: fc.integer({ min: 0, max: 5 }).map((one) => one === 5),
      expected: fc.constantFrom("not said", "all", "one more", "one fewer"),
      register: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
      parts: fc.boolean(),
    })
    .map(({ stations, again, expected, register, parts }): AddingBody => {
      const names = stations.map((_, index) => `${prefix}SB${index + 1}`);
      const reports = stations.flatMap((one, index) => {
        const body = one.central ? "centrally-counted-polling-station" : "polling-station";
        return one.sessions.map((session, at) => {
          const other = one.central ? "polling-station" : "centrally-counted-polling-station";
          const own = one.otherBody && at > 0 ? other : body;
          const report = reportOf(names[index] ?? "", at === 0 ? one.papers : one.corrected, {
            ...(own === "polling-station" ? {} : { body: own }),
            ...(session === 1 ? {} : { session }),
          });
          const slipped = one.slip
            ? { ...report, figures: { ...report.figures, invalidVotes: 2 } }
            : report;
          return one.turned ? { ...slipped, lists: [...slipped.lists].reverse() } : slipped;
        });
      });
      const doubled = again ? reports.slice(-1).map((one) => ({ ...one })) : [];
      const wanted = {
        "not said": undefined,
        all: names,
        "one more": [...names, `${prefix}SB9`],
        "one fewer": names.slice(1),
      }[expected];
      const half = Math.ceil(reports.length / 2);
      return {
        unit,
        level: "municipality",
        ...(wanted === undefined ? {} : { expected: wanted }),
        ...(register === undefined ? {} : { eligibleVoters: register }),
        parts: parts
          ? [reports.slice(0, half), [...reports.slice(half), ...doubled]]
          : [[...reports, ...doubled]],
      };
    });
}

const sessionsOfCorrigenda = fc.constantFrom([1, 2], [1, 2, 3], [2], [1, 3], [1, 1]);

const municipalities: fc.Arbitrary<TallyInput> = ballots.chain((ballot) =>
  municipalitiesOf(ballot, "0001", "").map((body) => ({ ballot, body })),
);

/** The whole chain: stations, municipalities, districts and postal committees, the nation. */
const nations: fc.Arbitrary<TallyInput> = ballots.chain((ballot) =>
  fc
    .record({
      districts: fc.array(
        fc.array(municipalitiesOf(ballot, "M", "M"), { minLength: 1, maxLength: 2 }),
        { minLength: 1, maxLength: 2 },
      ),
      postal: fc.option(papersOf(ballot), { nil: undefined }),
      abroad: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ districts, postal, abroad }): TallyInput => {
      const parts: Unit[] = districts.map((own, at): AddingBody => {
        const renamed = own.map((one, index) => ({ ...one, unit: `000${2 * at + index + 1}` }));
        return { unit: `HSB${at + 1}`, level: "district", parts: [renamed] };
      });
      const committee = postal === undefined ? [] : [postalCommittee(postal, abroad)];
      const body: AddingBody = {
        unit: "CSB",
        level: "central-committee",
        parts: [[...parts, ...committee]],
      };
      return { ballot, body };
    }),
);

function postalCommittee(papers: Papers, abroad: number): AddingBody {
  const plain = { ...papers, proxies: 0, voterCards: 0 };
  const { figures, ...report } = reportOf("BSB1", plain, { body: "postal-committee" });
  const { pollCards: certificates = 0, ...others } = figures;
  const counted = { ...others, postalVotingCertificates: certificates };
  return {
    unit: "NBSB",
    level: "national-postal-committee",
    eligibleVoters: abroad,
    parts: [[{ ...report, figures: counted }]],
  };
}

const reportsIn = (body: AddingBody): TallyReport[] =>
  body.parts.flat().flatMap((unit) => ("parts" in unit ? reportsIn(unit) : [unit]));

const hasVotes = ({ body }: TallyInput): boolean =>
  reportsIn(body).every(({ figures }) => (figures.votesOnCandidates ?? 0) > 0);

const isAddedUp = (answer: { readonly status?: string }): boolean => answer.status === "completed";

/** Nothing but this one problem stands in the way. */
const onlyProblem =
  (problem: string) =>
  (
    input: TallyInput,
    answer: { readonly because?: readonly { readonly problem: string }[] },
  ): boolean =>
    answer.because?.length === 1 && answer.because[0]?.problem === problem && hasVotes(input);

const small: TallyReport = {
  unit: "SB1",
  figures: { pollCards: 1, admittedVoters: 1, votesOnCandidates: 1, votesCast: 1 },
  lists: [{ number: 1, votes: 1, candidateVotes: [1] }],
};
const oneList: Ballot = [{ number: 1, candidates: 1 }];
const municipality = (units: readonly Unit[], ballot: Ballot = oneList): TallyInput => ({
  ballot,
  body: { unit: "0001", level: "municipality", parts: [units] },
});

const stations = [article("Na 26", 1), article("Na 26", 2)];

/** The situations for which these vectors are made. */
export const tallySituations: readonly Situation<TallyInput>[] = [
  {
    flag: "StationsAddedUp",
    meaning: "Two stations of a municipality, every figure, list and candidate of each.",
    failure: "A figure, list or candidate is left out of the total of a municipality.",
    articles: [...stations, article("N 6", 1), article("N 6", 2), article("N 6", 3)],
    inputs: municipalities,
    wanted: (input, answer) =>
      isAddedUp(answer) &&
      hasVotes(input) &&
      input.ballot.length === 2 &&
      reportsIn(input.body).length > 1 &&
      ["blankVotes", "invalidVotes", "proxyCertificates", "voterCards"].every(
        (name) => answer.figures[name] > 0,
      ),
    catches: ["voter-cards-forgotten"],
  },
  {
    flag: "CentrallyCounted",
    meaning: "A municipality in which ballots are counted centrally.",
    failure: "Counts of a central count are not added up as others are.",
    articles: [
      article("N 6", 4),
      article("Na 18", 1),
      article("Na 18", 2),
      article("Na 18", 3),
      article("Na 22", 2),
      article("Na 26", 1),
    ],
    inputs: municipalities,
    wanted: (input, answer) =>
      isAddedUp(answer) &&
      hasVotes(input) &&
      reportsIn(input.body).every(({ body }) => body === "centrally-counted-polling-station"),
  },
  {
    flag: "WholeChain",
    meaning: "Stations, municipalities, a district and the nation.",
    failure: "A level of the chain is skipped, or added twice.",
    articles: [article("O 3"), article("O 5", 1), article("O 5", 2), article("P 20", 1)],
    inputs: nations,
    wanted: (input, answer) =>
      isAddedUp(answer) && hasVotes(input) && input.body.parts.flat().length > 1,
  },
  {
    flag: "MoreAndFewerBallots",
    meaning: "One station counted more ballots than voters, another fewer.",
    failure: "More and fewer ballots are set off against each other, which hides both.",
    articles: [article("Na 26", 3), article("N 8a", 1)],
    inputs: municipalities,
    wanted: (input, answer) => isAddedUp(answer) && hasVotes(input),
    catches: ["differences-set-off"],
  },
  {
    flag: "MoreAndFewerAboveStations",
    meaning: "More and fewer ballots in different municipalities of a district.",
    failure: "More and fewer ballots are set off against each other above the stations.",
    articles: [article("O 5", 3), article("O 16", 3), article("P 20", 1)],
    inputs: nations,
    wanted: (input, answer) =>
      isAddedUp(answer) &&
      hasVotes(input) &&
      answer.differences.length > 1 &&
      new Set(answer.differences.map(({ unit }: { unit: string }) => unit)).size > 1,
    catches: ["differences-set-off"],
  },
  {
    flag: "EligibleVotersFromRegister",
    meaning: "The body takes the number of eligible voters from the register.",
    failure: "Eligible voters are added up from reports that do not have them.",
    articles: [article("Na 28"), article("O 18")],
    inputs: municipalities,
    wanted: (input, answer) => isAddedUp(answer) && hasVotes(input),
    catches: ["register-ignored"],
  },
  {
    flag: "PostalCertificates",
    meaning: "Postal votes: voters are admitted by postal voting certificates.",
    failure: "Postal votes, or the certificates by which they are admitted, are lost.",
    articles: [
      article("N 21", 1),
      article("N 25", 1),
      article("N 25", 2),
      article("N 25", 3),
      article("N 27", 1),
      article("O 16", 1),
      article("O 16", 2),
      article("P 20", 1),
    ],
    inputs: nations,
    wanted: (input, answer) => isAddedUp(answer) && hasVotes(input),
    catches: ["postal-certificates-forgotten"],
  },
  {
    flag: "Corrigendum",
    meaning: "A corrigendum with other figures than the first count.",
    failure: "A corrigendum is added to what it corrects, or left aside.",
    articles: [article("Na 14", 2), article("P 1f", 2), ...stations],
    inputs: municipalities,
    wanted: (input, answer) => isAddedUp(answer) && hasVotes(input),
    catches: ["corrigendum-added", "first-session-stands"],
  },
  {
    flag: "CorrigendumTwice",
    meaning: "A second corrigendum, which replaces the first.",
    failure: "The first corrigendum holds, or all sessions are added.",
    articles: [article("Na 14", 2)],
    inputs: municipalities,
    wanted: (input, answer) =>
      isAddedUp(answer) &&
      hasVotes(input) &&
      reportsIn(input.body).some(({ session }) => session === 3),
    catches: ["first-session-stands"],
  },
  {
    flag: "FirstCountedLater",
    meaning: "A station that had been forgotten, counted for the first time in a later session.",
    failure: "Sessions are taken for those of a station, while they are those of the committee.",
    articles: [article("Na 14", 2)],
    inputs: municipalities,
    wanted: (input, answer) =>
      isAddedUp(answer) &&
      hasVotes(input) &&
      reportsIn(input.body).some(
        ({ unit, session = 1 }, _, all) =>
          session > 1 && all.filter((other) => other.unit === unit).length === 1,
      ),
    catches: ["later-station-refused"],
  },
  {
    flag: "FirstCorrectedInThird",
    meaning: "A station that is corrected for the first time in the third session.",
    failure:
      "A session in which nothing changed for a station is taken for a report that is missing.",
    articles: [article("Na 14", 2)],
    inputs: municipalities,
    wanted: (input, answer) =>
      isAddedUp(answer) &&
      hasVotes(input) &&
      reportsIn(input.body).some(
        ({ unit, session }, _, all) =>
          session === 3 && all.filter((other) => other.unit === unit).length === 2,
      ),
    catches: ["first-session-stands"],
  },
  {
    flag: "SessionTwice",
    meaning: "Two reports of one unit and one session.",
    failure: "One of two reports is taken without anybody knowing which holds.",
    articles: [article("Na 14", 2)],
    inputs: municipalities,
    wanted: onlyProblem("session-doubled"),
  },
  {
    flag: "CorrigendumOfOtherCount",
    meaning: "A corrigendum of a central count after a count at the station, or the reverse.",
    failure: "A report replaces one that it does not belong to.",
    articles: [article("Na 14", 2)],
    inputs: municipalities,
    wanted: onlyProblem("other-body"),
  },
  {
    flag: "MissingUnit",
    meaning: "A station of the municipality has not reported.",
    failure: "A total is made while a unit is missing.",
    articles: [article("Na 26", 1)],
    inputs: municipalities,
    wanted: onlyProblem("missing"),
    catches: ["missing-unit-ignored"],
  },
  {
    flag: "MissingUnitBelow",
    meaning: "A station is missing in a municipality of a district.",
    failure: "A unit that is missing below is not noticed above.",
    articles: [article("O 5", 1)],
    inputs: nations,
    wanted: onlyProblem("missing"),
    catches: ["missing-unit-ignored"],
  },
  {
    flag: "UnknownUnit",
    meaning: "A station that is not of the municipality.",
    failure: "Votes of another body are added.",
    articles: [article("Na 26", 1)],
    inputs: municipalities,
    wanted: onlyProblem("unknown"),
    catches: ["unknown-unit-added"],
  },
  {
    flag: "DoubledUnit",
    meaning: "A station stands in two of the parts that were added up apart.",
    failure: "Votes are counted twice, or one of two reports is dropped unseen.",
    articles: [article("Na 26", 1)],
    inputs: municipalities,
    wanted: onlyProblem("doubled"),
    catches: ["doubled-unit-added", "doubled-unit-dropped"],
  },
  {
    flag: "AddedUpInParts",
    meaning: "The stations were added up in two parts.",
    failure: "The total depends on who added up what.",
    articles: stations,
    inputs: municipalities,
    wanted: (input, answer) => isAddedUp(answer) && hasVotes(input),
    catches: ["only-the-first-part"],
  },
  {
    flag: "CountWithErrors",
    meaning: "A count whose figures contradict each other.",
    failure: "A total is made of figures that cannot all be right.",
    articles: [article("Na 12"), article("Na 26", 1)],
    inputs: municipalities,
    wanted: onlyProblem("errors"),
    catches: ["errors-added"],
  },
  {
    flag: "ListsInAnotherOrder",
    meaning: "A report with its lists in another order than the ballot paper.",
    failure: "Votes go to another list, because lists are taken by place and not by number.",
    articles: [article("N 6", 1)],
    inputs: municipalities,
    wanted: (input, answer) => isAddedUp(answer) && hasVotes(input),
    catches: ["lists-by-position"],
  },
  {
    flag: "MunicipalReports",
    meaning: "Reports of municipalities, in which there are both more and fewer ballots.",
    failure: "A municipal report with both is refused, or the two are set off.",
    articles: [article("Na 26", 3), article("O 5", 1)],
    inputs: [
      {
        ballot: oneList,
        body: {
          unit: "HSB1",
          level: "district",
          parts: [
            [
              {
                unit: "0001",
                body: "municipality",
                figures: {
                  eligibleVoters: 9,
                  pollCards: 3,
                  admittedVoters: 3,
                  votesOnCandidates: 3,
                  votesCast: 3,
                  moreBallotsCounted: 1,
                  fewerBallotsCounted: 1,
                },
                lists: [{ number: 1, votes: 3, candidateVotes: [3] }],
              },
            ],
          ],
        },
      },
    ],
    catches: ["differences-set-off"],
  },
  {
    flag: "NothingToAddUp",
    meaning: "A body without units: every figure is 0.",
    failure: "Adding up nothing fails, or gives something.",
    articles: [article("Na 26", 1)],
    inputs: [municipality([])],
  },
  {
    flag: "RefusedReport",
    meaning: "Reports with other lists or candidates than the ballot paper, or impossible figures.",
    failure: "Votes are added to whatever stands in their place.",
    articles: [article("N 6", 1)],
    inputs: [
      municipality([{ ...small, lists: [] }]),
      municipality([{ ...small, lists: [{ number: 2, votes: 1, candidateVotes: [1] }] }]),
      municipality([{ ...small, lists: [{ number: 1, votes: 1, candidateVotes: [1, 0] }] }]),
      municipality([small], [...oneList, ...oneList]),
      municipality([{ ...small, figures: { ...small.figures, blankVotes: -1 } }]),
      municipality([{ ...small, figures: { ...small.figures, blankVotes: 0.5 } }]),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
