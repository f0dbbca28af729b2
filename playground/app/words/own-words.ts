import type { RowFault } from "../state/own-rows.js";

/** What the page says of a vote of one's own: a class that votes and counts. */
export interface OwnWords {
  readonly ownPart: string;
  readonly ownIntro: string;
  readonly ownStart: string;
  readonly ownHowToCount: readonly string[];
  readonly pileOf: (list: string) => string;
  readonly pileShort: string;
  readonly personName: (place: number, list: string) => string;
  readonly personVotes: (person: string, list: string) => string;
  readonly leader: string;
  readonly person: (place: number) => string;
  readonly addPerson: (list: string) => string;
  readonly removePerson: (list: string) => string;
  readonly mostPeople: (people: number) => string;
  readonly blank: string;
  readonly invalid: string;
  readonly admitted: string;
  readonly notCounted: string;
  readonly pasteRows: string;
  readonly pasteHow: string;
  readonly takeRows: string;
  readonly rowFaults: string;
  readonly rowFault: {
    readonly [Because in Exclude<RowFault["because"], "number">]: (first: number) => string;
  };
  readonly inRow: (row: number, says: string) => string;
  readonly rowNumber: (text: string, says: string) => string;
  readonly rowsTaken: (lists: number) => string;
  readonly whatChecksFind: string;
  readonly nothingFound: string;
  readonly severity: { readonly error: string; readonly warning: string };
  readonly votersUnknown: string;
  readonly votersDiffer: (ballots: string, isMore: boolean) => string;
  readonly countTable: string;
  readonly onLists: string;
  readonly cast: string;
  readonly electedPeople: string;
  readonly electedOn: string;
  readonly electedHow: string;
  readonly nobodyElected: string;
  readonly printCount: string;
  readonly saveCount: string;
  readonly ownArea: string;
}

/** These words in Dutch. */
export const dutchOwn: OwnWords = {
  ownPart: "Onze eigen stemming",
  ownIntro:
    "Stem met de klas en tel zoals een stembureau telt. De pagina maakt het verslag van de telling, controleert het, verdeelt de zetels en zegt wie er gekozen zijn.",
  ownStart: "Begin een eigen stemming met negen zetels",
  ownHowToCount: [
    "Leg apart: de blanco en de ongeldige stembiljetten. Leg de andere op een stapel per lijst, en tel elke stapel.",
    "Splits daarna elke stapel: de biljetten voor de lijsttrekker, en die voor ieder ander.",
    "Vul in wat er ligt. De stemmen op een lijst zijn die op haar kandidaten samen.",
  ],
  pileOf: (list) => `Hele stapel van ${list}, leeg is niet geteld`,
  pileShort: "Hele stapel",
  personName: (place, list) => `Naam van kandidaat ${place} van ${list}`,
  personVotes: (person, list) => `Stembiljetten voor ${person} van ${list}`,
  leader: "lijsttrekker",
  person: (place) => `kandidaat ${place}`,
  addPerson: (list) => `Kandidaat erbij op ${list}`,
  removePerson: (list) => `Laatste kandidaat van ${list} weg`,
  mostPeople: (people) => `Meer dan ${people} kandidaten neemt deze pagina niet.`,
  blank: "Blanco",
  invalid: "Ongeldig",
  admitted: "Kiezers die mochten stemmen",
  notCounted: "niet geteld",
  pasteRows: "Rijen uit een rekenblad",
  pasteHow:
    "Eén rij per kandidaat: lijst, kandidaat, stemmen. Staat er geen lijst, dan hoort de rij bij die erboven. Rijen blanco, ongeldig en kiezers mogen erbij. Tussen de cellen een tab of een puntkomma.",
  takeRows: "Neem deze rijen over",
  rowFaults: "Er is niets overgenomen. Dit klopt niet:",
  rowFault: {
    columns: () =>
      "hier moeten een lijst, een kandidaat en een aantal staan, of een lijst en een aantal.",
    "no-list": () => "er staat niet bij welke lijst het is.",
    double: (first) => `dit staat ook al in rij ${first}.`,
    "too-many-lists": () => "dit zijn meer lijsten dan deze pagina neemt.",
    "too-many-people": () => "dit zijn meer kandidaten dan deze pagina neemt.",
  },
  inRow: (row, says) => `Rij ${row}: ${says}`,
  rowNumber: (text, says) => `„${text}”. ${says}`,
  rowsTaken: (lists) => (lists === 1 ? "Eén lijst overgenomen." : `${lists} lijsten overgenomen.`),
  whatChecksFind: "Wat de controle vindt",
  nothingFound: "De controle vindt niets: alle getallen passen bij elkaar.",
  severity: { error: "Fout", warning: "Let op" },
  votersUnknown:
    "Hoeveel kiezers er mochten stemmen is niet ingevuld. Of er een stembiljet te veel of te weinig is, is dus niet nagegaan.",
  votersDiffer: (ballots, isMore) =>
    `Het aantal stembiljetten is ${ballots} ${isMore ? "hoger" : "lager"} dan het aantal kiezers. Zoek eerst uit hoe dat komt.`,
  countTable: "De telling",
  onLists: "Stemmen op kandidaten",
  cast: "Uitgebrachte stemmen",
  electedPeople: "Gekozen",
  electedOn: "Lijst",
  electedHow: "Waardoor",
  nobodyElected: "Er is nog niemand gekozen.",
  printCount: "Druk het verslag van de telling af",
  saveCount: "Bewaar het verslag van de telling",
  ownArea: "van de klas",
};

/** These words in English. */
export const englishOwn: OwnWords = {
  ownPart: "Our own vote",
  ownIntro:
    "Vote with the class and count as a polling station does. The page makes the report of the count, checks it, divides the seats and says who are elected.",
  ownStart: "Begin a vote of your own with nine seats",
  ownHowToCount: [
    "Put aside the blank and the invalid ballots. Put the others on a pile for each list, and count each pile.",
    "Then part each pile: the ballots for the leader of the list, and those for everyone else.",
    "Fill in what lies there. The votes for a list are those for its candidates together.",
  ],
  pileOf: (list) => `Whole pile of ${list}, empty means not counted`,
  pileShort: "Whole pile",
  personName: (place, list) => `Name of candidate ${place} of ${list}`,
  personVotes: (person, list) => `Ballots for ${person} of ${list}`,
  leader: "leader of the list",
  person: (place) => `candidate ${place}`,
  addPerson: (list) => `One more candidate on ${list}`,
  removePerson: (list) => `Last candidate off ${list}`,
  mostPeople: (people) => `This page takes no more than ${people} candidates.`,
  blank: "Blank",
  invalid: "Invalid",
  admitted: "Voters who were admitted",
  notCounted: "not counted",
  pasteRows: "Rows of a spreadsheet",
  pasteHow:
    "One row for each candidate: list, candidate, votes. A row without a list belongs to the one above. There may be rows blank, invalid and voters. Between cells stands a tab or a semicolon.",
  takeRows: "Take these rows",
  rowFaults: "Nothing was taken. This is not right:",
  rowFault: {
    columns: () => "a list, a candidate and a number must stand here, or a list and a number.",
    "no-list": () => "it does not say which list it is.",
    double: (first) => `this stands in row ${first} as well.`,
    "too-many-lists": () => "these are more lists than this page takes.",
    "too-many-people": () => "these are more candidates than this page takes.",
  },
  inRow: (row, says) => `Row ${row}: ${says}`,
  rowNumber: (text, says) => `“${text}”. ${says}`,
  rowsTaken: (lists) => (lists === 1 ? "One list was taken." : `${lists} lists were taken.`),
  whatChecksFind: "What the checks find",
  nothingFound: "The checks find nothing: all figures fit each other.",
  severity: { error: "Error", warning: "Note" },
  votersUnknown:
    "How many voters were admitted is not filled in. So whether there is a ballot too many or too few was not checked.",
  votersDiffer: (ballots, isMore) =>
    `There ${ballots === "1" ? "is 1 ballot" : `are ${ballots} ballots`} ${isMore ? "more" : "fewer"} than there are voters. Find out first how that came.`,
  countTable: "The count",
  onLists: "Votes for candidates",
  cast: "Votes cast",
  electedPeople: "Elected",
  electedOn: "List",
  electedHow: "By what",
  nobodyElected: "Nobody is elected yet.",
  printCount: "Print the report of the count",
  saveCount: "Keep the report of the count",
  ownArea: "of the class",
};
