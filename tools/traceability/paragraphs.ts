/**
 * The paragraphs of the Electoral Act that the matrix goes through, as they stand on 2026-10-01 and,
 * where they calculated before, as they stood. A paragraph that orders no calculation is here too,
 * with the reason, so that nobody wonders whether it was forgotten.
 */
export interface Paragraph {
  readonly article: string;
  /** Null: the article has no numbered paragraphs. */
  readonly paragraph: number | null;
  /** What it orders, in our own words. */
  readonly orders: string;
  /** Why there is nothing to calculate; absent: there is. */
  readonly nothing?: string;
}

type Orders = string | readonly [orders: string, nothing: string];

/** The paragraphs of one article; 0 stands for an article without numbered paragraphs. */
function of(article: string, paragraphs: Readonly<Record<number, Orders>>): readonly Paragraph[] {
  return Object.entries(paragraphs).map(([number, given]) => {
    const [orders, nothing] = typeof given === "string" ? [given] : given;
    const paragraph = number === "0" ? null : Number(number);
    return { article, paragraph, orders, ...(nothing === undefined ? {} : { nothing }) };
  });
}

const announces = "makes known what was decided";
const paperwork = "paper, people or places, no figures";
const input = "fixes an input, which the caller gives";
const session = "where a lot is drawn, not between whom";

function depositOf(article: string, amount: string, lost: string): readonly Paragraph[] {
  return of(article, {
    1: amount,
    2: "no deposit for a party that won a seat last time",
    3: ["proof of payment", paperwork],
    4: ["returned when no list was valid", "such lists are not in a result: always returned"],
    5: lost,
  });
}

const saved = "returned after the result; lost below 75 % of the quota without a seat";

export const paragraphs: readonly Paragraph[] = [
  ...of("H 6", {
    1: ["the order of the candidates on a list", input],
    2: "the most candidates on a list, more for a party that won more than fifteen seats",
  }),
  ...depositOf(
    "H 12",
    "a deposit for the House, in euros or, from the Caribbean Netherlands, dollars",
    "returned after the result; lost below 75 % of the quota, seat or not",
  ),
  ...depositOf(
    "H 13",
    "a deposit for a provincial council, in euros or, from the Caribbean Netherlands, dollars",
    saved,
  ),
  ...depositOf("H 13a", "a deposit for a water authority", saved),
  ...depositOf("H 14", "a deposit for a municipal council", saved),
  ...of("I 12", { 0: ["the committee numbers the valid lists in session", announces] }),
  ...of("I 13", { 0: "list groups and sets of identical lists get one number" }),
  ...of("I 14", {
    1: "parties with a seat come first, by votes at the last election; equal: a lot",
    2: "merged parties: the votes of those that had a seat, together",
    3: "the other lists by number of districts; equal: a lot",
    4: "until 2013-11-30: after the lists of all districts, those of more than one",
    5: "until 2013-11-30: last the lists of one district, district by district, by lot",
  }),
  ...of("I 15", { 0: ["the numbers are announced", announces] }),
  ...of("I 16", {
    1: "a list declared invalid on appeal leaves its number empty",
    2: "a list declared valid on appeal gets the next number",
  }),
  ...of("N 1a", {
    1: "admitted voters: poll cards, voter cards and proxy certificates together",
    2: ["the figures are announced", announces],
  }),
  ...of("N 6", {
    1: "votes of each candidate, and their sum for each list",
    2: "blank and invalid votes",
    3: "votes cast: votes on candidates, blank and invalid votes together",
    4: ["where ballots are counted centrally, not the candidates", "Na 18 has the figures then"],
    5: ["the figures go into the report", paperwork],
  }),
  ...of("N 7", {
    1: ["what a blank vote is", "judged on the ballot paper"],
    2: ["which ballot paper is invalid", "judged on the ballot paper"],
    3: ["which other votes are invalid", "judged on the ballot paper"],
  }),
  ...of("N 8a", {
    1: "the difference between admitted voters and votes cast",
    2: ["the figures are announced", announces],
    3: ["objections", paperwork],
  }),
  ...of("N 21", {
    1: "postal votes: admitted voters are the certificates and replacements received",
    2: ["the figure is announced", announces],
  }),
  ...of("N 25", {
    1: "postal votes of each candidate, and their sum for each list",
    2: "blank and invalid postal votes",
    3: "postal votes cast: the sum of these",
    4: ["the figures go into the report", paperwork],
  }),
  ...of("N 26", {
    1: ["the committee decides on validity", "judged on the ballot paper"],
    2: ["what a valid postal vote is", "judged on the ballot paper"],
    3: ["when it is for a candidate", "judged on the ballot paper"],
    4: ["a vote for a list only is for its first candidate", "judged on the ballot paper"],
    5: ["what a blank postal vote is", "judged on the ballot paper"],
  }),
  ...of("N 27", {
    1: "the difference between admitted voters and postal votes cast",
    2: ["the figures are announced", announces],
    3: ["objections", paperwork],
  }),
  ...of("Na 11", { 0: "the municipality checks the outcome of each station" }),
  ...of("Na 12", { 0: "which counts must be done again: a difference not explained, errors" }),
  ...of("Na 14", {
    1: ["the new count is written in a corrigendum", paperwork],
    2: "the figures of a corrigendum take the place of the earlier ones",
    3: ["signatures", paperwork],
    4: ["a note on the report", paperwork],
    5: ["the model of the form", paperwork],
  }),
  ...of("Na 18", {
    1: "central count: votes of each candidate, and their sum for each list",
    2: "central count: blank and invalid votes",
    3: "central count: votes cast",
  }),
  ...of("Na 20", {
    1: ["when voters are counted again", "an act of the committee; its figures are the input"],
    2: ["whose figure of admitted voters holds", input],
  }),
  ...of("Na 22", {
    1: "central count: differences per list with the station's own count",
    2: "central count: the difference between admitted voters and votes cast",
    3: ["explanations", "words on the form"],
  }),
  ...of("Na 26", {
    1: "votes in the municipality of each candidate and list",
    2: "blank and invalid votes, cards and certificates, and their sum, in the municipality",
    3: "the difference between admitted voters and votes cast in the municipality",
    4: ["the figures go into the report", paperwork],
  }),
  ...of("Na 26a", {
    1: ["figures are entered in the program", paperwork],
    2: "two entries, by two persons: compared",
  }),
  ...of("Na 28", { 0: "eligible voters come from the register" }),
  ...of("O 3", { 0: "the paper report goes before the file: both are compared" }),
  ...of("O 5", {
    1: "votes in the district of each candidate, and list votes",
    2: "blank and invalid votes, cards and certificates, their sum, eligible voters",
    3: "the difference between admitted voters and votes cast in the district",
    4: ["the figures go into the report", paperwork],
  }),
  ...of("O 5a", {
    1: ["figures are entered in the program", paperwork],
    2: "two entries, by two persons: compared",
  }),
  ...of("O 14", { 0: ["the postal outcome is checked", "an act of the committee"] }),
  ...of("O 16", {
    1: "postal votes of each candidate and list",
    2: "admitted voters, blank and invalid postal votes",
    3: "the difference between admitted voters and postal votes cast",
    4: ["the figures go into the report", paperwork],
  }),
  ...of("O 16a", {
    1: ["figures are entered in the program", paperwork],
    2: "two entries, by two persons: compared",
    3: ["which report is entered after a new count", input],
  }),
  ...of("O 18", { 0: "eligible voters abroad come from the register" }),
  ...of("P 1", { 0: ["when the work begins", announces] }),
  ...of("P 1b", {
    1: ["anybody may report an error", paperwork],
    2: ["also one in the file", paperwork],
    3: ["until when", paperwork],
  }),
  ...of("P 1c", {
    1: ["whether the file was delivered", paperwork],
    2: ["else it is asked for", paperwork],
  }),
  ...of("P 1d", {
    1: "the outcomes of municipalities are checked",
    2: "and those of their stations, where they counted themselves",
    3: "by the control protocol",
    4: ["and after reports of errors", "a person looks at what was reported"],
  }),
  ...of("P 1e", {
    0: ["the municipality investigates, and counts again", "an act of a committee"],
  }),
  ...of("P 1f", {
    1: ["a corrigendum for the district", paperwork],
    2: "the figures of a corrigendum take the place of those of the district",
    3: ["signatures", paperwork],
    4: ["a note on the report", paperwork],
    5: ["the file follows the corrigenda", "the file is written from the figures in force"],
    6: ["the model of the form", paperwork],
  }),
  ...of("P 1i", {
    1: ["the same for postal committees", "an act of a committee"],
    2: ["a corrigendum of a postal committee", "as Na 14, by reference"],
    3: ["which articles hold", "by reference"],
  }),
  ...of("P 2", {
    1: "a set of identical lists counts as one list",
    2: "its votes are added up, candidate by candidate",
  }),
  ...of("P 3", { 0: "a list group counts as one list with the sum of the list votes" }),
  ...of("P 4", {
    1: "until 2017-11-30: a list combination counts as one list",
    2: "until 2017-11-30: which lists count in it: those that would get a seat alone",
  }),
  ...of("P 5", {
    1: "the sum of all list votes over the seats",
    2: ["this is the quota", "gives the quotient its name"],
  }),
  ...of("P 6", { 0: "a seat for each time that the quota goes into the list votes" }),
  ...of("P 7", {
    1: "nineteen seats and more: residual seats by highest averages; equal: a lot",
    2: "the House: not to lists below the quota",
  }),
  ...of("P 8", {
    1: "fewer than nineteen seats: residual seats by largest remainders; equal: a lot",
    2: "not to lists below 75 % of the quota",
    3: "seats then left: highest averages, one for each list",
  }),
  ...of("P 9", { 0: "a list with a majority of the votes gets a majority of the seats" }),
  ...of("P 10", { 0: "seats of a list without candidates pass to other lists" }),
  ...of("P 11", {
    1: [
      "until 2017-11-30: seats of a combination are divided as follows",
      "announces the next paragraphs",
    ],
    2: "until 2017-11-30: the votes of the combination over its seats",
    3: ["until 2017-11-30: this is the combination quota", "gives the quotient its name"],
    4: "until 2017-11-30: a seat for each time that this quota goes into the votes of a list",
    5: "until 2017-11-30: the seats left by largest remainders; equal: a lot",
  }),
  ...of("P 12", {
    1: ["seats of a list group are divided as follows", "announces the next paragraphs"],
    2: "the votes of the group over its seats",
    3: ["this is the group quota", "gives the quotient its name"],
    4: "a seat for each time that the group quota goes into the votes of a list",
    5: "the seats left by largest remainders; equal: a lot",
  }),
  ...of("P 13", {
    1: "seats of a list without candidates pass to other lists of the group",
    2: "seats then left: highest averages",
  }),
  ...of("P 14", { 0: ["lots are drawn in the session", session] }),
  ...of("P 15", {
    1: "elected: by votes, those over 25 % of the quota, as far as the seats go; equal: a lot",
    2: "half of the quota for a council of fewer than nineteen seats",
  }),
  ...of("P 16", {
    1: "elected on several lists of a group: the list with most votes that has a seat",
    2: "no such list has a seat: one is taken from the list that got one last",
  }),
  ...of("P 17", { 0: "the seats left go to candidates in list order" }),
  ...of("P 18", {
    1: "proposed by several lists of a group: elected where most votes were cast",
    2: "the seats that come free go to candidates in list order",
    3: "and so on until no seat is left",
  }),
  ...of("P 19", {
    1: "ranking: first those elected by preference, in that order",
    2: "then those over the threshold who were not elected, by votes",
    3: "then the others in list order",
    4: "P 18 is left aside",
    5: "no ranking for a list without elected, but in small bodies",
  }),
  ...of("P 19a", { 0: "the deceased are left out" }),
  ...of("P 20", {
    1: "the result, and the totals of votes, cards, certificates and voters",
    2: ["a public session", paperwork],
    3: ["objections", paperwork],
    4: ["order in the session", paperwork],
  }),
  ...of("P 20a", {
    1: ["figures are entered in the program", paperwork],
    2: "two entries, by two persons: compared",
  }),
  ...of("P 22", {
    1: "votes of each candidate and list in the report, traceable to each district",
    2: ["signatures", paperwork],
    3: ["the model of the form", paperwork],
  }),
  ...of("Pa 1", { 0: "the college of non-residents: as a province of one district" }),
  ...of("Pa 14", { 0: "a deposit for each list of the college of non-residents" }),
  ...of("Pa 25", { 0: "seats of a list without candidates stay empty" }),
  ...of("Pa 25a", { 0: "no ranking of lists without elected below thirteen seats" }),
  ...of("R 4", {
    1: ["the order of the candidates on a list", input],
    2: "the Senate: the most candidates on a list",
  }),
  ...of("R 10", {
    1: ["the Senate: which lists are identical", "P 2 and U 4 add them up"],
    2: ["the Senate: which lists are a group", "P 3 and U 5 add them up"],
  }),
  ...of("S 10", { 0: ["the committee numbers the lists for the Senate", announces] }),
  ...of("S 11", { 0: "list groups and sets of identical lists get one number" }),
  ...of("S 12", {
    1: "parties with a seat come first, by list votes at the last election; equal: a lot",
    2: "merged parties: the votes of those that had a seat, together",
    3: "the other lists by number of provinces; equal: a lot",
  }),
  ...of("S 13", { 0: ["the lists are published", announces] }),
  ...of("S 14", { 0: "a list declared invalid on appeal leaves its number empty" }),
  ...of("T 6", {
    1: ["ballots handed in are announced", announces],
    2: [
      "more ballots than members: the vote is void",
      "a check on a count that no vector asks about",
    ],
    3: ["then a new vote", "an act of the meeting"],
  }),
  ...of("T 10", {
    1: ["votes of candidates and lists in the province", "counted by hand; the input of U 3"],
    2: ["ballots are packed", paperwork],
    3: ["ballots are packed", paperwork],
  }),
  ...of("U 2", {
    1: "vote value: inhabitants over a hundred times the members, rounded, a half up",
    2: ["which population figure", input],
    3: ["which, after a dissolution", input],
    4: ["vote values are published", announces],
  }),
  ...of("U 3", { 0: "votes of candidates and lists times the vote value" }),
  ...of("U 3a", {
    1: ["figures are entered in the program", paperwork],
    2: "two entries, by two persons: compared",
  }),
  ...of("U 4", {
    1: "a set of identical lists counts as one list",
    2: "its votes are added up, candidate by candidate",
  }),
  ...of("U 5", { 0: "a list group counts as one list with the sum of the list votes" }),
  ...of("U 6", {
    1: "until 2010-12-31: a list combination counts as one list",
    2: "until 2010-12-31: which lists count in it: those that would get a seat alone",
  }),
  ...of("U 7", {
    1: "the sum of all list votes over the seats",
    2: ["this is the quota", "gives the quotient its name"],
  }),
  ...of("U 8", { 0: "a seat for each time that the quota goes into the list votes" }),
  ...of("U 9", { 0: "residual seats by highest averages; equal: a lot" }),
  ...of("U 10", { 0: "seats of a list without candidates pass to other lists" }),
  ...of("U 11", {
    1: [
      "until 2010-12-31: seats of a combination are divided as follows",
      "announces the next paragraphs",
    ],
    2: "until 2010-12-31: the votes of the combination over its seats",
    3: ["until 2010-12-31: this is the combination quota", "gives the quotient its name"],
    4: "until 2010-12-31: a seat for each time that this quota goes into the votes of a list",
    5: "until 2010-12-31: the seats left by largest remainders; equal: a lot",
  }),
  ...of("U 12", {
    1: ["seats of a list group are divided as follows", "announces the next paragraphs"],
    2: "the votes of the group over its seats",
    3: ["this is the group quota", "gives the quotient its name"],
    4: "a seat for each time that the group quota goes into the votes of a list",
    5: "the seats left by largest remainders; equal: a lot",
  }),
  ...of("U 13", {
    1: "seats of a list without candidates pass to other lists of the group",
    2: "seats then left: highest averages",
  }),
  ...of("U 14", { 0: ["lots are drawn in the session", session] }),
  ...of("U 15", {
    1: "elected: as P 15 to P 18, over the whole quota, which it is enough to reach",
    2: "ranking as P 19, without the second rank and without lists without elected",
    3: "until 2010-12-31: over half of the quota",
  }),
  ...of("U 16", {
    1: ["the result is decided and made known", announces],
    2: ["the report is published", announces],
    3: ["and sent to the Senate", paperwork],
  }),
  ...of("Ua 4", {
    1: "vote value of the college of non-residents, rounded once, a half up",
    2: ["which number of registered voters", input],
    3: ["which population figure", input],
    4: ["which number of eligible voters", input],
    5: ["which, after a dissolution", input],
    6: ["the vote value is published", announces],
  }),
  ...of("W 1", {
    1: "the highest in the ranking of the list who can be appointed",
    2: "a seat taken under P 16 goes back to the list that lost it",
    3: "in a group: those of other lists over 25 % of the quota go first",
    4: "half of the quota for a council of fewer than nineteen seats",
    5: "a seat filled that way goes back to the list that lost it",
    6: ["the model of the decision", paperwork],
  }),
  ...of("W 2", {
    1: "who is passed over",
    2: ["a declaration may be withdrawn", input],
    3: ["the model of the declaration", paperwork],
  }),
  ...of("W 3", {
    0: "nobody left on the list: another list of the group, as P 13",
    1: [
      "until 2017-11-30, when there was a second: the same",
      "stands above, as the whole article",
    ],
    2: "until 2017-11-30: then another list of the list combination",
  }),
  ...of("W 4", {
    1: "small bodies, nobody left in the group: another list, as P 10",
    2: "nobody left: no successor",
  }),
  ...of("W 5", {
    1: "a lot between lists, drawn in a session",
    2: ["which articles hold in that session", "by reference"],
  }),
  ...of("W 6", { 0: "several vacancies and one candidate on several lists: as P 18" }),
  ...of("X 10", {
    1: "leave for childbirth: from six to four weeks before the certified day",
    2: "leave for illness",
    3: "leave lasts sixteen weeks to the day",
    4: "at most three times in a term",
  }),
  ...of("X 11", {
    1: ["when the chair decides", paperwork],
    2: ["by the certificate", input],
    3: ["the decision has a first day", input],
    4: ["who is told", paperwork],
  }),
  ...of("X 12", {
    1: "a replacement is appointed as in chapter W",
    2: "for the same sixteen weeks",
    3: "who leaves early, or gets a seat for good, is replaced in turn",
    4: ["X 6 does not hold", paperwork],
  }),
  ...of("Xa 4a", { 0: "the college of non-residents: nobody left on the list, no successor" }),
  ...of("Y 2", { 0: "the European Parliament: as the House" }),
  ...of("Y 23a", { 0: "elected by preference over 10 % of the quota" }),
  ...of("Y 27", { 0: ["W 1 (3) with 10 % of the quota", "one district, so there are no groups"] }),
  ...of("Ya 13", { 0: "island councils: as municipal councils" }),
  ...of("Ya 17", { 0: "a deposit in dollars for an island council" }),
  ...of("Ya 22", { 0: "the colleges of the islands: as a province of one district" }),
  ...of("Ya 28", { 0: "a deposit in dollars for a college of the islands" }),
  ...of("Ya 29", { 0: "seats of a list without candidates stay empty" }),
  ...of("Ya 29a", { 0: "elected by preference over 50 % of the quota" }),
  ...of("Ya 29b", { 0: "no ranking of lists without elected" }),
  ...of("Ya 29c", { 0: "nobody left on the list: no successor" }),
  ...of("Ya 31e", { 0: "vote value of a college of the islands" }),
];

/** A paragraph as a name, such as `P 8 (2)`. */
export function paragraphName({ article, paragraph }: Pick<Paragraph, "article" | "paragraph">) {
  return paragraph === null ? article : `${article} (${paragraph})`;
}

/** Whether an article of the matrix has the paragraph; an article that is not in it may have any. */
export function hasParagraph(article: string, paragraph: number | null): boolean {
  const own = paragraphs.filter((one) => one.article === article);
  if (own.length === 0 || paragraph === null) return true;
  return own.some((one) => one.paragraph === paragraph);
}
