import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawnAtOnce, launch, missing, opened, whenAlive } from "../../tools/chromium.js";
import { generate } from "../../website/generators/lesson.js";
import { projectRoot, site } from "../../website/places.js";

const built = existsSync(join(site, "playground/index.html"));
const reason = missing ?? (built ? undefined : "the playground is not built (npm run docs)");
if (reason !== undefined) console.warn(`The walk through the lesson is skipped: ${reason}.`);

const guides = { nl: "voor-docenten.md", en: "for-teachers.md" } as const;

/** The addresses in the table of the lesson, in the order of its minutes. */
function addressesOf(language: "nl" | "en"): readonly string[] {
  const text = readFileSync(join(projectRoot, "docs", guides[language]), "utf8");
  const rows = text.split("\n").filter((line) => /^\| \d+-\d+ \|/.test(line));
  return rows.flatMap((row) =>
    [...row.matchAll(/playground\/index\.html#([^)]+)/g)].map(([, address = ""]) => address),
  );
}

/** Names that are told one after the other. */
const namesIn = (text: string): readonly string[] => text.split(/, | en | and /);

describe.skipIf(reason !== undefined).each(["nl", "en"] as const)(
  "the lesson in %s",
  (language) => {
    const answers = generate(language)
      .split("\n")
      .map((answer) => answer.slice(3));
    const [first = "", second = "", third = "", fourth = "", fifth = "", sixth = ""] = answers;
    const addresses = addressesOf(language);
    let browser: Browser;
    let page: Page;
    let faults: readonly string[];
    beforeAll(async () => {
      browser = await launch();
      ({ page, faults } = await opened(browser, "about:blank"));
      await drawnAtOnce(page);
    });
    afterAll(() => browser?.close());

    const text = (where: string) => page.locator(where).innerText();
    async function open(part: string): Promise<void> {
      const address = addresses.find((one) => one.includes(part)) ?? `no address with ${part}`;
      await page.goto("about:blank");
      await page.goto(`${pathToFileURL(join(site, "playground/index.html")).href}#${address}`);
      await whenAlive(page);
      await page.locator("h1, #story-title").first().waitFor();
      expect(await page.locator("#not-taken").count()).toBe(0);
    }

    it("begins with one vote: the first question is answered by giving each list one", async () => {
      await open("e=GR2026-Montfoort");
      const names = await page
        .locator(".lists .name")
        .evaluateAll((fields) => fields.map((one) => (one as unknown as HTMLInputElement).value));
      const moved: string[] = [];
      const ways = new Set<string>();
      for (const [at, name] of names.entries()) {
        await page.locator(`#more-${at}`).click();
        const told = await text("#summary");
        if (/ChristenUnie (?:verliest|loses) 1/.test(told)) moved.push(name);
        if (/\d/.test(told) && moved.includes(name)) ways.add(told);
        await page.locator("#undo").click();
      }
      expect([...ways]).toHaveLength(1);
      expect([...ways][0]).toMatch(/^CDA (?:wint|gains) 1 /);
      expect(first).toContain(` ${moved.length} `);
      const told = /: (.*)\.$/.exec(first)?.[1] ?? "";
      expect(namesIn(told)).toEqual(moved);
    });

    it("tells votes, quota, full seats and residual seats on the board", async () => {
      await open("h=1");
      const titles: string[] = [];
      for (;;) {
        titles.push(await text("#story-title"));
        const next = page.locator("#story-next");
        if ((await next.getAttribute("aria-disabled")) === "true") break;
        await next.click();
      }
      expect(titles.slice(0, 3)).toEqual(
        language === "nl"
          ? ["De stemmen", "De kiesdeler", "De volle zetels"]
          : ["The votes", "The quota", "The full seats"],
      );
      expect(titles.filter((title) => /^(?:Restzetel|Residual seat) \d/.test(title))).toHaveLength(
        4,
      );
    });

    it("has the exercises that it names, which check an answer", async () => {
      const exercises = addresses.filter((one) => one.includes("z="));
      expect(exercises.length).toBeGreaterThanOrEqual(3);
      for (const address of exercises) {
        await open(address);
        await page.locator("#exercise-check").click();
        expect(await page.locator("#exercises .wrong").count()).toBeGreaterThan(0);
        await page.locator("#exercise-solution").click();
        expect(await text("#exercise-status")).toMatch(/^(?:Alles goed|All right)\.$/);
        expect(await page.locator("#exercise-sheet").isVisible()).toBe(true);
      }
    });

    it("answers by the last residual seat of 2025, in the words of the answer", async () => {
      await open("n=11");
      const why = (await page.locator(".why p").allInnerTexts()).map((one) =>
        one.replace(/ \([^()]*(?:Kieswet|Electoral Act)\)$/, ""),
      );
      expect(why.join(" ")).toBe(second);
      expect(await page.locator("#margins li").count()).toBeGreaterThan(10);
    });

    it("answers why a lot was drawn in Roermond", async () => {
      await open("Roermond");
      expect(await text("#result .notice p >> nth=0")).toContain(third);
      await page.locator("#draw-at-random").click();
      expect(await page.locator("#drawn-lots").count()).toBe(1);
    });

    it("answers who had no seat with a threshold, where seats are more proportional, and who has a majority", async () => {
      await open("five-percent");
      const out: string[] = [];
      for (const row of await page.locator("#compare tbody tr").all()) {
        const [now, then] = await row.locator("td").allInnerTexts();
        const name = (await row.locator("th").innerText()).replace(/^\d+\s*/, "").trim();
        if (Number(now) > 0 && Number(then) === 0) out.push(name);
      }
      expect(fourth).toContain(out.slice(0, -1).join(", "));
      expect(namesIn(fourth.replace(/^.*?: |\.$/g, ""))).toEqual(out);
      expect(await page.locator("#not-dutch-law").isVisible()).toBe(true);
      const gallagher = () =>
        page
          .locator("#measures tbody tr", { hasText: "Gallagher" })
          .locator("td")
          .first()
          .innerText();
      const house = await gallagher();
      const [most = ""] = await page.locator(".majorities li").allInnerTexts();
      expect(sixth).toContain(
        most
          .replace(/\s+/g, " ")
          .replace(/^(?:\d+ )+/, "")
          .replace(/: (\d+)$/, " ($1)")
          .trim(),
      );
      await open("e=GR2026-Montfoort");
      await page.locator("#measures-part > summary").click();
      const council = await gallagher();
      expect(fifth).toMatch(
        new RegExp(`${house.replace(".", "\\.")}.*${council.replace(".", "\\.")}`),
      );
    });

    it("is handed in by its address", async () => {
      await open("e=GR2026-Montfoort");
      await page.locator("#more-1").click();
      await page.locator("#share-part > summary").click();
      await page.waitForURL((url) => url.hash.includes("v=2."));
      await page.locator("#copy").click();
      await expect.poll(() => page.locator("#copied").innerText()).not.toBe("");
      expect(faults).toEqual([]);
    });
  },
);
