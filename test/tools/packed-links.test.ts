import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { documentationText } from "../../tools/llms/documentation-text.js";
import { packedFiles } from "../../tools/release/packed-files.js";

const packed = new Map(
  packedFiles(fileURLToPath(new URL("../..", import.meta.url))).map(({ path, bytes }) => [
    path,
    new TextDecoder().decode(bytes),
  ]),
);
// It is made when the package is built.
packed.set("package/dist/documentation.md", documentationText());

/** Where each link of a Markdown file leads, but for addresses elsewhere, on the site and on the page itself. */
function linksOf(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  const written = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g)];
  return written
    .map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? "")
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target));
}

describe("the Markdown of the package", () => {
  const pages = [...packed].filter(([path]) => /\.md$|\/llms\.txt$/.test(path));

  test("is there: the guides, and what stands beside them", () => {
    const paths = pages.map(([path]) => path);
    expect(paths.length).toBeGreaterThan(30);
    expect(paths).toContain("package/docs/verify-files.md");
    expect(paths).toContain("package/README.md");
  });

  test("has no relative link that is dead: what is on the site alone is named as such", () => {
    const dead = pages.flatMap(([path, text]) =>
      linksOf(text)
        .filter((target) => {
          const [file = ""] = decodeURI(target).split("#");
          const found = posix.join(posix.dirname(path), file);
          return (
            !packed.has(found) && ![...packed.keys()].some((one) => one.startsWith(`${found}/`))
          );
        })
        .map((target) => `${path}: ${target}`),
    );
    // What the build makes is not there where nothing is built.
    expect(dead.filter((one) => !/: (?:\.\.\/)*dist\//.test(one))).toEqual([]);
  });
});
