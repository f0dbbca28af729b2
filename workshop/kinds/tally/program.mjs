// A small program of its own for adding up. Right without a mistake.
import { names } from "./figure-names.mjs";

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const figure = (report, name) => report.figures[name] ?? 0;

export const program = {
  mistakes: [
    "corrigendum-added",
    "first-session-stands",
    "differences-set-off",
    "missing-unit-ignored",
    "unknown-unit-added",
    "doubled-unit-added",
    "doubled-unit-dropped",
    "register-ignored",
    "errors-added",
    "later-station-refused",
    "postal-certificates-forgotten",
    "lists-by-position",
    "only-the-first-part",
    "voter-cards-forgotten",
  ],
  notAnswered: () => null,
  answerOf: ({ ballot, body }, mistake = null) => {
    const problems = [];
    const total = addedUp(body, ballot, mistake, problems);
    if (total === null) return { refused: true };
    if (problems.length > 0) return { status: "undetermined", because: problems };
    return { status: "completed", ...total };
  },
};

/** A unit with its figures, lists and differences; null: bad input. */
function addedUp(body, ballot, mistake, problems) {
  const parts = mistake === "only-the-first-part" ? body.parts.slice(0, 1) : body.parts;
  const units = [];
  for (const part of parts) {
    const reports = part.filter(({ parts: below }) => below === undefined);
    for (const unit of new Set(reports.map((one) => one.unit))) {
      const sessions = reports.filter((one) => one.unit === unit);
      const held = inForce(unit, sessions, mistake, problems);
      for (const report of held) {
        const counted = countedUnit(report, ballot, mistake, problems);
        if (counted === null) return null;
        units.push(counted);
      }
    }
    for (const one of part.filter(({ parts: below }) => below !== undefined)) {
      const below = addedUp(one, ballot, mistake, problems);
      if (below === null) return null;
      units.push({ unit: one.unit, ...below });
    }
  }
  const kept = eachOnce(body, units, mistake, problems);
  const figures = Object.fromEntries(
    names.map((name) => [name, sum(kept.map((one) => one.figures[name]))]),
  );
  // Not a number: a unit that does not know them.
  if (Number.isNaN(figures.eligibleVoters)) delete figures.eligibleVoters;
  if (body.eligibleVoters !== undefined && mistake !== "register-ignored") {
    figures.eligibleVoters = body.eligibleVoters;
  }
  if (mistake === "differences-set-off") {
    const net = figures.moreBallotsCounted - figures.fewerBallotsCounted;
    figures.moreBallotsCounted = Math.max(net, 0);
    figures.fewerBallotsCounted = Math.max(-net, 0);
  }
  if (mistake === "postal-certificates-forgotten") figures.postalVotingCertificates = 0;
  if (mistake === "voter-cards-forgotten") figures.voterCards = 0;
  const lists = ballot.map(({ number, candidates }, index) => ({
    number,
    votes: sum(kept.map((one) => one.lists[index].votes)),
    candidateVotes: Array.from({ length: candidates }, (_, at) =>
      sum(kept.map((one) => one.lists[index].candidateVotes[at])),
    ),
  }));
  const all = [...Object.values(figures), ...lists.map(({ votes }) => votes)];
  if (all.some((one) => one > 999_999_999)) return null;
  return { figures, lists, differences: kept.flatMap((one) => one.differences) };
}

function inForce(unit, sessions, mistake, problems) {
  const ordered = [...sessions].sort((a, b) => (a.session ?? 1) - (b.session ?? 1));
  if (mistake === "corrigendum-added") return ordered;
  if (mistake === "first-session-stands") return ordered.slice(0, 1);
  ordered.forEach((report, index) => {
    const session = report.session ?? 1;
    const before = ordered[index - 1];
    if (before !== undefined && (before.session ?? 1) === session) {
      if (mistake === "doubled-unit-dropped") return;
      problems.push({ unit, problem: "session-doubled" });
    } else if (before === undefined && session > 1 && mistake === "later-station-refused") {
      problems.push({ unit, problem: "session-missing" });
    } else if (before !== undefined && bodyOf(before) !== bodyOf(report)) {
      problems.push({ unit, problem: "other-body" });
    }
  });
  return ordered.slice(-1);
}

const bodyOf = ({ body = "polling-station" }) => body;

function countedUnit(report, ballot, mistake, problems) {
  const ordered = [];
  for (const [index, { number, candidates }] of ballot.entries()) {
    const list =
      mistake === "lists-by-position"
        ? report.lists[index]
        : report.lists.find((one) => one.number === number);
    if (list === undefined || list.candidateVotes.length !== candidates) return null;
    ordered.push({ ...list, number });
  }
  if (report.lists.length !== ballot.length) return null;
  if (mistake !== "errors-added" && hasErrors(report)) {
    problems.push({ unit: report.unit, problem: "errors" });
  }
  const figures = Object.fromEntries(names.map((name) => [name, figure(report, name)]));
  if (!["municipality", "district", "national-postal-committee"].includes(bodyOf(report))) {
    figures.eligibleVoters = Number.NaN;
  }
  const {
    admittedVoters,
    votesCast,
    moreBallotsCounted: more,
    fewerBallotsCounted: fewer,
  } = figures;
  const differs = admittedVoters !== votesCast || more > 0 || fewer > 0;
  const differences = differs ? [{ unit: report.unit, more, fewer }] : [];
  return { unit: report.unit, figures, lists: ordered, differences };
}

function hasErrors(report) {
  const f = (name) => figure(report, name);
  const totals = report.lists.map(({ votes }) => votes);
  const difference = f("votesCast") - f("admittedVoters");
  const separate = f("moreBallotsCounted") - f("fewerBallotsCounted");
  const station = bodyOf(report).endsWith("polling-station");
  return (
    f("admittedVoters") !==
      f("pollCards") +
        f("proxyCertificates") +
        f("voterCards") +
        (station ? 0 : f("postalVotingCertificates")) ||
    f("votesOnCandidates") !== sum(totals) ||
    f("votesCast") !== f("votesOnCandidates") + f("blankVotes") + f("invalidVotes") ||
    difference !== separate ||
    (station && f("moreBallotsCounted") > 0 && f("fewerBallotsCounted") > 0) ||
    report.lists.some(({ votes, candidateVotes }) => votes !== sum(candidateVotes))
  );
}

function eachOnce(body, units, mistake, problems) {
  const seen = new Set();
  const kept = [];
  for (const one of units) {
    const doubled = seen.has(one.unit);
    seen.add(one.unit);
    if (doubled && mistake === "doubled-unit-dropped") continue;
    kept.push(one);
    if (doubled && mistake !== "doubled-unit-added" && mistake !== "corrigendum-added") {
      problems.push({ unit: one.unit, problem: "doubled" });
    }
  }
  const expected = body.expected ?? [...seen];
  for (const unit of expected) {
    if (!seen.has(unit) && mistake !== "missing-unit-ignored") {
      problems.push({ unit, problem: "missing" });
    }
  }
  for (const unit of seen) {
    if (!expected.includes(unit) && mistake !== "unknown-unit-added") {
      problems.push({ unit, problem: "unknown" });
    }
  }
  return kept;
}
