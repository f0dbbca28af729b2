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
import type { CodedFinding } from "../../../../src/validation/finding.js";
import type { CheckedCount } from "../../../../src/validation/scope.js";
import { house2025 } from "../../real-elections.js";
import { languages } from "../../told.js";
import { type Account, tellerOf } from "../accounts.js";
import { type Called, calledIn } from "../called.js";
import { type Claim, claim } from "../claims.js";
import { claimsOfFinding } from "./claims-of-findings.js";

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

/** What is said of two entries that differ, or of fields that were emptied: in the words of each language. */
export function accountsOfEntry(
  finding: CodedFinding,
  said: Readonly<Record<"nl" | "en", Claim["holes"]>>,
): readonly Account[] {
  const advice = finding.code === "W.001" ? "second-entry" : "emptied-fields";
  return tongues.flatMap(({ voice, called }) =>
    (["entry", "coordinator"] as const).map((reader) => {
      const text = explainFinding(finding, reader, voice);
      const claims = [claim(finding.code, said[called.code]), claim(`${advice}-${reader}`)];
      return tellerOf(called, day).one(finding.code, { text, references: [] }, claims);
    }),
  );
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

const figures: Readonly<Record<string, Readonly<Record<"nl" | "en", string>>>> = {
  pollCards: { nl: "stempassen (A)", en: "poll cards (A)" },
  blankVotes: { nl: "blanco stemmen (F)", en: "blank votes (F)" },
  votesCast: { nl: "uitgebrachte stemmen (H)", en: "votes cast (H)" },
};

/** What a figure of a body is called: a figure of the form, a list, or a candidate on it. */
function figureIn(what: string, { code, group }: Called): string {
  const [, list, place] = /^lists\.(\d+)\.(?:votes|candidateVotes\.(\d+))$/.exec(what) ?? [];
  if (list === undefined) return figures[what]?.[code] ?? `unknown: ${what}`;
  const name = group(Number(list));
  if (place === undefined) return code === "nl" ? `totaal van ${name}` : `total of ${name}`;
  return code === "nl"
    ? `stemmen op kandidaat ${place} van ${name}`
    : `votes for candidate ${place} of ${name}`;
}

function claimOfMismatch(mismatch: Mismatch, called: Called): Claim {
  const unit = { words: mismatch.unit };
  const name = `mismatch-${mismatch.kind}`;
  switch (mismatch.kind) {
    case "figure": {
      const { parent, children, what } = mismatch;
      return claim(name, { unit, what: { words: figureIn(what, called) }, parent, children });
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
