import type { Sentences } from "../read-sentences.js";

/** What a reader of English knows to be said of a count by hand. */
export const englishOfAudits = {
  "audit-agrees":
    "<w:unit>, opening <n:opening>: <n:figures> <figures?figure that was counted by hand is|figures that were counted by hand are> as reported.",
  "audit-differs":
    "<w:unit>, opening <n:opening>: <n:different> <different?figure differs|figures differ> from the report; <n:figures> <figures?figure was|figures were> counted by hand.",
  "audit-difference": "Reported for <w:field>: <n:reported>; counted by hand: <n:audited>.",
  "audit-awaited": "Still to be counted by hand (<n:count> <count?unit|units>): <w:units>.",
  "audit-differing":
    "Another figure than reported was found in <n:count> <count?unit|units> of the sample: <w:units>.",
  "audit-chosen-one": "Not drawn but chosen, so that it says nothing of other units: <w:units>.",
  "audit-chosen-several":
    "Not drawn but chosen, so that they say nothing of other units: <w:units>.",
  "audit-enlarged":
    "By the rule that was fixed beforehand the sample has <n:size> units, as <n:differing> or more with a difference were found.",
  "audit-only-agrees": "The only unit of the sample agrees with its report.",
  "audit-all-agree": "The <n:agreed> units of the sample all agree with their reports.",
  "audit-risk":
    "If <n:wrong> or more of the <n:stations> units were wrong, that would happen in at most <n:risk> of 100 draws.",
} as const satisfies Sentences;
