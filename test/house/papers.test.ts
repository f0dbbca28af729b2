import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentationText } from "../../tools/llms/documentation-text.js";
import { llmsText } from "../../tools/llms/llms-text.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const { name, version, license, description } = JSON.parse(read("package.json"));
const field = (text: string, of: string) =>
  new RegExp(`^\\s*"?${of}"?: "?([^"\\n]+?)"?,?$`, "m").exec(text)?.[1];

describe("the papers beside the package", () => {
  test("name the version and the licence of the package", () => {
    expect(field(read("publiccode.yml"), "softwareVersion")).toBe(version);
    expect(field(read("publiccode.yml"), "license")).toBe(license);
    expect(field(read("CITATION.cff"), "version")).toBe(version);
    expect(field(read("CITATION.cff"), "license")).toBe(license);
    const meta = JSON.parse(read("codemeta.json"));
    expect(meta).toMatchObject({ name, version });
    expect(meta.license).toBe(`https://spdx.org/licenses/${license}`);
    expect(description).toContain(meta.description.slice(0, 60));
  });

  test.each(["SECURITY.md", "docs/release.md", "docs/approval.md", "llms.txt"])(
    "lead to files that are there: %s",
    (page) => {
      const targets = [...read(page).matchAll(/\]\(([^)#]+)/g)].map(([, target = ""]) => target);
      expect(targets.length).toBeGreaterThan(0);
      for (const target of targets) {
        if (target.includes("://")) continue;
        expect(existsSync(new URL(target, new URL(page, root))), target).toBe(true);
      }
    },
  );

  test("have the text of every licence that REUSE.toml names, and no other", () => {
    const named = [...read("REUSE.toml").matchAll(/License-Identifier = "([^"]+)"/g)].flatMap(
      ([, expression = ""]) => expression.split(/ (?:AND|OR|WITH) /),
    );
    const texts = readdirSync(new URL("LICENSES/", root)).map((file) => file.replace(/\.txt$/, ""));
    expect(new Set(texts)).toEqual(new Set(named));
    expect(read("LICENSES/MIT.txt")).toBe(read("LICENSE"));
  });

  test("name in REUSE.toml whoever wrote what the builds for Node.js and CommonJS carry", () => {
    const { packages } = JSON.parse(read("package-lock.json"));
    const carried = Object.keys(packages).filter((path) => /\/(?:d3-\w+|internmap)$/.test(path));
    expect(carried).toContain("node_modules/d3-shape");
    for (const path of carried.filter((one) => packages[one].dev !== true)) {
      expect(packages[path].license, path).toBe("ISC");
      const owner = /Copyright (.+)/.exec(read(`${path}/LICENSE`))?.[1];
      expect(read("REUSE.toml"), path).toContain(`"${owner}"`);
    }
  });

  test("llms.txt names every guide with what it says (tools/llms/write-llms.ts)", () => {
    expect(read("llms.txt")).toBe(llmsText());
  });

  test("the documentation in one file has every guide and every door, once, and no header of a site", () => {
    const parts = [...documentationText().matchAll(/^<!-- (\S+) -->$/gm)].map(([, path]) => path);
    const guides = readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`);
    const doors = readdirSync(new URL("api/", root)).map((name) => `api/${name}`);
    expect([...parts].sort()).toEqual([...guides, ...doors, "README.md", "CHANGELOG.md"].sort());
    expect(documentationText()).not.toMatch(/^description: /m);
  });
});
