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
  readonly madeOfCode: string;
  readonly computed: string;
  /** What stands around an example that was run. */
  readonly result: string;
  readonly prints: string;
  readonly whatPrints: string;
  readonly code: string;
  readonly table: string;
  /** What is set apart from the text, by its kind. */
  readonly asides: { readonly [Kind in "note" | "warning" | "law" | "example"]: string };
  /** That the site speaks this language too, said to who asks for it on the home page of the other. */
  readonly offer: string;
  /** What the pages for who works on the package itself are called. */
  readonly makers: string;
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
  madeOfCode: "Made from the code's own comments.",
  result: "Result",
  prints: "prints",
  whatPrints: "What the example prints",
  code: "Code",
  table: "Table",
  asides: { note: "Note", warning: "Mind", law: "The law", example: "Example" },
  offer: "This site is in English too",
  computed: "Its examples were run, and its generated tables made, when the site was built.",
  makers: "For makers",
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
  madeOfCode: "Gemaakt van wat er bij de code staat.",
  result: "Uitkomst",
  prints: "geeft",
  whatPrints: "Wat het voorbeeld geeft",
  code: "Code",
  table: "Tabel",
  asides: { note: "Opmerking", warning: "Let op", law: "De wet", example: "Voorbeeld" },
  offer: "Deze site is er ook in het Nederlands, voor de klas en voor het stadhuis",
  computed: "De voorbeelden zijn uitgerekend toen de site werd gemaakt.",
  makers: "Voor makers (Engels)",
  other: { name: "English", language: "en", home: "index.html" },
  home: "nederlands.html",
};

/** The words around a page in this language. */
export function frameWords(language: string): FrameWords {
  return language === "nl" ? dutch : english;
}
