/** What stands around a page of the site. */
export interface FrameWords {
  readonly skip: string;
  readonly pages: string;
  readonly shortPages: string;
  readonly menu: string;
  readonly search: string;
  readonly theme: string;
  readonly playground: string;
  readonly onThisPage: string;
  readonly around: string;
  readonly before: string;
  readonly after: string;
  readonly licence: string;
  readonly madeOf: (origin: string) => string;
  readonly computed: string;
  /** The other language, and the home page in it. */
  readonly other: { readonly name: string; readonly language: string; readonly home: string };
  readonly home: string;
}

const english: FrameWords = {
  skip: "Skip to the content",
  pages: "Pages",
  shortPages: "Pages, short",
  menu: "Menu",
  search: "Search",
  theme: "Light or dark",
  playground: "Playground",
  onThisPage: "On this page",
  around: "Before and after",
  before: "Before this",
  after: "After this",
  licence: "MIT licence.",
  madeOf: (origin) => `Made from <code>${origin}</code>.`,
  computed:
    "Every figure, table and picture on this site was computed by the library when the site was built.",
  other: { name: "Nederlands", language: "nl", home: "nederlands.html" },
  home: "index.html",
};

const dutch: FrameWords = {
  skip: "Naar de inhoud",
  pages: "Bladzijden",
  shortPages: "Bladzijden, kort",
  menu: "Menu",
  search: "Zoeken",
  theme: "Licht of donker",
  playground: "Zetels schuiven",
  onThisPage: "Op deze bladzijde",
  around: "Hiervoor en hierna",
  before: "Hiervoor",
  after: "Hierna",
  licence: "MIT-licentie.",
  madeOf: (origin) => `Gemaakt van <code>${origin}</code>.`,
  computed:
    "Elk getal, elke tabel en elk beeld op deze site is uitgerekend door het programma toen de site werd gemaakt.",
  other: { name: "English", language: "en", home: "index.html" },
  home: "nederlands.html",
};

/** The words around a page in this language. */
export function frameWords(language: string): FrameWords {
  return language === "nl" ? dutch : english;
}
