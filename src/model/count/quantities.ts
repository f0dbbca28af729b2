/**
 * The lettered quantities of the official forms under their English names, with the Dutch term of
 * the form. `E` is the total over all lists; `E.1` and further are the fields of `votesPerList`.
 */
export const quantities = {
  eligibleVoters: { letter: "Z", dutch: "kiesgerechtigden" },
  pollCards: { letter: "A", dutch: "geldige stempassen" },
  proxyCertificates: { letter: "B", dutch: "geldige volmachtbewijzen" },
  voterCards: { letter: "C", dutch: "geldige kiezerspassen" },
  admittedVoters: { letter: "D", dutch: "toegelaten kiezers" },
  votesOnCandidates: { letter: "E", dutch: "stemmen op kandidaten" },
  blankVotes: { letter: "F", dutch: "blanco stemmen" },
  invalidVotes: { letter: "G", dutch: "ongeldige stemmen" },
  votesCast: { letter: "H", dutch: "uitgebrachte stemmen" },
  moreBallotsCounted: { letter: "I", dutch: "meer getelde stembiljetten" },
  fewerBallotsCounted: { letter: "J", dutch: "minder getelde stembiljetten" },
} as const;

/** The English name of a lettered quantity of the forms. */
export type Quantity = keyof typeof quantities;

/** The letter of a quantity on the forms. */
export type QuantityLetter = (typeof quantities)[Quantity]["letter"];
