import { dayWithNumber } from "../../../judges/beside-the-result/days.js";
import type { ElectionInput } from "../../../model/election/election-input.js";
import type { Draws } from "../draws.js";

type Plain = Readonly<Record<string, unknown>>;

/** What no result may be made of, whatever stands beside it. */
const breaks: readonly ((input: ElectionInput, draws: Draws) => Plain)[] = [
  (input) => ({ ...input, seats: 0 }),
  (input, draws) => ({ ...input, seats: -draws.whole(1, 9) }),
  (input, draws) => ({ ...input, seats: draws.whole(1, 40) + 0.5 }),
  (input) => ({ ...input, seats: `${input.seats}` }),
  (input) => ({ ...input, type: "XX" }),
  (input) => ({ ...input, day: `${input.day.slice(0, 4)}-02-30` }),
  (input) => ({ ...input, day: dayWithNumber(1) }),
  (input) => ({ ...input, deceased: ["nobody who stands on a list"] }),
  (input) => ({ ...input, combinations: [{ id: "A", groups: [10_000] }] }),
  (input) => ({ ...input, lots: ["nobody whom a lot is about"] }),
  ({ groups, ...input }) => ({ ...input, groups: [...groups, ...groups.slice(-1)] }),
  ({ groups: _, ...input }) => input,
  (input, draws) => withVote(input, draws, -draws.whole(1, 9)),
  (input, draws) => withVote(input, draws, draws.whole(0, 9) + 0.5),
  (input, draws) => withVote(input, draws, `${draws.whole(0, 9)}`),
  (input, draws) => withVote(input, draws, null),
];

function withVote(input: ElectionInput, draws: Draws, vote: unknown): Plain {
  const { groups } = input;
  const number = Math.max(0, ...groups.map((group) => group.number)) + draws.whole(1, 9);
  return { ...input, groups: [...groups, { number, votes: [draws.whole(0, 9), vote] }] };
}

/** An election with one thing that makes it none. */
export function brokenElection(input: ElectionInput, draws: Draws): Plain {
  return draws.oneOf(breaks)(input, draws);
}
