import type { ChangedFigure } from "../result/official.js";
import type { AddressFault } from "../state/address-parts.js";
import type { FieldFault } from "../state/fields.js";

/** What the page says of fields, of going back, and of what it did not take. */
export interface FormWords {
  /** What is wrong with what stands in a field; the bound where there is one. */
  readonly faults: { readonly [Because in FieldFault["because"]]: (bound: string) => string };
  /** The result is that of the last figures that were right; so many fields wait. */
  readonly behind: (fields: number) => string;
  readonly behindRefused: string;
  readonly easy: string;
  readonly undo: string;
  readonly redo: string;
  readonly whereYouWere: string;
  readonly programMissing: string;
  readonly dismiss: string;
  readonly notTaken: string;
  readonly addressParts: Readonly<Record<string, string>>;
  readonly addressFaults: { readonly [Because in AddressFault["because"]]: string };
  readonly loading: string;
  readonly notLoaded: string;
  readonly isReal: string;
  readonly isChanged: (what: readonly string[]) => string;
  readonly changed: {
    readonly [What in ChangedFigure["changed"]]: (list: string) => string;
  };
  readonly inferred: string;
  readonly mostLists: (lists: number) => string;
  readonly taken: string;
  readonly wayBack: string;
  readonly tooLargeFile: (name: string) => string;
  readonly tooManyFiles: (most: number) => string;
  readonly reading: string;
  readonly readingFile: (file: string, number: number, of: number) => string;
  readonly stopReading: string;
  readonly someUnread: string;
  readonly unreadFile: { readonly [Because in "stopped" | "no-reader"]: string };
}

/** These words in Dutch. */
export const dutchForm: FormWords = {
  faults: {
    empty: () => "Hier moet een getal staan.",
    negative: () => "Minder dan 0 kan niet.",
    "not-whole": () => "Dit moet een heel getal zijn, zonder komma.",
    "not-a-number": () => "Dit is geen getal. Schrijf cijfers, met een punt of spatie per duizend.",
    "too-small": (bound) => `Dit moet minstens ${bound} zijn.`,
    "too-large": (bound) => `Dit mag hoogstens ${bound} zijn.`,
    "no-day": () => "Dit is geen dag vanaf 1900.",
  },
  behind: (fields) =>
    fields === 1
      ? "Eén veld klopt niet. Dit is de uitslag van de laatste goede cijfers."
      : `${fields} velden kloppen niet. Dit is de uitslag van de laatste goede cijfers.`,
  behindRefused: "Zo is het niet te berekenen. Dit is de laatste uitslag die er wel was.",
  easy: "Eenvoudig",
  undo: "Ongedaan maken",
  redo: "Opnieuw doen",
  whereYouWere: "Verder waar u vorige keer was",
  programMissing:
    "Het programma van deze pagina is niet gekomen: er kan niets worden veranderd. Laad de pagina opnieuw, of gebruik het ene bestand kieswet-klas.html.",
  dismiss: "Sluiten",
  notTaken: "Niet alles is overgenomen:",
  addressParts: {
    "#": "het hele adres",
    e: "de verkiezing",
    t: "de soort verkiezing",
    d: "de dag",
    a: "het gebied",
    s: "het aantal zetels",
    x: "de lijsten",
    v: "de stemmen",
    c: "de lijstencombinaties",
    p: "de lezing van de wet",
    r: "de vragen die de wet openlaat",
    w: "de regels",
    o: "de loting",
    n: "de restzetel",
    m: "de vergelijking",
    y: "de dag van de andere wet",
    q: "wat nog niet goed was ingevuld",
    g: "de lijsten samen",
    z: "de oefening",
    h: "het verhaal",
    k: "de bewaarde instelling",
    l: "de taal",
    u: "wat opengeklapt is",
    f: "het andere jaar",
    i: "de eenvoudige taal",
    b: "wat er blanco en ongeldig was",
    paste: "wat geplakt is: regels",
  },
  addressFaults: {
    "unknown-election": "is niet bekend",
    "not-understood": "is niet te begrijpen",
    "too-many": "zijn er te veel",
    "too-long": "is te lang",
  },
  loading: "De cijfers worden geladen.",
  notLoaded: "Het bestand met deze cijfers is er niet. Bewaar de hele map, of het ene bestand.",
  isReal: "Zo was het: dit zijn de gepubliceerde cijfers.",
  isChanged: (what) => `Zo was het niet. Veranderd: ${what.join(", ")}.`,
  changed: {
    type: () => "de soort verkiezing",
    day: () => "de dag",
    area: () => "het gebied",
    seats: () => "het aantal zetels",
    lists: () => "de lijsten",
    combinations: () => "de lijstencombinaties",
    rules: () => "de regels",
    votes: (list) => `de stemmen op ${list}`,
    name: (list) => `de naam van lijst ${list}`,
    candidates: (list) => `de kandidaten van ${list}`,
  },
  inferred: "Welke lijsten verbonden waren is afgeleid uit de uitslag, niet gelezen.",
  mostLists: (lists) => `Meer dan ${lists} lijsten neemt deze pagina niet.`,
  taken: "De cijfers van de bestanden staan nu in de pagina.",
  wayBack: "Terug naar de cijfers van daarvoor",
  tooLargeFile: (name) => `${name} is te groot voor deze pagina. Gebruik het programma kieswet.`,
  tooManyFiles: (most) =>
    `Deze pagina leest hoogstens ${most} bestanden. Gebruik het programma kieswet voor meer.`,
  reading: "De pagina leest de bestanden.",
  readingFile: (file, number, of) => `De pagina leest bestand ${number} van ${of}: ${file}.`,
  stopReading: "Stop met lezen",
  someUnread: "Wat gelezen is, klopt. Maar niet elk bestand is gelezen.",
  unreadFile: {
    stopped: "niet gelezen, want het lezen is gestopt.",
    "no-reader":
      "niet gelezen, want het deel van de pagina dat leest is er niet. Bewaar de hele map, of het ene bestand.",
  },
};

/** These words in English. */
export const englishForm: FormWords = {
  faults: {
    empty: () => "A number must stand here.",
    negative: () => "It cannot be less than 0.",
    "not-whole": () => "This must be a whole number, without a decimal point.",
    "not-a-number": () => "This is not a number. Write digits, with a comma or blank per thousand.",
    "too-small": (bound) => `This must be at least ${bound}.`,
    "too-large": (bound) => `This can be at most ${bound}.`,
    "no-day": () => "This is no day from 1900 on.",
  },
  behind: (fields) =>
    fields === 1
      ? "One field is not right. This is the result of the last right figures."
      : `${fields} fields are not right. This is the result of the last right figures.`,
  behindRefused: "This cannot be calculated. This is the last result that there was.",
  easy: "Easy language",
  undo: "Undo",
  redo: "Redo",
  whereYouWere: "Go on where you were last time",
  programMissing:
    "The program of this page has not come: nothing can be changed. Load the page again, or use the one file kieswet-klas.html.",
  dismiss: "Close",
  notTaken: "Not everything was taken:",
  addressParts: {
    "#": "the whole address",
    e: "the election",
    t: "the kind of election",
    d: "the day",
    a: "the area",
    s: "the number of seats",
    x: "the lists",
    v: "the votes",
    c: "the list combinations",
    p: "the reading of the law",
    r: "the questions the law leaves open",
    w: "the rules",
    o: "the lot",
    n: "the residual seat",
    m: "the comparison",
    y: "the day of the other law",
    q: "what was not filled in right yet",
    g: "the lists together",
    z: "the exercise",
    h: "the story",
    k: "the settings kept",
    l: "the language",
    u: "what is unfolded",
    f: "the other year",
    i: "the easy language",
    b: "what was blank and invalid",
    paste: "what was pasted: rows",
  },
  addressFaults: {
    "unknown-election": "is not known",
    "not-understood": "cannot be understood",
    "too-many": "are too many",
    "too-long": "is too long",
  },
  loading: "The figures are being loaded.",
  notLoaded: "The file with these figures is not there. Keep the whole folder, or the one file.",
  isReal: "This is how it was: these are the published figures.",
  isChanged: (what) => `This is not how it was. Changed: ${what.join(", ")}.`,
  changed: {
    type: () => "the kind of election",
    day: () => "the day",
    area: () => "the area",
    seats: () => "the number of seats",
    lists: () => "the lists",
    combinations: () => "the list combinations",
    rules: () => "the rules",
    votes: (list) => `the votes for ${list}`,
    name: (list) => `the name of list ${list}`,
    candidates: (list) => `the candidates of ${list}`,
  },
  inferred: "Which lists were combined follows from the result; it was not read.",
  mostLists: (lists) => `This page takes no more than ${lists} lists.`,
  taken: "The figures of the files are on the page now.",
  wayBack: "Back to the figures of before",
  tooLargeFile: (name) => `${name} is too large for this page. Use the program kieswet.`,
  tooManyFiles: (most) =>
    `This page reads at most ${most} files. Use the program kieswet for more.`,
  reading: "The page reads the files.",
  readingFile: (file, number, of) => `The page reads file ${number} of ${of}: ${file}.`,
  stopReading: "Stop reading",
  someUnread: "What was read is right. But not every file was read.",
  unreadFile: {
    stopped: "not read, because reading was stopped.",
    "no-reader":
      "not read, because the part of the page that reads is not there. Keep the whole folder, or the one file.",
  },
};
