import type { Called } from "../called.js";
import type { Code } from "../read-numbers.js";

/** What the fields of the forms are called, as somebody knows them who fills them in. */
const fields: Readonly<Record<string, Readonly<Record<"nl" | "en", string>>>> = {
  eligibleVoters: { nl: "kiesgerechtigden (Z)", en: "eligible voters (Z)" },
  pollCards: { nl: "stempassen (A)", en: "poll cards (A)" },
  proxyCertificates: { nl: "volmachtbewijzen (B)", en: "proxy certificates (B)" },
  voterCards: { nl: "kiezerspassen (C)", en: "voter cards (C)" },
  admittedVoters: { nl: "toegelaten kiezers (D)", en: "admitted voters (D)" },
  votesOnCandidates: { nl: "stemmen op kandidaten (E)", en: "votes for candidates (E)" },
  blankVotes: { nl: "blanco stemmen (F)", en: "blank votes (F)" },
  invalidVotes: { nl: "ongeldige stemmen (G)", en: "invalid votes (G)" },
  votesCast: { nl: "uitgebrachte stemmen (H)", en: "votes cast (H)" },
  moreBallotsCounted: { nl: "meer getelde stembiljetten (I)", en: "more ballots counted (I)" },
  fewerBallotsCounted: { nl: "minder getelde stembiljetten (J)", en: "fewer ballots counted (J)" },
  postalVotingCertificates: { nl: "briefstembewijzen", en: "postal voting certificates" },
  replacementPostalVotingCertificates: {
    nl: "vervangende briefstembewijzen",
    en: "replacement postal voting certificates",
  },
  members: { nl: "leden", en: "members" },
  "differenceReasons.ballotsTakenAway": {
    nl: "meegenomen stembiljetten",
    en: "ballots taken away",
  },
  "differenceReasons.tooFewBallotsIssued": {
    nl: "te weinig uitgereikte stembiljetten",
    en: "too few ballots issued",
  },
  "differenceReasons.tooManyBallotsIssued": {
    nl: "te veel uitgereikte stembiljetten",
    en: "too many ballots issued",
  },
  "differenceReasons.noExplanation": { nl: "geen verklaring", en: "no explanation" },
  "differenceReasons.otherExplanation": { nl: "andere verklaring", en: "other explanation" },
  "differenceReasons.lostBallots": { nl: "kwijtgeraakte stembiljetten", en: "lost ballots" },
  "differenceReasons.tooManyPostalBallots": {
    nl: "te veel briefstembiljetten",
    en: "too many postal ballots",
  },
  "differenceReasons.noPostalBallot": { nl: "geen briefstembiljetten", en: "no postal ballot" },
  "comparison.equal": { nl: "het vakje D = H", en: "the box D = H" },
  "comparison.more": { nl: "het vakje H groter dan D", en: "the box H more than D" },
  "comparison.fewer": { nl: "het vakje H kleiner dan D", en: "the box H less than D" },
  differenceExplained: { nl: "verschil volledig verklaard", en: "difference fully explained" },
  "extraInvestigation.otherReason": {
    nl: "extra onderzoek om een andere reden",
    en: "extra investigation for another reason",
  },
  "extraInvestigation.recounted": {
    nl: "herteld na extra onderzoek",
    en: "recounted after extra investigation",
  },
  "stationDifferences.explained": {
    nl: "verschil van het stembureau verklaard",
    en: "the polling station's difference explained",
  },
  "stationDifferences.perList": { nl: "verschillen per lijst", en: "differences per list" },
  "report.checksAndCorrections": { nl: "inlegvel aanwezig", en: "insert sheet present" },
  "report.corrigendum": { nl: "corrigendum aanwezig", en: "corrigendum present" },
  "checksAndCorrections.reasons.unexplainedDifference": {
    nl: "reden: onverklaard verschil",
    en: "reason: unexplained difference",
  },
  "checksAndCorrections.reasons.other": { nl: "reden: andere", en: "reason: other" },
  "checksAndCorrections.resultsCorrected": {
    nl: "resultaten gecorrigeerd",
    en: "results corrected",
  },
  "checksAndCorrections.requestedByCentralCommittee": {
    nl: "op verzoek van het centraal stembureau",
    en: "at the request of the central electoral committee",
  },
};

/** What a field or figure is called: one of the form, of a list, or of a candidate on it. */
export function fieldCalled(path: string, { code, group }: Called): string {
  const nl = code === "nl";
  const [, list, place] =
    /^(?:lists|votesPerList)\.(\d+)(?:\.(?:votes|total|candidateVotes\.(\d+)))?$/.exec(path) ?? [];
  if (list === undefined) return fields[path]?.[code] ?? `unknown: ${path}`;
  const name = group(Number(list));
  if (place !== undefined) {
    return nl
      ? `stemmen op kandidaat ${place} van ${name}`
      : `votes for candidate ${place} of ${name}`;
  }
  if (path.startsWith("votesPerList")) {
    return nl ? `stemmen op ${name} in het overzicht` : `votes for ${name} in the summary`;
  }
  return nl ? `totaal van ${name}` : `total of ${name}`;
}

const answers: Readonly<Record<string, Readonly<Record<"nl" | "en", string>>>> = {
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  both: { nl: "ja én nee", en: "both yes and no" },
  neither: { nl: "niet ingevuld", en: "not filled in" },
  true: { nl: "aangekruist", en: "ticked" },
  false: { nl: "niet aangekruist", en: "not ticked" },
};

/** A whole number as a language writes it. */
export function numberIn(value: number, code: Code): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, code === "nl" ? "." : ",");
}

/** What stands in a field, in words. */
export function filledIn(value: number | string | boolean, code: Code): string {
  return typeof value === "number"
    ? numberIn(value, code)
    : (answers[String(value)]?.[code] ?? "?");
}
