import { readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults, launch, missing, opened, overflow } from "../../tools/chromium.js";
import { site } from "../../website/places.js";

if (missing !== undefined) console.warn(`The tests of the site are skipped: ${missing}.`);

const pages =
  missing === undefined
    ? readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
        (path) => path.endsWith(".html") && !path.startsWith("playground"),
      )
    : ["index.html"];

describe.skipIf(missing !== undefined)("the site, opened from its folder", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(pages)("%s", (path) => {
    it("is accessible and quiet in light and dark, and fits windows from 320 to 1,920 pixels", async () => {
      const { page, faults } = await opened(browser, path, { colorScheme: "light" });
      expect(await accessibilityFaults(page)).toEqual([]);
      // What is there is the same in the dark: its colours are not.
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await accessibilityFaults(page, "colours")).toEqual([]);
      expect(faults).toEqual([]);
      for (const width of [320, 768, 1_920]) {
        await page.setViewportSize({ width, height: 800 });
        expect({ width, overflow: await overflow(page) }).toEqual({ width, overflow: 0 });
      }
      await page.context().close();
    });
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

  it("remembers the theme that was chosen", async () => {
    const { page } = await opened(browser, "index.html", { colorScheme: "light" });
    await page.getByRole("button", { name: "Dark theme" }).click();
    await page.reload();
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    const button = page.getByRole("button", { name: "Dark theme" });
    expect(await button.getAttribute("aria-pressed")).toBe("true");
  });

  it("opens its menu on a telephone with the keyboard", async () => {
    const { page } = await opened(browser, "index.html", { viewport: { width: 320, height: 640 } });
    await page.locator(".pages summary").focus();
    await page.keyboard.press("Enter");
    await page.locator(".pages").getByRole("link", { name: "Dependencies" }).click();
    await page.waitForURL(/dependencies\.html$/);
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
