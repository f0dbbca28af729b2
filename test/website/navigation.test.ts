import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { guideFiles, type Page } from "../../website/guides.js";
import { footOf, menuOf, navigation } from "../../website/navigation.js";
import { guides } from "../../website/places.js";

const languageOf = (file: string) =>
  /^lang: (\w+)$/m.exec(readFileSync(join(guides, file), "utf8"))?.[1] ?? "en";

const page = (path: string, language = "en"): Page => ({
  path,
  title: path,
  menuTitle: path,
  description: "",
  language,
  translation: null,
  body: "",
  headings: [],
  origin: null,
  examples: [],
});

const written = guideFiles().map((file) => page(file.replace(/\.md$/, ".html"), languageOf(file)));
const reference = [page("reference/index.html"), page("reference/model.html")];
const pages = [...written, ...reference];
const sections = navigation(pages);
const at = (path: string) => pages.find((one) => one.path === path) as Page;
const shownAt = (path: string) =>
  menuOf(at(path), sections).flatMap(({ pages: shown }) => shown.map((one) => one.path));

describe("the menu", () => {
  test("names every guide and every page of the reference once", () => {
    const named = sections.flatMap((section) => section.pages.map(({ path }) => path));
    expect(named).toHaveLength(new Set(named).size);
    expect(new Set(named)).toEqual(new Set(pages.map(({ path }) => path)));
    expect(sections.map(({ title }) => title)).not.toContain("More");
  });

  test("shows a reader of the first page about eighteen pages, by person", () => {
    const shown = shownAt("index.html");
    expect(shown.length).toBeLessThanOrEqual(20);
    const titles = menuOf(at("index.html"), sections).map(({ title }) => title);
    expect(titles.filter((title) => /^For /.test(title))).toEqual([
      "For developers",
      "For newsrooms",
      "For classrooms",
      "For auditors",
    ]);
  });

  test("keeps the pages for makers out of it, and leads to them from every foot", () => {
    expect(footOf(sections).map(({ path }) => path)).toEqual(["makers.html"]);
    const makers = sections.find(({ place }) => place === "foot")?.pages ?? [];
    const readers = shownAt("index.html");
    expect(makers.filter(({ path }) => readers.includes(path))).toEqual([]);
    const index = readFileSync(join(guides, "makers.md"), "utf8");
    for (const { path } of makers.slice(1)) {
      expect(index).toContain(`href="${path.replace(/html$/, "md")}"`);
    }
  });

  test("opens the section in which a reader is", () => {
    expect(shownAt("index.html")).not.toContain("law/succession.html");
    expect(shownAt("law/lists.html")).toContain("law/succession.html");
    expect(shownAt("reference/model.html")).toContain("reference/model.html");
    expect(shownAt("design.html")).toContain("map.html");
  });

  test("of a Dutch page has Dutch pages only, and no English page has them", () => {
    for (const { path, language } of written) {
      const languages = new Set(shownAt(path).map((one) => at(one).language));
      expect({ path, languages: [...languages] }).toEqual({ path, languages: [language] });
    }
  });

  test("has four doors on the first page", () => {
    const first = readFileSync(join(guides, "index.md"), "utf8");
    const doors = /<ul class="doors">([\s\S]*?)<\/ul>/.exec(first)?.[1] ?? "";
    expect([...doors.matchAll(/href="([^"]+)"/g)].map(([, target]) => target)).toEqual([
      "put-a-council-on-a-page.md",
      "verify-files.md",
      "for-teachers.md",
      "what-you-may-rely-on.md",
    ]);
  });
});
