import { dictionary } from "../../language/dictionary.js";
import type { StepPhrases } from "../../language/words/steps.js";

/** What is said of every kind of step, in English. */
export const englishSteps = dictionary<StepPhrases>()({
  "in-election": "{Sentence}",
  "within-combination": "Within {combination}: {sentence}",
  "within-group": "Within the list group {group}: {sentence}",
  change: "from {before} to {after:# seat|# seats}",
  lot: "A lot decided between {between}.",

  quota:
    "The quota is the number of votes on candidates divided by the number of seats: {votes} divided by {seats} is {quota}.",

  "combination-counts": "{Combination} counts as one list, with the votes of {lists}.",
  "combination-does-not-count":
    "{Combination} does not count: there are not two lists left that would get a seat without it.",
  "takes-part-alone":
    "{lists:# takes|# take} part alone, for lack of a seat without the combination.",
  "without-combinations":
    "To see which lists stay in a list combination, the seats were first divided as if there were none: {seats}.",
  "seats-for": "{seats} for {list}",

  "full-seats":
    "each list gets a full seat for every time {of:election=the quota|combination=the combination quota|group=the group quota} ({quota}) goes into its votes: {got}.",
  "nobody-got": "no list gets a full seat",
  "all-got": "{seats}",
  "some-got": "{seats}; no seat yet for {others}",
  "residual-seats-left": "{seats:# residual seat is|# residual seats are} left.",
  "no-residual-seats": "With that all seats are assigned; there are no residual seats.",

  "residual-seat": "{seat} goes to {list}{change: (#)}.",
  "numbered-seat": "residual seat {number}",
  "freed-seat": "the seat that came free",
  "highest-average":
    "With this seat the list has {value} votes per seat, the highest average{among:several=|alone=, as the only list that takes part}.",
  "largest-remainder":
    "The list has the largest remainder: {value} votes{among:several=|alone=, as the only list that takes part}.",

  majority:
    "{list} has {votes} of the {of:# vote|# votes}: more than half, an absolute majority, but not more than half of the {seats:# seat|# seats}.",
  "majority-seat":
    "So {list} gets one seat more{change: (#)}. It is taken from {loses}{loss: (#)}, the list that got a residual seat for the smallest average or remainder.",

  "too-few-candidates":
    "{list} has only {candidates:# candidate|# candidates}, fewer than the seats it is due.",
  "seats-come-free": "The list is exhausted: {seats:# seat comes|# seats come} free{change: (#)}.",
  "seats-unassigned":
    "{seats:# seat stays|# seats stay} empty: there is no list that can get {seats:it|them}.",

  "preference-threshold": "The preference threshold is {share} of the quota: {threshold} votes.",
  "goes-first":
    "A candidate who has {test:exceed=more votes than that|reach=at least as many votes} goes before the order of the list.",
  "preference-seat":
    "{Candidate} is elected by preference votes on the list of {list}: {votes:# vote|# votes}.",
  "seat-withheld":
    "{Candidate} is due a seat, but none of the lists he or she stands on has one left. The seat last assigned to {from} lapses; {to} gets one more.",
  "list-order-seat": "{Candidate} is elected on the list of {list}, in the order of the list.",
  "next-elsewhere":
    "The same candidate was next in line at {lists}, with fewer votes; there the one after follows.",
  "seat-passes": "{from} has no candidate left who can be elected: the seat goes to {to}.",
  "seat-passes-to-nobody":
    "{from} has no candidate left who can be elected, nor have the other lists of the group: the seat stays empty.",
  "elected-in-several-groups":
    "{Candidate} is elected for more than one party and keeps the seat of {keeps}, with most votes.",
  "successor-of-group": "The seat of {group} goes to {successor}.",
  "no-successor-of-group": "The seat of {group} stays empty.",
  ranking: "The candidates of {list} are ranked in this order: {order}.",
});
