import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { NewVotePhrases } from "../../language/words/new-vote.js";

/** Members who had been admitted before a new vote, in English. */
export const englishNewVote: Dictionary<NewVotePhrases> = dictionary<NewVotePhrases>()({
  "nobody-stays":
    "No member who had been admitted stays against the result of the new vote ({article}).",
  "stays-and-falls":
    "{Stays} had been admitted and {stays:stays|stay} elected, though not by the new vote; {fall}, who would have been elected otherwise, {fall:is|are} not ({article}).",
  "stays-for-nobody":
    "{Stays} had been admitted and {stays:stays|stay} elected, though not by the new vote; nobody gives way ({article}).",
  "not-said-who-falls":
    "{Staying} had been admitted and {staying:stays|stay} elected, though not by the new vote. Which of {amongst} {staying:is|are} therefore not elected, the law does not say: there are more new candidates than have to give way ({article}).",
});
