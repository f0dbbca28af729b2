// A small program of its own for comparing levels. Right without a mistake.
import { names } from "../tally/figure-names.mjs";

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

export const program = {
  mistakes: [
    "differences-set-off",
    "top-level-only",
    "list-totals-only",
    "candidates-only",
    "figures-not-compared",
    "not-reported-is-zero",
    "doubled-unit-counts-twice",
    "missing-unit-ignored",
    "unknown-unit-ignored",
    "doubled-unit-ignored",
    "other-ballot-ignored",
    "difference-of-one-tolerated",
  ],
  notAnswered: () => null,
  answerOf: ({ body }, mistake = null) => ({ mismatches: mismatches(body, mistake) }),
};

function mismatches(body, mistake) {
  if (body.children === undefined) return [];
  const found = [];
  const { unit } = body;
  const say = (kind, child, ignored) => {
    if (mistake !== ignored) found.push({ kind, unit, child });
  };
  const ids = new Set();
  const once = [];
  for (const child of body.children) {
    if (ids.has(child.unit)) say("doubled-unit", child.unit, "doubled-unit-ignored");
    else {
      if (body.expected?.includes(child.unit) === false) {
        say("unknown-unit", child.unit, "unknown-unit-ignored");
      }
      once.push(child);
    }
    ids.add(child.unit);
  }
  for (const wanted of body.expected ?? []) {
    if (!ids.has(wanted)) say("missing-unit", wanted, "missing-unit-ignored");
  }
  const added = mistake === "doubled-unit-counts-twice" ? body.children : once;
  const tolerated = mistake === "difference-of-one-tolerated" ? 1 : 0;
  const compare = (what, reported, sumOfUnits) => {
    if (Math.abs(reported - sumOfUnits) > tolerated) {
      found.push({ kind: "figure", unit, what, reported, sumOfUnits });
    }
  };
  const separate = (name) =>
    mistake !== "differences-set-off" || !/^(more|fewer)BallotsCounted$/.test(name);
  for (const name of mistake === "figures-not-compared" ? [] : names.filter(separate)) {
    const given = added.map(({ figures }) => figures[name]).filter((one) => one !== undefined);
    const reported = body.figures[name];
    if (mistake === "not-reported-is-zero") compare(name, reported ?? 0, sum(given));
    else if (reported !== undefined && given.length > 0) compare(name, reported, sum(given));
  }
  for (const child of mistake === "other-ballot-ignored" ? [] : body.children) {
    const numbers = new Set([...body.lists, ...child.lists].map(({ number }) => number));
    for (const list of numbers) {
      const size = (one) => one.lists.find(({ number }) => number === list)?.candidateVotes.length;
      if (size(body) !== size(child)) found.push({ kind: "ballot", unit, child: child.unit, list });
    }
  }
  for (const { number, votes, candidateVotes } of body.lists) {
    const same = added.flatMap(({ lists }) => lists.filter((list) => list.number === number));
    if (mistake !== "candidates-only") {
      compare(`lists.${number}.votes`, votes, sum(same.map((list) => list.votes)));
    }
    if (mistake === "list-totals-only") continue;
    candidateVotes.forEach((own, at) => {
      const units = sum(same.map((list) => list.candidateVotes[at] ?? 0));
      compare(`lists.${number}.candidateVotes.${at + 1}`, own, units);
    });
  }
  if (mistake === "top-level-only") return found;
  return [...found, ...body.children.flatMap((child) => mismatches(child, mistake))];
}
