import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { BallotPhrases } from "../../language/words/ballots.js";

/** What ballots count for, in Dutch. */
export const dutchBallots: Dictionary<BallotPhrases> = dictionary<BallotPhrases>()({
  "not-the-ballot": "Ongeldig: dit is niet het stembiljet dat mag worden gebruikt.",
  identifying: "Ongeldig: wat is bijgevoegd, maakt de kiezer herkenbaar.",
  "nothing-marked": "Blanco: er is niets gemarkeerd.",
  "one-candidate": "Geldig: een stem op kandidaat {candidate} van lijst {list}.",
  judged:
    "Geldig: naar het oordeel van het stembureau een stem op kandidaat {candidate} van lijst {list}.",
  "list-alone":
    "Geldig: alleen lijst {list} is gemarkeerd, een stem op kandidaat {candidate}, de eerste.",
  "not-coloured-as-prescribed": "Ongeldig: er is gemarkeerd, maar niet in een kleur die telt.",
  "several-candidates": "Ongeldig: er is meer dan een kandidaat gemarkeerd.",
  "several-lists": "Ongeldig: er is meer dan een lijst gemarkeerd.",
  "number-without-list": "Ongeldig: er is een nummer gemarkeerd en geen lijst.",
  "number-not-on-list": "Ongeldig: het nummer staat niet op de gemarkeerde lijst.",
  "another-choice-written": "Ongeldig: er is een andere keuze bijgeschreven.",
  "written-only": "Ongeldig: er is geschreven of getekend en geen vakje gemarkeerd.",
});
