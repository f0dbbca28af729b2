import * as conformance from "../../src/conformance/index.js";
import * as counts from "../../src/counts.js";
import * as eml from "../../src/eml/index.js";
import * as explain from "../../src/explain/index.js";
import * as core from "../../src/index.js";
import * as law from "../../src/law/index.js";

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

const council: core.ElectionInput = {
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, votes: [702, 118, 64, 31, 12] },
    { number: 2, votes: [413, 210, 25, 9] },
    { number: 3, votes: [288, 61, 14] },
  ],
};

const house: core.ElectionInput = {
  type: "TK",
  day: "2025-10-29",
  seats: 150,
  districts: [1, 2],
  groups: [
    {
      number: 1,
      lists: [
        { districts: [1], candidates: ["a", "b", "c"], votes: [[400_000, 10_000, 90_000]] },
        { districts: [2], candidates: ["b", "a", "d"], votes: [[1_000, 300_000, 2_000]] },
      ],
    },
    { number: 2, listVotes: 1_200_000 },
    { number: 3, listVotes: 777_777 },
  ],
};

const tie: core.ElectionInput = {
  ...council,
  groups: [
    { number: 1, votes: [300, 100, 100, 50, 50] },
    { number: 2, votes: [300, 100, 100, 50, 50] },
  ],
};

/** The council in words and pictures, in both languages. */
function explained(): unknown {
  const parsed = core.parseElection(council);
  const outcome = core.electionResult(council);
  if (parsed.status === "refused" || outcome.status === "refused") throw new Error("refused");
  return [explain.dutch, explain.english].map((language) => {
    const voice = explain.voiceOf(language, parsed.value);
    const report = explain.seatReport(outcome, parsed.value, voice);
    return [explain.reportToHtml(report), explain.hemicycle(outcome, voice).svg];
  });
}

/** A piece of real work with every part of the library, as text that two realms can compare. */
export const work = (): string =>
  JSON.stringify({
    exports: [core, eml, explain, conformance].map((door) => Object.keys(door).sort(byText)),
    outcomes: [
      core.electionResult(council),
      core.electionResult(council, { preset: "osv2020" }),
      core.electionResult(council, { overlay: law.residualSeatsBill }),
      core.electionResult(house),
      core.electionResult(tie),
      core.electionResult({ ...council, seats: -1 }),
    ],
    words: explained(),
    percentage: counts.shownPercentage(core.fraction(2, 3)),
    file: eml.readEml(`<?xml version="1.0"?><EML Id="510b" xmlns="urn:wrong">${"<a>".repeat(80)}`),
    fingerprint: eml.fingerprint(new Uint8Array([1, 2, 3])),
  });
