import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawnAtOnce, launch, missing, opened, whenAlive } from "../../tools/chromium.js";
import { site } from "../../website/places.js";
import { sabaFiles } from "../eml/fixtures/saba.js";

const built = existsSync(join(site, "playground/index.html"));
const reason = missing ?? (built ? undefined : "the playground is not built (npm run docs)");
if (reason !== undefined) console.warn(`The attacks on the page are skipped: ${reason}.`);

const real = "Dit zijn de echte cijfers, en de zetels zijn de officiële.";
const keys = ["history", "place", "places", "leaving", "answers", "program"].map(
  (key) => `kieswet-${key}`,
);

describe.skipIf(reason !== undefined)("who wants the page to lie, freeze or be empty", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function at(address: string, first = "") {
    const found = await opened(browser, "about:blank");
    await drawnAtOnce(found.page);
    if (first !== "") await found.page.addInitScript(first);
    const { href } = pathToFileURL(join(site, "playground/index.html"));
    await found.page.goto(address === "" ? href : `${href}#${address}`);
    await whenAlive(found.page);
    return {
      ...found,
      summary: () => found.page.locator("#summary").innerText(),
    };
  }

  it.each([
    ["text", '"x'],
    ["null", "null"],
    ["numbers", '{"past":[1,2],"future":{}}'],
    ["a list", "[[],{}]"],
    ["other addresses", '{"past":["x=[[&s=-1&__proto__=1","l=nl&e=nobody"],"future":["%%%"]}'],
    ["a prototype", '["quota.1.usual","__proto__","5","constructor","6"]'],
    ["a long text", JSON.stringify("x".repeat(700_000))],
  ])("finds nothing in its storage that does: %s", async (_, kept) => {
    const { page, faults, summary } = await at(
      "l=nl&e=GR2026-Montfoort&u=exercises~program",
      `for (const key of ${JSON.stringify(keys)}) { sessionStorage.setItem(key, ${JSON.stringify(kept)}); localStorage.setItem(key, ${JSON.stringify(kept)}); }`,
    );
    expect(await summary()).toBe(real);
    await page.locator("#more-1").click();
    expect(await summary()).toContain("CDA wint 1 zetel");
    for (let step = 0; step < 4; step += 1) {
      await page.locator("#undo").dispatchEvent("click");
    }
    expect(await page.locator("#area").inputValue()).toBe("Montfoort");
    expect(await page.locator(".lists .list").count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says what was not understood of an address that is undone", async () => {
    const { page } = await at(
      "l=nl&e=GR2026-Montfoort",
      `sessionStorage.setItem("kieswet-history", ${JSON.stringify('{"past":["l=nl&e=nobody"],"future":[]}')});`,
    );
    await page.locator("#undo").dispatchEvent("click");
    expect(await page.locator("#not-taken").innerText()).toContain("de verkiezing is niet bekend");
    await page.context().close();
  });

  it("loses nothing where the browser keeps nothing or has no room left", async () => {
    const { page, faults, summary } = await at(
      "l=nl&e=GR2026-Montfoort",
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError'); };",
    );
    await page.locator("#more-1").click();
    expect(await summary()).toContain("CDA wint 1 zetel");
    await page.locator("#undo").click();
    expect(await summary()).toBe(real);
    await page.locator("#redo").click();
    expect(await summary()).toContain("CDA wint 1 zetel");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keeps what was done last where there is no room for all that can be undone", async () => {
    const { page, faults, summary } = await at(
      "l=nl&e=GR2026-Montfoort",
      "const usual = Storage.prototype.setItem; Storage.prototype.setItem = function (key, value) { if (value.length > 230) throw new DOMException('full', 'QuotaExceededError'); usual.call(this, key, value); };",
    );
    for (const field of ["#more-2", "#more-3", "#more-4", "#more-5", "#more-1"]) {
      await page.locator(field).click();
    }
    expect(await summary()).toContain("CDA wint 1 zetel");
    await page.waitForURL((url) => url.hash.includes("v="));
    await page.reload();
    await whenAlive(page);
    expect(await page.locator("#votes-1").inputValue()).toBe("1.143");
    await page.locator("#undo").click();
    expect(await page.locator("#votes-1").inputValue()).toBe("1.142");
    expect(await page.locator("#votes-5").inputValue()).toBe("572");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("writes in no tab over what was done in another, and offers both again", async () => {
    const { page: one } = await at("l=nl&e=GR2022-Enkhuizen");
    const { href } = pathToFileURL(join(site, "playground/index.html"));
    const opened = async (address: string) => {
      const page = await one.context().newPage();
      await drawnAtOnce(page);
      await page.goto(`${href}${address}`);
      await whenAlive(page);
      return page;
    };
    const other = await opened("#l=nl&e=GR2026-Roermond");
    await one.locator("#votes-0").fill("1500");
    await other.locator("#votes-0").fill("2500");
    await one.locator("#votes-0").fill("1600");
    for (const page of [one, other]) {
      await page.waitForURL((url) => /v=1\.\d+00/.test(url.hash));
    }
    await other.close();
    const third = await opened("");
    const offers = third.locator("[data-act='where-you-were']");
    expect(await offers.count()).toBe(2);
    await third.getByRole("button", { name: /Roermond 2026$/ }).click();
    await third.waitForFunction(() => location.hash.includes("v=1.2500"), undefined, {
      polling: 20,
    });
    expect(await third.locator("#votes-0").inputValue()).toBe("2.500");
    const fourth = await opened("");
    await fourth.getByRole("button", { name: /Enkhuizen 2022$/ }).click();
    await fourth.waitForFunction(() => location.hash.includes("v=1.1600"), undefined, {
      polling: 20,
    });
    expect(await fourth.locator("#votes-0").inputValue()).toBe("1.600");
    await one.context().close();
  });

  it("offers the place that an older version of the page kept", async () => {
    const { page, faults } = await at(
      "",
      "localStorage.setItem('kieswet-place', 'l=nl&e=GR2026-Montfoort&v=2.1200')",
    );
    await page.locator("#where-you-were-1").click();
    await page.waitForFunction(() => location.hash.includes("v=2.1200"), undefined, {
      polling: 20,
    });
    expect(await page.locator("#votes-1").inputValue()).toBe("1.200");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows names as names, whatever is in them", async () => {
    const evil = '<img src=x onerror=alert(1)></script><svg onload=alert(2)>\u202e"';
    const lists = encodeURIComponent(
      JSON.stringify([
        [evil, 900],
        ["b", 300],
        [`${evil}c`, 299],
      ]),
    );
    const open = "u=compare~years~margins~majority~measures~explanation~pictures~share";
    const { page, faults } = await at(`l=nl&t=GR&s=9&d=2026-03-18&a=${lists}&x=${lists}&${open}`);
    expect(await page.locator("#page img, #page script").count()).toBe(0);
    expect(await page.locator("#page [onload], #page [onerror]").count()).toBe(0);
    expect(await page.locator("#seats").innerText()).toContain("<img src=x onerror=alert(1)>");
    expect(await page.locator("main").innerText()).not.toContain("\u202e");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("answers the largest election that an address can have, with everything unfolded", async () => {
    const lists = Array.from({ length: 100 }, (_, at) => [`Lijst ${at}`, 99_000_000 - at * 7]);
    const open = "u=compare~majority~measures~explanation~pictures~margins";
    const { page, faults } = await at(
      `l=nl&t=GR&s=999&d=2026-03-18&x=${encodeURIComponent(JSON.stringify(lists))}&${open}`,
    );
    await page.locator("#seats tbody tr").nth(99).waitFor();
    await page.locator("#more-0").click();
    expect(await page.locator("#votes-0").inputValue()).toBe("99.000.001");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("takes nothing of rows that are pasted without end, and says so", async () => {
    const { page, faults } = await at("l=nl&u=own");
    await page.locator("#own-rows").evaluate((field) => {
      const area = field as unknown as HTMLTextAreaElement;
      area.value = "Lijst;Naam;12\n".repeat(500_000);
      area.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.locator("#take-rows").click();
    expect(await page.locator("#own-rows-status").innerText()).toContain("Er is niets overgenomen");
    expect(await page.locator("#area").inputValue()).toBe("Montfoort");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("gets no tick by a file that the page did not read", async () => {
    const { page, faults } = await at("l=nl");
    await page.evaluate((files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of Object.entries(files)) {
        transfer.items.add(new File([text], name, { type: "text/xml" }));
      }
      transfer.items.add(new File([new Uint8Array(40_000_001)], "Te groot.xml"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
    }, sabaFiles);
    await page.locator("#verdict").waitFor();
    expect(await page.locator("#files").innerText()).toContain("Te groot.xml is te groot");
    expect(await page.locator("#verdict").innerText()).toMatch(
      /^… Wat gelezen is, klopt\. Maar niet elk bestand is gelezen\./,
    );
    expect(await page.locator("#verdict").getAttribute("class")).toBe("wrong");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("comes back from an address that was typed over by hand", async () => {
    const { page, faults, summary } = await at("l=nl&e=GR2026-Montfoort");
    await page.locator("#more-1").click();
    await page.locator("#clear").click();
    await page.evaluate("location.hash = '#l=nl&x=[[[[&s=1e9&e=<svg>'");
    await page.locator("#not-taken").waitFor();
    await page.goBack();
    expect(await page.locator("#area").inputValue()).toBe("");
    await page.goBack();
    expect(await summary()).toContain("CDA wint 1 zetel");
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
