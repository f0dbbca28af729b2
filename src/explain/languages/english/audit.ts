import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { AuditPhrases } from "../../language/words/audit.js";

/** A count by hand beside the reports, in English. */
export const englishAudit: Dictionary<AuditPhrases> = dictionary<AuditPhrases>()({
  agrees:
    "{unit}, opening {opening}: {figures:# figure that was counted by hand is|# figures that were counted by hand are} as reported.",
  differs:
    "{unit}, opening {opening}: {different:# figure differs|# figures differ} from the report; {figures:# figure was|# figures were} counted by hand.",
  difference: "Reported for {field}: {reported}; counted by hand: {audited}.",
  awaited: "Still to be counted by hand ({count:# unit|# units}): {units}.",
  differing:
    "Another figure than reported was found in {count:# unit|# units} of the sample: {units}.",
  chosen: "Not drawn but chosen, so that {count:it says|they say} nothing of other units: {units}.",
  enlarged:
    "By the rule that was fixed beforehand the sample has {size} units, as {differing} or more with a difference were found.",
  agreement:
    "{agreed:The only unit of the sample agrees with its report|The # units of the sample all agree with their reports}. If {wrong} or more of the {stations} units were wrong, that would happen in at most {risk} of 100 draws.",
});
