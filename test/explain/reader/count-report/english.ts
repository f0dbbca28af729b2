import type { Sentences } from "../read-sentences.js";

/** What a reader of English knows to be said in a report on a count. */
export const englishOfCountReports = {
  "count-title":
    "Count of the <c:body=municipality:municipal electoral committee|district:district electoral committee|national-postal-committee:national postal electoral committee|central-committee:central electoral committee> <w:area>.",
  "count-units": "Added up from <n:units> <units?part|parts>.",
  "count-turnout": "Turnout is <p:turnout>: the votes cast, divided by the eligible voters.",
  "count-errors-added": "Note: this total includes counts that still have errors.",
  "count-no-differences": "Everywhere the number of votes is the number of admitted voters.",
  "count-no-findings": "Nothing was found that is wrong or odd.",
  "count-correction": "<w:unit>: session <n:session> replaces the count of session <n:replaced>.",
  "count-first": "<w:unit>: counted for the first time in session <n:session>.",
  "count-new-vote":
    "<w:unit>: a new vote on <w:day> (article V 6); this count takes the place of the one before.",
  "count-corrected": "<w:field>: was <w:from>, is now <w:to>.",
} as const satisfies Sentences;
