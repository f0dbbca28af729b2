import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { StepPhrases } from "../../language/words/steps.js";
import { englishRounds } from "./rounds.js";

/** What is said of every kind of step, in English. */
export const englishSteps: Dictionary<StepPhrases> = dictionary<StepPhrases>()({
  ...englishRounds,
  "in-election": "{Sentence}",
  "within-combination": "Within {combination}: {sentence}",
  "within-group": "Within the list group {group}: {sentence}",
  lot: "It was decided by lot between {between}.",

  "if-seats": "It is assumed that {seats:one seat is|# seats are} divided.",
  "if-merged": "It is assumed that lists count together as one: {merged}.",
  "merged-lists":
    "{lists} as {first}, with the candidates {order:one-after-the-other=of one list after those of another|in-turn=of each list in turn}",
  "if-list-votes":
    "It is assumed that there are votes for lists as such, besides those for candidates: {votes}.",
  "votes-for-list": "{list} {votes}",
  "if-method":
    "It is assumed that residual seats go {method:highest-averages=to the highest averages|largest-remainders=to the largest remainders}.",
  "if-quota": "It is assumed that a list must reach the quota for a residual seat.",
  "if-threshold": "It is assumed that a list must reach {share} of the quota for a residual seat.",
  "if-no-threshold": "It is assumed that there is no threshold for a residual seat.",
  "if-majority":
    "It is assumed that a majority of the votes {majority:with=gives|without=does not give} a majority of the seats.",
  "if-preference":
    "It is assumed that a candidate must {test:exceed=have more than|reach=reach} {share} of the quota to take precedence over the order of the list.",
  "if-list-seats":
    "It is assumed that {share} of the seats of every list, rounded down, goes to its first candidates, whatever their votes.",
  "if-list-seats-by-votes":
    "It is assumed that a part of the seats of every list, rounded down, goes to its first candidates: as large as the part of its votes that is for the list as such.",
  "list-seats":
    "{List}: {share} of {seats:# seat|# seats} is {first:# seat|# seats} for its first candidates; preference votes can decide on the others.",

  quota:
    "The quota is the number of votes for candidates divided by the number of seats: {votes} divided by {seats} is {quota}.",
  "quota-weighted":
    "The quota is the sum of the list votes, in which each vote counts as often as its vote value says, divided by the number of seats: {votes} divided by {seats} is {quota}.",
  "quota-of-one-vote":
    "Nobody voted for a candidate; the quota is calculated as if there were one vote: 1 divided by {seats} is {quota}.",

  "combination-counts": "{Combination} counts as one list, with the votes of {lists}.",
  "combination-does-not-count":
    "{Combination} does not count: fewer than two of its lists would get a seat without it.",
  "drops-out":
    "{Lists:# takes|# take} part separately: without the combination {lists:it|they} would get no seat.",
  "left-alone": "{Lists} also {lists:takes|take} part separately.",
  "without-combinations":
    "To see which lists stay in a list combination, the seats were first divided as if there were none: {seats}.",
  "nobody-without-combinations":
    "To see which lists stay in a list combination, the seats were first divided as if there were none: nobody would get a seat.",
  "seats-for": "{seats} for {list}",

  "full-seats":
    "each {among:lists=list|lists-and-combinations=list or combination} gets a full seat for every time {quota} goes into its votes: {got}.",
  "no-full-seats": "nobody has as many votes as {quota}: there are no full seats.",
  "no-quota": "there are no votes, so there are no full seats.",
  "without-full-seat": "{Lists:# gets|# get} no full seat.",
  "quota-of-election": "the quota ({quota})",
  "quota-of-combination": "the combination quota ({quota})",
  "quota-of-group": "the group quota ({quota})",
  "residual-seats-left": "{seats:One residual seat is|# residual seats are} left.",
  "no-residual-seats": "All seats are assigned as full seats; there are no residual seats.",

  "seat-goes-to": "{seat} goes to {list}: from {before} to {after:# seat|# seats}.",
  "residual-seat": "residual seat {number}",
  "one-residual-seat": "the one residual seat",
  "freed-seat": "a seat that came free",

  majority:
    "{list} has {votes} of {of}: more than half, an absolute majority, but with {seats} of {whole:# seat|# seats} not more than half of the seats.",
  "majority-moves":
    "So {list} goes from {before} to {after:# seat|# seats}, and {from} from {fromBefore} to {fromAfter}.",
  "smallest-average":
    "{List} got a residual seat for {value}, the smallest average of {among:all=all residual seats|same-method=the residual seats that were assigned by average}.",
  "smallest-remainder":
    "{List} got a residual seat for a remainder of {value}, the smallest of {among:all=all residual seats|same-method=those for which a residual seat was assigned}.",
  "last-by-average": "{List} got the residual seat that was assigned last, for {value}.",
  "last-by-remainder":
    "{List} got the residual seat that was assigned last, for a remainder of {value}.",

  exhausted:
    "{list} is due {before:# seat|# seats} and has candidates for {after}: {free:one seat comes|# seats come} free.",
  "nobody-left":
    "{list} is due {before:one seat|# seats} and has no candidate for {before:it: it comes|them: they come} free.",
  "seats-unassigned": "{seats:one seat stays|# seats stay} empty: nobody can get {seats:it|them}.",

  deceased:
    "Deceased: {candidates}. A candidate who has died is not elected and not ranked; the votes count for the list, and he or she {length:counted=counts|not-counted=does not count} towards the length of the list.",
  "deceased-candidate": "{candidate} ({votes})",
  "deceased-on-list":
    "{deceased:One candidate of the list had died and does|# candidates of the list had died and do} not count.",
  "preference-threshold": "The preference threshold is {share} of the quota: {threshold}.",
  "preference-threshold-at-quota": "The preference threshold is the quota: {threshold}.",
  "goes-first":
    "A candidate with {test:exceed=more votes than that|reach=at least as many votes} takes precedence over the order of the list.",
  "preference-seat": "{Candidate} is elected by preference votes on {list}: {votes}.",
  "seat-withheld":
    "{Candidate} is due a seat, but none of the lists he or she stands on has one left. The seat last assigned to {from} lapses; {to} gets one more.",
  "list-order-seat": "{Candidate} is elected on {list}, in the order of the list.",
  "next-elsewhere":
    "The same candidate was next in line at {lists}, too; there the one after follows.",
  "seat-passes": "{From} has no candidate left who can be elected: the seat goes to {to}.",
  "seat-passes-to-nobody":
    "{From} has no candidate left who can be elected, nor have the other lists of the group: the seat stays empty.",
  "elected-in-several-groups":
    "{Candidate} is elected for more than one party and keeps the seat of {keeps}.",
  "successor-of-group": "The seat of {group} goes to {successor}.",
  "no-successor-of-group": "The seat of {group} stays empty.",
  ranking: "The candidates of {list} are ranked in this order: {order}.",
  "ranking-of-one": "One candidate of {list} is ranked: {candidate}.",
  "ranking-threshold":
    "In this order a candidate without a seat who has {test:exceed=more votes than|reach=at least} {share} of the quota ({threshold}) takes precedence over the order of the list.",
  "nobody-ranked": "No candidate of {list} is ranked.",
});
