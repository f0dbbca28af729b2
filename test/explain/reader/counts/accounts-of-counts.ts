import { voiceOf } from "../../../../src/explain/language/voice.js";
import {
  explainControlProtocol,
  explainFinding,
  explainMismatch,
} from "../../../../src/explain/topics/findings/explain-finding.js";
import type { BallotShape } from "../../../../src/model/count/ballot-shape.js";
import type { Fraction } from "../../../../src/model/fraction.js";
import type { Mismatch } from "../../../../src/tally/reconciliation/reconcile.js";
import { checkCount } from "../../../../src/validation/check-count.js";
import type { ControlProtocolFinding } from "../../../../src/validation/control-protocol/finding.js";
import type { Finding } from "../../../../src/validation/finding.js";
import type { CheckedCount } from "../../../../src/validation/scope.js";
import { house2025 } from "../../real-elections.js";
import { languages } from "../../told.js";
import { type Account, tellerOf } from "../accounts.js";
import { type Called, calledIn } from "../called.js";
import { type Claim, claim } from "../claims.js";
import { claimsOfFinding } from "./claims-of-findings.js";
import { fieldCalled, filledIn } from "./fields-called.js";

const day = "2026-03-18";

/** Lists without names: of a count alone no names are known. */
function calledByNumber(code: "nl" | "en"): Called {
  const called = calledIn(house2025, code);
  return { ...called, group: (number) => `${code === "nl" ? "lijst" : "list"} ${number}` };
}

const tongues = languages.map((language) => ({
  voice: voiceOf(language),
  called: calledByNumber(language.code === "nl" ? "nl" : "en"),
}));

/** Everything that is said of what the checks find in a report, to both who read it. */
export function accountsOfCount(count: CheckedCount, ballot: BallotShape): readonly Account[] {
  return checkCount(count, ballot).flatMap((finding) =>
    finding.code === null
      ? []
      : tongues.flatMap(({ voice, called }) =>
          (["entry", "coordinator"] as const).map((reader) => {
            const claims = claimsOfFinding(finding, reader, { count, ballot }, called);
            const text = explainFinding(finding, reader, voice);
            const said = { text, references: [] };
            return tellerOf(called, day).one(finding.code, said, claims ?? [claim("is not so")]);
          }),
        ),
  );
}

/** What stands in each field of a report, by the names that findings give them. */
function fieldsOf(count: CheckedCount): ReadonlyMap<string, number | string | boolean> {
  const found = new Map<string, number | string | boolean>();
  const walk = (part: object, path: string): void => {
    for (const [name, value] of Object.entries(part)) {
      const inner = path === "" ? name : `${path}.${name}`;
      if (["lists", "votesPerList", "unit", "kind", "session"].includes(inner)) continue;
      if (typeof value === "object" && value !== null) walk(value, inner);
      else found.set(inner, value);
    }
  };
  walk(count, "");
  for (const { number, votes } of count.votesPerList) found.set(`votesPerList.${number}`, votes);
  for (const { number, candidateVotes, total } of count.lists) {
    found.set(`lists.${number}.total`, total);
    candidateVotes.forEach((votes, at) => {
      found.set(`lists.${number}.candidateVotes.${at + 1}`, votes);
    });
  }
  return found;
}

/** Names in any order in which they stand in the text: what is named is known, not its order. */
export function inOrderOf(
  text: string,
  names: readonly string[],
): { readonly names: readonly string[] } {
  // A name may begin a longer one: list 1 stands in list 14.
  const whole = (name: string) =>
    new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{L}\\d])`, "u");
  const places = names.map((name) => [text.search(whole(name)), name] as const);
  return { names: [...places].sort(([one], [other]) => one - other).map(([, name]) => name) };
}

function ofEntry(
  findings: readonly Finding[],
  code: "W.001" | "W.002",
  said: (called: Called) => readonly string[],
): readonly Account[] {
  const [advice, hole] =
    code === "W.001" ? ["second-entry", "differences"] : ["emptied-fields", "fields"];
  const found = findings.filter((finding) => finding.code === code);
  return tongues.flatMap(({ voice, called }) =>
    (["entry", "coordinator"] as const).flatMap((reader) => {
      const names = said(called);
      const text = found.map((finding) => explainFinding(finding, reader, voice)).join(" ");
      const claims =
        names.length === 0
          ? []
          : [claim(code, { [hole]: inOrderOf(text, names) }), claim(`${advice}-${reader}`)];
      return text === "" && claims.length === 0
        ? []
        : [tellerOf(called, day).one(code, { text, references: [] }, claims)];
    }),
  );
}

/** What is said of a second entry beside the first: every field that differs, with both, and no other. */
export function accountsOfSecondEntry(
  first: CheckedCount,
  second: CheckedCount,
  ballot: BallotShape,
): readonly Account[] {
  const found = checkCount(second, ballot, { context: { entry: "second", first } as never });
  const [before, after] = [fieldsOf(first), fieldsOf(second)];
  const differing = [...before].filter(([path, value]) => after.get(path) !== value);
  return ofEntry(found, "W.001", (called) =>
    differing.map(([path, value]) => {
      const then = called.code === "nl" ? "daarna" : "then";
      const both = [value, after.get(path) ?? "?"].map((one) => filledIn(one, called.code));
      return `${fieldCalled(path, called)} (${both[0]}, ${then} ${both[1]})`;
    }),
  );
}

/** What is said of fields that a coordinator emptied. */
export function accountsOfEmptied(
  count: CheckedCount,
  emptied: readonly string[],
  ballot: BallotShape,
): readonly Account[] {
  const context = { entry: "correction", emptied } as never;
  const found = checkCount(count, ballot, { context });
  return ofEntry(found, "W.002", (called) => emptied.map((path) => fieldCalled(path, called)));
}

/** The fields of a report that can be emptied. */
export function fieldNamesOf(count: CheckedCount): readonly string[] {
  return [...fieldsOf(count).keys()];
}

/** A fraction in two decimals, as a language writes it. */
function decimals({ numerator, denominator }: Fraction, code: "nl" | "en"): string {
  const hundredths = Math.floor((200 * numerator + denominator) / (2 * denominator));
  const [group, mark] = code === "nl" ? [".", ","] : [",", "."];
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
  const part = String(hundredths % 100).padStart(2, "0");
  return numerator % denominator === 0 ? whole : `${whole}${mark}${part}`;
}

function claimOfProtocol(finding: ControlProtocolFinding, called: Called): Claim {
  const unit = { words: finding.unit };
  const name = `protocol-${finding.check}`;
  switch (finding.check) {
    case "no-votes":
      return claim(name, { unit });
    case "unexplained-difference":
    case "missing-explanations":
      return claim(name, { unit, ballots: finding.ballots });
    case "many-blank-votes":
    case "many-invalid-votes": {
      const { share } = finding;
      return claim(name, {
        unit,
        votes: share.numerator,
        of: share.denominator,
        share: { share },
      });
    }
    case "large-difference":
      return claim(name, { unit, votes: finding.votes, allVotes: finding.allVotes });
    case "list-deviates":
      return claim(name, {
        unit,
        list: { names: [called.group(finding.list)] },
        here: { share: finding.here },
        elsewhere: { share: finding.elsewhere },
      });
    case "candidates-possibly-switched": {
      const { more, fewer, reference, list } = finding;
      return claim(name, {
        unit,
        list: { names: [called.group(list)] },
        more: more.candidate,
        moreVotes: more.received,
        moreExpected: { words: decimals(more.expected, called.code) },
        fewer: fewer.candidate,
        fewerVotes: fewer.received,
        fewerExpected: { words: decimals(fewer.expected, called.code) },
        reference: { words: reference },
      });
    }
    case "not-computable":
      return claim(name, { unit, of: { words: finding.of } });
  }
}

/** What is said of a finding of the control protocol. */
export function accountsOfProtocol(finding: ControlProtocolFinding): readonly Account[] {
  return tongues.map(({ voice, called }) =>
    tellerOf(called, day).one(
      finding.check,
      { text: explainControlProtocol(finding, voice), references: [] },
      [claimOfProtocol(finding, called)],
    ),
  );
}

function claimOfMismatch(mismatch: Mismatch, called: Called): Claim {
  const unit = { words: mismatch.unit };
  const name = `mismatch-${mismatch.kind}`;
  switch (mismatch.kind) {
    case "figure": {
      const { parent, children, what } = mismatch;
      return claim(name, { unit, what: { words: fieldCalled(what, called) }, parent, children });
    }
    case "ballot":
      return claim(name, {
        unit,
        child: { words: mismatch.child },
        list: { names: [called.group(mismatch.list)] },
      });
    default:
      return claim(name, { unit, child: { words: mismatch.child } });
  }
}

/** What is said where a body and its units do not agree. */
export function accountsOfMismatch(mismatch: Mismatch): readonly Account[] {
  return tongues.map(({ voice, called }) =>
    tellerOf(called, day).one(
      mismatch.kind,
      { text: explainMismatch(mismatch, voice), references: [] },
      [claimOfMismatch(mismatch, called)],
    ),
  );
}
