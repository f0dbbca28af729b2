import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendarSubjects } from "../../src/law/calendar/subjects.js";
import { articleName } from "../../src/model/article.js";
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

  test("has a rule of the calendar for every paragraph that is said to have a day, by its own name", () => {
    const said = calendarSubjects.flatMap(({ timeline }) =>
      timeline.flatMap(({ article, note = "" }) => [articleName(article), ...note.split(/[:,;] /)]),
    );
    const inElections = /^(D|G|H|I|J|K|L|M|N|Na|O|P|R|S|T|U|Ua|V|W|X|Xa|Ya) |^Y (22c|29|32|38)/;
    const days = wholeAct.filter(
      ({ name, state, why }) =>
        state === "calculated" &&
        why.startsWith("a day or term") &&
        inElections.test(name) &&
        // The day of the vote itself: counted from the nomination, and everything else from it.
        name !== "J 1 (1)",
    );
    const unnamed = days.filter(
      ({ name, article, paragraph }) =>
        !said.some((one) => one.endsWith(name) || (paragraph !== null && one === article)),
    );
    expect(days.length).toBeGreaterThan(70);
    expect(unnamed.map(({ name }) => name)).toEqual([]);
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
