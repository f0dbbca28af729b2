import { describe, expect, it } from "vitest";
import * as bundleSizes from "../../website/generators/bundle-sizes.js";
import * as readings from "../../website/generators/readings.js";
import * as rules from "../../website/generators/rules.js";

describe("pages made from the law", () => {
  it.each([
    ["rules through time", rules],
    ["readings", readings],
  ])("say every value in words: %s", (_, { generate }) => {
    const text = generate();
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toMatch(/\[object|undefined|NaN/);
  });

  it("tell a rule that is a list of names by its names", () => {
    expect(rules.generate()).toMatch(/\| wednesday \|/);
  });

  it("measure the program that the page for a council says is measured", async () => {
    const row = /put a council on a page.*\| (\d+)\.\d kB \| (\d+)\.\d kB \|/.exec(
      await bundleSizes.generate(),
    );
    expect(Number(row?.[1])).toBeGreaterThan(Number(row?.[2]));
    expect(Number(row?.[2])).toBeGreaterThan(10);
  });
});
