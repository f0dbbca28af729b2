import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import type { Described } from "../../model/signatures/described.js";
import { fits } from "../../model/signatures/fits.js";
import type { Deck, DeckReport } from "./deck.js";

/** The figures of a typed report that stand in a count file. */
export const figuresInFiles = [
  "votesOnCandidates",
  "invalidVotes",
  "blankVotes",
  "pollCards",
  "proxyCertificates",
  "voterCards",
  "admittedVoters",
  "moreBallotsCounted",
  "fewerBallotsCounted",
] as const;

const partsInFiles: Described = {
  may: {
    lists: {
      each: {
        must: { number: "natural", candidateVotes: { each: "natural" }, total: "natural" },
      },
    },
    ...Object.fromEntries(figuresInFiles.map((name) => [name, "natural" as const])),
  },
};

const partsOf = (report: DeckReport) =>
  Object.fromEntries(
    ["lists", ...figuresInFiles]
      .filter((name) => Object.hasOwn(report, name))
      .map((name) => [name, report[name]]),
  );

/** What of the reports of a rehearsal can stand in no file; null: nothing. A report is open, so its type does not say it. */
export function refusalOfReports({ municipalities }: Deck): Refused | null {
  const { issues, refuse, unnamed } = issueCollector();
  municipalities.forEach(({ reports }, town) => {
    reports.forEach((report, at) => {
      const path = ["deck", "municipalities", town, "reports", at];
      fits(partsInFiles, partsOf(report), { path, refuse });
    });
  });
  return issues.length === 0 ? null : refused(issues, unnamed());
}
