/** What the scripts of a page say. */
export interface ClientWords {
  readonly copy: string;
  readonly copied: string;
  readonly darkTheme: string;
  readonly search: string;
  readonly searchIn: string;
  readonly close: string;
  /** How many places were found, and how many of them are in the other language. */
  readonly found: (places: number, elsewhere: number) => string;
  /** What stands beside a place in the other language. */
  readonly elsewhere: string;
  readonly notThere: string;
}

const english: ClientWords = {
  copy: "Copy",
  copied: "Copied",
  darkTheme: "Dark theme",
  search: "Search",
  searchIn: "Search the guides and the reference",
  close: "Close",
  found: (places, elsewhere) =>
    `${places === 1 ? "1 place" : `${places} places`}${elsewhere === 0 ? "" : `, ${elsewhere} in Dutch`}`,
  elsewhere: "in Dutch",
  notThere: "The file that is searched is not there. Keep the whole folder.",
};

const dutch: ClientWords = {
  copy: "Kopieer",
  copied: "Gekopieerd",
  darkTheme: "Donker thema",
  search: "Zoeken",
  searchIn: "Zoek op deze site",
  close: "Sluiten",
  found: (places, elsewhere) =>
    `${places === 1 ? "1 plaats" : `${places} plaatsen`}${elsewhere === 0 ? "" : `, waarvan ${elsewhere} in het Engels`}`,
  elsewhere: "in het Engels",
  notThere: "Het bestand waarin wordt gezocht is er niet. Bewaar de hele map.",
};

/** The words for a page in this language. */
export function clientWords(language: string): ClientWords {
  return language === "nl" ? dutch : english;
}
