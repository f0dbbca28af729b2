import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults, hurried, launch, missing, opened } from "../../tools/chromium.js";

describe.skipIf(missing !== undefined)("an example of the site, changed in its page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** The first example of the page for developers, opened to be changed. */
  async function changed(change: (code: string) => string) {
    const { page, faults } = await opened(browser, "for-developers.html");
    await page.getByRole("button", { name: "Change and run" }).first().click();
    const text = page.getByLabel("The example, in JavaScript");
    await text.fill(change(await text.inputValue()));
    const run = async () => {
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await page.locator(".example-ended", { hasText: /^(?!Running).+/ }).waitFor();
      return {
        ended: await page.locator(".example-ended").innerText(),
        printed: await page.locator(".example pre").innerText(),
      };
    };
    return { page, text, faults, run };
  }

  it("prints in the page what it printed when the site was built, and another answer to other votes", async () => {
    const { page, text, faults, run } = await changed((code) => code);
    const built = await page.locator(".printed code").first().textContent();
    const same = await run();
    expect(same.ended).toBe("It ran to its end.");
    expect(same.printed.replace(/\s+/g, " ").trim()).toBe(built?.replace(/\s+/g, " ").trim());
    await text.fill((await text.inputValue()).replace("413, 210, 25, 9", "1413, 210, 25, 9"));
    const other = await run();
    expect(other.printed).toMatch(/^2 1657 4$/m);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.getByRole("button", { name: "Back to the example" }).click();
    expect(await page.locator(".example").count()).toBe(0);
    await page.context().close();
  });

  it("is run and left with the keyboard alone", async () => {
    const { page } = await opened(browser, "for-developers.html");
    await page.getByRole("button", { name: "Change and run" }).first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+End");
    await page.keyboard.type('\nconsole.log("typed here");');
    await page.keyboard.press("Control+Enter");
    await page.getByText("It ran to its end.").waitFor();
    expect(await page.locator(".example pre").innerText()).toMatch(/typed here\s*$/);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Run");
    await page.context().close();
  });

  it("is stopped when it has no end, when it prints without end, and says what is wrong with it", async () => {
    const { page, text, run } = await changed(() => 'for (;;) console.log("x");');
    expect((await run()).ended).toContain("more than a thousand lines");
    await text.fill('console.log("before");\nthrow new Error("on purpose");');
    expect(await run()).toEqual({ ended: "It stopped. Error: on purpose", printed: "before\n" });
    await text.fill("const one = 1;\nconst two = ;");
    expect((await run()).ended).toMatch(/^It cannot be read, at line 2\. /);
    await text.fill('import { dutch } from "kieswet/explain";');
    expect((await run()).ended).toBe("The script of this page does not have kieswet/explain.");
    await text.fill("for (;;) {}");
    await hurried(page);
    expect((await run()).ended).toContain("more than three seconds");
    await page.context().close();
  });

  it("reaches nothing outside the page", async () => {
    const { page, run } = await changed(() =>
      [
        'const asked = await fetch("https://example.org").then(() => "sent", () => "refused");',
        "console.log(asked, typeof document, typeof localStorage);",
        'try { eval("1"); console.log("made code"); } catch { console.log("no code of text"); }',
      ].join("\n"),
    );
    const { printed } = await run();
    expect(printed).toBe("refused undefined undefined\nno code of text\n");
    await page.context().close();
  });

  it("says of one that the page's script cannot answer what it lacks", async () => {
    const { page } = await opened(browser, "counts.html");
    expect(await page.locator(".example-note").first().innerText()).toMatch(
      /does not have kieswet\/counts/,
    );
    await page.context().close();
  });
});
