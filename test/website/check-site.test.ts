import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { faultsOf } from "../../website/check-site.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function siteOf(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "kieswet-site-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("the check of the finished site", () => {
  it.each([
    ["a link to a page that is not there", '<a href="nowhere.html">', "leads nowhere"],
    ["an address that is not on the page", '<a href="#nowhere">', "no #nowhere"],
    ["an address that is not on another page", '<a href="law/p7.html#nowhere">', "no #nowhere"],
    ["two parts of one name", '<p id="a"></p><p id="a"></p>', "two parts are called #a"],
    ["a picture without words", '<img src="seats.svg">', "has no text"],
    ["a picture from elsewhere", '<img alt="" src="https://example.org/a.png">', "from elsewhere"],
    ["a style from elsewhere", '<link rel="stylesheet" href="//example.org/a.css">', "elsewhere"],
    ["a script inside the page", "<script>alert(1)</script>", "a script stands inside"],
    ["a style inside the page", "<style>p{}</style>", "a style stands inside"],
    ["an inline style", '<p style="color:red">', "inline style"],
    ["an inline handler", '<p onclick="alert(1)">', "inline onclick"],
    ["a link that runs a script", '<a href="javascript:alert(1)">', "a link runs a script"],
  ])("finds %s", (_, html, fault) => {
    const site = siteOf({ "index.html": html, "law/p7.html": "<p>P 7</p>", "seats.svg": "<svg/>" });
    const faults = faultsOf(site);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it("has nothing against links that lead somewhere", () => {
    const site = siteOf({
      "index.html": '<a href="law/p7.html#p7">P 7</a> <a href="https://example.org">elsewhere</a>',
      "law/p7.html": '<h1 id="p7">P 7</h1><a href="../index.html">back</a><a href="#p7">up</a>',
    });
    expect(faultsOf(site)).toEqual([]);
  });
});
