import type { BallotShape } from "../../../../src/model/count/ballot-shape.js";
import type { CodedFinding } from "../../../../src/validation/finding.js";
import type { CheckedCount } from "../../../../src/validation/scope.js";
import type { Called } from "../called.js";
import { type Claim, claim } from "../claims.js";

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

/** What a check says of a report: whether it is so, and with which figures of the report itself. */
export interface Said {
  readonly holds: boolean;
  readonly holes: Claim["holes"];
}

const answers = {
  nl: { neither: "niet ingevuld", both: "ja én nee" },
  en: { neither: "not filled in", both: "both yes and no" },
} as const;

/** The figures that a finding must say, from the report and not from the finding. */
function saidOfFigures(code: string, count: CheckedCount, ballot: BallotShape): Said | null {
  const { pollCards: a, proxyCertificates: b, voterCards: c, admittedVoters: d } = count;
  const { votesOnCandidates: e, blankVotes: f, invalidVotes: g, votesCast: h } = count;
  const { moreBallotsCounted: i, fewerBallotsCounted: j } = count;
  const lists = sum(count.votesPerList.map(({ votes }) => votes));
  const both = (holds: boolean, left: number, right: number): Said => ({
    holds,
    holes: { left, right },
  });
  const only = (holds: boolean, left: number): Said => ({ holds, holes: { left } });
  switch (code) {
    case "F.201": {
      const voterCards = { words: ballot.voterCardsUsed ? "counted" : "not-counted" };
      return { holds: a + b + c !== d, holes: { voterCards, left: a + b + c, right: d } };
    }
    case "F.202":
      return both(lists !== e, lists, e);
    case "F.203":
      return both(e + f + g !== h, e + f + g, h);
    case "F.204":
      return only(lists > 0 && e === 0, lists);
    case "F.301":
      return both(d !== h, d, h);
    case "F.302":
      return both(h <= d, h, d);
    case "F.303":
      return both(h >= d, h, d);
    case "F.305":
      return both(d === h && i + j > 0, i, j);
    case "F.306":
      return both(h > d && i !== h - d, i, h - d);
    case "F.307":
      return only(h > d && j > 0, j);
    case "F.308":
      return both(h < d && j !== d - h, j, d - h);
    case "F.309":
      return only(h < d && i > 0, i);
    case "F.312":
      return both(d !== h - i + j, d, h - i + j);
    case "W.201":
      return both(100 * f >= 3 * h && f > 0, f, h);
    case "W.202":
      return both(100 * g >= 3 * h && g > 0, g, h);
    case "W.203":
      return both(d !== h, d, h);
    case "W.206": {
      const z = "eligibleVoters" in count ? count.eligibleVoters : 0;
      return both(z < a, z, a);
    }
    default:
      return null;
  }
}

function saidOfList(code: string, number: number, count: CheckedCount, called: Called): Said {
  const own = count.lists.find((list) => list.number === number);
  const people = sum(own?.candidateVotes ?? []);
  const total = own?.total ?? 0;
  const summary = count.votesPerList.find((list) => list.number === number)?.votes ?? 0;
  const list = { names: [called.group(number)] };
  if (code === "F.401") {
    const right = people > 0 ? people : summary;
    return { holds: total === 0 && right > 0, holes: { list, right } };
  }
  const right = code === "F.402" ? people : summary;
  return { holds: total !== right, holes: { list, left: total, right } };
}

function saidOfBoxes(code: string, count: CheckedCount, { code: language }: Called): Said {
  if (code === "F.304" && "comparison" in count) {
    const ticked = Object.values(count.comparison).filter(Boolean).length;
    const words = ["none", "", "two", "three"][ticked] ?? "";
    return { holds: words !== "", holes: { ticked: { words } } };
  }
  if (code === "F.310" && "differenceExplained" in count) {
    const words = count.differenceExplained === "both" ? "both" : "neither";
    return {
      holds: count.admittedVoters !== count.votesCast,
      holes: { answer: { words: answers[language][words] } },
    };
  }
  return { holds: true, holes: {} };
}

const adviceByCode: readonly (readonly [codes: RegExp, advice: string])[] = [
  [/^F\.1/, "questions"],
  [/^F\.2/, "totals"],
  [/^F\.3/, "differences"],
  [/^F\.4/, "lists"],
  [/^W\.2/, "oddities"],
  [/^W\.001/, "second-entry"],
  [/^W\.002/, "emptied-fields"],
];

/** What must be said of a finding to its reader; null: it is not so. */
export function claimsOfFinding(
  finding: CodedFinding,
  reader: "entry" | "coordinator",
  { count, ballot }: { readonly count: CheckedCount; readonly ballot: BallotShape },
  called: Called,
): readonly Claim[] | null {
  const { code } = finding;
  const { holds, holes } =
    saidOfFigures(code, count, ballot) ??
    ("list" in finding
      ? saidOfList(code, finding.list, count, called)
      : saidOfBoxes(code, count, called));
  const [, advice] = adviceByCode.find(([codes]) => codes.test(code)) ?? ["", ""];
  return holds ? [claim(code, holes), claim(`${advice}-${reader}`)] : null;
}
