import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { site } from "../website/places.js";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser here. */
export const hasChromium: boolean = existsSync(executablePath);

/** Why browser tests cannot run here; undefined: they can. */
export const missing = !hasChromium
  ? "there is no Chromium here (Debian: apt-get install chromium)"
  : !existsSync(join(site, "index.html"))
    ? "the site is not built (npm run docs)"
    : undefined;

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** The address of a page of the site in its folder. */
export const addressOf = (path: string): string => pathToFileURL(join(site, path)).href;

/** A page of the site opened from its folder, with everything that should not have happened. */
export async function opened(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  await page.goto(path === "about:blank" ? path : addressOf(path));
  if (path.startsWith("playground/")) await whenAlive(page);
  return { page, faults };
}

/** When the program of the playground has taken over from the picture that stood there first. */
export async function whenAlive(page: Page): Promise<void> {
  await page.waitForFunction(
    () => "_$litPart$" in (document.getElementById("page") ?? {}),
    undefined,
    { polling: 20 },
  );
}

/**
 * From the next page on, what waits for a frame is drawn at once: a test of what is there then never looks before it
 * is.
 */
export async function drawnAtOnce(page: Page): Promise<void> {
  await page.addInitScript(
    "globalThis.requestAnimationFrame = (draw) => { draw(performance.now()); return 0; }",
  );
}

/** What the page waits for from now on comes ten times as soon: a test of what has no end need not sit it out. */
export const hurried = (page: Page): Promise<void> =>
  page.evaluate(
    "{ const usual = setTimeout; globalThis.setTimeout = (does, time = 0, ...rest) => usual(does, time / 10, ...rest); }",
  );

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Rules of which the colours alone decide. */
const onColours = ["color-contrast", "link-in-text-block"];

/** What axe-core has against the page at WCAG 2.2 AA; `colours`: against its colours alone. */
export async function accessibilityFaults(
  page: Page,
  what: "all" | "colours" = "all",
): Promise<readonly string[]> {
  await page.evaluate(axe);
  const runOnly =
    what === "all"
      ? ({ type: "tag", values: wcag } as const)
      : ({ type: "rule", values: onColours } as const);
  return page.evaluate(async (only) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await engine.run({
      preload: false,
      resultTypes: ["violations"],
      runOnly: { type: only.type, values: [...only.values] },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
    );
  }, runOnly);
}

/** How many pixels of the page lie outside the window's width. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

/** Presses the tab key until the keyboard's place is at a part of the page, as somebody without a mouse comes there. */
export async function tabbedTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 600; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} cannot be reached with the tab key`);
}
