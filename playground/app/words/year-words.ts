/** What the page says of two elections of one body, and of the race that is played. */
export interface YearWords {
  readonly yearsPart: string;
  readonly yearsIntro: string;
  readonly chooseYear: string;
  readonly noYear: string;
  readonly noYears: string;
  readonly yearNotThere: string;
  readonly votesOfYear: (year: string) => string;
  readonly shareOfYear: (year: string) => string;
  readonly seatsOfYear: (year: string) => string;
  readonly yearsCaption: (before: string, after: string) => string;
  readonly notStanding: string;
  readonly onlyIn: (year: string, lists: string) => string;
  readonly matchedByName: string;
  readonly flowNote: string;
  readonly playRace: string;
  readonly pauseRace: string;
  readonly raceFrame: (frame: number, of: number) => string;
  readonly raceGroup: string;
}

/** These words in Dutch. */
export const dutchYears: YearWords = {
  yearsPart: "Twee jaren naast elkaar",
  yearsIntro: "Leg deze verkiezing naast een andere van hetzelfde orgaan.",
  chooseYear: "De andere verkiezing",
  noYear: "geen",
  noYears:
    "Kies eerst een verkiezing die gehouden is. Van die gemeente of dat orgaan staan er dan andere jaren.",
  yearNotThere: "Van dat jaar zijn er hier geen cijfers.",
  votesOfYear: (year) => `Stemmen ${year}`,
  shareOfYear: (year) => `Deel ${year}`,
  seatsOfYear: (year) => `Zetels ${year}`,
  yearsCaption: (before, after) => `${before} en ${after}`,
  notStanding: "niet",
  onlyIn: (year, lists) => `Alleen in ${year}: ${lists}.`,
  matchedByName:
    "Lijsten horen bij elkaar als zij precies zo heten. Een partij met een andere naam, of samen met een andere, staat apart.",
  flowNote: "Welke zetel van wie naar wie ging, is niet te weten: dat staat op geen stembiljet.",
  playRace: "Speel af",
  pauseRace: "Pauze",
  raceFrame: (frame, of) => `Restzetel ${frame} van ${of}`,
  raceGroup: "De strijd om de restzetels",
};

/** These words in English. */
export const englishYears: YearWords = {
  yearsPart: "Two years beside each other",
  yearsIntro: "Lay this election beside another of the same body.",
  chooseYear: "The other election",
  noYear: "none",
  noYears:
    "First choose an election that was held. Other years of that municipality or body are here then.",
  yearNotThere: "There are no figures of that year here.",
  votesOfYear: (year) => `Votes ${year}`,
  shareOfYear: (year) => `Share ${year}`,
  seatsOfYear: (year) => `Seats ${year}`,
  yearsCaption: (before, after) => `${before} and ${after}`,
  notStanding: "none",
  onlyIn: (year, lists) => `Only in ${year}: ${lists}.`,
  matchedByName:
    "Lists belong together if they have just the same name. A party with another name, or together with another, stands apart.",
  flowNote: "Which seat went from whom to whom is not to be known: no ballot paper says it.",
  playRace: "Play",
  pauseRace: "Pause",
  raceFrame: (frame, of) => `Residual seat ${frame} of ${of}`,
  raceGroup: "The race for the residual seats",
};
