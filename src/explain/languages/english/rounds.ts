/** What is said of a comparison for a residual seat, in English. */
export const englishRounds = {
  "highest-average":
    "With this seat the {kind:list=list|combination=combination} has {value}: the highest average {among:all=of all|taking-part=of the} {of:lists=lists|lists-and-combinations=lists and combinations}{among:all=|taking-part= that take part}.",
  "largest-remainder":
    "After the full seats the {kind:list=list|combination=combination} has {value} left: the largest remainder {among:all=of all|taking-part=of the} {of:lists=lists|lists-and-combinations=lists and combinations}{among:all=|taking-part= that take part}.",
  "no-remainder-left":
    "None {among:all=of the|taking-part=of the} {of:lists=lists|lists-and-combinations=lists and combinations}{among:all=|taking-part= that take part} has votes left after the full seats.",
  "alone-with-average":
    "No other {kind:list=list|combination=list} takes part; with this seat the {kind:list=list|combination=combination} has {value}.",
  "alone-with-remainder":
    "No other {kind:list=list|combination=list} takes part; after the full seats the {kind:list=list|combination=combination} has {value} left.",
  "same-and-lot":
    "{Others:# has|# have} exactly the same, and there are not enough seats for {others:both|all} of them.",
  "same-and-seat": "{Others:# has|# have} exactly the same and {others:gets|get} a seat as well.",
  "greater-left-out": "{Lists:# has|# have} more but {lists:takes|take} no part: {why}.",
  "left-out": "{Lists:# takes|# take} no part: {why}.",

  "no-votes": "no votes",
  "below-share": "fewer votes than {share} of the quota, {figure}",
  "above-share": "not fewer votes than {share} of the quota, {figure}",
  "average-below-share": "with the seat, an average of less than {share} of the quota, {figure}",
  "average-above-share":
    "with the seat, an average of not less than {share} of the quota, {figure}",
  "below-quota": "fewer votes than the quota, {figure}",
  "had-its-seat": "{lists:it already got a seat|each already got a seat} in this round",
  full: "no candidates left",

  next: "Next {lists:comes #|come #, each} with {value}.",
  "next-short": "In this comparison {lists:# is|# are each} {votes} short.",
  "next-short-or-equal":
    "In this comparison {lists:# is|# are each} {votes} short; {equal} more would make it equal.",
  "next-difference": "That is {difference} fewer.",
} as const;
