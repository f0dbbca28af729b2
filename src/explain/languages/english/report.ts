import type { ReportWords } from "../../report/report-words.js";
import { be, capital, seats } from "./nouns.js";
import { exclusions } from "./steps.js";

/** The fixed words of reports, in English. */
export const englishReport: ReportWords = {
  title: (body, area, day) => `Result of the ${body}${area === null ? "" : `, ${area}`}, ${day}`,
  headings: {
    result: "Seats",
    quota: "Quota",
    fullSeats: "Full seats",
    residualSeats: "Residual seats",
    absoluteMajority: "Absolute majority",
    listExhaustion: "List exhaustion",
    combinations: "List combinations",
    groups: "Seats within list groups",
    threshold: "Preference threshold",
    elected: "Elected candidates",
    ranking: "Ranking",
    lots: "Lots",
    margins: "How close it was",
    readings: "Chosen readings of the law",
  },
  columns: {
    list: "List",
    votes: "Votes",
    share: "Share",
    timesQuota: "Times the quota",
    fullSeats: "Full seats",
    residualSeats: "Residual seats",
    otherSeats: "Moved seats",
    seats: "Seats",
    remainder: "Remainder",
    residualSeat: (number) => `Residual seat ${number}`,
    getsSeat: "Residual seat",
    place: "Place",
    candidate: "Candidate",
    elected: "Elected",
    moreForNextSeat: "More votes needed for one seat more",
    fewerForLoss: "Fewer votes cost a seat",
    reading: "Question",
    answer: "Answer",
  },
  captions: {
    result: "Votes and seats of each list",
    fullSeats: "How many times the quota goes into the votes of each list",
    remainders: "Remainders after the full seats",
    averages: (first, last) =>
      first === last
        ? `Averages for residual seat ${first}`
        : `Averages for residual seats ${first} to ${last}`,
    group: (group) => `Seats of the lists of ${group}`,
    preference: "Candidates with enough preference votes for a seat",
    elected: (group, count, say) => `${capital(group)}: ${seats(count, say)}`,
    ranking: (list) => `Ranking of the candidates of ${list}`,
    margins: "Votes that would have made a difference of a seat, all else equal",
    readings: "Questions that the law leaves open, and the answer used",
  },
  total: "Total",
  yes: "yes",
  no: "no",
  none: "none",
  by: {
    "preference-votes": "by preference votes",
    "list-order": "in list order",
    succession: "in a place that came free",
  },
  exclusions,
  remarks: {
    "majority-and-exhaustion":
      "In this result absolute majority and list exhaustion come together. The law does not quite say how they combine; the chosen reading matters here.",
    "seats-unassigned": "Not every seat could be assigned.",
  },
  roundedNote: "Decimals are rounded to two places; the calculation used the fractions themselves.",
  markedNote:
    "● marks the list that got the residual seat; a dash means that the list took no part.",
  noMajority:
    "This provision was not needed: no list has more than half of the votes without more than half of the seats.",
  noExhaustion: "No list got more seats than it has candidates.",
  noResidualSeats: "There are no residual seats to divide.",
  noPreferenceSeats: "Nobody was elected by preference votes.",
  unassigned: (count, say) => `${seats(count, say)} ${be(count, "is", "are")} not assigned.`,
  lotNeeded: "There is no result yet: a lot must be drawn first.",
  lotDrawn: (drawn, say) => `Drawn: ${say.enumeration(drawn)}.`,
  rules: (day) => `Calculated under the Electoral Act as it stood on ${day}.`,
  sources: "Text of the law",
};
