import { describe, expect, test } from "vitest";
import { readCommandLine } from "../../../src/command/conformance/command-line.js";
import { profileNames } from "../../../src/conformance/profiles/profile.js";
import { vectorListJson, vectorListText } from "../../../src/conformance/report/vector-list.js";
import { articleName } from "../../../src/model/article.js";
import { ownVectors } from "../../conformance/own-vectors.js";

const whole = {
  command: "run",
  vectors: [],
  profile: "everything",
  reports: {},
  only: null,
  build: null,
  milliseconds: 10_000,
  runMilliseconds: 3_600_000,
  lineBytes: 1_000_000,
  parallel: 1,
};

describe("the command line", () => {
  test("takes the program after two dashes, and options before them", () => {
    const words = ["run", "--html", "r.html", "--parallel", "4", "--", "python3", "a.py", "-v"];
    expect(readCommandLine(words)).toEqual({
      ...whole,
      reports: { html: "r.html" },
      parallel: 4,
      program: "python3",
      args: ["a.py", "-v"],
    });
  });

  test("takes a profile and limits", () => {
    const limits = ["--time-limit", "5", "--run-limit", "6", "--line-limit", "7"];
    expect(readCommandLine(["run", "--profile", "school", ...limits, "--", "x"])).toEqual({
      ...whole,
      ...{ profile: "school", milliseconds: 5, runMilliseconds: 6, lineBytes: 7 },
      program: "x",
      args: [],
    });
  });

  test("certifies nothing where the vectors are given", () => {
    expect(readCommandLine(["run", "--vectors", "a", "--", "x"])).toMatchObject({
      vectors: ["a"],
      profile: null,
    });
  });

  test("lists vectors as text or as JSON", () => {
    expect(readCommandLine(["list"])).toEqual({
      command: "list",
      vectors: [],
      profile: null,
      only: null,
      form: "text",
    });
    expect(
      readCommandLine(["list", "--json", "--only", "P 9", "--vectors", "a", "--vectors", "b"]),
    ).toEqual({
      command: "list",
      vectors: ["a", "b"],
      profile: null,
      only: "P 9",
      form: "json",
    });
    const vectors = ownVectors("deposits.jsonl").vectors;
    const text = vectorListText(vectors);
    expect(text).toContain(`deposit: ${vectors.length} vectors`);
    expect(text).toContain("first to catch deposit: lost-at-exactly-three-quarters");
    const listed = JSON.parse(vectorListJson(vectors));
    expect(listed.vectors).toHaveLength(vectors.length);
    expect(listed.vectors[0]).toEqual({
      id: vectors[0]?.id,
      kind: "deposit",
      articles: vectors[0]?.articles.map(articleName),
      flags: vectors[0]?.flags,
      earns: vectors[0]?.earns,
    });
  });

  test.each([
    [["run"], "run needs -- and a program after it"],
    [["run", "--parallel", "none", "--", "x"], "--parallel needs a positive number"],
    [["run", "--line-limit", "0", "--", "x"], "--line-limit needs a positive number"],
    [["run", "--colour", "red", "--", "x"], "unknown option --colour"],
    [["run", "only", "P 9", "--", "x"], "unknown option only"],
    [["run", "--html", "--", "x"], "--html needs a value"],
    [["run", "--only", "a", "--only", "b", "--", "x"], "--only is given twice"],
    [["run", "--html", "a", "--json", "a", "--", "x"], "two reports cannot be one file"],
    [["run", "--profile", "best", "--", "x"], `no profile best: ${profileNames.join(", ")}`],
    [
      ["run", "--profile", "school", "--vectors", "a", "--", "x"],
      "a profile is judged by the vectors of this kit: no --vectors beside --profile",
    ],
    [["list", "--colour"], "unknown option --colour"],
    [["list", "--only"], "--only needs a value"],
    [["answer", "--preset"], "answer takes only --preset NAME"],
    [["profiles", "all"], "profiles takes nothing"],
    [["fly"], "unknown command fly"],
  ])("complains about %j", (args, complaint) => {
    expect(readCommandLine(args)).toEqual({ command: "help", complaint, of: null });
  });

  test.each([
    [[], null],
    [["--help"], null],
    [["-h"], null],
    [["help"], null],
    [["help", "run"], "run"],
    [["run", "--help"], "run"],
    [["run", "-h", "--", "x"], "run"],
    [["compare", "--seed", "1", "--help"], "compare"],
    [["adapt", "--help"], "adapt"],
    [["profiles", "--help"], "profiles"],
  ])("gives help on %j", (args, of) => {
    expect(readCommandLine(args)).toEqual({ command: "help", complaint: null, of });
  });

  test.each([
    ["help", "fly"],
    ["fly", "--help"],
  ])("has no help on what it does not know: %s %s", (...args) => {
    expect(readCommandLine(args)).toMatchObject({ complaint: "unknown command fly" });
  });

  test("leaves the help of a program to that program", () => {
    expect(readCommandLine(["run", "--", "x", "--help"])).toMatchObject({
      command: "run",
      args: ["--help"],
    });
  });

  test("gives its version", () => {
    for (const word of ["--version", "-v"])
      expect(readCommandLine([word])).toEqual({ command: "version" });
  });
});
