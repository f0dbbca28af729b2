import { describe, expect, it } from "vitest";
import { receiptOf } from "../../src/conformance/receipt/receipt.js";
import { resultFromOutcome } from "../../src/eml/bridge/result-from-outcome.js";
import type { EmlElectionAndCandidates } from "../../src/eml/index.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { hemicycle } from "../../src/explain/pictures/hemicycle.js";
import { marginsPicture } from "../../src/explain/pictures/margins-picture.js";
import { residualSeatRace } from "../../src/explain/pictures/residual-seat-race.js";
import { seatsAgainstVotes } from "../../src/explain/pictures/seats-against-votes.js";
import { seatReport } from "../../src/explain/report/seat-report.js";
import { explainCandidate } from "../../src/explain/topics/why/explain-candidate.js";
import type { Election } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { marginsOf } from "../../src/what-if/margins/margins.js";
import { sabaResult } from "../eml/fixtures/saba.js";
import { documentOf } from "../eml/reading.js";
import { completed, electionOf } from "../seats/completed.js";
import { languages } from "./told.js";

const council: ElectionInput = {
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, votes: [702, 118, 64, 31, 12] },
    { number: 2, votes: [413, 210, 25, 9] },
    { number: 3, votes: [288, 61, 14] },
  ],
};

const election = electionOf(council);
const { kind: _, contests: __, ...header } = documentOf("520", sabaResult);
const heading = { ...header, contestId: "geen" };

const filesOf = (one: Election): EmlElectionAndCandidates => ({
  election: one,
  candidates: [],
  takenAsOne: [],
});

/** An outcome as it comes back from a file: nothing but what it says. */
const readBack = <Of>(value: Of): Of => JSON.parse(JSON.stringify(value));

const pictures = { hemicycle, residualSeatRace, seatsAgainstVotes };

describe.each(languages)("an outcome under changed rules, in $code", (language) => {
  const voice = voiceOf(language, election);
  const name = "averages at every size";
  const overlay = { name, residualMethod: "highest-averages" as const };
  const outcome = completed(election, { overlay });
  const lawful = completed(election);

  it.each(Object.entries(pictures))("is told in the words and below the marks of %s", (_, draw) => {
    const told = draw(outcome, voice)?.svg ?? "";
    expect(told.split(name).length - 1).toBeGreaterThanOrEqual(2);
    const silent = draw(lawful, voice)?.svg ?? "";
    expect(silent).toContain("<svg");
    expect(silent).not.toContain(name);
  });
});

describe.each(languages)("margins under changed rules, in $code", (language) => {
  const voice = voiceOf(language, election);
  const name = "averages at every size";
  const overlay = { name, residualMethod: "highest-averages" as const };
  const pictureUnder = (outcome: ReturnType<typeof completed>): string => {
    const found = marginsOf(election, outcome);
    if (found.status === "refused") throw new Error(JSON.stringify(found.issues));
    return marginsPicture(found, voice).svg;
  };

  it("say so in the words and below the marks of their picture; lawful ones say nothing", () => {
    const told = pictureUnder(completed(election, { overlay }));
    expect(told.split(name).length - 1).toBeGreaterThanOrEqual(2);
    expect(pictureUnder(completed(election))).not.toContain(name);
  });
});

describe("an outcome under changed rules", () => {
  const name = "averages";
  const outcome = completed(election, { overlay: { name, residualMethod: "highest-averages" } });

  it.each([
    ["as calculated", outcome],
    ["as read back", readBack(outcome)],
  ])("has no result file, %s", (_, given) => {
    expect(resultFromOutcome(heading, given, filesOf(election))).toMatchObject({
      status: "refused",
      issues: [{ path: ["outcome", "overlay"], code: "not-allowed" }],
    });
  });

  it("is named in its receipt; a lawful one has nothing to name", () => {
    expect(receiptOf(election, outcome).hypothetical).toEqual([name]);
    expect(receiptOf(election, completed(election)).hypothetical).toEqual([]);
  });
});

describe("an outcome of another election", () => {
  const others: readonly (readonly [string, ElectionInput])[] = [
    [
      "with a vote more",
      { ...council, groups: [...council.groups.slice(0, 2), { number: 3, votes: [289, 61, 14] }] },
    ],
    ["with another number of seats", { ...council, seats: 11 }],
    ["on another day", { ...council, day: "2022-03-16" }],
    ["of another kind", { ...council, type: "ER" }],
    [
      "with a candidate more",
      {
        ...council,
        groups: [...council.groups.slice(0, 2), { number: 3, votes: [288, 61, 14, 0] }],
      },
    ],
  ];
  const voice = voiceOf(languages[0], election);
  const refused = { status: "refused", issues: [{ code: "not-allowed" }] };

  it.each(others)("is refused by words, receipts and files: %s", (_, input) => {
    const outcome = completed(electionOf(input));
    const answers: readonly unknown[] = [
      seatReport(outcome, election, voice),
      explainCandidate(outcome, election, "1-1" as never, voice),
      receiptOf(election, outcome),
      resultFromOutcome(heading, outcome, filesOf(election)),
    ];
    for (const answer of answers) expect(answer).toMatchObject(refused);
  });

  it("of the same election, parsed again, is taken", () => {
    const outcome = completed(electionOf(council));
    expect(receiptOf(election, outcome)).toEqual(receiptOf(election, completed(election)));
    expect(seatReport(outcome, election, voice)).toEqual(
      seatReport(completed(election), election, voice),
    );
  });
});
