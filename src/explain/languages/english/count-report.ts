import type { CountReportWords } from "../../report/count-report-words.js";

/** The fixed words of reports on counts, in English. */
export const englishCountReport: CountReportWords = {
  bodies: {
    municipality: "municipal electoral committee",
    district: "district electoral committee",
    "national-postal-committee": "national postal electoral committee",
    "central-committee": "central electoral committee",
  },
  title: (body, area) => `Count of the ${body} ${area}`,
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
    candidates: (list) => `Votes for the candidates of ${list}`,
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
  units: (count, say) =>
    count === 1 ? "Added up from 1 part." : `Added up from ${say.number(count)} parts.`,
  turnout: (percentage) =>
    `Turnout is ${percentage}: the votes cast, divided by the eligible voters.`,
  noDifferences: "Everywhere the number of votes is the number of admitted voters.",
  noFindings: "Nothing was found that is wrong or odd.",
  errorsAdded: "Note: this total includes counts that still have errors.",
};
