import { articleName } from "../../model/article.js";
import { electionTypes } from "../../model/election/election-type.js";
import { operations } from "../../operations/operations.js";
import type { FlagNote, Vector } from "../format/vector-schema.js";
import type { AnsweredVector } from "../judge/judge-line.js";
import type { ProgramDescription, RunReport } from "../judge/run-report.js";
import { isBad } from "../judge/verdict.js";
import { profiles } from "../profiles/profiles.js";
import { fingerprintOf } from "../receipt/fingerprint-of.js";
import { libraryVersion } from "../receipt/library-version.js";
import { doesNotSay, says } from "./scope-sentences.js";
import type { RecordedArticle, SessionFacts, SessionRecord } from "./session-record.js";

/** What a session came to. */
export interface Session {
  readonly description: ProgramDescription;
  readonly answered: readonly AnsweredVector[];
  readonly report: RunReport;
  /** Every vector of the profile, asked or not. */
  readonly ofProfile: readonly Vector[];
  /** What the flags of the vectors mean. */
  readonly notes: Readonly<Record<string, FlagNote>>;
  /** Every vector that was read. */
  readonly all: readonly Vector[];
  /** The smallest wrong cases that were found; absent: none were sought. */
  readonly smallest?: readonly AnsweredVector[];
}

/** The record of a session. */
export function makeRecord(facts: SessionFacts, session: Session): SessionRecord {
  const { description, answered, report, ofProfile, notes, all } = session;
  const asked = new Set(answered.map(({ vector }) => vector.id));
  const lines = new Map(answered.map(({ vector, line }) => [vector.id, line ?? null]));
  const { program, kinds, parts } = description;
  return {
    record: "kieswet-conformance-record/1",
    kit: { library: libraryVersion, fingerprint: fingerprintOf({ profiles, vectors: all }) },
    law: lawOf(),
    profile: report.profile,
    says: says(report, facts.drawn),
    doesNotSay,
    ...facts,
    said: { program, kinds, parts },
    faults: report.faults,
    cases: report.judged.map(({ vector, verdict }) => ({
      vector,
      line: lines.get(vector.id) ?? null,
      verdict,
    })),
    smallest: (session.smallest ?? []).map(({ vector, line = null, verdict }) => ({
      vector,
      line,
      verdict,
    })),
    flags: notes,
    notAsked: ofProfile.filter(({ id }) => !asked.has(id)),
    articles: articlesOf(report),
    reading: report.reading,
    conclusion: report.conclusion,
  };
}

/** All dated rules by one fingerprint, and the last day on which one begins. */
function lawOf(): SessionRecord["law"] {
  const rules = electionTypes.map((type) => operations["rules-through-time"].run({ type }));
  const days = [...JSON.stringify(rules).matchAll(/"from":"([\d-]{10})"/g)].map(([, day]) => day);
  const lastChange = days.reduce((last = "", day = "") => (day > last ? day : last), "") ?? "";
  return { rules: fingerprintOf(rules), lastChange };
}

const excludes = /^(?:alone in catching|first to catch|also catches) (.*)$/;

/** By article and paragraph: what was judged, and which mistakes the right answers exclude. */
function articlesOf({ articles, judged }: RunReport): readonly RecordedArticle[] {
  return articles.map(({ name, counts }) => {
    const right = judged.filter(
      ({ vector, verdict }) =>
        !isBad(verdict) &&
        verdict.verdict !== "skipped" &&
        vector.articles.some((one) => articleName(one) === name),
    );
    const excluded = right.flatMap(({ vector: { earns = [] } }) =>
      earns.flatMap((text) => excludes.exec(text)?.[1] ?? []),
    );
    return {
      article: name,
      right: right.length,
      wrong: counts.fail + counts.refused + counts.crashed,
      notJudged: counts.skipped,
      excluded: [...new Set(excluded)],
    };
  });
}
