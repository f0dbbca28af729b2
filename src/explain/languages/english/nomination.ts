import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { NominationPhrases } from "../../language/words/nomination.js";

/** Decisions on lists, in English. */
export const englishNomination: Dictionary<NominationPhrases> = dictionary<NominationPhrases>()({
  valid: "List {list} is valid in district {district}, with {candidates:# candidate|# candidates}.",
  invalid: "List {list} is invalid in district {district}: {because} ({article}).",
  ground:
    "{ground:not-filed-in-time=not handed in on the day of the nomination|deposit-missing=the proof of the deposit is missing|too-little-support=too few valid declarations of support|not-the-model=not on the prescribed form|filer-not-entitled=handed in by somebody not entitled to|filer-not-identified=whoever handed it in was not identified|all-candidates-struck=all candidates were struck}",
  struck:
    "Candidate {candidate} is struck: {ground:own-statement-missing=the statement not to stand elsewhere is missing|not-named-as-prescribed=not named as prescribed|no-consent=consent is missing|no-agent=no agent was named|too-young=does not reach the age during the term|no-settlement-declaration=the declaration to settle there is missing|settles-elsewhere-too=also declared to settle elsewhere|on-several-lists=stands on several lists of the district|deceased=has died|beyond-maximum=stands after the number that is allowed} ({article}).",
  support:
    "There {valid:is # valid declaration|are # valid declarations} of support; {needed:# is|# are} needed ({article}).",
  exempt: "No declarations of support are needed ({article}).",
  "name-struck":
    "The name is struck: {because:not-declared=a declaration of the agent is missing|above-several-lists=it stands above several lists}.",
});
