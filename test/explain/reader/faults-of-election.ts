import { voiceOf } from "../../../src/explain/language/voice.js";
import { hemicycle } from "../../../src/explain/pictures/hemicycle.js";
import { marginsPicture } from "../../../src/explain/pictures/margins-picture.js";
import { residualSeatRace } from "../../../src/explain/pictures/residual-seat-race.js";
import { seatsAgainstVotes } from "../../../src/explain/pictures/seats-against-votes.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import type { Election } from "../../../src/model/election/election.js";
import type { Determined } from "../../../src/model/outcome/determined.js";
import { languages } from "../told.js";
import { type Account, faultsIn } from "./accounts.js";
import { accountsOf, type Breadth, marginsAsked } from "./accounts-of-outcome.js";
import { calledIn } from "./called.js";
import {
  faultsOfHemicycle,
  faultsOfMargins,
  faultsOfRace,
  faultsOfShares,
  strangeTexts,
} from "./read-pictures.js";
import { faultsOfReport, type Reported } from "./read-report.js";
import { outcomesOf } from "./told-seats.js";

/** What is untrue in accounts, each with what it is about. */
export function faultsOfAll(accounts: readonly Account[]): readonly string[] {
  return accounts.flatMap((account) =>
    faultsIn(account).map((fault) => `${account.about}: ${fault}`),
  );
}

/** What is untrue in the sentences on an election, at each lot and in the end. */
export function untruthsIn(election: Election, breadth: Breadth): readonly string[] {
  return outcomesOf(election).flatMap((outcome) =>
    faultsOfAll(accountsOf(election, outcome, breadth)),
  );
}

/** The report of an outcome in both languages, with what a reader knows of it. */
export function reportsOf(
  election: Election,
  outcome: Determined,
  accounts = accountsOf(election, outcome, { candidates: 0, margins: false }),
): readonly Reported[] {
  return languages.map((language) => {
    const voice = voiceOf(language, election);
    const called = calledIn(election, language.code === "nl" ? "nl" : "en");
    const own = accounts.filter((one) => one.called.code === called.code);
    const report = seatReport(outcome, election, voice);
    return { report, election, outcome, voice, called, accounts: own };
  });
}

/** What is untrue in the pictures of an outcome, in both languages. */
export function faultsOfPictures(election: Election, outcome: Determined): readonly string[] {
  const found = outcome.status === "completed" ? marginsAsked(election, outcome) : null;
  return languages.flatMap((language) => {
    const voice = voiceOf(language, election);
    const called = calledIn(election, language.code === "nl" ? "nl" : "en");
    const half = hemicycle(outcome, voice);
    const race = residualSeatRace(outcome, voice);
    const shares = seatsAgainstVotes(outcome, voice);
    const margins = found?.status === "completed" ? found.margins : null;
    const ofMargins = found?.status === "completed" ? marginsPicture(found, voice) : null;
    return [
      ...faultsOfHemicycle(half, outcome, called),
      ...faultsOfRace(race, outcome, called),
      ...faultsOfShares(shares, outcome, called),
      ...(ofMargins === null ? [] : faultsOfMargins(ofMargins, margins ?? [], called)),
      ...[half, race, shares, ofMargins].flatMap((picture) =>
        picture === null
          ? []
          : strangeTexts(picture, election, called).map((text) => `not understood: ${text}`),
      ),
    ];
  });
}

const besideReports = ["margin", "why a candidate"];

/** What is untrue in sentences, reports and pictures of an election, at each lot and in the end. */
export function faultsOfElection(election: Election, breadth: Breadth): readonly string[] {
  return outcomesOf(election).flatMap((outcome) => {
    const accounts = accountsOf(election, outcome, breadth);
    const inReports = accounts.filter(({ about }) => !besideReports.includes(about));
    return [
      ...faultsOfAll(accounts),
      ...reportsOf(election, outcome, inReports).flatMap(faultsOfReport),
      ...faultsOfPictures(election, outcome),
    ];
  });
}
