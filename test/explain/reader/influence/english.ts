import type { Sentences } from "../read-sentences.js";

const same = "seats:the division of seats stays the same|people:the same people are elected";
const changed = "seats:the division of seats|people:who is elected";

/** What a reader of English knows to be said of the influence of mistakes. */
export const englishOfInfluence = {
  "influence-none": `Even if <n:ballots> <ballots?ballot was|ballots were> counted wrongly, <c:about=${same}>.`,
  "influence-none-in-doubt": `With no ballots counted wrongly, <c:about=${same}>.`,
  "influence-possible": `<n:ballots> <ballots?ballot|ballots> counted wrongly can change <c:about=${changed}>.`,
  "influence-possible-by-lot": `With <n:ballots> <ballots?ballot|ballots> counted wrongly, <c:about=${changed}> can depend on a lot.`,
  "influence-changes": "For instance: <w:changes>.",
  "influence-same-with-fewer": `With fewer, <c:about=${same}>.`,
  "influence-undetermined": `Whether these mistakes can change <c:about=${changed}> was not calculated.`,
  "influence-same-below": `With fewer than <n:ballots> ballots counted wrongly, <c:about=${same}>.`,
  "influence-known":
    "<n:ballots> <ballots?ballot|ballots> counted wrongly can change it in any case; perhaps fewer can.",
  "influence-known-by-lot":
    "With <n:ballots> <ballots?ballot|ballots> counted wrongly, it can depend on a lot; perhaps fewer are enough.",
  "influence-vote-values": "The votes have different vote values.",
  "influence-list-combinations": "There are list combinations.",
  "influence-list-groups": "There are list groups, or candidates on several lists.",
  "influence-no-candidates-known": "The votes of the candidates are not known.",
  "influence-too-many-changes": "There are too many possibilities.",
} as const satisfies Sentences;
