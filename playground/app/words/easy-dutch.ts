import type { PageWords } from "./page-words.js";

/** What the page says otherwise when it tells a result in easy Dutch. */
export const easyDutchWords: Partial<PageWords> = {
  intro:
    "Kies een verkiezing. Verander een stem. Kijk of er een zetel verschuift. De pagina zegt waarom.",
  offline: "De pagina rekent op dit apparaat. Er gaat niets naar het internet.",
  walkIntro: (count) =>
    count === 1
      ? "Er is één restzetel. Zo heet een zetel die nog over is na de volle zetels."
      : `Er zijn ${count} restzetels. Zo heten de zetels die nog over zijn na de volle zetels.`,
  noResidual: "Alle zetels zijn verdeeld. Er is geen zetel over.",
  measuresIntro:
    "Eerlijk verdeeld is: een kwart van de stemmen geeft een kwart van de zetels. Helemaal lukt dat nooit, want een zetel is heel.",
  lotNeeded: "Het lot moet beslissen.",
};
