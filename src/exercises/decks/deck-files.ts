import type { EmlCandidateLists } from "../../eml/documents/candidate-list.js";
import type { EmlCount, EmlReportingUnit } from "../../eml/documents/count.js";
import type { EmlDefinition } from "../../eml/documents/definition.js";
import type { EmlElection } from "../../eml/documents/election-identifier.js";
import type { EmlFigures } from "../../eml/documents/figures.js";
import type { EmlHeader } from "../../eml/documents/header.js";
import type { EmlPollingStations } from "../../eml/documents/polling-stations.js";
import { own } from "../../model/has.js";
import { filesOfDeckSignature } from "../../model/signatures/made/exercises.js";
import { refusedAlready, refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Deck, DeckMunicipality, DeckReport } from "./deck.js";
import { refusalOfReports } from "./typed-reports.js";

/** The files of a rehearsal, as the official programs exchange them: `writeEml` writes each. */
export interface DeckFiles {
  /** The definition of the election (110a). */
  readonly definition: EmlDefinition;
  /** The candidate lists (230b), of each district one file. */
  readonly lists: readonly EmlCandidateLists[];
  /** The polling stations of each municipality (110b). */
  readonly stations: readonly EmlPollingStations[];
  /** The count of each municipality (510b), with what came in: a planted mistake stands in it. */
  readonly counts: readonly EmlCount[];
}

type Section = {
  readonly number: number;
  readonly candidateVotes: readonly number[];
  readonly total: number;
};

function headerOf(day: string): EmlHeader {
  return {
    transactionId: "1",
    issueDate: day,
    schemaVersion: "1.2.2",
    createdAt: `${day}T21:00:00.000`,
  };
}

const centralCommittee = { id: "CSB", name: "Rehearsal" };

/** Which election the files are of; a report of another election is in the file of another. */
function electionOf({ seed, level }: Deck, day: string): EmlElection & { readonly name: string } {
  const national = level !== "municipality";
  return {
    id: national ? `TK${yearOf(day)}` : `GR${yearOf(day)}_Rehearsal${seed}`,
    name: `Rehearsal ${seed}`,
    category: national ? "TK" : "GR",
    subcategory: national ? "TK" : "GR1",
    ...(national ? {} : { domain: { id: "1000", name: nameOf("1000") } }),
    date: day,
  };
}

/** What the file of a municipality is of where the planted mistake says so. */
function anotherElection(day: string): EmlElection {
  return {
    id: `AB${yearOf(day)}_Other`,
    name: "Other",
    category: "AB",
    subcategory: "AB2",
    domain: { id: "1", name: "Other" },
    date: day,
  };
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function nameOf(municipality: string): string {
  return `Municipality ${municipality}`;
}

function contestOf(district: number | null | undefined): string {
  return typeof district === "number" ? `${district}` : "geen";
}

function definitionOf(deck: Deck, day: string): EmlDefinition {
  const national = deck.level !== "municipality";
  const districts = deck.ballots.flatMap((ballot) => own(ballot, "district") ?? []);
  return {
    kind: "110a",
    ...headerOf(day),
    authority: centralCommittee,
    election: electionOf(deck, day),
    contestId: national ? "alle" : "geen",
    votingMethod: "SPV",
    maximumVotes: "1",
    seats: national ? 150 : 9,
    preferenceThreshold: national ? 25 : 50,
    regions: national
      ? [
          {
            category: "STAAT",
            name: "Nederland",
            committees: [{ category: "CSB", name: "Rehearsal", acceptsCentralSubmissions: true }],
          },
          ...districts.map((number) => ({
            number,
            category: "KIESKRING" as const,
            superiorCategory: "STAAT" as const,
            name: `District ${number}`,
            committees: [{ category: "HSB" as const, name: `District ${number}` }],
          })),
          ...deck.municipalities.map(({ unit, district }) => ({
            number: Number(unit),
            category: "GEMEENTE" as const,
            ...(district === null ? {} : { superiorNumber: district }),
            superiorCategory: "KIESKRING" as const,
            name: nameOf(unit),
            committees: [],
          })),
        ]
      : [
          {
            number: 1000,
            category: "GEMEENTE",
            name: nameOf("1000"),
            committees: [{ category: "CSB", name: "Rehearsal" }],
          },
        ],
    registeredParties: [{ name: "List 1" }, { name: "List 2" }, { name: "List 3" }],
  };
}

function listsOf(deck: Deck, day: string): readonly EmlCandidateLists[] {
  return deck.ballots.map((ballot) => ({
    kind: "230b",
    ...headerOf(day),
    authority: centralCommittee,
    election: electionOf(deck, day),
    contests: [
      {
        id: contestOf(own(ballot, "district")),
        lists: ballot.lists.map(({ number, name = "", candidates }) => ({
          number,
          name,
          type: "op zichzelf staande lijst",
          data: { publishGender: false },
          candidates: candidates.map((given, at) => ({
            position: at + 1,
            name: {
              initials: "R.",
              lastName: `Candidate${typeof given === "string" ? given : given.id}`,
            },
            address: { locality: { name: "Rehearsal" } },
          })),
        })),
      },
    ],
  }));
}

function stationNumber(unit: string): string {
  return unit.replace(/^.*SB/, "");
}

function stationsOf(deck: Deck, town: DeckMunicipality, day: string): EmlPollingStations {
  const name = nameOf(town.unit);
  return {
    kind: "110b",
    ...headerOf(day),
    authority: { id: town.unit, name },
    elections: [
      {
        election: electionOf(deck, day),
        contests: [
          {
            id: "geen",
            unit: { id: town.unit, name },
            votingMethod: "SPV",
            maximumVotes: "1",
            stations: town.expected.map((unit) => ({
              number: stationNumber(unit),
              channel: "polling",
              name: `Station ${stationNumber(unit)}`,
              locations: [],
              eligibleVoters: 0,
            })),
          },
        ],
      },
    ],
  };
}

function sectionsOf(report: DeckReport): readonly Section[] {
  return Array.isArray(report["lists"]) ? report["lists"] : [];
}

function figuresOf(report: DeckReport, names: ReadonlyMap<number, string>): EmlFigures {
  const figure = (name: string): number => Number(report[name] ?? 0);
  return {
    lists: sectionsOf(report).map(({ number, candidateVotes, total }) => ({
      number,
      name: names.get(number) ?? "",
      votes: total,
      candidates: candidateVotes.map((votes, at) => ({ position: at + 1, votes })),
    })),
    eligibleVoters: 0,
    votesOnCandidates: figure("votesOnCandidates"),
    rejected: [
      { reason: "ongeldig", count: figure("invalidVotes") },
      { reason: "blanco", count: figure("blankVotes") },
    ],
    uncounted: [
      { reason: "geldige stempassen", count: figure("pollCards") },
      { reason: "geldige volmachtbewijzen", count: figure("proxyCertificates") },
      { reason: "geldige kiezerspassen", count: figure("voterCards") },
      { reason: "toegelaten kiezers", count: figure("admittedVoters") },
      { reason: "meer getelde stembiljetten", count: figure("moreBallotsCounted") },
      { reason: "minder getelde stembiljetten", count: figure("fewerBallotsCounted") },
    ],
  };
}

function summed<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** The total of a file, added up here: what units lack is not in it. */
function totalOf(units: readonly EmlFigures[], eligibleVoters: number): EmlFigures {
  const lists = new Map<number, EmlFigures["lists"][number]>();
  for (const list of units.flatMap((unit) => unit.lists)) {
    const known = lists.get(list.number);
    const candidates = list.candidates.map((candidate, at) => ({
      ...candidate,
      votes: candidate.votes + (known?.candidates[at]?.votes ?? 0),
    }));
    const more = known?.candidates.slice(candidates.length) ?? [];
    lists.set(list.number, {
      ...list,
      votes: list.votes + (known?.votes ?? 0),
      candidates: [...candidates, ...more],
    });
  }
  const [first] = units;
  return {
    lists: [...lists.values()].sort((one, other) => one.number - other.number),
    eligibleVoters,
    votesOnCandidates: summed(units, (unit) => unit.votesOnCandidates),
    rejected: (first?.rejected ?? []).map(({ reason }, at) => ({
      reason,
      count: summed(units, (unit) => unit.rejected[at]?.count ?? 0),
    })),
    uncounted: (first?.uncounted ?? []).map(({ reason }, at) => ({
      reason,
      count: summed(units, (unit) => unit.uncounted[at]?.count ?? 0),
    })),
  };
}

function countOf(deck: Deck, town: DeckMunicipality, day: string): EmlCount {
  const ballot = deck.ballots.find((one) => (own(one, "district") ?? null) === town.district);
  const names = new Map(ballot?.lists.map(({ number, name = "" }) => [number, name]));
  const units = town.reports.map(
    (report): EmlReportingUnit => ({
      id: report.unit,
      name: `Station ${stationNumber(report.unit)}`,
      ...figuresOf(report, names),
    }),
  );
  const { planted } = deck;
  const isOfAnother =
    planted?.mistake === "another-election" &&
    town.reports.some(({ unit }) => unit === planted.unit);
  return {
    kind: "510b",
    ...headerOf(day),
    authority: { id: town.unit, name: nameOf(town.unit) },
    election: isOfAnother ? anotherElection(day) : electionOf(deck, day),
    contests: [{ id: contestOf(town.district), total: totalOf(units, town.eligibleVoters), units }],
  };
}

/**
 * A rehearsal as files, of an election on a day: the definition, the candidate lists of each district, the polling stations and the count of
 * each municipality, with the mistake that was planted. `writeEml` writes them; `resultsTableFromCount` and
 * `writeResultsCsv` make the table of a count. What they add up to, and what is wrong, says the rehearsal itself.
 *
 * @example
 * ```ts
 * const { lists, counts } = filesOfDeck(makeDeck({ seed: 2026, level: "district" }), "2027-03-17");
 * ```
 */
export function filesOfDeck(deck: Deck, day: string): DeckFiles {
  const refusal = refusedArguments(filesOfDeckSignature, [deck, day]);
  if (refusal !== null) return refusal;
  const ofReports = refusalOfReports(deck);
  if (ofReports !== null) return refusedAlready(ofReports);
  return {
    definition: definitionOf(deck, day),
    lists: listsOf(deck, day),
    stations: deck.municipalities.map((town) => stationsOf(deck, town, day)),
    counts: deck.municipalities.map((town) => countOf(deck, town, day)),
  };
}
