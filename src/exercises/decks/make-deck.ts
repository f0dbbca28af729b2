import type { BallotInput } from "../../model/count/ballot-input.js";
import { own, ownOnly } from "../../model/has.js";
import { makeDeckSignature } from "../../model/signatures/made/exercises.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { type NumberSource, seededNumbers } from "../seeded-numbers.js";
import type { Deck, DeckMistake, DeckMunicipality, DeckReport, DeckTotals } from "./deck.js";
import { withMistake } from "./plant-mistake.js";

/** What a rehearsal is to be. */
export interface DeckRequest {
  /** The same seed makes the same rehearsal. */
  readonly seed: number;
  /** The highest body that is to add up. */
  readonly level: Deck["level"];
  /** A mistake to plant in one of the reports; absent: none. */
  readonly mistake?: DeckMistake;
}

type Lists = BallotInput["lists"];

/** Lists of a district: list 2 has another second candidate in even districts, the last list stands in some only. */
function listsOf(district: number, numbers: NumberSource): Lists {
  const size = 3;
  const lists = Array.from({ length: size }, (_, at) => {
    const number = at + 1;
    const differs = number === 2 && district % 2 === 0 ? "b" : "a";
    const people = Array.from({ length: number + 1 }, (__, place) =>
      place === 1 ? `${number}-2${differs}` : `${number}-${place + 1}`,
    );
    return { number, name: `List ${number}`, candidates: people };
  });
  return district > 1 && numbers(0, 1) === 1 ? lists.slice(0, -1) : lists;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, one) => total + one, 0);
}

/** A report in which every sum is right. */
function reportOf(unit: string, lists: Lists, numbers: NumberSource): DeckReport {
  const sections = lists.map(({ number, candidates }) => {
    const candidateVotes = candidates.map(() => numbers(0, 60));
    return { number, candidateVotes, total: sum(candidateVotes) };
  });
  const votesOnCandidates = sum(sections.map(({ total }) => total));
  const [blankVotes, invalidVotes, proxies] = [numbers(0, 3), numbers(0, 3), numbers(0, 5)];
  const votesCast = votesOnCandidates + blankVotes + invalidVotes;
  const admittedVoters = Math.max(votesCast + numbers(-2, 2), proxies);
  const differs = votesCast !== admittedVoters;
  return {
    kind: "decentralised-first-session",
    unit,
    pollCards: admittedVoters - proxies,
    proxyCertificates: proxies,
    voterCards: 0,
    admittedVoters,
    votesPerList: sections.map(({ number, total }) => ({ number, votes: total })),
    votesOnCandidates,
    blankVotes,
    invalidVotes,
    votesCast,
    moreBallotsCounted: Math.max(votesCast - admittedVoters, 0),
    fewerBallotsCounted: Math.max(admittedVoters - votesCast, 0),
    lists: sections,
    comparison: {
      equal: !differs,
      more: votesCast > admittedVoters,
      fewer: votesCast < admittedVoters,
    },
    differenceExplained: differs ? "yes" : "neither",
    report: { checksAndCorrections: "no", corrigendum: "no" },
  };
}

/** The totals, added up here and nowhere else: by person, whatever the ballot paper. */
function totalsOf(
  municipalities: readonly DeckMunicipality[],
  ballots: readonly BallotInput[],
): DeckTotals {
  const lists: Record<string, number> = {};
  const people: Record<string, number> = {};
  const figures = { admittedVoters: 0, votesCast: 0, blankVotes: 0, invalidVotes: 0 };
  for (const each of municipalities) {
    const { district, reports } = ownOnly(each);
    const ballot = ballots.find((one) => (own(one, "district") ?? null) === district);
    for (const report of reports) {
      for (const name of ["admittedVoters", "votesCast", "blankVotes", "invalidVotes"] as const) {
        figures[name] += Number(report[name]);
      }
      const sections = Array.isArray(report["lists"]) ? report["lists"] : [];
      sections.forEach(({ number, candidateVotes, total }, at) => {
        lists[number] = (lists[number] ?? 0) + total;
        ballot?.lists[at]?.candidates.forEach((person, place) => {
          const id = typeof person === "string" ? person : person.id;
          people[id] = (people[id] ?? 0) + candidateVotes[place];
        });
      });
    }
  }
  const eligibleVoters = sum(municipalities.map((one) => one.eligibleVoters));
  return { eligibleVoters, ...figures, lists, people };
}

/**
 * A rehearsal from a seed: the lists of an invented election, the reports of every polling station of a
 * municipality, a district or a nation, and what comes out, worked out beside the calculation; with one
 * planted mistake where that is asked. Clerks rehearse with it, and the properties of the chain run on it.
 *
 * @example
 * ```ts
 * const { ballots, municipalities, totals } = makeDeck({ seed: 2026, level: "district" });
 * ```
 */
export function makeDeck(input: DeckRequest): Deck {
  const refusal = refusedArguments(makeDeckSignature, [input]);
  if (refusal !== null) return refusal;
  const { seed, level, mistake } = input;
  const numbers = seededNumbers(seed);
  const districts = level === "nation" ? numbers(2, 4) : 1;
  const hasDistricts = level !== "municipality";
  const id = `${hasDistricts ? "TK" : "GR"}2027_Rehearsal${seed}`;
  const ballots = Array.from({ length: districts }, (_, at): BallotInput => {
    const district = hasDistricts ? { district: at + 1 } : {};
    const type = hasDistricts ? "TK" : "GR";
    return { election: id, type, ...district, lists: listsOf(at + 1, numbers) };
  });
  const municipalities = ballots.flatMap((ballot, district) =>
    Array.from({ length: hasDistricts ? numbers(1, 3) : 1 }, (_, at): DeckMunicipality => {
      const unit = String(1000 + 100 * district + at);
      const expected = Array.from({ length: numbers(1, 4) }, (__, k) => `${unit}::SB${k + 1}`);
      const reports = expected.map((station) => reportOf(station, ballot.lists, numbers));
      const eligibleVoters = 50 + sum(reports.map((report) => Number(report["admittedVoters"])));
      return { unit, district: own(ballot, "district") ?? null, eligibleVoters, expected, reports };
    }),
  );
  const totals = totalsOf(municipalities, ballots);
  const whole: Deck = { seed, level, ballots, municipalities, totals, planted: null };
  return mistake === undefined ? whole : withMistake(whole, mistake, numbers);
}
