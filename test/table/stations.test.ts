import { expect, test } from "vitest";
import type { EmlPollingStation } from "../../src/eml/documents/polling-stations.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { candidatesOfFiles } from "../../src/table/candidates.js";
import { stationsOfFiles } from "../../src/table/stations.js";
import { voteRowsOfCount } from "../../src/table/vote-rows.js";
import { pollingStations } from "../eml/fixtures/other-kinds.js";
import { sabaFiles } from "../eml/fixtures/saba.js";

const election = pollingStations.elections[0]?.election.id ?? "";
const placed = { postcode: "1234AA", latitude: "52.08119", longitude: "4.32419" };

/** The list of stations with the first station changed. */
const withFirst = (change: (station: EmlPollingStation) => EmlPollingStation) => ({
  ...pollingStations,
  elections: pollingStations.elections.map((each) => ({
    ...each,
    contests: each.contests.map((contest) => ({
      ...contest,
      stations: contest.stations.map((station, at) => (at === 0 ? change(station) : station)),
    })),
  })),
});

test("a station of a list stands where the list says, as it is written", () => {
  const { placeOf } = stationsOfFiles([pollingStations]);
  expect(placeOf(election, "9999::SB1")).toMatchObject({
    ...placed,
    gridX: "81611",
    gridY: "454909",
  });
  expect(placeOf(election, "9999::SB2")).toMatchObject({ postcode: null, latitude: null });
  expect(placeOf(election, "9999::SB3")).toBeNull();
  expect(placeOf("another", "9999::SB1")).toBeNull();
});

test("a station that moves stands in no place, and one that two lists put in two places neither", () => {
  const moving = withFirst(({ locations: [first = {}], ...station }) => ({
    ...station,
    locations: [first, { ...first, latitude: "52.00000" }],
  }));
  const place = stationsOfFiles([moving]).placeOf(election, "9999::SB1");
  expect(place).toMatchObject({ latitude: null, longitude: "4.32419" });
  for (const lists of [
    [pollingStations, moving],
    [moving, pollingStations, moving],
  ]) {
    expect(stationsOfFiles(lists).placeOf(election, "9999::SB1")).toBeNull();
  }
  expect(
    stationsOfFiles([pollingStations, pollingStations]).placeOf(election, "9999::SB1"),
  ).toEqual(expect.objectContaining(placed));
});

test("rows of stations have the coordinates, those of totals none", () => {
  const reading = readEml(new TextEncoder().encode(sabaFiles["Telling.xml"]));
  if (reading.status === "refused" || reading.value.kind !== "510b") throw new Error("no count");
  const count = reading.value;
  const [unit] = count.contests[0]?.units ?? [];
  const place = {
    postcode: null,
    latitude: "17.63333",
    longitude: "63.23333",
    gridX: "1",
    gridY: "2",
  };
  const source = {
    file: "a",
    sha256: "b",
    verdict: null,
    candidates: candidatesOfFiles({ lists: [], results: [], counts: [] }),
  };
  const stations = {
    placeOf: (election: string, id: string) =>
      election === count.election.id && id === "9003::SB1" ? place : null,
  };
  const rows = voteRowsOfCount(count, { ...source, stations });
  const at = (id: string) => rows.filter((row) => row.unit === id);
  expect(unit?.id).toContain("SB1");
  expect(at("9003::SB1").length).toBeGreaterThan(0);
  for (const row of at("9003::SB1")) {
    expect(row).toMatchObject({
      latitude: "17.63333",
      longitude: "63.23333",
      grid_x: "1",
      grid_y: "2",
    });
  }
  for (const row of rows.filter(({ unit: id }) => id !== "9003::SB1"))
    expect(row.latitude).toBeNull();
});
