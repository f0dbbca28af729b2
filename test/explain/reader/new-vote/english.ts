import type { Sentences } from "../read-sentences.js";

const rule = "(article V 6, paragraph 3, Electoral Act)";

/** What a reader of English knows to be said of members who had been admitted before a new vote. */
export const englishOfNewVotes = {
  "new-vote-nobody-stays": `No member who had been admitted stays against the result of the new vote ${rule}.`,
  "new-vote-stays-and-falls": `<w:stays> had been admitted and <stays?stays|stay> elected, though not by the new vote; <w:fall>, who would have been elected otherwise, <fall?is|are> not ${rule}.`,
  "new-vote-stays-for-nobody": `<w:stays> had been admitted and <stays?stays|stay> elected, though not by the new vote; nobody gives way ${rule}.`,
  "new-vote-stays": `<w:stays> had been admitted and <stays?stays|stay> elected, though not by the new vote.`,
  "new-vote-not-said-who-falls": `Which of <w:amongst> <c:staying=one:is|several:are> therefore not elected, the law does not say: there are more new candidates than have to give way ${rule}.`,
} as const satisfies Sentences;
