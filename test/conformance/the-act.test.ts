import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wholeAct } from "../../tools/traceability/act/act.js";
import { actPage, hasCode, whereabouts } from "../../tools/traceability/act/act-page.js";
import { articlesOfTheAct } from "../../tools/traceability/act/articles-of-the-act.js";
import { statedParagraphs } from "../../tools/traceability/act/states.js";
import { inForceOf } from "../../tools/traceability/existence.js";
import { paragraphName, paragraphs } from "../../tools/traceability/paragraphs.js";

const where = whereabouts();
const names = new Set(wholeAct.map(({ name }) => name));

describe("the whole Act", () => {
  test("is there, article by article and paragraph by paragraph, each once", () => {
    expect(articlesOfTheAct).toHaveLength(593);
    expect(wholeAct).toHaveLength(1401);
    expect(names.size).toBe(wholeAct.length);
    const chapters = new Set(articlesOfTheAct.map(({ article }) => article.split(" ")[0]));
    expect([...chapters].join(" ")).toBe(
      "A B C D E Ea F G H I J K L M N Na O P Pa Q R S T U Ua V W X Xa Y Ya Yb Z",
    );
  });

  test("has the paragraphs that the chapters that count go through, but for those that lapsed", () => {
    const unknown = paragraphs.filter(({ article, paragraph }) => {
      const own = articlesOfTheAct.find((one) => one.article === article);
      if (own === undefined) return true;
      return paragraph !== null && paragraph > own.paragraphs;
    });
    const lapsed = unknown.filter(
      ({ article, paragraph }) => inForceOf(article, paragraph).until === null,
    );
    // What is left of article W 3 has no number any more.
    expect(lapsed.map(paragraphName)).toEqual(["W 3 (1)"]);
  });

  test("has a reason for every paragraph, and no line without a paragraph", () => {
    for (const { name, why } of wholeAct)
      expect({ name, said: why !== "" }).toEqual({ name, said: true });
    const articles = new Set(articlesOfTheAct.map(({ article }) => article));
    const chapters = new Set(articlesOfTheAct.map(({ article }) => article.split(" ")[0]));
    for (const { of } of statedParagraphs) {
      for (const name of of.split("; ")) {
        const [whole = ""] = name.split(" (");
        const [chapter, number] = whole.split(" ");
        const ends = number?.split("-").map((one) => `${chapter} ${one}`) ?? [];
        const known =
          number === undefined ? chapters.has(chapter) : ends.every((one) => articles.has(one));
        expect({ name, known }).toEqual({ name, known: true });
      }
    }
  });

  test("is cited in the code where it is calculated or checked", () => {
    const uncited = wholeAct.filter((one) => hasCode(one.state) && where.of(one).length === 0);
    expect(uncited.map(({ name }) => name)).toEqual([]);
  });

  test("is not outside where rule data have a figure or a day by it", () => {
    const claimed = wholeAct.filter(
      ({ state, name, paragraph }) =>
        state === "outside" &&
        paragraph !== null &&
        where.exactly(name).some((place) => /^law\/(calendar|nomination)\/[\w-]+: /.test(place)),
    );
    expect(claimed.map(({ name }) => name)).toEqual([]);
  });

  test("is shown as it is made", () => {
    const page = readFileSync(new URL("../../docs/the-act.md", import.meta.url), "utf8");
    expect(page).toBe(actPage(where));
  });
});
