import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, missing, opened, whenAlive } from "../../tools/chromium.js";
import { site } from "../../website/places.js";

const built = existsSync(join(site, "playground/index.html"));
const reason = missing ?? (built ? undefined : "the playground is not built (npm run docs)");
if (reason !== undefined) console.warn(`The tests of the first picture are skipped: ${reason}.`);

/** Every element of the page with its attributes, its text and what stands in its field. */
const described = `[...document.querySelectorAll("html, title, #page *")].map((one) => [
  one.tagName,
  [...one.attributes].filter(({ name }) => !/^(?:value|open|checked|selected)$/.test(name))
    .map(({ name, value }) => name + "=" + value).sort().join(" "),
  [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join("").replace(/\\s+/g, " ").trim(),
  one.value ?? "", one.open ?? "", one.checked ?? "", one.selected ?? "",
].join("|"))`;

/** Opens the page as one does while its program has not come yet, and lets it come when it is asked to. */
async function withoutProgram(page: Page): Promise<() => Promise<void>> {
  let come = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/playground.js", async (route) => {
    await asked;
    await route.continue();
  });
  return async () => {
    come();
    await whenAlive(page);
  };
}

describe.skipIf(reason !== undefined)("the first picture, before the program is there", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function at(hash: string, options: BrowserContextOptions, first = "") {
    const found = await opened(browser, "about:blank", options);
    if (first !== "") await found.page.addInitScript(first);
    const program = await withoutProgram(found.page);
    await found.page.goto(new URL(`playground/index.html${hash}`, `file://${site}/`).href, {
      waitUntil: "commit",
    });
    await found.page.locator("#page + script").waitFor({ state: "attached" });
    return { ...found, program };
  }

  it.each([
    ["", "nl-NL", 1_366],
    ["#l=en", "nl-NL", 320],
    ["#l=nl&e=GR2026-Montfoort", "en-GB", 320],
  ])(
    "at %s in %s, %d pixels wide, is in everything what the program draws",
    async (hash, locale, width) => {
      const { page, faults, program } = await at(hash, {
        locale,
        viewport: { width, height: 800 },
      });
      await page.locator("#half svg").waitFor();
      const picture = await page.evaluate(described);
      await program();
      await page.locator("#explanation-part").waitFor();
      expect(await page.evaluate(described)).toEqual(picture);
      expect(await page.locator("#half svg").count()).toBe(1);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ["#l=nl&e=TK2025", ""],
    ["#l=nl", "sessionStorage.setItem('kieswet-leaving', '[\"#l=nl\",\"l=nl&e=TK2025\"]')"],
  ])("shows nothing where the page opens with something else: %s %s", async (hash, kept) => {
    const { page, program } = await at(hash, {}, kept);
    expect(await page.locator("#page").innerHTML()).toBe("");
    await program();
    expect(await page.locator("#area").inputValue()).not.toBe("Montfoort");
    await page.context().close();
  });

  it("loses nothing of what was pressed, typed, unfolded and chosen before the program was there", async () => {
    const { page, faults, program } = await at("#l=nl", {});
    await page.locator("#more-1").click();
    await page.locator("#more-1").click();
    await page.locator("#share-part > summary").click();
    await page.locator("#name-0").fill("Anders");
    await page.locator("#votes-2").fill("-5");
    await page.locator(".skip").dispatchEvent("click");
    await program();
    expect(await page.locator("#votes-1").inputValue()).toBe("1.144");
    expect(await page.locator("#name-0").inputValue()).toBe("Anders");
    expect(await page.locator("#fault-votes-2").innerText()).toBe("Minder dan 0 kan niet.");
    expect(await page.locator("#keep-file").isVisible()).toBe(true);
    for (let step = 0; step < 4; step += 1) await page.locator("#undo").click();
    expect(await page.locator("#name-0").inputValue()).not.toBe("Anders");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(["#l=nl", "#l=nl&e=TK2025"])(
    "says at %s when its program does not come",
    async (hash) => {
      const { page } = await opened(browser, "about:blank");
      await page.route("**/playground.js", (route) => route.abort());
      await page.goto(new URL(`playground/index.html${hash}`, `file://${site}/`).href);
      await page.getByText(/^(?:Het programma van deze pagina|The program of this page)/).waitFor();
      await page.context().close();
    },
  );
});
