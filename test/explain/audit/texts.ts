import { voiceOf } from "../../../src/explain/language/voice.js";
import { marginsPicture } from "../../../src/explain/pictures/margins-picture.js";
import { residualSeatRace } from "../../../src/explain/pictures/residual-seat-race.js";
import { seatsAgainstVotes } from "../../../src/explain/pictures/seats-against-votes.js";
import { reportToMarkdown } from "../../../src/explain/report/report-to-markdown.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import { explainLot } from "../../../src/explain/topics/explain-lot.js";
import { explainMargin } from "../../../src/explain/topics/explain-margin.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import { explainCandidate } from "../../../src/explain/topics/why/explain-candidate.js";
import { explainResidualSeat } from "../../../src/explain/topics/why/explain-residual-seat.js";
import type { Election } from "../../../src/model/election/election.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { CandidateId } from "../../../src/model/identifiers.js";
import type { DeterminationOptions } from "../../../src/seats/given-case.js";
import { marginsOf } from "../../../src/what-if/margins/margins.js";
import { completed, electionOf } from "../../seats/completed.js";
import { determined, languages } from "../told.js";

const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];

/** A council of which only the votes of each list are known. */
export function lists(
  seats: number,
  votes: readonly number[],
  more: Partial<ElectionInput> = {},
): Election {
  return electionOf({
    type: "GR",
    day: "2026-03-18",
    seats,
    groups: votes.map((listVotes, index) => ({
      number: index + 1,
      name: letters[index] ?? "",
      listVotes,
    })),
    ...more,
  });
}

/** A council of which the votes of each candidate are known. */
export function people(
  seats: number,
  votes: readonly (readonly number[])[],
  more: Partial<ElectionInput> = {},
): Election {
  return electionOf({
    type: "GR",
    day: "2026-03-18",
    seats,
    groups: votes.map((row, index) => ({
      number: index + 1,
      name: letters[index] ?? "",
      votes: [...row],
    })),
    ...more,
  });
}

/** What is said in both languages. */
function both(say: (language: (typeof languages)[number]) => readonly string[]): string {
  return languages.flatMap(say).join("\n");
}

/** Every step. */
export function steps(election: Election, options: DeterminationOptions = {}): string {
  const outcome = completed(election, options);
  return both((language) =>
    explainSteps(outcome, voiceOf(language, election)).map(({ text }) => text),
  );
}

/** What is asked while a lot is pending. */
export function lotAsked(election: Election, options: DeterminationOptions = {}): string {
  const outcome = determined(election, options);
  if (outcome.status !== "lot-required") throw new Error("no lot is pending");
  const { question } = outcome;
  return both((language) => [
    explainLot(question, outcome.election.day, voiceOf(language, election)).text,
  ]);
}

/** The texts of the pictures of the race and of the margins. */
export function pictureTexts(election: Election): string {
  const outcome = completed(election);
  const found = marginsOf(election, outcome);
  if (found.status === "refused") throw new Error(JSON.stringify(found.issues));
  return both((language) => {
    const voice = voiceOf(language, election);
    return [residualSeatRace(outcome, voice)?.svg ?? "", marginsPicture(found, voice).svg];
  });
}

/** Why a residual seat went where it went. */
export function whySeat(
  election: Election,
  number: number,
  options: DeterminationOptions = {},
): string {
  const outcome = completed(election, options);
  return both((language) =>
    explainResidualSeat(outcome, number, voiceOf(language, election)).map(({ text }) => text),
  );
}

/** Why somebody is elected or not, lots falling to the first. */
export function whyCandidate(
  election: Election,
  id: string,
  options: DeterminationOptions = {},
): string {
  const outcome = completed(election, options);
  return both((language) =>
    explainCandidate(outcome, election, id as CandidateId, voiceOf(language, election)).map(
      ({ text }) => text,
    ),
  );
}

/** The margins of every list. */
export function margins(election: Election, options: DeterminationOptions = {}): string {
  const found = marginsOf(election, completed(election, options));
  if (found.status === "refused") throw new Error(JSON.stringify(found.issues));
  return both((language) =>
    found.margins.map((margin) => explainMargin(margin, voiceOf(language, election)).text),
  );
}

/** The report, without pictures. */
export function report(election: Election, options: DeterminationOptions = {}): string {
  const outcome = determined(election, options);
  return both((language) => [
    reportToMarkdown(
      seatReport(outcome, election, voiceOf(language, election), { pictures: false }),
    ),
  ]);
}

/** The title of the race for the residual seats. */
export function raceTitle(election: Election): string {
  const outcome = determined(election);
  return both((language) => [residualSeatRace(outcome, voiceOf(language, election))?.title ?? ""]);
}

/** The picture of shares of votes and seats. */
export function sharesPicture(election: Election): string {
  const outcome = completed(election);
  return both((language) => [seatsAgainstVotes(outcome, voiceOf(language, election)).svg]);
}
