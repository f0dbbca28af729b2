import fc from "fast-check";
import type { AdmissionQuestion } from "../../../src/conformance/kinds/admission/admission-schema.js";
import { article } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

const figuresOf = (votes: readonly number[]): fc.Arbitrary<readonly number[]> =>
  fc.tuple(...votes.map((most) => fc.nat(most)));

/** Small elections of a council, and one or two ballots in doubt in a unit, or in two. */
export const admissionQuestions: fc.Arbitrary<AdmissionQuestion> = fc
  .record({
    seats: fc.integer({ min: 1, max: 3 }),
    lists: fc.array(fc.array(fc.nat(6), { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    }),
    doubts: fc.constantFrom([1], [2], [0], [1, 1]),
  })
  .chain(({ seats, lists, doubts }) => {
    const own = fc.option(fc.tuple(...lists.map(figuresOf)), { nil: undefined });
    return fc.tuple(...doubts.map(() => own)).map((counted) => {
      const units = doubts.map((votesInDoubt, at) => {
        const votes = counted[at]?.map((candidateVotes, list) => ({
          number: list + 1,
          candidateVotes,
        }));
        return {
          ...{ unit: `SB${at + 1}`, votesInDoubt },
          ...(votes === undefined ? {} : { votes }),
        };
      });
      const election = {
        ...{ type: "GR", day: "2026-03-18", seats },
        groups: lists.map((votes, at) => ({ number: at + 1, votes })),
      };
      return { election, units } as unknown as AdmissionQuestion;
    });
  });

interface Members {
  readonly members?: readonly { readonly decision: string }[];
}

const isDecided = ({ members = [] }: Members): boolean =>
  members.length > 0 && members.every(({ decision }) => decision !== "undetermined");

const told: readonly (readonly [string, string, string, string])[] = [
  [
    "MemberAdmitted",
    "Somebody whose election no vote in doubt can undo.",
    "Everybody waits.",
    "everybody-waits",
  ],
  [
    "MemberWaits",
    "Somebody whose election a vote in doubt can undo.",
    "Nobody waits.",
    "nobody-waits",
  ],
  [
    "AsManyInDoubt",
    "As many votes in doubt as are needed to undo an election.",
    "One more would be needed.",
    "one-ballot-fewer",
  ],
  [
    "BallotLeftOut",
    "An election that only a ballot that was left out can undo.",
    "Ballots are never left out.",
    "ballots-are-never-left-out",
  ],
  [
    "BallotTooMany",
    "An election that a ballot counted in error can undo.",
    "Ballots are never too many.",
    "ballots-are-never-too-many",
  ],
  [
    "BallotForAnother",
    "An election that only a ballot counted for somebody else can undo.",
    "Ballots never move.",
    "ballots-never-move",
  ],
  [
    "DoubtByLot",
    "An election that votes in doubt can make a matter of lot.",
    "A lot is no doubt.",
    "a-lot-is-no-doubt",
  ],
  [
    "DoubtWithinList",
    "Somebody whom another of the list can take the place of.",
    "Only seats of lists are looked at.",
    "seats-only",
  ],
  [
    "CountOfUnit",
    "Ballots that cannot have been too many, as nobody cast them in the unit.",
    "What was counted in the unit is not looked at.",
    "what-the-unit-counted-is-not-looked-at",
  ],
  [
    "UnitsTogether",
    "An election that the doubts of two units undo together.",
    "Units are looked at one by one.",
    "units-one-by-one",
  ],
];

const question = (units: unknown): AdmissionQuestion =>
  ({
    election: { type: "GR", day: "2026-03-18", seats: 1, groups: [{ number: 1, votes: [1] }] },
    units,
  }) as unknown as AdmissionQuestion;

export const admissionSituations: readonly Situation<AdmissionQuestion>[] = [
  ...told.map(
    ([flag, meaning, failure, mistake]): Situation<AdmissionQuestion> => ({
      ...{ flag, meaning, failure, articles: [article("V 5")] },
      inputs: admissionQuestions,
      attempts: 300,
      wanted: (_, answer: Members) => isDecided(answer),
      catches: [mistake],
    }),
  ),
  {
    flag: "RefusedAdmission",
    meaning: "Units that are there twice, votes in doubt that are fewer than none.",
    failure: "Members are admitted on doubts that cannot be.",
    articles: [article("V 5")],
    inputs: [
      question([1, 2].map((votesInDoubt) => ({ unit: "SB1", votesInDoubt }))),
      question([{ unit: "SB1", votesInDoubt: -1 }]),
      question([{ unit: "SB1", votesInDoubt: "1" }]),
      question("SB1"),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
