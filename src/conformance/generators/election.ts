import fc from "fast-check";
import type { Election } from "../../model/election/election.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { parseElection } from "../../model/election/parse-election.js";

/** Votes on the candidates of one list: near-ties, long tails and zeros all happen often. */
function votesOfList(longest: number, most: number): fc.Arbitrary<readonly number[]> {
  const figure = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constant(most) },
  );
  return fc.array(figure, { minLength: 1, maxLength: longest });
}

/** Elections in which some list has a majority, some ties, some too few candidates. */
const rows: fc.Arbitrary<readonly (readonly number[])[]> = fc.oneof(
  fc.array(votesOfList(6, 12), { minLength: 1, maxLength: 6 }),
  fc.array(votesOfList(4, 400), { minLength: 1, maxLength: 9 }),
  fc
    .tuple(votesOfList(3, 900), fc.array(votesOfList(5, 90), { minLength: 1, maxLength: 7 }))
    .map(([large, others]) => [large, ...others]),
);

/** A type of election on a day. */
export interface Body {
  readonly type: ElectionType;
  readonly day: string;
}

const everyBody: readonly Body[] = [
  { type: "GR", day: "2026-03-18" },
  { type: "GR", day: "2022-03-16" },
  { type: "GR", day: "2014-03-19" },
  { type: "TK", day: "2025-10-29" },
  { type: "PS", day: "2023-03-15" },
  { type: "EP", day: "2024-06-06" },
  { type: "AB", day: "2023-03-15" },
  { type: "ER", day: "2023-03-15" },
  { type: "KC", day: "2023-03-15" },
  { type: "KC", day: "2019-03-20" },
  { type: "KC", day: "2025-11-01" },
  { type: "KCNI", day: "2023-03-15" },
  { type: "EK", day: "2023-05-30" },
];

const anySize = fc.oneof(
  fc.integer({ min: 1, max: 18 }),
  fc.integer({ min: 17, max: 21 }),
  fc.integer({ min: 1, max: 60 }),
);

/** Elections of these bodies in which every group has one list, with deceased candidates at times. */
export function singleListElectionsOf(
  bodies: readonly Body[],
  seats: fc.Arbitrary<number> = anySize,
): fc.Arbitrary<Election> {
  return fc
    .record({
      body: fc.constantFrom(...bodies),
      seats,
      votes: rows,
      deaths: fc.array(fc.nat(40), { maxLength: 3 }),
    })
    .map(({ body, seats: size, votes, deaths }) => {
      const everyone = votes.flatMap((row, list) =>
        row.map((_, position) => `${list + 1}-${position + 1}`),
      );
      const deceased = [...new Set(deaths.filter((_, index) => index > 0))]
        .map((index) => everyone[index])
        .filter((id) => id !== undefined);
      return accepted({
        ...body,
        seats: size,
        groups: votes.map((row, index) => ({ number: index + 1, votes: row })),
        deceased,
      });
    });
}

/** Elections of every type in which every group has one list. */
export const singleListElections: fc.Arbitrary<Election> = singleListElectionsOf(everyBody);

/** Elections of 2014 with list combinations. */
export const combinedElections: fc.Arbitrary<Election> = fc
  .record({
    body: fc.constantFrom<Body>(
      { type: "GR", day: "2014-03-19" },
      { type: "EP", day: "2014-05-22" },
    ),
    seats: fc.integer({ min: 1, max: 26 }),
    votes: fc.array(votesOfList(3, 60), { minLength: 2, maxLength: 6 }),
    joined: fc.array(fc.constantFrom("A", "B", null), { minLength: 6, maxLength: 6 }),
  })
  .map(({ body, seats, votes, joined }) => {
    const members = (id: string): number[] =>
      votes.flatMap((_, index) => (joined[index] === id ? [index + 1] : []));
    return accepted({
      ...body,
      seats,
      groups: votes.map((row, index) => ({ number: index + 1, votes: row })),
      combinations: ["A", "B"]
        .map((id) => ({ id, groups: members(id) }))
        .filter(({ groups }) => groups.length > 0),
    });
  });

/** Elections with districts, in which groups have different lists with candidates in common. */
export const groupElections: fc.Arbitrary<Election> = fc
  .record({
    body: fc.constantFrom<Body>(
      { type: "TK", day: "2025-10-29" },
      { type: "PS", day: "2023-03-15" },
      { type: "EK", day: "2023-05-30" },
    ),
    seats: fc.integer({ min: 1, max: 30 }),
    voteValues: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
    groups: fc.array(
      fc.record({
        shared: fc.integer({ min: 0, max: 3 }),
        own: fc.integer({ min: 0, max: 4 }),
        together: fc.boolean(),
        figures: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 30, maxLength: 30 }),
        turned: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ body, seats, voteValues, groups }) =>
    accepted({
      ...body,
      seats,
      districts: voteValues.map((voteValue, index) => ({
        number: index + 1,
        voteValue: body.type === "EK" ? voteValue : 1,
      })),
      groups: groups.map(({ shared, own, together, figures, turned }, index) => {
        const districts = voteValues.map((_, district) => district + 1);
        const sets = together ? [districts] : districts.map((district) => [district]);
        let taken = 0;
        const lists = sets.map((set) => {
          const common = Array.from({ length: shared }, (_, n) => `${index + 1}-c${n + 1}`);
          const alone = Array.from(
            { length: own + 1 },
            (_, n) => `${index + 1}-${set[0]}${"abcde"[n]}`,
          );
          const candidates = turned ? [...alone, ...common] : [...common, ...alone];
          const votes = set.map(() => candidates.map(() => figures[taken++ % figures.length] ?? 0));
          return { districts: set, candidates, votes };
        });
        return { number: index + 1, lists };
      }),
    }),
  );

function accepted(input: unknown): Election {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
