import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dutch } from "../../src/explain/languages/dutch.js";
import {
  accessibilityFaults,
  drawnAtOnce,
  hurried,
  launch,
  missing,
  opened,
  overflow,
  tabbedTo,
  whenAlive,
} from "../../tools/chromium.js";
import { site } from "../../website/places.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { sabaTable } from "../eml/fixtures/saba-table.js";
import { rightProgram } from "../playground/right-program.js";
import { isLongRun } from "../sample.js";

const built = existsSync(join(site, "playground/index.html"));
const reason = missing ?? (built ? undefined : "the playground is not built (npm run docs)");
if (reason !== undefined) console.warn(`The tests of the playground are skipped: ${reason}.`);

const parts = [
  "own",
  "compare",
  "years",
  "margins",
  "majority",
  "measures",
  "explanation",
  "pictures",
  "exercises",
  "program",
  "share",
  "files",
] as const;

const summary = (page: Page) => page.locator("#summary").innerText();
const seatsOf = (page: Page, list: string) =>
  page.locator("#seats tbody tr", { hasText: list }).locator("td").nth(2).innerText();
const unfold = (page: Page, part: (typeof parts)[number]) =>
  page.locator(`#${part}-part > summary`).click();
/** The keyboard's place; of a part that is folded, what unfolds it is. */
const focused = (page: Page) =>
  page.evaluate(
    '(document.activeElement.matches(".part > summary") ? document.activeElement.parentElement : document.activeElement).id',
  );

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
    const found = await opened(browser, "about:blank", options);
    await drawnAtOnce(found.page);
    const { href } = pathToFileURL(join(site, "playground/index.html"));
    await found.page.goto(address === "" ? href : `${href}#${address}`);
    await whenAlive(found.page);
    return found;
  }

  it("opens with the council of Montfoort, where one vote more moves a seat", async () => {
    const { page, faults } = await at("l=nl");
    expect(await summary(page)).toBe("Dit zijn de echte cijfers, en de zetels zijn de officiële.");
    expect(await page.locator("#half svg").count()).toBe(1);
    await page.locator("#try-first").click();
    expect(await summary(page)).toBe("CDA wint 1 zetel, ChristenUnie verliest 1 zetel.");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows at once that votes move a seat, and says why", async () => {
    const { page, faults } = await at("l=nl&e=TK2025");
    expect(await seatsOf(page, "D66")).toBe("26");
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
    expect(await focused(page)).toBe("language");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByLabel("Votes for CDA").inputValue()).toBe("900");
    expect(await page.locator("h1").innerText()).toBe("Watch a seat move");
    await page.context().close();
  });

  it("draws a lot, shows every outcome of it, and draws again", async () => {
    const { page, faults } = await at("l=nl&e=GR2026-Roermond");
    expect(await summary(page)).toBe("Er moet worden geloot.");
    expect(await page.locator(".strip .loss, .strip .gain, #seats .loss").count()).toBe(0);
    await page.locator("#all-outcomes > summary").click();
    await page.locator("#outcomes tbody tr").first().waitFor();
    expect(await page.locator("#outcomes tbody tr").count()).toBe(2);
    await page.getByRole("button", { name: "Trek Partij voor de Dieren" }).click();
    expect(await summary(page)).toBe("Dit zijn de echte cijfers, en de zetels zijn de officiële.");
    await page.locator("#undraw").click();
    await page.locator("#draw-at-random").click();
    expect(await page.locator("#drawn-lots").innerText()).toContain("Getrokken:");
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
    expect(await other.locator("#hypothetical").innerText()).toContain("36 641");
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
    await page.getByLabel("Votes for Oak").fill("400");
    await page.getByLabel("Votes for list 2").fill("301");
    await page.getByRole("button", { name: "Add a list" }).click();
    await page.getByLabel("Votes for list 3").fill("99");
    expect(await seatsOf(page, "Oak")).toMatch(/^[45]$/);
    await page.getByLabel("Polling day").fill("1901-05-05");
    expect(await summary(page)).toContain("This cannot be calculated");
    expect(await page.locator("#refusal").innerText()).toContain("1901");
    expect(await page.locator("#behind").isVisible()).toBe(true);
    expect(await seatsOf(page, "Oak")).toMatch(/^[45]$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("compares with the bill, and with settings that were kept", async () => {
    const { page } = await at("l=en&e=GR2022-Utrecht");
    await unfold(page, "compare");
    await page.locator("#keep").click();
    await page.getByLabel("Number of seats").fill("19");
    expect(await page.locator("#compare-with").inputValue()).toBe("kept");
    expect(await page.locator("#compare tbody tr.wins .loss").count()).toBe(0);
    expect(await page.locator("#compare tbody tr.loses .loss").count()).toBeGreaterThan(0);
    await page.locator("#compare-with").selectOption("bill");
    expect(await page.locator("#compare table").count()).toBe(1);
    await page.context().close();
  });

  it("works with the keyboard alone", async () => {
    const { page } = await at("l=nl&e=GR2022-Enkhuizen");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("result-part");
    await tabbedTo(page, "#walk-next");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.locator(".where").innerText()).toBe("Restzetel 3 van 7");
    expect(await focused(page)).toBe("walk-next");
    await tabbedTo(page, "#votes-0");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("#votes-0").inputValue()).toBe("1.185");
    expect(await focused(page)).toBe("votes-0");
    await tabbedTo(page, "#explanation-part > summary");
    await page.keyboard.press("Enter");
    await page.locator("#explanation li").first().waitFor();
    expect(await page.locator("#explanation li").count()).toBe(10);
    await page.context().close();
  });

  it("has every part in the order of the tab key", async () => {
    const { page } = await at("l=nl&e=GR2022-Enkhuizen");
    const reached = new Set<unknown>();
    for (let pressed = 0; pressed < 160; pressed += 1) {
      await page.keyboard.press("Tab");
      reached.add(await focused(page));
    }
    expect(parts.filter((part) => !reached.has(`${part}-part`))).toEqual([]);
    await page.context().close();
  });

  it("gives exercises, with a hint that names the step that went wrong", async () => {
    const { page, faults } = await at("l=nl");
    await unfold(page, "exercises");
    await page.locator("#exercise-filter").selectOption("article-P 9");
    expect(await page.locator("#exercise-kind option").count()).toBe(1);
    await page.locator("#exercise-filter").selectOption("level-1");
    expect(await page.locator("#exercise-kind").inputValue()).toBe("quota");
    await page.locator("#answer-quota").fill("1");
    await page.locator("#exercise-check").click();
    expect(await page.locator("#hint-quota").innerText()).toContain(
      "Het gaat mis bij de kiesdeler",
    );
    await page.locator("#exercise-solution").click();
    expect(await page.locator("#exercise-status").innerText()).toBe("Alles goed.");
    expect(await page.locator("#exercise-demands").innerText()).toMatch(/^4 lijsten/);
    await page.getByRole("button", { name: "Nu moeilijker" }).click();
    expect(await focused(page)).toBe("exercise-difficulty");
    expect(await page.locator("#exercise-demands").innerText()).toBe(
      "7 lijsten; 3 tot 5 restzetels; een lijst zonder volle zetel.",
    );
    expect(await page.locator("#exercises table tbody tr").count()).toBe(7);
    expect(await page.locator("#answer-quota").inputValue()).toBe("");
    await page.waitForURL((url) => url.hash.includes("z=quota.1.harder"));
    await page.locator("#exercise-solution").click();
    expect(await page.locator("#exercise-harder").count()).toBe(0);
    await page.locator("#undo").click();
    expect(await page.locator("#exercise-difficulty").inputValue()).toBe("usual");
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
  const verdictOn = (page: Page) => page.locator("#verdict").innerText();

  it("shows no tick while a file is unread or missing, and asks for the seats that no file says", async () => {
    const { page, faults } = await at("l=nl");
    await dropped(page, { ...sabaFiles, "Later.xml": sabaFiles["Telling.xml"].slice(0, 900) });
    await page.locator("#verdict").waitFor();
    expect(await verdictOn(page)).toBe(`✗ ${dutch.files.verdicts.unreadable}`);
    expect(await page.locator("#files").innerText()).not.toContain("✓");
    await page.reload();
    const { "Verkiezingsdefinitie.xml": _, ...without } = sabaFiles;
    await dropped(page, without);
    await page.locator("#verdict").waitFor();
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
    expect(await page.getByLabel("Dag van de stemming").inputValue()).toBe("2019-03-20");
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

  /** Eight times a count of Saba in which the stations stand so often that it has so many bytes. */
  const dropLarge = (page: Page, bytes: number) =>
    page.evaluate(
      ({ text, most }) => {
        const end = text.indexOf("</Contest>");
        const from = text.indexOf("<ReportingUnitVotes");
        const stations = text.slice(from, end);
        const parts = [text.slice(0, end)];
        for (let size = text.length; size < most - stations.length; size += stations.length) {
          parts.push(stations);
        }
        const transfer = new DataTransfer();
        const large = new Blob([...parts, text.slice(end)]);
        for (let file = 1; file <= 8; file += 1) {
          transfer.items.add(new File([large], `Groot ${file}.xml`));
        }
        document.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
      },
      { text: sabaFiles["Telling.xml"], most: bytes },
    );

  it("stays alive while it reads files of 40 MB, which can be stopped, and reads others after that", async () => {
    const { page, faults } = await at("l=nl");
    await dropLarge(page, 39_900_000);
    await page.getByText("De pagina leest bestand 1 van 8: Groot 1.xml.").waitFor();
    await page.locator("#more-1").click();
    expect(await summary(page)).toBe("CDA wint 1 zetel, ChristenUnie verliest 1 zetel.");
    await page.locator("#stop-reading").click();
    expect(await focused(page)).toBe("files-part");
    await page.getByText("Groot 8.xml: niet gelezen, want het lezen is gestopt.").waitFor();
    expect(await page.locator("#stop-reading").count()).toBe(0);
    expect(await page.locator("#verdict").count()).toBe(0);
    await dropped(page, sabaFiles);
    await page.locator("#use-files").waitFor();
    expect(await verdictOn(page)).toContain(`✓ ${dutch.files.verdicts.right}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("reads files that are dropped while others are read, and forgets none of them when it is stopped", async () => {
    const { page, faults } = await at("l=nl");
    const { "Verkiezingsdefinitie.xml": definition, ...others } = sabaFiles;
    await dropped(page, others);
    await dropped(page, { "Verkiezingsdefinitie.xml": definition });
    await page.getByText("Verkiezingsdefinitie.xml").first().waitFor();
    await page.locator("#use-files").waitFor();
    expect(await verdictOn(page)).toContain(`✓ ${dutch.files.verdicts.right}`);
    await dropLarge(page, 39_900_000);
    await page.locator("#stop-reading").click();
    await page.getByText("Groot 1.xml: niet gelezen, want het lezen is gestopt").waitFor();
    expect(await verdictOn(page)).toContain(
      "… Wat gelezen is, klopt. Maar niet elk bestand is gelezen.",
    );
    await dropped(page, { "Kladje.txt": "geen bestand van de uitslag" });
    await page.locator("#files th", { hasText: "Kladje.txt" }).waitFor();
    expect(await verdictOn(page)).toBe(`✗ ${dutch.files.verdicts.unreadable}`);
    const read = Object.keys(sabaFiles).length + 1;
    expect(await page.locator("#files > table tbody tr").count()).toBe(read);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("draws what is not in view when what is has been painted, and then it is the same", async () => {
    const { page, faults } = await opened(browser, "playground/index.html");
    const { href } = pathToFileURL(join(site, "playground/index.html"));
    const open = "u=compare~margins~majority~measures~explanation";
    await page.goto(`${href}#l=nl&e=GR2022-Enkhuizen&${open}`);
    await page.locator("#margins li").first().waitFor();
    await page.evaluate(() => {
      for (let vote = 0; vote < 30; vote += 1) document.getElementById("more-2")?.click();
    });
    await page.locator("#undo").click();
    await page.waitForURL((url) => url.hash.includes("v="));
    const drawn = () => page.locator("main").innerHTML();
    const without = (text: string) => text.replace(/<!--.*?-->/g, "");
    const { page: fresh } = await opened(browser, "playground/index.html");
    await fresh.goto(`${page.url()}&${open}`);
    await fresh.locator("#margins li").first().waitFor();
    for (const part of ["walk", "compare", "margins", "majority", "measures", "explanation"]) {
      const told = await fresh.locator(`#${part}`).innerText();
      await expect.poll(() => page.locator(`#${part}`).innerText()).toBe(told);
    }
    expect(without(await drawn())).toContain("Enkhuizen");
    expect(faults).toEqual([]);
    await page.context().close();
    await fresh.context().close();
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

  it("repairs nothing in silence: the field says what is wrong, and the last right answer stays", async () => {
    const { page, faults } = await at("l=nl");
    const field = page.locator("#votes-0");
    for (const [typed, wrong] of [
      ["-5", "Minder dan 0 kan niet."],
      ["12.7", "Dit moet een heel getal zijn, zonder komma."],
      ["12,7", "Dit moet een heel getal zijn, zonder komma."],
      ["veel", "Dit is geen getal. Schrijf cijfers, met een punt of spatie per duizend."],
      ["", "Hier moet een getal staan."],
      ["9999999999", "Dit mag hoogstens 999.999.999 zijn."],
    ] as const) {
      await field.fill(typed);
      expect(await page.locator("#fault-votes-0").innerText()).toBe(wrong);
      expect(await field.inputValue()).toBe(typed);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await field.getAttribute("aria-describedby")).toBe("fault-votes-0");
      expect(await summary(page)).toContain("Eén veld klopt niet.");
      expect(await page.locator("#behind").isVisible()).toBe(true);
      expect(await seatsOf(page, "VVD")).toBe("5");
    }
    const [more, beside] = [await page.locator("#more-0").boundingBox(), await field.boundingBox()];
    expect(Math.abs((more?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(8);
    await page.reload();
    expect(await page.locator("#votes-0").inputValue()).toBe("9999999999");
    await page.locator("#votes-0").fill("2.329");
    expect(await page.locator("#fault-votes-0").count()).toBe(0);
    expect(await summary(page)).toBe("CDA wint 1 zetel, ChristenUnie verliest 1 zetel.");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("undoes and redoes everything, beginning empty too, and loses nothing on a reload", async () => {
    const { page, faults } = await at("l=nl");
    await page.locator("#more-1").click();
    await page.locator("#clear").click();
    expect(await page.locator(".lists > li").count()).toBe(2);
    await page.reload();
    await page.locator("#undo").click();
    expect(await page.locator("#votes-1").inputValue()).toBe("1.143");
    await page.locator("#undo").click();
    expect(await summary(page)).toBe("Dit zijn de echte cijfers, en de zetels zijn de officiële.");
    await page.locator("#redo").click();
    await page.locator("#redo").click();
    expect(await page.locator(".lists > li").count()).toBe(2);
    await page.goBack();
    expect(await page.locator("#votes-1").inputValue()).toBe("1.143");
    await page.goForward();
    expect(await page.locator(".lists > li").count()).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keeps the keyboard's place, after a lot and after a list is gone", async () => {
    const { page } = await at("l=nl&e=GR2026-Roermond");
    await page.locator("#draw-at-random").focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("undraw");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("draw-at-random");
    await page.locator("#remove-8").focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("remove-7");
    await page.context().close();
  });

  it("keeps the result in view on a telephone while a vote is changed", async () => {
    const { page } = await at("l=nl&e=TK2025", { viewport: { width: 320, height: 640 } });
    await page.locator("#votes-26").scrollIntoViewIfNeeded();
    await page.locator("#votes-26").fill("2000000");
    const [seats, field] = [
      await page.locator(".strip").boundingBox(),
      await page.locator("#votes-26").boundingBox(),
    ];
    expect(seats?.y).toBe(0);
    expect((seats?.y ?? 0) + (seats?.height ?? 0)).toBeLessThan(field?.y ?? 0);
    expect(
      await page.locator(".strip li", { hasText: "Partij voor de Rechtsstaat" }).innerText(),
    ).toMatch(/\+\d+$/);
    await page.context().close();
  });

  it("loads the councils of a year when one is asked for, and says when they are not there", async () => {
    const { page, faults } = await at("l=nl&e=GR2018-Aalten");
    await page.getByText("Zo was het: dit zijn de gepubliceerde cijfers.").waitFor();
    expect(await page.locator("#area").inputValue()).toBe("Aalten");
    await page.locator("#set").selectOption("councils-2026");
    await page.locator("#source").selectOption("GR2026-Zwolle");
    expect(await page.locator("#area").inputValue()).toBe("Zwolle");
    await page.goBack();
    expect(await page.locator("#area").inputValue()).toBe("Aalten");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says of no address that is not whole that these are the real figures", async () => {
    const names = JSON.stringify([
      ["CDA", 2328],
      ["VVD", 1142],
    ]);
    const { page } = await at("l=nl&e=GR2026-Montfoort");
    for (const change of [
      "a=Utrecht",
      "d=2022-03-16",
      "t=ER",
      `x=${encodeURIComponent(names)}`,
      "v=1.2327",
      "w=bill~law~law~law",
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#l=nl&e=GR2026-Montfoort&${change}`);
      await page.getByText("Zo was het niet.").waitFor();
      expect([change, await page.locator("#content, .strip").allInnerTexts()].join()).not.toContain(
        "echte cijfers, en de zetels",
      );
      expect(await page.locator("#how-it-was").innerText()).toContain("Zo was het niet.");
      await page.evaluate("location.hash = '#l=nl&e=GR2026-Montfoort'");
      await page.getByText("Zo was het niet.").waitFor({ state: "detached" });
    }
    await page.evaluate("location.hash = '#l=nl&e=GR2026-Montfoort&v=1.abc&s=0&z=q'");
    await page.locator("#not-taken").waitFor();
    expect(await page.locator("#not-taken").innerText()).toContain(
      "de stemmen is niet te begrijpen",
    );
    await page.context().close();
  }, 30_000);

  it("gives the verdict on files first, at the top of the page, and a way back from their figures", async () => {
    const { page } = await at("l=nl");
    await dropped(page, sabaFiles);
    await page.locator("#verdict").waitFor();
    const [verdict, fold] = [await page.locator("#verdict").boundingBox(), page.viewportSize()];
    expect(verdict?.y).toBeLessThan(fold?.height ?? 0);
    expect(await focused(page)).toBe("files-part");
    await page.locator("#use-files").click();
    expect(await seatsOf(page, "WIPM")).toBe("5");
    await page.locator("#way-back").click();
    expect(await page.locator("#area").inputValue()).toBe("Montfoort");
    await page.context().close();
  });

  it("tells an election step by step, and ends where it began", async () => {
    const { page, faults } = await at("l=nl");
    await page.locator("#tell-story").click();
    expect(await page.locator("#story-title").innerText()).toBe("De stemmen");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#story-title").innerText()).toBe("De kiesdeler");
    expect(await page.locator("#story svg").count()).toBe(1);
    for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowRight");
    expect(await page.locator("#story-title").innerText()).toBe("De uitslag");
    await page.keyboard.press("Escape");
    expect(await page.locator("#story").count()).toBe(0);
    expect(await focused(page)).toBe("tell-story");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("is one file as well, which has every election in it, loads nothing and says the same", async () => {
    const { page, faults } = await opened(browser, "playground/kieswet-klas.html");
    await page.locator("#set").selectOption("councils-2018");
    await page.locator("#source").selectOption("GR2018-Aalten");
    expect(await page.locator("#how-it-was").innerText()).toContain("published figures");
    expect(await page.locator("#half svg").count()).toBe(1);
    expect(await page.locator("#keep-file").count()).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.body).fontFamily")).toContain(
      "Source Sans",
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("takes rows of a spreadsheet that are pasted, and says how many seats lists have together", async () => {
    const { page, faults } = await at("l=nl&u=majority");
    await page.locator("#clear").click();
    await page.locator("#name-0").evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Eik\t1.200\nBeuk\t900\nIep\t-3\nEs\t700");
      field.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    expect(await page.locator("#name-3").inputValue()).toBe("Es");
    expect(await page.locator("#fault-votes-2").innerText()).toBe("Minder dan 0 kan niet.");
    await page.locator("#votes-2").fill("3");
    await page.locator("#together-2").check();
    await page.locator("#together-4").check();
    expect(await page.locator("#together").innerText()).toContain("Als één lijst");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("counts a vote of a class: rows are taken or named, piles are checked, people are elected", async () => {
    const { page, faults } = await at("l=nl&u=own");
    await page.locator("#own-rows").fill("Eik;Anna;12\n;Bo;-4");
    await page.locator("#take-rows").click();
    expect(await page.locator("#own-rows-status").innerText()).toContain(
      "Rij 2: „-4”. Minder dan 0 kan niet.",
    );
    expect(await focused(page)).toBe("own-rows");
    expect(await page.locator("#area").inputValue()).toBe("Montfoort");
    await page.locator("#own-rows").fill("Eik;Anna;12\n;Bo;4\nBeuk;Cas;8\nblanco;2\nkiezers;26");
    await page.locator("#take-rows").click();
    expect(await page.locator("#seats tbody tr", { hasText: "Eik" }).innerText()).toContain("16");
    expect(await page.locator("#elected tbody tr").count()).toBe(3);
    await page.locator("#person-0-1").fill("5");
    expect(await page.locator("#votes-0").innerText()).toBe("17");
    expect(await page.locator("#own-findings").innerText()).toContain("1 hoger dan het aantal");
    await page.locator("#pile-0").fill("16");
    expect(await page.locator("#own-findings").innerText()).toContain("F.403");
    await page.locator("#add-person-0").focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("person-name-0-2");
    await page.reload();
    expect(await page.locator("#person-0-1").inputValue()).toBe("5");
    await page.locator("#undo").click();
    await page.locator("#undo").click();
    await page.locator("#undo").click();
    expect(await page.locator("#person-0-1").inputValue()).toBe("4");
    await page.locator("#undo").click();
    expect(await page.locator("#area").inputValue()).toBe("Montfoort");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("has nothing against a vote of a class, and prints its report", async () => {
    const own = encodeURIComponent('[["Eik",[["Anna",12],["Bo",4]],15],["Beuk",[["Cas",8]]]]');
    const { page, faults } = await at(`l=nl&s=9&b=2~1~26&x=${own}`, {
      viewport: { width: 320, height: 640 },
    });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.evaluate("window.print = () => window.dispatchEvent(new Event('beforeprint'))");
    await page.locator("#print-count").click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#paper h1").innerText()).toContain("Telling van het");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  const runs = async (page: Page, program: string) => {
    await page.locator("#program-text").fill(program);
    await page.locator("#program-run").click();
    // What stood there of the run before went with the program that was typed over.
    const status = page.locator("#program-status", { hasText: /^(?!Vraag \d+ van \d+…).+/ });
    await status.waitFor({ timeout: 30_000 });
    return status.innerText();
  };

  it("judges a pupil's own program: right, wrong, broken, hanging", async () => {
    const { page, faults } = await at("l=nl&u=program");
    expect(await runs(page, rightProgram)).toContain("Alle 22 antwoorden zijn goed.");
    const full =
      "const zetels = (s, n) => s.map((e) => Math.floor(e * n / s.reduce((a, b) => a + b)))";
    expect(await runs(page, full)).toMatch(/^\d van de 22 antwoorden zijn goed\.$/);
    expect(await page.locator("#program table").innerText()).toContain(
      "Dit zijn alleen de volle zetels.",
    );
    expect(await runs(page, "const a = 1;\nfunction 3zetels() {}")).toContain("Regel 2");
    expect(await runs(page, "const iets = 3")).toBe("Er is geen functie met de naam zetels.");
    expect(await runs(page, "function zetels() { throw new Error('au') }")).toContain("0 van de");
    expect(await page.locator("#program table").innerText()).toContain("au");
    await hurried(page);
    expect(await runs(page, "function zetels() { for (;;) {} }")).toContain("niet op tijd");
    expect(await runs(page, "for (;;) {}")).toContain("niet op tijd");
    await page.locator("#more-1").click();
    expect(await summary(page)).toContain("CDA");
    await page.reload();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("judges a pupil's own program in the one file: right, and hanging", async () => {
    const { page, faults } = await opened(browser, "playground/kieswet-klas.html", {
      locale: "nl-NL",
    });
    await unfold(page, "program");
    expect(await runs(page, rightProgram)).toContain("Alle 22 antwoorden zijn goed.");
    await hurried(page);
    expect(await runs(page, "function zetels() { for (;;) {} }")).toContain("niet op tijd");
    expect(faults).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("keeps a program before it runs, for it may take so much memory that the browser ends the page", async () => {
    const { page } = await at("l=nl&u=program");
    expect(await page.locator("#program-safe").innerText()).toContain("Hoeveel geheugen het neemt");
    await page.locator("#program-text").fill("function zetels() { for (;;) {} }");
    await page.locator("#program-run").click();
    expect(await page.evaluate("sessionStorage.getItem('kieswet-program')")).toBe(
      "function zetels() { for (;;) {} }",
    );
    await page.context().close();
  });

  it("gives a program nothing of the page, of the browser or of the net", async () => {
    const { page, faults } = await at("l=nl&u=program");
    const names = `const zetels = () => { const found = [];
      for (let own = globalThis; own; own = Object.getPrototypeOf(own))
        for (const key of Reflect.ownKeys(own)) if (own !== Object.prototype && own[key] !== undefined) found.push(String(key));
      throw new Error(found.filter((one) => !/Array|Error|URI|^(TEMPORARY|PERSISTENT|Object|Function|Number|parse|Infinity|NaN|Boolean|String|Symbol|Date|Promise|RegExp|globalThis|JSON|Math|Intl|BigInt|Map|Set|Weak|Proxy|Reflect|is|DataView|Iterator|console|zetels|__answerWith)/.test(one)).join(" ") || "nothing"); }`;
    await runs(page, names);
    expect(await page.locator("#program tbody tr").first().innerText()).toContain(
      "brak af: Error: nothing",
    );
    const asks = "const zetels = () => { throw new Error(String(new Function('return 1'))) }";
    await runs(page, asks);
    expect(await page.locator("#program tbody tr").first().innerText()).toContain("EvalError");
    for (const name of ["postMessage", "addEventListener"]) {
      const taken = `function ${name}() { } function zetels() { return [] }`;
      expect(await runs(page, taken)).toContain("Het programma is niet te lezen.");
    }
    const called =
      "function Set() { postMessage(1) } function globalThis() {} function zetels() { return [] }";
    expect(await runs(page, called)).toContain("0 van de 22");
    const patched = `Array.isArray = () => true; Number.isSafeInteger = () => true; JSON.stringify = () => "[]";
      const zetels = () => ({ length: 1, 0: "<b>x</b>" })`;
    expect(await runs(page, patched)).toContain("0 van de 22");
    expect(faults.filter((fault) => !/Content Security Policy|EvalError/.test(fault))).toEqual([]);
    await page.context().close();
  }, 30_000);

  it("tells a result in easy Dutch when asked, remembers it in the address, and has no such voice in English", async () => {
    const { page, faults } = await at("l=nl&u=explanation");
    await page.locator("#easy").click();
    expect(await focused(page)).toBe("easy");
    expect(await page.locator("#easy").getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("html").getAttribute("lang")).toBe("nl-simple");
    expect(await page.locator("#explanation li").first().innerText()).toContain(
      "Zoveel stemmen kost een zetel. Dat heet de kiesdeler.",
    );
    expect(await page.locator(".why").innerText()).toContain("Dat is het meest van");
    expect(new URL(page.url()).hash).toContain("i=1");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.reload();
    expect(await page.locator(".why").innerText()).toContain("Dat is het meest van");
    await page.locator("#language").click();
    expect(await page.locator("#easy").count()).toBe(0);
    expect(await page.locator(".why").innerText()).toContain("largest remainder");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lays two years of one council beside each other, also one that must be loaded", async () => {
    const { page, faults } = await at("l=nl&u=years");
    await page.locator("#other-year").selectOption({ label: "2022" });
    await page.locator("#flow svg").waitFor();
    expect(await page.locator("#flow desc").textContent()).toContain("CDA van");
    expect(await page.locator("#years tbody tr", { hasText: "CDA" }).count()).toBe(1);
    expect(await page.locator("#unmatched").innerText()).toContain("Alleen in 20");
    expect(new URL(page.url()).hash).toContain("f=GR2022-Montfoort");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.reload();
    await unfold(page, "years");
    await page.locator("#flow svg").waitFor();
    await page.locator("#undo").click();
    expect(await page.locator("#other-year").inputValue()).toBe("");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("plays the race for the residual seats, and only by steps for who wants no motion", async () => {
    const still = await at("l=nl&u=pictures");
    const frame = (page: Page) => page.locator("#race-frame").innerText();
    expect(await frame(still.page)).toBe("Restzetel 4 van 4");
    await still.page.locator("#race-play").focus();
    await still.page.keyboard.press("Enter");
    expect(await frame(still.page)).toBe("Restzetel 1 van 4");
    await still.page.keyboard.press("Enter");
    expect(await frame(still.page)).toBe("Restzetel 2 van 4");
    expect(await focused(still.page)).toBe("race-play");
    expect(await still.page.locator("#race-play").innerText()).toBe("Speel af");
    await still.page.locator("#race-next").click();
    expect(await frame(still.page)).toBe("Restzetel 3 van 4");
    await still.page.context().close();
    const { page, faults } = await at("l=nl&u=pictures", { reducedMotion: "no-preference" });
    await page.locator("#race-play").click();
    await page.getByText("Restzetel 2 van 4").waitFor();
    await page.locator("#race-play").click();
    expect(await page.locator("#race-play").innerText()).toBe("Speel af");
    await hurried(page);
    await page.locator("#race-play").click();
    await page.getByText("Restzetel 4 van 4").waitFor();
    expect(await page.locator("#race-play").innerText()).toBe("Speel af");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  // Chromium without a window prints once, and makes no new templates then.
  it.each<readonly [string, (page: Page) => Promise<unknown>, string]>([
    [
      "by the browser",
      async (page) => {
        await page.evaluate("new Promise((done) => requestIdleCallback(done))");
        await page.evaluate("window.print()");
      },
      "Uitslag gemeenteraad Enkhuizen, 16 maart 2022",
    ],
    [
      "by its button, after a change",
      async (page) => {
        await page.locator("#area").fill("Hoorn");
        await page.locator("#print").click();
      },
      "Uitslag gemeenteraad Hoorn, 16 maart 2022",
    ],
    [
      "as a story",
      async (page) => {
        await page.locator("#tell-story").click();
        await page.locator("#story-print").click();
      },
      "Uitslag gemeenteraad Enkhuizen, 16 maart 2022",
    ],
    ["as an exercise", (page) => page.locator("#exercise-sheet").click(), "opgave nummer 1"],
  ])("has what is printed on paper when the browser prints: %s", async (_, print, heading) => {
    const { page, faults } = await at("l=nl&e=GR2022-Enkhuizen");
    await unfold(page, "exercises");
    await page.evaluate(`{
      globalThis.printed = [];
      window.addEventListener("beforeprint", () => {
        printed.push(document.querySelector("#paper h1")?.textContent ?? "nothing");
      });
    }`);
    await print(page);
    await expect.poll(() => page.evaluate("printed")).toEqual([expect.stringContaining(heading)]);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await page.locator("#paper > *").count()).toBe(0);
    expect(faults).toEqual([]);
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

  // The theme decides colours and nothing else: structure and names are looked at once in each language at each width.
  const inOneOfEach = [
    ["nl", "light"],
    ["en", "dark"],
  ] as const;
  const inAll = [...inOneOfEach, ["nl", "dark"], ["en", "light"]] as const;

  it.each(isLongRun ? inAll : inOneOfEach)(
    "has nothing against it at WCAG 2.2 AA in %s, %s, enlarged four times and in a wide window, with everything unfolded",
    async (language, colorScheme) => {
      const { page, faults } = await at(`l=${language}&e=GR2026-Montfoort`, {
        colorScheme,
        // A window of 1,280 by 1,024 pixels at 400 %.
        viewport: { width: 320, height: 256 },
        deviceScaleFactor: 4,
      });
      for (const part of parts) await unfold(page, part);
      await page.locator("#exercise-check").click();
      await page.locator("#votes-0").fill("-5");
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.emulateMedia({ colorScheme: colorScheme === "light" ? "dark" : "light" });
      expect(await accessibilityFaults(page, "colours")).toEqual([]);
      await page.setViewportSize({ width: 1_366, height: 800 });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it("leaves two thirds of a telephone for what is changed, however many lists win and lose", async () => {
    const { page } = await at("l=nl&e=TK2025&m=five-percent", {
      viewport: { width: 320, height: 640 },
    });
    expect(await summary(page)).toMatch(/zetels, .* zetels, \+ \d+\.$/);
    const strip = await page.locator(".strip").boundingBox();
    expect(strip?.height).toBeLessThan(640 / 3);
    await page.context().close();
  });

  it("shows the names of lists in their fields where there is room for them", async () => {
    const { page } = await at("l=nl&e=GR2026-Montfoort", {
      viewport: { width: 1_366, height: 800 },
    });
    const cut = await page.locator(".lists .name").evaluateAll((fields) =>
      fields
        .map((one) => one as unknown as HTMLInputElement)
        .filter((one) => one.value.length <= 26 && one.scrollWidth > one.clientWidth)
        .map(({ value }) => value),
    );
    expect(cut).toEqual([]);
    await page.context().close();
  });

  it("has nothing against a lot that must be drawn, nor against the story", async () => {
    const { page } = await at("l=nl&e=GR2026-Roermond", { viewport: { width: 320, height: 640 } });
    await page.locator("#all-outcomes > summary").click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator("#tell-story").click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it("fits a window of 320, 768 and 1,920 pixels, with everything unfolded, and no part of it scrolls sideways", async () => {
    const { page } = await at("l=nl&e=TK2025", { viewport: { width: 320, height: 800 } });
    for (const part of parts) await unfold(page, part);
    for (const width of [320, 768, 1_920]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
      const scrolling = await page.evaluate(() =>
        [...document.querySelectorAll("main *")].flatMap((element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowX)
            ? [`${element.tagName} ${element.id} ${element.className}`]
            : [],
        ),
      );
      expect([width, ...scrolling]).toEqual([width]);
    }
    await page.context().close();
  }, 30_000);
});
