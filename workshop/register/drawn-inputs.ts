import type { RawInput } from "../kinds/result/mistakes.js";
import type { SearchedKind } from "./registered-mistake.js";
import { sizesOfBodies } from "./rule-mistakes.js";
import type { BodyOfVote } from "./rule-period.js";

/** Whole numbers below a bound, the same for the same seed on every machine. */
export function drawsOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Draw = ReturnType<typeof drawsOf>;

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Small questions about a body, one after the other. */
export function drawnInputs(
  kind: SearchedKind,
  of: BodyOfVote,
  seed: number,
  many: number,
): Iterable<object> {
  return kind === "result" ? drawnElections(of, seed, many) : drawnVacancies(of, seed, many);
}

/** Small elections of a body: lists with few votes, short lists, deaths. */
function* drawnElections(of: BodyOfVote, seed: number, many: number): Generator<RawInput> {
  const draw = drawsOf(seed);
  const several = ["TK", "PS", "EK"].includes(of.type);
  for (let made = 0; made < many; made++) {
    const seats = sizesOfBodies[draw(sizesOfBodies.length)] ?? 9;
    const input =
      several && draw(3) === 0
        ? withLists({ ...of, seats }, draw)
        : withNumbers({ ...of, seats }, draw);
    // From a draw of its own: what follows is drawn alike with and without combinations.
    yield mayCombine(of) && made % 4 === 3 ? { ...input, combinations: firstTwo } : input;
  }
}

/** Elections in which one list has as many seats as candidates, or which have list groups; one member leaves. */
function* drawnVacancies(of: BodyOfVote, seed: number, many: number): Generator<object> {
  const draw = drawsOf(seed);
  let made = 0;
  for (const election of drawnElections(of, seed, many)) {
    made += 1;
    const { type, groups, seats, ...others } = election as RawInput & {
      readonly seats: number;
      readonly groups: readonly object[];
    };
    const member = `1-${"lists" in (groups[0] ?? {}) ? "1." : ""}${1 + draw(3)}`;
    yield {
      election: {
        type,
        ...others,
        // With the four who are appointed on one side of a border of the law, or the other.
        seats: type === "AB" && made % 2 === 0 ? Math.max(seats - 4, 1) : seats,
        groups,
      },
      succession: { day: of.day, vacancies: [{ member }], ...(type === "AB" ? appointed : {}) },
    };
  }
}

/** P 4, until 2017; U 6, until 2010. */
function mayCombine({ type, day }: BodyOfVote): boolean {
  if (type === "KC" || type === "KCNI") return false;
  return day < (type === "EK" ? "2011-01-01" : "2017-12-01");
}

const firstTwo = [{ id: "A", groups: [1, 2] }] as const;

const appointed = { appointedMembers: { number: 4 } };

type OfSize = BodyOfVote & { readonly seats: number };

function withNumbers(of: OfSize, draw: Draw): RawInput {
  const most = [4, 12, 40, 120][draw(4)] ?? 12;
  const splintered = draw(6) === 0;
  const groups = times(splintered ? 5 + draw(5) : 2 + draw(4), (index) => ({
    number: index + 1,
    votes:
      splintered && index > 0
        ? [1 + draw(3)]
        : times(1 + draw(draw(2) === 0 ? 3 : of.seats + 2), () =>
            draw(3) === 0 ? draw(3) : draw(most),
          ),
  }));
  if (draw(8) === 0) {
    // One vote more than all others together.
    const others = groups.slice(1).flatMap(({ votes }) => votes);
    groups[0]?.votes.splice(0, 99, 1 + others.reduce((sum, one) => sum + one, 0));
  }
  const everybody = groups.flatMap(({ number, votes }) =>
    votes.map((_, index) => `${number}-${index + 1}`),
  );
  const died = draw(4) === 0 ? [everybody[draw(everybody.length)] ?? "1-1"] : [];
  return { ...of, groups, ...(died.length === 0 ? {} : { deceased: died }) };
}

function withLists(of: OfSize, draw: Draw): RawInput {
  const districts = times(2 + draw(2), (index) => index + 1);
  const groups = times(1 + draw(3), (group) => {
    const shared = draw(3) === 0 ? times(1 + draw(2), (place) => `${group + 1}-c${place + 1}`) : [];
    // Identical lists (P 2): one list in the first two districts.
    const sets = draw(4) === 0 ? [[1, 2], ...districts.slice(2).map((one) => [one])] : null;
    return {
      number: group + 1,
      lists: (sets ?? districts.map((one) => [one])).map((set) => {
        const own = times(1 + draw(of.seats + 1), (place) => `${group + 1}-${set[0]}.${place + 1}`);
        const candidates = draw(2) === 0 ? [...shared, ...own] : [...own, ...shared];
        return { districts: set, candidates, votes: set.map(() => candidates.map(() => draw(20))) };
      }),
    };
  });
  return { ...of, districts, groups };
}
