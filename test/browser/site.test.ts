import { readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  accessibilityFaults,
  addressOf,
  launch,
  missing,
  opened,
  overflow,
  tabbedTo,
} from "../../tools/chromium.js";
import { site } from "../../website/places.js";
import { isLongRun } from "../sample.js";
import { coveringPages } from "./covering-pages.js";

if (missing !== undefined) console.warn(`The tests of the site are skipped: ${missing}.`);

const pages =
  missing === undefined
    ? readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
        (path) => path.endsWith(".html") && !path.startsWith("playground"),
      )
    : ["index.html"];

/** Every page in the long run (`KIESWET_LONG=1`); else some that have between them all that there is. */
const audited = missing !== undefined || isLongRun ? pages : coveringPages(pages);

describe.skipIf(missing !== undefined)("the site, opened from its folder", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  // What is there is the same in the dark: its colours are not.
  it.each(audited)("is accessible in light and dark, and fits a wide window: %s", async (path) => {
    const { page } = await opened(browser, path, { colorScheme: "light" });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await accessibilityFaults(page, "colours")).toEqual([]);
    await page.setViewportSize({ width: 1_920, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it("is quiet on every page, and fits windows of 320 and of 768 pixels", async () => {
    const { page, faults } = await opened(browser, "index.html");
    const wrong: unknown[] = [];
    for (const path of pages) {
      await page.goto(addressOf(path));
      for (const width of [320, 768]) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await overflow(page);
        if (beyond !== 0) wrong.push({ path, width, beyond });
      }
      if (faults.length > 0) wrong.push({ path, faults: [...faults] });
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it("is searched with the keyboard alone, without a server", async () => {
    const { page, faults } = await opened(browser, "dependencies.html");
    await page.keyboard.press("/");
    await page.keyboard.type("parseElection");
    await page.locator(".search-found a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/reference\/model\.html#parseelection$/);
    expect(await page.locator("h3#parseelection").isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it("says when nothing is found, and closes with Escape", async () => {
    const { page } = await opened(browser, "index.html");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("zzzzqqqq");
    await page.getByText("0 places").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.search").isVisible()).toBe(false);
  });

  it("is searched in Dutch on a Dutch page: what is in Dutch first, what is not says so", async () => {
    const { page, faults } = await opened(browser, "voor-docenten.html");
    await page.getByRole("button", { name: "Zoeken" }).click();
    await page.getByLabel("Zoek op deze site").fill("restzetels gemiddelde");
    await page.locator(".search-found a").first().waitFor();
    const count = await page.locator(".search-count").innerText();
    expect(count).toMatch(/^\d+ plaatsen, waarvan \d+ in het Engels$/);
    const languages = await page
      .locator(".search-found strong")
      .evaluateAll((found) => found.map((one) => (one as unknown as { lang: string }).lang));
    expect(languages[0]).toBe("nl");
    expect(languages).toContain("en");
    expect(languages).toEqual([...languages].sort().reverse());
    expect(await page.locator(".search-found").innerText()).toContain("in het Engels");
    await page.getByLabel("Zoek op deze site").fill("zzzzqqqq");
    await page.getByText("0 plaatsen").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Sluiten" }).click();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("finds the parts of the page to play with, and opens them in the reader's language", async () => {
    const { page } = await opened(browser, "nederlands.html");
    await page.keyboard.press("/");
    await page.keyboard.type("hoe evenredig");
    await page.locator(".search-found a", { hasText: "Hoe evenredig is het" }).click();
    await page.waitForURL(/playground\/index\.html#l=nl&u=measures$/);
    await page.locator("#measures table").waitFor();
    await page.context().close();
  });

  it("says nothing in English around a Dutch page", async () => {
    const { page } = await opened(browser, "voor-docenten.html");
    const said = await page.evaluate(
      `[...document.querySelectorAll(".brand, .tools > :not(details), .foot, .on-this-page, .neighbours small, button, [aria-label]:not(.menu)")]
        .filter((one) => one.closest("[lang=en]") === null)
        .map((one) => one.getAttribute("aria-label") ?? one.innerText).join(" ")`,
    );
    expect(said).not.toMatch(
      /\b(the|search|copy|close|page|result|prints|dark|before|after|table)\b/i,
    );
    await page.context().close();
  });

  it("leads from a page to the same in the other language, and says at home that there is one", async () => {
    const { page } = await opened(browser, "for-teachers.html", { locale: "nl-NL" });
    await page.locator(".tools > .top-link[lang=nl]").click();
    await page.waitForURL(/voor-docenten\.html$/);
    await page.locator(".tools > .top-link[lang=en]").click();
    await page.waitForURL(/for-teachers\.html$/);
    await page.locator(".brand").click();
    await page.getByText("Deze site is er ook in het Nederlands").click();
    await page.waitForURL(/nederlands\.html$/);
    expect(await page.locator(".offer").isVisible()).toBe(false);
    await page.context().close();
    const other = await opened(browser, "index.html", { locale: "en-GB" });
    expect(await other.page.locator(".offer").isVisible()).toBe(false);
    await other.page.context().close();
  });

  it("remembers the theme that was chosen, with the keyboard", async () => {
    const { page } = await opened(browser, "index.html", { colorScheme: "light" });
    await tabbedTo(page, "button.theme");
    await page.keyboard.press("Space");
    await page.reload();
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    const button = page.getByRole("button", { name: "Dark theme" });
    expect(await button.getAttribute("aria-pressed")).toBe("true");
  });

  it("opens its menu on a telephone with the keyboard", async () => {
    const { page } = await opened(browser, "index.html", { viewport: { width: 320, height: 640 } });
    await tabbedTo(page, ".pages summary");
    await page.keyboard.press("Enter");
    await tabbedTo(page, '.pages a[href="for-developers.html"]');
    await page.keyboard.press("Enter");
    await page.waitForURL(/for-developers\.html$/);
  });

  it("prints the article and nothing around it", async () => {
    const { page } = await opened(browser, "dependencies.html");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("article").isVisible()).toBe(true);
    for (const part of [".top", ".menu", ".neighbours"]) {
      expect(await page.locator(part).isVisible()).toBe(false);
    }
  });

  it("can be read where scripts do not run", async () => {
    const { page } = await opened(browser, "index.html", { javaScriptEnabled: false });
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.locator("button.search-open").isVisible()).toBe(false);
  });
});
