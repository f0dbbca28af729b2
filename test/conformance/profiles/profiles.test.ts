import { describe, expect, it } from "vitest";
import { answerVector } from "../../../src/conformance/answer-vector.js";
import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../../src/conformance/judge/judge-answer.js";
import type { JudgedVector } from "../../../src/conformance/judge/judged-vector.js";
import { runReport } from "../../../src/conformance/judge/run-report.js";
import { vectorKinds } from "../../../src/conformance/kinds/kinds.js";
import { resultParts } from "../../../src/conformance/kinds/result/result-parts.js";
import type { Profile } from "../../../src/conformance/profiles/profile.js";
import { profileNamed, profiles } from "../../../src/conformance/profiles/profiles.js";
import { vectorsOfProfile } from "../../../src/conformance/profiles/vectors-of-profile.js";
import { profilesText } from "../../../src/conformance/report/profiles-text.js";
import { articleName } from "../../../src/model/article.js";
import { ownVectorFiles, ownVectors } from "../own-vectors.js";

const everyVector = ownVectorFiles.flatMap((name) => ownVectors(name).vectors);

const articlesOf = (vectors: readonly Vector[]) =>
  new Set(
    vectors.flatMap(({ articles }) =>
      articles.map(({ paragraph: _, ...whole }) => articleName(whole)),
    ),
  );

const answered = new Map<Vector, unknown>();
/** A right answer to a vector, judged on the parts of a profile. */
function rightly(vector: Vector, { parts }: Profile): JudgedVector {
  const { kind } = vector;
  const answer = answered.get(vector) ?? answerVector(vector);
  answered.set(vector, answer);
  return {
    vector,
    verdict: judgeAnswer(vector, answer, kind === "result" ? parts : undefined),
    answer,
  };
}

/** A right program that gives what is said, and is asked some of the vectors of a profile. */
function reportOf(
  profile: Profile,
  given: Partial<Parameters<typeof runReport>[0]> = {},
  asked = vectorsOfProfile(profile, everyVector),
) {
  const description = { program: "x", kinds: vectorKinds, parts: resultParts, ...given };
  const judged = asked.map((vector) => rightly(vector, profile));
  return runReport(description, judged, {}, { profile, vectors: everyVector });
}

describe("every profile", () => {
  it.each(profiles)("$name has vectors, and its articles are theirs", (profile) => {
    const vectors = vectorsOfProfile(profile, everyVector);
    expect(vectors.length).toBeGreaterThan(0);
    const exercised = articlesOf(vectors);
    expect(profile.articles.filter((name) => !exercised.has(name))).toEqual([]);
    const isOfSeatsAlone = profile.parts.length === 1;
    const unnamed = [...exercised].filter((name) => !profile.articles.includes(name));
    expect(isOfSeatsAlone ? [] : unnamed).toEqual([]);
  });

  it.each(profiles)("$name is conformed to by who answers all of it rightly", (profile) => {
    const report = reportOf(profile, { kinds: profile.kinds, parts: profile.parts });
    expect(report).toMatchObject({ profile: profile.name, conclusion: "conforms", conforms: true });
    expect(report.share).toMatchObject({ kinds: [], parts: [], articles: [] });
  });

  it.each(profiles)("$name is not conformed to by who leaves one vector out", (profile) => {
    const all = vectorsOfProfile(profile, everyVector);
    const report = reportOf(profile, {}, all.slice(1));
    expect(report).toMatchObject({ conclusion: "partial", conforms: false });
    expect(report.share).toMatchObject({ judged: all.length - 1, of: all.length });
  });

  it.each(profiles)("$name is not conformed to by who answers one vector alone", (profile) => {
    const [first, ...rest] = vectorsOfProfile(profile, everyVector);
    const skipped = rest.map(
      (vector): JudgedVector => ({ vector, verdict: { verdict: "skipped", reason: "" } }),
    );
    const judged = first === undefined ? skipped : [rightly(first, profile), ...skipped];
    const description = { program: "x", kinds: profile.kinds, parts: profile.parts };
    const report = runReport(description, judged, {}, { profile, vectors: everyVector });
    expect(report).toMatchObject({ conclusion: "partial", share: { judged: 1 } });
  });
});

describe("a profile", () => {
  const councils = profileNamed("municipal-councils");

  it("is whole only when every kind and every part of it is given", () => {
    const withoutSteps = resultParts.filter((part) => part !== "steps");
    expect(reportOf(councils, { parts: withoutSteps })).toMatchObject({
      conclusion: "partial",
      share: { parts: ["steps"] },
    });
    expect(reportOf(councils, { kinds: ["tally"] })).toMatchObject({
      conclusion: "partial",
      share: { kinds: ["result"] },
    });
  });

  it("is not whole where an article of it is exercised by no vector", () => {
    const vectors = vectorsOfProfile(councils, everyVector).filter(
      ({ articles }) => !articles.some(({ article }) => article === "P 9"),
    );
    const judged = vectors.map((vector) => rightly(vector, councils));
    const description = { program: "x", kinds: vectorKinds, parts: resultParts };
    const report = runReport(description, judged, {}, { profile: councils, vectors });
    expect(report).toMatchObject({ conclusion: "partial", share: { articles: ["P 9"] } });
  });

  it("without one nothing is certified, however right the answers are", () => {
    const judged = everyVector.slice(0, 5).map((vector) => rightly(vector, councils));
    const description = { program: "x", kinds: vectorKinds, parts: resultParts };
    expect(runReport(description, judged, {})).toMatchObject({
      profile: null,
      share: null,
      conclusion: "partial",
      conforms: false,
    });
  });

  it("asks its bodies and its years alone", () => {
    const types = new Set(vectorsOfProfile(profileNamed("senate"), everyVector).map(typeOf));
    // What is refused may name a body that there is not.
    expect(types).toEqual(new Set(["EK", undefined]));
    const years = vectorsOfProfile(profileNamed("until-2017"), everyVector).map(({ day }) =>
      Number(day?.slice(0, 4)),
    );
    expect(Math.max(...years)).toBeLessThan(2018);
  });

  it("of seats asks no lots, no candidates and no lists that run out", () => {
    const vectors = vectorsOfProfile(profileNamed("seats-only"), everyVector);
    for (const { expected, input } of vectors) {
      expect(expected).toMatchObject({ status: "completed" });
      expect(expected).not.toHaveProperty("question");
      expect(JSON.stringify(expected)).not.toContain("list-exhaustion");
      expect(input).not.toHaveProperty("lots");
    }
  });

  it("is told with what it asks", () => {
    const text = profilesText(everyVector);
    expect(text).toContain("school: Seats of councils and of the House");
    expect(text).toContain("  bodies: GR, TK\n  years: from 2018\n");
    expect(text.match(/^\S/gm)).toHaveLength(profiles.length);
  });
});

function typeOf({ type }: Vector) {
  return type;
}
