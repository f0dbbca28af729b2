import type { Sentences } from "../read-sentences.js";

/** What a reader of English knows to be said of exercises. */
export const englishOfExercises = {
  "exercise-title-quota": "Quota and full seats.",
  "exercise-title-averages": "Residual seats by highest averages.",
  "exercise-title-remainders": "Residual seats by largest remainders.",
  "exercise-title-threshold": "Preference threshold.",
  "exercise-title-majority": "Absolute majority.",
  "exercise-title-exhaustion": "List exhaustion.",
  "exercise-quota":
    "This council has <n:seats> <seats?seat|seats>. Calculate the quota and give each list its full seats.",
  "exercise-averages":
    "This council has <n:seats> <seats?seat|seats>, so the residual seats go to the highest averages. Assign the full seats and then the residual seats, one by one.",
  "exercise-remainders":
    "This council has <n:seats> <seats?seat|seats>, fewer than 19, so the residual seats go to the largest remainders. Which lists take part, and who gets which residual seat?",
  "exercise-threshold":
    "This council has <n:seats> <seats?seat|seats>. How many votes does it take to pass the preference threshold, and how many candidates are elected by preference votes?",
  "exercise-majority":
    "This council has <n:seats> <seats?seat|seats>. One list has more than half of the votes. Is the division after the residual seats right already, and if not, who gives up a seat?",
  "exercise-exhaustion":
    "This council has <n:seats> <seats?seat|seats>. One list has fewer candidates than seats. How many seats does each list have in the end?",
  "asks-quota-whole-votes":
    "The quota in whole votes (leave out the decimals; here that makes no difference to the full seats).",
  "asks-full-seats": "Full seats of <w:list>.",
  "asks-residual-seats": "Number of residual seats.",
  "asks-winner-of-seat": "Number of the list that gets residual seat <n:seat>.",
  "asks-lists-taking-part": "Number of lists that take part with their remainders.",
  "asks-votes-needed": "The smallest number of votes above the preference threshold.",
  "asks-elected-by-preference": "Number of candidates elected by preference votes.",
  "asks-list-with-majority": "Number of the list with the absolute majority.",
  "asks-list-that-loses": "Number of the list that gives up a seat.",
  "asks-seats-of-list": "Seats of <w:list> in the end.",
  "mistake-quota-not-votes-over-seats":
    "The mistake is in the quota: add up the votes of all lists and divide by the number of seats.",
  "mistake-quota-rounded-up": "The quota is not rounded up; just leave out the decimals.",
  "mistake-full-seats-rounded":
    "The mistake is in the full seats: do not round. A list with 3.9 times the quota gets 3 full seats.",
  "mistake-full-seats-not-floor":
    "The mistake is in the full seats: see how many times the quota goes into the votes.",
  "mistake-residual-seats-not-the-rest":
    "The mistake is in the number of residual seats: all seats less the full seats of all lists together.",
  "mistake-average-without-the-new-seat":
    "The mistake is in the average: divide the votes by the seats the list has plus the seat at stake.",
  "mistake-average-not-the-greatest":
    "The mistake is in the comparison: after each residual seat calculate the winner's average anew, and give the next seat to the highest average.",
  "mistake-remainder-below-three-quarters":
    "The mistake is in who takes part: a list with less than three quarters of the quota gets no seat for its remainder.",
  "mistake-remainder-second-seat":
    "The mistake is in the remainders: a list gets no more than one seat for its remainder.",
  "mistake-remainder-not-the-greatest":
    "The mistake is in the remainders: the remainder is the votes less the full seats times the quota. The largest remainder gets the first residual seat.",
  "mistake-three-quarters-exactly-takes-part":
    "The mistake is in the limit: a list with exactly three quarters of the quota does take part.",
  "mistake-threshold-of-total-votes":
    "The mistake is in the preference threshold: it is a share of the quota, not of all votes.",
  "mistake-threshold-not-passed-when-equal":
    "The mistake is in the limit: a candidate needs more votes than the threshold.",
  "mistake-threshold-one-vote-too-many":
    "One vote too many: a candidate needs more votes than the threshold, and the first whole number above it is enough.",
  "mistake-threshold-not-share-of-quota":
    "The mistake is in the preference threshold: take half of the quota below 19 seats, a quarter from 19 seats on.",
  "mistake-preference-more-than-seats":
    "The mistake is in who is elected: a list cannot have more candidates elected by preference votes than it has seats.",
  "mistake-preference-not-counted":
    "The mistake is in counting: for each list with seats count the candidates above the threshold.",
  "mistake-majority-not-more-than-half":
    "The mistake is in the majority: look for the list with more than half of all votes.",
  "mistake-majority-loser-not-last":
    "The mistake is in who gives up a seat: the list that got the last residual seat, for the smallest average or remainder.",
  "mistake-majority-seat-forgotten":
    "The mistake is in the absolute majority: the list with more than half of the votes also gets more than half of the seats.",
  "mistake-exhaustion-more-seats-than-candidates":
    "The mistake is in list exhaustion: a list cannot have more seats than candidates.",
  "mistake-exhaustion-seat-not-passed-on":
    "The mistake is in list exhaustion: the seat that is left goes to another list, so that all seats are assigned.",
  "mistake-exhaustion-passed-to-wrong-list":
    "The mistake is in passing the seat on: go on with the residual seats where you were; the list without candidates takes no part any more.",
  "answer-right": "Right.",
} as const satisfies Sentences;
