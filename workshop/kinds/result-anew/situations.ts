import fc from "fast-check";
import { type ArticleReference, article } from "../../../src/model/article.js";
import type { ResultAnewQuestion } from "../../../src/operations/result-anew.js";
import type { Situation } from "../../situation.js";

const votes = (lengths: readonly number[]) =>
  fc
    .tuple(
      ...lengths.map((length) => fc.array(fc.nat(6), { minLength: length, maxLength: length })),
    )
    .filter((lists) => lists.flat().some((count) => count > 0));

/** A small election counted twice, and who was admitted in between. */
export const anewQuestions: fc.Arbitrary<ResultAnewQuestion> = fc
  .record({
    seats: fc.integer({ min: 1, max: 3 }),
    lengths: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    cause: fc.constantFrom("new-vote", "recount"),
  })
  .chain(({ seats, lengths, cause }) =>
    fc
      .record({
        before: votes(lengths),
        after: votes(lengths),
        admitted: fc.subarray(
          lengths.flatMap((length, list) =>
            Array.from({ length }, (_, at) => `${list + 1}-${at + 1}`),
          ),
        ),
      })
      .map(({ before, after, admitted }) => {
        const election = (counted: readonly (readonly number[])[]) => ({
          election: {
            ...{ type: "GR", day: "2026-03-18", seats },
            groups: counted.map((own, at) => ({ number: at + 1, votes: own })),
          },
        });
        return {
          ...{ before: election(before), after: election(after) },
          ...{ cause, admitted },
        } as unknown as ResultAnewQuestion;
      }),
  );

const place = ({ cause }: ResultAnewQuestion): readonly ArticleReference[] => [
  cause === "recount" ? article("V 9", 1) : article("V 6", 3),
];

const told: readonly (readonly [string, string, string, string])[] = [
  [
    "AdmittedStays",
    "Somebody who was admitted and is not elected any more: stays, and another falls.",
    "The new result is given as it is.",
    "the-new-result-alone",
  ],
  [
    "ResultChanges",
    "Somebody newly elected where nobody who was admitted is gone.",
    "The first result stays.",
    "the-first-result-stays",
  ],
  [
    "AnotherFalls",
    "Somebody who falls against a member who was admitted.",
    "The body gets a member too many.",
    "nobody-falls",
  ],
  [
    "NobodyFalls",
    "People who come where nobody who was admitted is gone: nobody falls.",
    "All who come fall.",
    "all-who-come-fall",
  ],
  [
    "FallsOnOwnList",
    "Somebody who falls on the list of the member who stays, where somebody of another list comes too.",
    "Somebody of another list falls.",
    "somebody-of-another-list-falls",
  ],
];

const same = { type: "GR", day: "2026-03-18", seats: 1, groups: [{ number: 1, votes: [1] }] };
const refused = (given: object): ResultAnewQuestion =>
  ({
    ...{ cause: "recount", before: { election: same }, after: { election: same }, admitted: [] },
    ...given,
  }) as unknown as ResultAnewQuestion;

export const anewSituations: readonly Situation<ResultAnewQuestion>[] = [
  ...told.map(
    ([flag, meaning, failure, mistake]): Situation<ResultAnewQuestion> => ({
      ...{ flag, meaning, failure, articles: place },
      inputs: anewQuestions,
      attempts: 2_000,
      wanted: (_, answer: { readonly status?: string }) => answer.status === "completed",
      catches: [mistake],
    }),
  ),
  {
    flag: "RefusedResultAnew",
    meaning: "Somebody admitted who was not elected, another election, a cause that there is not.",
    failure: "A result is determined of what cannot be.",
    articles: [article("V 6", 3)],
    inputs: [
      refused({ admitted: ["1-2"] }),
      refused({ after: { election: { ...same, seats: 2 } } }),
      refused({ cause: "doubt" }),
      refused({ before: undefined }),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
