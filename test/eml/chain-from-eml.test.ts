import { describe, expect, test } from "vitest";
import {
  ballotFromEml,
  countFromEml,
  expectedStationsFromEml,
} from "../../src/eml/bridge/chain-from-eml.js";
import { electionFromEml } from "../../src/eml/bridge/election-from-eml.js";
import { figuresFromTally } from "../../src/eml/bridge/figures-from-tally.js";
import type { EmlPollingStations } from "../../src/eml/documents/polling-stations.js";
import type { Ballot } from "../../src/model/count/ballot.js";
import { addUpLevel } from "../../src/tally/add-up-level.js";
import { unitTallyOfCount } from "../../src/tally/unit-tally.js";
import { sabaCandidateLists, sabaCount } from "./fixtures/saba.js";
import { documentOf } from "./reading.js";

const lists = documentOf("230b", sabaCandidateLists);
const count = documentOf("510b", sabaCount);
const [contest] = count.contests;

function taken<Value>(parsed: { readonly status: string; readonly value?: Value }): Value {
  if (parsed.value === undefined) throw new Error(JSON.stringify(parsed));
  return parsed.value;
}

describe("from files into the chain and back", () => {
  const ballot = taken(ballotFromEml(lists));

  test("candidate lists are a ballot paper that knows its election and its people", () => {
    expect(ballot.paper).toEqual({
      election: lists.election.id,
      type: lists.election.category,
      district: null,
    });
    expect(ballot.lists.map(({ number, candidates }) => [number, candidates])).toEqual(
      lists.contests[0]?.lists.map(({ number, candidates }) => [number, candidates.length]),
    );
    expect(ballot.lists[0]?.people[0]).toMatchObject({ id: "1-1" });
    expect(ballotFromEml(lists, 7).status).toBe("refused");
  });

  test("in districts people are known by who they are, and not by their place on a list", () => {
    const [first] = lists.contests;
    const [list] = first?.lists ?? [];
    if (first === undefined || list === undefined) throw new Error("no lists");
    const [one, two] = list.candidates;
    if (one === undefined || two === undefined) throw new Error("no candidates");
    const district = (id: string, candidates: readonly (typeof one)[]) => {
      const placed = candidates.map((candidate, at) => ({ ...candidate, position: at + 1 }));
      return { ...first, id, lists: [{ ...list, candidates: placed }] };
    };
    const contests = [district("1", [one, two]), district("2", [two, one])];
    const election = { ...lists.election, id: "PS2027_Kust", category: "PS" } as const;
    const file = { ...lists, election, contests };
    const people = [1, 2].map((number) =>
      taken(ballotFromEml(file, number)).lists[0]?.people.map(({ id }) => id),
    );
    expect(people[1]).toEqual([...(people[0] ?? [])].reverse());
    const { name: _, ...nameless } = one;
    const unnamed = { ...file, contests: [district("1", [nameless, two])] };
    expect(ballotFromEml(unnamed, 1)).toMatchObject({
      status: "refused",
      issues: [{ code: "missing", path: ["lists", 1, "candidates", 1] }],
    });
    const namesakes = { ...file, contests: [district("1", [one, one])] };
    const bothOf = (ballot: Ballot) => ballot.lists[0]?.people.map(({ id }) => id.slice(-3));
    expect(bothOf(taken(ballotFromEml(namesakes, 1)))).toEqual([", 1", ", 2"]);
    const elsewhere = { ...file, contests: [district("1", [one, one]), district("2", [two, one])] };
    expect(ballotFromEml(elsewhere, 1)).toMatchObject({
      issues: [{ code: "ambiguous" }, { code: "ambiguous" }],
    });
    const coded = [one, one].map((each, at) => ({ ...each, shortCode: `BergAB${at + 1}` }));
    const known = { ...file, contests: [district("1", coded), district("2", [two, one])] };
    expect(taken(ballotFromEml(known, 1)).lists[0]?.people.map(({ id }) => id)).toEqual([
      ...["BergAB1", "BergAB2"],
    ]);
  });

  test("the units of a count are reports, which add up to what the file states", () => {
    const counts = (contest?.units ?? []).map((unit) =>
      taken(countFromEml(unit, ballot, { kind: "decentralised-next-session", session: 2 })),
    );
    const total = addUpLevel(
      {
        level: "municipality",
        unit: count.authority.id,
        ballot,
        expected: counts.map(({ unit }) => unit),
        countsWithErrors: "added",
        ...(contest?.total === undefined ? {} : { eligibleVoters: contest.total.eligibleVoters }),
      },
      counts.map((one) => unitTallyOfCount(one, ballot)),
    );
    const { tally } = taken(total);
    expect(tally.paper).toEqual(ballot.paper);
    const names = contest?.total?.lists ?? [];
    const figures = figuresFromTally(tally, names);
    expect(figures).toMatchObject({
      lists: names,
      votesOnCandidates: contest?.total?.votesOnCandidates,
      rejected: contest?.total?.rejected,
    });
  });

  test("candidates go by their place on the list, whatever the order of the file", () => {
    const turned = (contest?.units ?? []).map((unit) => ({
      ...unit,
      lists: [...unit.lists].reverse().map((list) => ({
        ...list,
        candidates: [...list.candidates].reverse(),
      })),
    }));
    const read = (units: typeof turned) =>
      units.map((unit) =>
        taken(countFromEml(unit, ballot, { kind: "centralised-next-session", session: 2 })),
      );
    expect(read(turned)).toEqual(read([...(contest?.units ?? [])] as typeof turned));
  });

  test("the stations that must be there have the ids of counts, and say what is not known", () => {
    const station = (number: string, eligibleVoters: number) =>
      ({
        number,
        name: `Station ${number}`,
        eligibleVoters,
        channel: "polling",
        locations: [],
      }) as const;
    const contest = {
      id: "geen",
      unit: { id: "0668", name: "West Maas en Waal" },
      stations: [station("1", 500), station("2", 0)],
    } as const;
    const file: EmlPollingStations = {
      ...lists,
      kind: "110b",
      elections: [{ election: lists.election, contests: [contest] }],
    };
    expect(expectedStationsFromEml(file)).toEqual([
      { unit: "0668::SB1", body: "0668", name: "Station 1", eligibleVoters: 500 },
      { unit: "0668::SB2", body: "0668", name: "Station 2", eligibleVoters: null },
    ]);
    const other = { ...contest, stations: [station("1", 400), station("3", 90)] };
    const both = [contest, other].map((one) => ({ election: lists.election, contests: [one] }));
    expect(
      expectedStationsFromEml({ ...file, elections: both }).map(({ unit, eligibleVoters }) => [
        unit,
        eligibleVoters,
      ]),
    ).toEqual([
      ["0668::SB1", null],
      ["0668::SB2", null],
      ["0668::SB3", 90],
    ]);
  });

  test("municipalities without a district committee are added up, each once", () => {
    const other = { ...count, authority: { ...count.authority, id: "9999" } };
    const votesOf = (counts: Parameters<typeof electionFromEml>[0]["counts"]) => {
      const made = electionFromEml({ seats: 5, counts, lists: [] });
      return made.status === "refused"
        ? made.issues.map(({ code }) => code)
        : made.value.election.groups.map(({ lists: [list] }) =>
            list !== undefined && "votes" in list ? list.votes[0] : [],
          );
    };
    const once = votesOf([count]) as number[][];
    expect(votesOf([count, other])).toEqual(once.map((row) => row.map((votes) => 2 * votes)));
    expect(votesOf([count, count])).toContain("duplicate");
  });
});
