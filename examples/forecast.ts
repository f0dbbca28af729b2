/**
 * A forecaster's night: poll shares become whole votes by a rule that is said, 100,000 Houses are drawn around
 * them, and what is told are chances over the draws, of seats and of majorities.
 *
 * `npm run example:forecast`; the first argument is the seed, the second the number of Houses.
 */
import { day } from "../src/index.js";
import { prepareBody } from "../src/seats/index.js";

/** What a poll says, in tenths of a percent: figures of nobody. */
const poll = { A: 224, B: 198, C: 167, D: 121, E: 88, F: 64, G: 52, H: 41, I: 27, J: 11, K: 7 };
const names = Object.keys(poll);
const coalitions = [
  ["A", "C", "E"],
  ["B", "C", "D"],
  ["A", "B"],
];
const votesOfTheNation = 10_400_003;
const [seed = 7, houses = 100_000] = process.argv.slice(2).map(Number);

const prepared = prepareBody({ type: "TK", day: day("2027-03-17"), seats: 150 });
if (prepared.status === "refused") throw new Error(JSON.stringify(prepared.issues));
const house = prepared.value;

const expected = wholeVotes(Object.values(poll), votesOfTheNation);
const held = names.map(() => new Array<number>(house.seats + 1).fill(0));
const majorities = coalitions.map(() => 0);
let ties = 0;
const chance = chancesFrom(seed);
const votes = expected.map(() => 0);
const seats: number[] = [];
for (let drawn = 0; drawn < houses; drawn++) {
  for (let at = 0; at < votes.length; at++) votes[at] = around(expected[at] ?? 0);
  if (house.seatsOf(votes, seats).status !== "completed") {
    ties++;
    continue;
  }
  seats.forEach((own, at) => {
    const times = held[at];
    if (times !== undefined) times[own] = (times[own] ?? 0) + 1;
  });
  coalitions.forEach((parties, at) => {
    const together = parties.reduce((sum, name) => sum + (seats[names.indexOf(name)] ?? 0), 0);
    if (2 * together > house.seats) majorities[at] = (majorities[at] ?? 0) + 1;
  });
}

console.log(`${houses} Houses, ${ties} of them left to a lot`);
names.forEach((name, at) => {
  const times = held[at] ?? [];
  const [low, middle, high] = [5, 50, 95].map((percent) => quantile(times, percent));
  console.log(`${name}: ${middle} seats, in nine of ten Houses ${low} to ${high}`);
});
coalitions.forEach((parties, at) => {
  const per1000 = Math.round((1000 * (majorities[at] ?? 0)) / (houses - ties));
  console.log(`${parties.join(" + ")}: more than half of the seats in ${per1000} of 1,000 Houses`);
});

/** Shares to whole votes by largest remainders; where remainders are equal no vote is made up. */
function wholeVotes(shares: readonly number[], total: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const whole = shares.map((share) => Math.floor((share * total) / all));
  const remainders = shares.map((share) => (share * total) % all);
  const left = total - whole.reduce((sum, own) => sum + own, 0);
  const last = [...remainders].sort((one, other) => other - one)[left - 1] ?? all;
  if (remainders.filter((own) => own >= last).length > left) {
    throw new Error("equal remainders: choose another total");
  }
  return whole.map((own, at) => own + ((remainders[at] ?? 0) >= last ? 1 : 0));
}

/** A number of votes by chance: six draws added up come near to a bell, some 8 percent wide. */
function around(votes: number): number {
  let draws = 0;
  for (let draw = 0; draw < 6; draw++) draws += chance();
  return Math.round(votes * (0.7 + draws / 10));
}

/** Chances from a seed, the same on every machine (xorshift, 32 bits). */
function chancesFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The fewest seats that so many percent of the Houses do not exceed. */
function quantile(times: readonly number[], percent: number): number {
  let seen = 0;
  return times.findIndex((own) => {
    seen += own;
    return 100 * seen >= percent * (houses - ties);
  });
}
