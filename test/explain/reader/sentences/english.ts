import type { dutchSentences } from "./dutch.js";

/** The English sentences on people, lots, margins, provisions, successions and pictures, as a reader knows them. */
export const englishSentences: Readonly<
  Record<keyof typeof dutchSentences, string | readonly string[]>
> = {
  "combination-counts": "<w:combination> counts as one list, with the votes of <w:lists>.",
  "combination-does-not-count":
    "<w:combination> does not count: fewer than two of its lists would get a seat without it.",
  "drops-out":
    "<w:lists> <lists?takes|take> part separately: without the combination <lists?it|they> would get no seat.",
  "left-alone": "<w:lists> also <lists?takes|take> part separately.",
  "without-combinations":
    "To see which lists stay in a list combination, the seats were first divided as if there were none: <w:seats>.",
  "nobody-without-combinations":
    "To see which lists stay in a list combination, the seats were first divided as if there were none: nobody would get a seat.",

  deceased:
    "Deceased: <w:who>. A candidate who has died is not elected and not ranked; the votes count for the list, and he or she <c:length=counted:counts|not-counted:does not count> towards the length of the list.",
  threshold: "The preference threshold is <p:share> of the quota: <v:threshold>.",
  "threshold-at-quota": "The preference threshold is the quota: <v:threshold>.",
  "goes-first":
    "A candidate with <c:test=exceed:more votes than that|reach:at least as many votes> takes precedence over the order of the list.",
  "preference-seat": "<w:who> is elected by preference votes on <w:list>: <v:votes>.",
  "seat-withheld":
    "<w:who> is due a seat, but none of the lists he or she stands on has one left. The seat last assigned to <w:from> lapses; <w:to> gets one more.",
  "list-order-seat": "<w:who> is elected on <w:list>, in the order of the list.",
  "next-elsewhere":
    "The same candidate was next in line at <w:lists>, too; there the one after follows.",
  "seat-passes": "<w:from> has no candidate left who can be elected: the seat goes to <w:to>.",
  "seat-passes-to-nobody":
    "<w:from> has no candidate left who can be elected, nor have the other lists of the group: the seat stays empty.",
  "elected-in-several-groups":
    "<w:who> is elected for more than one party and keeps the seat of <w:keeps>.",
  "successor-of-group": "The seat of <w:group> goes to <w:successor>.",
  "no-successor-of-group": "The seat of <w:group> stays empty.",
  ranking: "The candidates of <w:list> are ranked in this order: <w:order>.",
  "ranking-of-one": "One candidate of <w:list> is ranked: <w:order>.",
  "ranking-threshold":
    "In this order a candidate without a seat who has <c:test=exceed:more votes than|reach:at least> <p:share> of the quota (<v:threshold>) takes precedence over the order of the list.",
  "nobody-ranked": "No candidate of <w:list> is ranked.",
  lot: "It was decided by lot between <w:between>.",

  "by-preference": "<w:who> is elected by preference votes: <v:votes>.",
  needed: "The preference threshold is <v:threshold>; at least <n:needed> <needed?is|are> needed.",
  "filled-the-one-seat": "This filled the one seat of <w:list>.",
  "filled-one-of-the-seats":
    "This filled the <o:place> of the <n:seats> <seats?seat|seats> of <w:list>.",
  "filled-seat": "This filled the <o:place> seat of <w:list>.",
  "shares-a-place": "Others with the same number of votes share the <o:place> place on <w:list>.",
  "in-list-order":
    "<w:who> is elected in the order of the list, in place <n:position> on <w:list>.",
  "without-preference":
    "The candidate got <v:votes>, not enough to be elected by preference votes.",
  "succeeds-elsewhere": "<w:who> gets the seat of a candidate who was elected for another party.",
  "has-died": "<w:who> has died and is left out; the votes still count for the list.",
  "no-seats": "<w:who> is not elected: <w:list> got no seat.",
  "threshold-passed":
    "<w:who> got <v:votes>, enough to pass the preference threshold, but is not elected.",
  "went-to-more-votes":
    "<n:candidates> <candidates?seat went to a candidate|seats went to candidates> with more votes.",
  "went-by-lot":
    "<n:candidates> <candidates?seat went by lot to a candidate|seats went by lot to candidates> with the same number of votes.",
  "not-elected": "<w:who> is not elected.",
  "list-without-seat": "On <w:list> nobody is elected.",
  "went-by-preference": "<w:candidates> <candidates?is|are> elected by preference votes.",
  "none-in-list-order": "In the order of <w:list> nobody is elected.",
  "list-order-ended":
    "In the order of the list the last seat went to place <n:place>; this candidate stands in place <n:position>.",
  "had-votes": "The candidate got <v:votes>.",
  "votes-for-seat":
    "With <n:more> more <more?vote|votes>, <n:total> in all and not at the cost of others, this candidate would have been elected by preference votes.",
  "votes-for-seat-on-list":
    "With <n:more> more <more?vote|votes> on <w:list>, <n:total> in all and not at the cost of others, this candidate would have been elected by preference votes.",

  next: "Next <lists?comes|come> <w:lists><lists?|, each> with <v:value>.",
  "next-short": "In this comparison <w:lists> <lists?is|are each> <v:short> short.",
  "next-short-or-equal":
    "In this comparison <w:lists> <lists?is|are each> <v:short> short; <v:equal> more would make it equal.",
  "next-difference": "That is <v:difference> fewer.",
  "out-no-votes": "<w:lists> <lists?takes|take> no part: no votes.",
  "out-below-share":
    "<w:lists> <lists?takes|take> no part: fewer votes than <p:share> of the quota, <v:figure>.",
  "out-above-share":
    "<w:lists> <lists?takes|take> no part: not fewer votes than <p:share> of the quota, <v:figure>.",
  "out-average-below-share":
    "<w:lists> <lists?takes|take> no part: with the seat, an average of less than <p:share> of the quota, <v:figure>.",
  "out-average-above-share":
    "<w:lists> <lists?takes|take> no part: with the seat, an average of not less than <p:share> of the quota, <v:figure>.",
  "out-below-quota":
    "<w:lists> <lists?takes|take> no part: fewer votes than the quota, <v:figure>.",
  "out-had-its-seat":
    "<w:lists> <lists?takes|take> no part: <lists?it already got a seat|each already got a seat> in this round.",
  "out-full": "<w:lists> <lists?takes|take> no part: no candidates left.",

  "lot-highest-average":
    "<w:options> have exactly the same average, and there are not enough residual seats for <c:everyone=both:both|all:all> of them.",
  "lot-largest-remainder":
    "<w:options> have exactly the same remainder, and there are not enough residual seats for <c:everyone=both:both|all:all> of them.",
  "lot-preference-candidate":
    "<w:options> have the same number of preference votes, and there are not enough seats for <c:everyone=both:both|all:all> of them.",
  "lot-successor":
    "<w:options> have the same number of votes; it is decided by lot which of them comes first.",
  "lot-absolute-majority":
    "The list with the absolute majority gets one more seat. <w:options> got a residual seat for exactly the same average or remainder; one of these seats moves.",
  "lot-seat-withheld":
    "A candidate with enough preference votes gets a seat that was assigned to another list of the group. <w:options> got their last seat at the same time.",
  "lot-seat-passed":
    "A list of the group has no candidates left and passes a seat on. <w:options> are equally entitled to it.",
  drawing: "A lot is drawn in public between <w:options>.",
  "drawing-several": "A lot is drawn in public between <w:options>; <n:draws> are drawn.",
  "drawn-gets-seat": "Whoever is drawn gets <c:seat=one:the seat|several:a seat>.",
  "drawn-gives-up": "Whoever is drawn gives up a seat.",
  "drawn-is-elected": "Whoever is drawn is elected.",
  "drawn-comes-first": "Whoever is drawn comes first.",
  "drawn-loses": "Whoever is drawn loses that seat.",
  "was-drawn": "A lot was drawn between <w:options>; <w:drawn> <drawn?was|were> drawn.",
  "drawn-got-seat": "<w:drawn> got <drawn?the seat|a seat each>.",
  "drawn-gave-up": "<w:drawn> gave up a seat.",
  "drawn-was-elected": "<w:drawn> <drawn?is|are> elected.",
  "drawn-came-first": "<w:drawn> came first.",
  "drawn-lost": "<w:drawn> lost that seat.",

  "margin-change":
    "With <v:votes> <c:direction=more:more|fewer:fewer>, <w:list> would have had <w:after> instead of <w:now>.",
  "margin-without-votes":
    "With <v:votes> fewer, without a single vote left, <w:list> would have had <w:after> instead of <w:now>.",
  "a-lot-decided": "This result was decided by lot.",
  "a-lot-would-decide":
    "With <v:votes> <c:direction=more:more|fewer:fewer>, lots would have been drawn.",
  "no-candidate-left": "<w:list> has no candidates for another seat.",
  "every-seat-already": "<w:list> has every seat already.",
  "no-seat-to-lose": "<w:list> has no seat to lose.",
  "out-of-bounds":
    "No number of votes <c:direction=more:more|fewer:fewer> would have <c:verb=more:given|fewer:cost> <w:list> a seat.",
  "too-many-lots":
    "How many votes <c:direction=more:more|fewer:fewer> would have <c:verb=more:given|fewer:cost> <w:list> a seat was not calculated: too many lots are possible.",
  "too-many-votes-to-try":
    "How many votes <c:direction=more:more|fewer:fewer> would have <c:verb=more:given|fewer:cost> <w:list> a seat was not calculated: there are too many possibilities.",

  "no-residual-seats": "All seats are assigned as full seats; there are no residual seats.",
  "residual-seats-wait":
    "Residual <numbers?seat|seats> <w:numbers> <numbers?waits|wait> for a lot.",
  "one-residual-seat-waits": "The one residual seat waits for a lot.",
  "residual-seats-unassigned":
    "<n:seats> <seats?residual seat|residual seats> cannot be assigned: nobody can get <seats?it|them>.",
  "after-the-lot": "This comes after the lot.",
  "majority-not-in-the-law": "The law of this election has no such provision.",
  "no-majority": "Nobody has more than half of the votes.",
  "majority-has-seats":
    "<w:list> has <n:votes> of <v:of>, more than half, and has enough seats for that already: <n:seats> of <n:whole>.",
  "majority-nothing-to-move":
    "<w:list> has <n:votes> of <v:of>, more than half, and <n:seats> of <n:whole> <whole?seat|seats>, but no residual seat can pass to it.",
  "majority-switched-off": "This provision was left out of the calculation.",
  "majority-switched-off-for":
    "<w:list> has <n:votes> of <v:of>, more than half, and <n:seats> of <n:whole> <whole?seat|seats>.",
  "majority-undone":
    "<w:list> has <n:votes> of <v:of>, more than half. It had <n:seats> of <n:whole> <whole?seat|seats> until its candidates ran out, and has <n:after> now.",
  "exhaustion-not-needed": "Nobody got more seats than they have candidates for.",
  "exhaustion-inside":
    "Among the lists of the election as a whole none ran out of candidates; inside a list group or combination one did, as told there.",

  law: "Calculated under the <c:law=electoral-act:Electoral Act|water-authorities-decree:Water Authorities Decree> as it stood on <w:day>.",
  "changed-law":
    "What the result would be: calculated under the <c:law=electoral-act:Electoral Act|water-authorities-decree:Water Authorities Decree> as it stood on <w:day>, with <changes?this change|these changes>: <w:changes>.",
  hypothetical:
    "This is what the result would be with <changes?this change|these changes> to the law: <w:changes>.",
  "other-readings":
    "<n:readings> <readings?question that the law leaves open was|questions that the law leaves open were> answered by another reading than the usual one.",

  "list-of-the-seat": "The successor of <w:vacancy> comes from <w:list>.",
  "list-withheld-from":
    "The successor of <w:vacancy> comes from <w:list>, from which the seat had been withheld.",
  "one-goes-first":
    "One candidate takes precedence over the ranking, because he or she passed the threshold of <v:threshold> without being elected by preference votes: <w:candidates>.",
  "several-go-first":
    "These candidates take precedence over the ranking, because they passed the threshold of <v:threshold> without being elected by preference votes: <w:candidates>.",
  "first-with-most-votes": "<w:who> is first, with the most votes.",
  "first-by-lot": "<w:who> is first.",
  "passed-over":
    "<w:who> <c:reason=deceased:has died|temporary-leave:is on temporary leave|own-vacancy:is the member whose seat is vacant|declined:was appointed and did not take the seat|member:is a member already|not-available:does not want to be appointed|vacated-seat:leaves a seat on the same day|expelled:was expelled> (under <w:letter>) and is passed over on <w:list>.",
  "list-exhausted": "Nobody on <w:list> can be appointed: the list is exhausted.",
  "place-passes": "The division of seats goes on, and the place goes to <w:list>.",
  "appointed-on-one-list":
    "<w:who> is next for several seats and is appointed on <w:list>; for the <others?seat|seats> of <w:others> the one after follows.",
  appointed: "<w:successor> succeeds <w:vacancy>, appointed on <w:list>.",
  "replacement-ends":
    "<w:vacancy> replaced <w:member>, whose seat is filled for good: there is nothing left to replace.",
  "lot-decides-nothing":
    "No lot is drawn between <w:between>: whoever is drawn, the same people are appointed on the same lists.",
  "no-successor": "No successor of <w:vacancy> can be appointed: the seat stays empty.",

  "lot-needed": "There is no result yet: a lot must be drawn first.",
  "majority-and-exhaustion":
    "In this result absolute majority and list exhaustion come together. The law does not quite say how they combine; the chosen reading matters here.",
  "seats-unassigned": "Not every seat could be assigned.",
  "note-marked": "● marks the list that got the residual seat.",
  "note-dash": "A dash means that the list took no part.",
  "note-rounded": "Decimals are rounded; the calculation used the fractions themselves.",
  "no-preference-seats": "Nobody was elected by preference votes.",

  "list-longer-than-allowed":
    "<w:list> has <n:candidates> <candidates?name|names>; the law allows <n:allowed> <allowed?name|names> at most.",
  "lists-without-votes": "Nobody voted for <w:lists>.",
  "seats-not-in-the-law":
    "The law of this day does not allow this body <n:seats> <seats?seat|seats>; allowed: <w:allowed>.",
  "unusual-day-of-the-week":
    "The vote is on a <w:weekday>; the law has it on a <w:usual>, unless a decree moved it.",
  "after-the-last-text":
    "The last text of the law that was read is of <w:day>; the rules are assumed to be unchanged since.",
  "rules-not-read":
    "What the law of this day says on <w:subjects> was not read in its own text: what is used <c:certainty=official-results:follows from official results|official-program:is what an official program does|secondary-source:was read in another source|inferred:was inferred from other texts|not-verified:was not verified>.",
  "votes-without-value": [
    "Every vote of the <n:districts> districts counts for one, whereas votes for the Senate have a value.",
    "Every vote of the <n:districts> district counts for one, whereas votes for the Senate have a value.",
  ],
  "lots-without-question":
    "The <w:lots> <lots?lot was|lots were> given without the question that <lots?it|they> answered: nothing shows that <lots?it was|they were> drawn on these votes.",
  "report-title": "Election of the <w:body>, <w:area>, <w:day>: result.",
  "report-title-without-area": "Election of the <w:body>, <w:day>: result.",
  "seats-in-half-circle": [
    "The <n:seats> seats in a half circle.",
    "The <n:seats> seat in a half circle.",
  ],
  "half-circle-of":
    "Each dot is a seat with the number of its list. From left to right: <w:lists>.",
  "not-assigned": "<n:seats> <seats?seat is|seats are> not assigned.",
  "lists-without-seat": "<n:lists> <lists?list has|lists have> no seat.",
  "race-of-averages": "The race for the residual seats: averages, round by round.",
  "race-of-remainders": "The race for the residual seats: remainders.",
  "race-of-both": "The race for the residual seats: remainders, and then averages.",
  "winner-of": "Residual seat <n:number>: <w:list>, with <v:value>.",
  "winner-of-freed": "Freed seat <n:number>: <w:list>, with <v:value>.",
  "share-title": "Share of the votes and of the seats.",
  "shares-of": "<w:list> with <p:votes> of the votes and <p:seats> of the seats.",
};
