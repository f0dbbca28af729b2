import { expect, it } from "vitest";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { lawLink } from "../../src/explain/law-link.js";
import { article } from "../../src/model/article.js";
import { day } from "../../src/model/day.js";

const on = day("2026-03-18");

it("an article of chapter P is pointed at in the text of the day", () => {
  expect(lawLink(article("P 7", 2), on)).toBe(
    "https://wetten.overheid.nl/BWBR0004627/2026-03-18/#AfdelingII_HoofdstukP_Paragraaf2_ArtikelP7",
  );
  expect(lawLink(article("P 19a"), on)).toBe(
    "https://wetten.overheid.nl/BWBR0004627/2026-03-18/#AfdelingII_HoofdstukP_Paragraaf3_ArtikelP19a",
  );
});

it("an article of another chapter opens the law of the day", () => {
  expect(lawLink(article("U 9"), on)).toBe("https://wetten.overheid.nl/BWBR0004627/2026-03-18/");
});

it("before the first published text there is no link", () => {
  expect(lawLink(article("P 7"), day("2002-03-06"))).toBeNull();
  expect(lawLink(article("P 7"), day("2002-03-07"))).not.toBeNull();
});

it("another law is found by its own number, or not at all", () => {
  expect(lawLink({ article: "3", law: "Wet raadgevend referendum" }, on)).toBe(
    "https://wetten.overheid.nl/BWBR0036443/2026-03-18/",
  );
  expect(lawLink({ article: "2.78", law: "Waterschapsbesluit" }, on)).toBeNull();
});

it("articles are said as the law cites itself", () => {
  expect(voiceOf(dutch).say.article(article("P 7", 1))).toBe(
    "artikel P 7, eerste lid, van de Kieswet",
  );
  expect(voiceOf(dutch).say.article(article("Ya 29"))).toBe("artikel Ya 29 van de Kieswet");
  expect(voiceOf(dutch).say.article({ article: "2.78", law: "Waterschapsbesluit" })).toBe(
    "artikel 2.78 van het Waterschapsbesluit",
  );
  expect(voiceOf(english).say.article(article("P 7", 1))).toBe(
    "article P 7, paragraph 1, Electoral Act",
  );
});
