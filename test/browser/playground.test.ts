import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dutch } from "../../src/explain/languages/dutch.js";
import { accessibilityFaults, launch, missing, opened, overflow } from "../../tools/chromium.js";
import { site } from "../../website/places.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { sabaTable } from "../eml/fixtures/saba-table.js";

const built = existsSync(join(site, "playground/index.html"));
const reason = missing ?? (built ? undefined : "the playground is not built (npm run docs)");
if (reason !== undefined) console.warn(`The tests of the playground are skipped: ${reason}.`);

const parts = [
  "explanation",
  "pictures",
  "margins",
  "compare",
  "share",
  "files",
  "exercises",
] as const;

const summary = (page: Page) => page.locator("#summary").innerText();
const seatsOf = (page: Page, list: string) =>
  page.locator("#seats tbody tr", { hasText: list }).locator("td").nth(2).innerText();
const unfold = (page: Page, part: (typeof parts)[number]) =>
  page.locator(`#${part}-part > summary`).click();

describe.skipIf(reason !== undefined)("the playground, opened from its folder", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function at(
    address: string,
    options: Parameters<typeof opened>[2] = {},
  ): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
    const found = await opened(browser, "playground/index.html", options);
    if (address !== "") {
      const { href } = pathToFileURL(join(site, "playground/index.html"));
      await found.page.goto("about:blank");
      await found.page.goto(`${href}#${address}`);
    }
    return found;
  }

  it("opens with the House of 2025 and its official seats", async () => {
    const { page, faults } = await at("l=nl");
    expect(await summary(page)).toBe("Dit zijn de echte cijfers, en de zetels zijn de officiële.");
    expect(await seatsOf(page, "D66")).toBe("26");
    expect(await page.locator("#half .wide svg").count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows at once that votes move a seat, and says why", async () => {
    const { page, faults } = await at("l=nl");
    await page.getByLabel("Stemmen op D66").fill("1800000");
    expect(await summary(page)).toBe(
      "D66 wint 1 zetel, SP (Socialistische Partij) verliest 1 zetel.",
    );
    expect(await seatsOf(page, "D66")).toBe("27");
    await page.locator("#stop-11").click();
    const why = await page.locator(".why").innerText();
    expect(why).toContain("Restzetel 11 gaat naar D66");
    expect(why).toContain("Daarna volgt SP (Socialistische Partij)");
    expect(await page.locator(".why a").first().getAttribute("href")).toContain("ArtikelP7");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("speaks English when asked, and keeps what was typed", async () => {
    const { page } = await at("l=nl&e=GR2022-Enkhuizen");
    await page.getByLabel("Stemmen op CDA").fill("900");
    await page.locator("#language").click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByLabel("Votes for CDA").inputValue()).toBe("900");
    expect(await page.locator("h1").innerText()).toBe("Watch a seat move");
    await page.context().close();
  });

  it("draws a lot, shows every outcome of it, and draws again", async () => {
    const { page, faults } = await at("l=nl&e=GR2026-Roermond");
    expect(await summary(page)).toBe("Er moet worden geloot.");
    await page.locator("#all-outcomes > summary").click();
    await page.locator("#outcomes tbody tr").first().waitFor();
    expect(await page.locator("#outcomes tbody tr").count()).toBe(2);
    await page.getByRole("button", { name: "Trek Partij voor de Dieren" }).click();
    expect(await summary(page)).toBe("Dit zijn de echte cijfers, en de zetels zijn de officiële.");
    await page.locator("#undraw").click();
    await page.locator("#draw-at-random").click();
    expect(await page.locator("#lots").innerText()).toContain("Getrokken:");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("is shared by its address: who opens it sees the same", async () => {
    const { page } = await at("l=nl&e=GR2022-Reusel-De-Mierden");
    await page.getByLabel("Stemmen op VVD").fill("700");
    await page.locator('[data-whatif="rules"]').selectOption("bill");
    await page.waitForURL((url) => /v=3\.700/.test(url.hash) && /w=bill/.test(url.hash));
    const address = new URL(page.url()).hash.slice(1);
    const { page: other, faults } = await at(address);
    expect(await other.getByLabel("Stemmen op VVD").inputValue()).toBe("700");
    expect(await other.locator("#half .notice").innerText()).toContain("36 641");
    expect(await other.locator("#seats").innerText()).toBe(
      await page.locator("#seats").innerText(),
    );
    expect(faults).toEqual([]);
    await page.context().close();
    await other.context().close();
  });

  it("takes an election that is typed, and says what is wrong with it", async () => {
    const { page, faults } = await at("l=en");
    await page.getByRole("button", { name: "Start empty" }).click();
    await page.getByLabel("Number of seats").fill("9");
    await page.getByLabel("Name of list 1").fill("Oak");
    await page.getByLabel("Votes for list 1").fill("400");
    await page.getByLabel("Votes for list 2").fill("301");
    await page.getByRole("button", { name: "Add a list" }).click();
    await page.getByLabel("Votes for list 3").fill("99");
    expect(await seatsOf(page, "Oak")).toMatch(/^[45]$/);
    await page.getByLabel("Number of seats").fill("0");
    expect(await summary(page)).toBe("This cannot be calculated");
    expect(await page.locator("#half .notice").innerText()).toContain("seats is too small");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("compares with the bill, and with settings that were kept", async () => {
    const { page } = await at("l=en&e=GR2022-Utrecht");
    await unfold(page, "compare");
    await page.locator("#keep").click();
    await page.getByLabel("Number of seats").fill("19");
    expect(await page.locator("#compare-with").inputValue()).toBe("kept");
    expect(await page.locator("#compare tbody tr.wins").count()).toBeGreaterThan(0);
    await page.locator("#compare-with").selectOption("bill");
    expect(await page.locator("#compare table").count()).toBe(1);
    await page.context().close();
  });

  it("works with the keyboard alone", async () => {
    const { page } = await at("l=nl&e=GR2022-Enkhuizen");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("result-part");
    await page.locator("#walk-next").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.locator(".where").innerText()).toBe("Restzetel 3 van 7");
    expect(await page.evaluate("document.activeElement.id")).toBe("walk-next");
    await page.locator("#votes-0").focus();
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("#votes-0").inputValue()).toBe("1185");
    await page.locator("#explanation-part > summary").focus();
    await page.keyboard.press("Enter");
    await page.locator("#explanation li").first().waitFor();
    expect(await page.locator("#explanation li").count()).toBe(10);
    await page.context().close();
  });

  it("gives exercises, with a hint that names the step that went wrong", async () => {
    const { page, faults } = await at("l=nl");
    await unfold(page, "exercises");
    await page.locator("#answer-quota").fill("1");
    await page.locator("#exercise-check").click();
    expect(await page.locator("#hint-quota").innerText()).toContain(
      "Het gaat mis bij de kiesdeler",
    );
    await page.locator("#exercise-solution").click();
    expect(await page.locator("#exercises [role=status]").innerText()).toBe("Alles goed.");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  const dropped = (page: Page, given: Readonly<Record<string, string>>) =>
    page.evaluate((files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of Object.entries(files)) {
        transfer.items.add(new File([text], name, { type: "text/xml" }));
      }
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
    }, given);
  const verdictOn = (page: Page) => page.locator("#files [role=status]").innerText();

  it("shows no tick while a file is unread or missing, and asks for the seats that no file says", async () => {
    const { page, faults } = await at("l=nl");
    await dropped(page, { ...sabaFiles, "Later.xml": sabaFiles["Telling.xml"].slice(0, 900) });
    await page.locator("#files [role=status]").waitFor();
    expect(await verdictOn(page)).toBe(`✗ ${dutch.files.verdicts.unreadable}`);
    expect(await page.locator("#files").innerText()).not.toContain("✓");
    await page.reload();
    const { "Verkiezingsdefinitie.xml": _, ...without } = sabaFiles;
    await dropped(page, without);
    await page.locator("#files [role=status]").waitFor();
    expect(await page.locator("#file-seats").inputValue()).toBe("");
    expect((await verdictOn(page)).slice(0, 1)).toBe("…");
    await page.locator("#file-seats").fill("5");
    await page.locator("#use-files").waitFor();
    expect(await verdictOn(page)).toContain(dutch.files.verdicts.right);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("verifies official files that are dropped on it, and calculates with their count", async () => {
    const { page, faults } = await at("l=nl");
    await dropped(page, sabaFiles);
    await page.locator("#use-files").waitFor();
    expect(await verdictOn(page)).toBe(
      "✓ Alles wat is gegeven, klopt. De zetels die uit de telling volgen, zijn die van de uitslag.",
    );
    await page.locator("#use-files").click();
    expect(await seatsOf(page, "WIPM")).toBe("5");
    expect(await page.getByLabel("Dag van stemming").inputValue()).toBe("2019-03-20");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("holds a table against the count that it is of, and says what differs", async () => {
    const { page, faults } = await at("l=nl");
    const table = sabaTable.replace('"210";"191"', '"210";"192"');
    await dropped(page, { ...sabaFiles, "Tabel.csv": table });
    await page.locator("#files li.wrong").first().waitFor();
    expect(await verdictOn(page)).toContain(`✗ ${dutch.files.verdicts.wrong}`);
    expect(await page.locator("#files li.wrong").innerText()).toContain("Tabel.csv, 9003::SB2");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says what is wrong with a file that is not right", async () => {
    const { page } = await at("l=en");
    await unfold(page, "files");
    await page.setInputFiles("#file-input", {
      name: "page.xml",
      mimeType: "text/xml",
      buffer: Buffer.from("<html></html>"),
    });
    await page.locator("#files td").first().waitFor();
    expect(await page.locator("#files table").innerText()).toContain("this is not EML");
    await page.context().close();
  });

  it("prints the report and nothing else", async () => {
    const { page } = await at("l=nl&e=GR2022-Enkhuizen");
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#paper h1").innerText()).toBe(
      "Uitslag gemeenteraad Enkhuizen, 16 maart 2022",
    );
    expect(await page.locator("main").isVisible()).toBe(false);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)(
    "has nothing against it at WCAG 2.2 AA, with everything unfolded, in %s",
    async (colorScheme) => {
      const { page, faults } = await at("l=nl&e=GR2026-Roermond", { colorScheme });
      for (const part of parts) await unfold(page, part);
      await page.locator("#exercise-check").click();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    30_000,
  );

  it.each([320, 768, 1_920])(
    "fits a window of %d pixels, with everything unfolded",
    async (width) => {
      const { page } = await at("l=nl", { viewport: { width, height: 800 } });
      for (const part of parts) await unfold(page, part);
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
    30_000,
  );
});
