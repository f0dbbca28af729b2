import { describe, expect, it } from "vitest";
import { typeFaults } from "../../website/example-types.js";
import { pageOf } from "../../website/guides.js";

const fence = (info: string, code: string): string => `# Guide\n\n\`\`\`${info}\n${code}\n\`\`\`\n`;

describe("a guide", () => {
  it("shows an example together with what it printed", async () => {
    const code = 'import { fraction } from "kieswet";\nconsole.log(fraction(1, 19).denominator);';
    const { body, examples } = await pageOf(fence("ts run", code), "guide.html", "docs/guide.md");
    expect(body).toContain("fraction");
    expect(body).toMatch(/What the example prints"><code class="language-">19</);
    expect(examples).toEqual([{ name: "docs/guide-example-1.ts", code: `${code}\n` }]);
  });

  it("can show only what an example printed, as it stands", async () => {
    const text = fence("ts run html quiet", 'console.log("<svg></svg>");');
    const { body } = await pageOf(text, "guide.html", "docs/guide.md");
    expect(body).toContain('aria-label="Result"><svg></svg>');
    expect(body).not.toContain("console");
  });

  it("is refused when an example fails, and says which", async () => {
    const text = fence("ts run", 'throw new Error("no");');
    await expect(pageOf(text, "guide.html", "docs/guide.md")).rejects.toThrow(
      "docs/guide-example-1.ts: the example does not run",
    );
  });

  it("is refused when it asks for a generator that does not exist", async () => {
    const text = "# Guide\n\n<!-- generate: nothing -->\n";
    await expect(pageOf(text, "guide.html", "docs/guide.md")).rejects.toThrow(
      "docs/guide.md: there is no generator nothing",
    );
  });

  it("is refused when the types of an example are wrong", () => {
    const code =
      'import { fraction } from "kieswet";\nexport const text: string = fraction(1, 2);\n';
    const faults = typeFaults([{ name: "docs/guide-example-1.ts", code }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("docs/guide-example-1.ts(2,");
  });

  it("links to the pages of the site where the repository links to files", async () => {
    const text = "# Guide\n\n[readings](law/readings.md#p-8) [law](https://wetten.overheid.nl)\n";
    const { body } = await pageOf(text, "guide.html", "docs/guide.md");
    expect(body).toContain('href="law/readings.html#p-8"');
    expect(body).toContain('href="https://wetten.overheid.nl" rel="external noopener"');
  });
});
