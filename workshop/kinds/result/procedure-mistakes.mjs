/** Mistakes of procedure, which the register plants in the program of each body apart. */
export const procedureMistakes = {
  "quota-rounded-down": ["P 5", "the quota is rounded down to a whole number of votes"],
  "quota-rounded-up": ["P 5", "the quota is rounded up to a whole number of votes"],
  "full-seats-rounded": ["P 6", "votes over the quota are rounded to the nearest whole number"],
  "averages-before-the-seat": ["P 7 (1)", "averages are those before the seat, not with it"],
  "averages-of-full-seats": ["P 7 (1)", "averages do not change with the residual seats given"],
  "remainder-zero-left-out": ["P 8 (1)", "lists without a remainder take no part"],
  "remainders-of-rounded-quota": ["P 8 (1)", "remainders are taken of a rounded quota"],
  "three-quarters-of-the-remainder": ["P 8 (2)", "the threshold is held against the remainder"],
  "once-over-both-phases": ["P 8 (3)", "a list with a seat by remainder gets none by average"],
  "averages-after-remainders-of-full-seats": [
    "P 8 (3)",
    "the averages after the remainders forget the seats that the remainders gave",
  ],
  "lot-without-need": [
    "P 7 (1)",
    "a lot is asked though there is a seat for each of the equal lists",
  ],
  "tie-by-votes": [
    "P 7 (1)",
    "of equal lists the one with more votes gets the seat, without a lot",
  ],
  "majority-at-half-of-the-votes": ["P 9", "half of the votes is a majority"],
  "majority-without-giving-up": ["P 9", "the majority gets its seat and nobody gives one up"],
  "majority-from-the-smallest-list": ["P 9", "the list with fewest votes gives up a seat"],
  "exhausted-list-still-takes-part": ["P 10", "a list without candidates left gets seats again"],
  "seats-passed-on-to-the-largest": [
    "P 10",
    "seats of exhausted lists go to the list with most votes",
  ],
  "limits-begin-again": ["P 10", "after an exhausted list each list may have its one seat again"],
  "preference-against-the-votes-of-the-list": [
    "P 15 (1)",
    "the threshold is a share of the list's votes",
  ],
  "preference-in-list-order": ["P 15 (1)", "those over the threshold are elected in list order"],
  "preference-tie-by-list-order": [
    "P 15 (1)",
    "equal candidates are elected in list order, without a lot",
  ],
  "rest-by-votes": ["P 17", "the seats left go to candidates by their votes"],
  "votes-of-the-dead-not-counted": ["P 19a", "votes on a dead candidate do not count for the list"],
  "the-dead-elected": ["P 19a", "a dead candidate is elected"],
};
