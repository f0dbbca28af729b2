/** What becomes of a paragraph here. */
export type ParagraphState = "calculated" | "checked" | "judgement" | "outside" | "not-yet";

/** Paragraphs with one state, and why. */
export interface StatedParagraphs {
  readonly state: ParagraphState;
  readonly why: string;
  /** Names apart by `; `: an article is all of its paragraphs, `G 1 (3-7)` some of them. */
  readonly of: string;
}

const calendar = "a day or term of the calendar of an election";
const nomination = "decided for each list and candidate by what was found";
const people = "who does it, and how: no figure or day";
const paper = "papers, their form, their publication or their keeping";
const decree = "orders or allows a decree, a regulation or a model";
const privacy = "which rules of data protection hold";
const voting = "how somebody votes, and who may";
const court = "appeal: what a court does";
const found = "somebody has to see or weigh what happened; what was found is input";

/** The paragraphs of the chapters that no table of calculations names: later lines go before earlier ones. */
export const statedParagraphs: readonly StatedParagraphs[] = [
  // By chapter.
  { state: "outside", why: "the Kiesraad, its members and its powers", of: "A" },
  { state: "outside", why: voting, of: "B; J; K; L; M" },
  { state: "calculated", why: calendar, of: "C 1 (2); C 2; C 3; C 4 (2); F; Q 2 (2-3); Q 4; Q 5" },
  {
    state: "outside",
    why: "for how long somebody is elected",
    of: "C 1 (1); C 4 (1); C 5; Q 1; Q 2 (1); Q 3",
  },
  { state: "outside", why: "the registration of voters", of: "D" },
  { state: "outside", why: "districts, committees and who sits in them", of: "E" },
  { state: "outside", why: "the programs that committees use, and who tests them", of: "Ea; Q 7" },
  { state: "outside", why: people, of: "G; H; I; R; S; T; Q 6" },
  { state: "outside", why: people, of: "N; Na; O; P; Pa; U; Ua; V; W; X; Xa; Y; Ya" },
  { state: "outside", why: "what may differ during an epidemic, when a decree says so", of: "Yb" },
  { state: "outside", why: "crimes and offences", of: "Z" },
  {
    state: "outside",
    why: "what holds for the Act as a whole",
    of: "Z 13; Z 14; Z 20; Z 21; A 1; Y 1; Ya 1; Ya 2; Ya 3",
  },

  // Days.
  {
    state: "calculated",
    why: calendar,
    of: "D 3 (2-3); G 1 (1); G 1 (8); G 2 (1); G 2 (8); G 2a (1); G 3 (1)",
  },
  {
    state: "calculated",
    why: calendar,
    of: "G 4 (3); G 5 (1); H 1 (1-2); H 4 (3); I 1 (1); I 2 (2); I 4; I 7 (1); I 7 (3)",
  },
  {
    state: "calculated",
    why: calendar,
    of: "J 1; J 1a (1); J 4a (1); J 7 (1-2); J 7a (1); J 7a (4); J 8 (3); K 3 (3); K 7 (2)",
  },
  {
    state: "calculated",
    why: calendar,
    of: "L 7; M 3 (3); M 5 (3); M 6 (3); M 6b (3-4); M 7 (7); M 8 (1-2); M 9 (1-2)",
  },
  {
    state: "calculated",
    why: calendar,
    of: "N 1 (2); N 16; Na 1; Na 2 (2); Na 27 (3); O 4; O 6 (3); O 17 (3); P 1b (3); P 20b (2)",
  },
  {
    state: "calculated",
    why: calendar,
    of: "Q 6 (2); R 1 (1); U 2 (4); Ua 4 (6); S 1 (4); S 2 (1); S 5 (2); S 13; T 1; V 1 (1); V 2 (1); V 6 (2); V 9 (1)",
  },
  {
    state: "calculated",
    why: calendar,
    of: "X 3 (4); X 4 (3); X 5 (3); X 11 (1); Y 5; Y 8; Y 22c; Y 29 (3); Y 32 (3); Y 32 (6); Y 32 (9)",
  },
  {
    state: "calculated",
    why: calendar,
    of: "Ya 9; Ya 15 (3); Ya 26 (3); Ya 32; Z 12 (1-2); Z 12 (4)",
  },
  {
    state: "checked",
    why: "a nomination or a vote that is set on a day on which nothing is done is refused",
    of: "Z 12 (3)",
  },

  // Nomination.
  {
    state: "calculated",
    why: nomination,
    of: "G 1 (2); G 2 (2); G 2a (2); G 3 (2); H 4 (1); H 4 (8); H 6 (2); H 7 (1-2); H 11",
  },
  {
    state: "calculated",
    why: nomination,
    of: "I 2 (1); I 5; I 6 (1-2); Q 6 (3); R 2 (1); R 2 (5); R 10; S 1 (3); S 3; S 4 (1-2)",
  },
  { state: "calculated", why: nomination, of: "Pa 10; Y 17; Ya 15 (1); Ya 25 (2); Ya 27" },
  {
    state: "judgement",
    why: found,
    of: "G 1 (4); G 1a (2); G 2 (4); G 2a (4); G 3 (4); G 4 (2); H 7 (3); Y 10; Y 11a; Ya 26 (2)",
  },

  // Ballots and counts.
  {
    state: "judgement",
    why: found,
    of: "N 8 (1); N 18; N 19; Na 13; Na 19 (1); P 21 (1); T 9; U 17; O 15 (1); P 1e (1)",
  },
  {
    state: "calculated",
    why: "what a ballot counts for, by what the committee found on it",
    of: "N 7; N 26 (2-5); T 8",
  },
  {
    state: "checked",
    why: "which stations are counted again, by what was reported",
    of: "Na 20; O 15 (1)",
  },
  {
    state: "checked",
    why: "more ballots than members in the count of a province: the vote is void",
    of: "T 6 (2)",
  },

  // Admission and what follows.
  {
    state: "judgement",
    why: found,
    of: "V 4 (1); V 6 (1); V 10; X 1 (1); X 3 (2-3); X 4 (1-2); X 4a (1-2); X 5 (1-2); X 7; X 7a; X 8; Y 25 (1); Y 28",
  },
  {
    state: "judgement",
    why: "whether there were irregularities, and what is to follow",
    of: "A 12; A 13; A 14; Ea 10; Ea 11; Ea 12",
  },
  {
    state: "calculated",
    why: "who may be admitted while votes are in doubt: whom no change of them can touch",
    of: "V 5",
  },
  {
    state: "calculated",
    why: "what becomes of members when a new vote is counted",
    of: "V 6 (3)",
  },
  {
    state: "calculated",
    why: "the order that a party restores, and what it does to who sits",
    of: "H 10a (1-3); R 9a (1-3)",
  },
  { state: "calculated", why: calendar, of: "H 10a (4); R 9a (4)" },
  {
    state: "calculated",
    why: "what becomes of everybody when a recount gives another result (with V 9)",
    of: "V 4a (1); V 4b (1)",
  },

  {
    state: "outside",
    why: "a duty: what follows is decided by S 4 (1), letters d and e",
    of: "R 5",
  },
  { state: "outside", why: "whether a file was sent", of: "O 2" },
  {
    state: "calculated",
    why: calendar,
    of: "G 1a (1); G 2 (8); J 7a (4); L 9 (2); M 8 (4); M 9 (3); Pa 8 (1); Q 6 (5); X 4a (3); Y 38 (2); Ya 31a",
  },

  // What else can be told in a word.
  {
    state: "outside",
    why: decree,
    of: "A 9 (3); A 11 (5); B 6 (3); D 4; D 9; E 9; E 14; E 22; G 6; H 8; H 15; I 18 (4-5); J 6b; J 19",
  },
  {
    state: "outside",
    why: decree,
    of: "J 31; K 9; L 12; M 7a; N 12; Na 39; O 12; R 6; W 8; Y 24; Y 39; H 1 (3); H 3 (5); H 4 (7); H 9 (4)",
  },
  {
    state: "outside",
    why: privacy,
    of: "D 10; H 16; I 20; N 38; Na 40; O 24; P 27; R 11; S 16; U 19; Z 11a; Z 11b; J 7 (5); J 7a (5); M 5 (5)",
  },
  {
    state: "outside",
    why: court,
    of: "D 8; G 5 (2); I 7 (2); I 7 (4-5); I 8; S 5 (1); S 5 (3); S 6; X 9; Ya 42; Ya 43; Ya 44; Ya 45; Ya 46",
  },
  {
    state: "outside",
    why: paper,
    of: "I 3; I 15; I 17; I 18 (1-3); I 19; N 2; N 9; N 10; N 11; N 22; N 28-33; Na 15; Na 25; Na 31-38; O 7-11; O 20-23",
  },
  {
    state: "outside",
    why: paper,
    of: "P 1g; P 23; P 24; S 7; S 15; T 11; U 16 (2-3); U 18; V 11a; W 7; Ya 7; Ya 10-12; Ya 18; Ya 31b; Ya 31d",
  },

  {
    state: "calculated",
    why: "the European Parliament: acceptance, admission and new results as of the House",
    of: "Y 25 (2)",
  },

  {
    state: "calculated",
    why: "whether the new members sit on the day on which the old ones leave",
    of: "V 15 (1)",
  },
  {
    state: "outside",
    why: "a place that falls vacant later is filled as any other: W",
    of: "V 15 (2)",
  },

  {
    state: "calculated",
    why: "eighteen on the day of the vote, of a person whose day of birth is given",
    of: "B 1 (1); B 2; B 2a (1); B 3 (1); Y 3; Ya 14 (1); Pa 2 (1)",
  },
  {
    state: "calculated",
    why: "44 days before the eighteenth birthday, from which somebody abroad is registered",
    of: "D 3 (1)",
  },

  // What is paper, and has a day of the calendar.
  {
    state: "calculated",
    why: calendar,
    of: "M 5 (4); Na 33 (2); Na 37 (1); O 8 (3); O 22 (3); U 18 (2); V 11a",
  },
];
