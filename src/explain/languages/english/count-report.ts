import { dictionary } from "../../language/dictionary.js";
import type { CountReportPhrases, CountReportWords } from "../../language/words/count-report.js";

/** The fixed words of reports on counts, in English. */
export const englishCountReport: CountReportWords = {
  bodies: {
    municipality: "municipal electoral committee",
    district: "district electoral committee",
    "national-postal-committee": "national postal electoral committee",
    "central-committee": "central electoral committee",
  },
  phrases: dictionary<CountReportPhrases>()({
    title: "Count of the {body} {area}",
    "candidates-of-list": "Votes for the candidates of {list}",
    units: "Added up from {units:# part|# parts}.",
    turnout: "Turnout is {turnout}: the votes cast, divided by the eligible voters.",
  }),
  headings: {
    totals: "Totals",
    lists: "Votes of each list",
    candidates: "Votes of each candidate",
    differences: "Differences",
    corrections: "Corrigenda",
    findings: "Findings",
  },
  captions: {
    totals: "Admitted voters and votes cast",
    lists: "Votes for each list",
    differences: "Where the number of votes is not the number of admitted voters",
    errors: "Counts that still have errors",
  },
  columns: {
    figure: "What",
    number: "Number",
    unit: "Part",
    difference: "Difference",
    codes: "Codes",
  },
  noDifferences: "Everywhere the number of votes is the number of admitted voters.",
  noFindings: "Nothing was found that is wrong or odd.",
  errorsAdded: "Note: this total includes counts that still have errors.",
};
