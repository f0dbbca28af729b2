import type { Sentence } from "../../../src/explain/language/sentence.js";
import { type Voice, voiceOf } from "../../../src/explain/language/voice.js";
import { explainBasis, explainHypothetical } from "../../../src/explain/topics/explain-basis.js";
import { explainDrawnLot, explainLot } from "../../../src/explain/topics/explain-lot.js";
import { explainMargin } from "../../../src/explain/topics/explain-margin.js";
import { explainProvision } from "../../../src/explain/topics/explain-provision.js";
import { explainRemark } from "../../../src/explain/topics/explain-remark.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import { explainCandidate } from "../../../src/explain/topics/why/explain-candidate.js";
import { explainResidualSeat } from "../../../src/explain/topics/why/explain-residual-seat.js";
import { presets } from "../../../src/law/readings/presets.js";
import { type Election, hasCandidates } from "../../../src/model/election/election.js";
import { type Determined, residualSeatsOfElection } from "../../../src/model/outcome/determined.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { marginsOf } from "../../../src/what-if/margins/margins.js";
import { languages } from "../told.js";
import { type Account, type Teller, tellerOf, together } from "./accounts.js";
import { askedAgain } from "./ask-again.js";
import { type Called, calledIn, dayIn } from "./called.js";
import { type Claim, claim, claimIf } from "./claims.js";
import { claimsOfLot, claimsOfMargin, claimsOfNext, claimsOfProvision } from "./claims-of-lists.js";
import { claimsOfCandidate, claimsOfStep } from "./claims-of-people.js";

import { claimOfRemark } from "./claims-of-remarks.js";

/** How much is asked of an outcome: margins and other votes are calculated anew. */
export interface Breadth {
  /** Of how many candidates it is asked why. */
  readonly candidates?: number;
  /** Whether margins are asked. */
  readonly margins?: boolean;
}

/** An outcome of an election, in one language. */
interface Asked {
  readonly election: Election;
  readonly outcome: Determined;
  readonly voice: Voice;
  readonly called: Called;
  readonly tell: Teller;
}

/** Everything that is said of an outcome and not of its seats step by step. */
export function accountsOf(
  election: Election,
  outcome: Determined,
  { candidates = Infinity, margins = true }: Breadth = {},
): readonly Account[] {
  return languages.flatMap((language) => {
    const called = calledIn(election, language.code === "nl" ? "nl" : "en");
    const voice = voiceOf(language, election);
    const tell = tellerOf(called, outcome.election.day);
    const asked: Asked = { election, outcome, voice, called, tell };
    return [
      ...ofBasis(asked),
      ...ofSteps(asked),
      ...ofResidualSeats(asked),
      ...ofProvisions(asked),
      ...ofLots(asked),
      ...ofRemarks(asked, outcome),
      ...(outcome.status === "completed"
        ? [
            ...ofCandidates(asked, outcome, candidates),
            ...(margins ? ofMargins(asked, outcome) : []),
          ]
        : []),
    ];
  });
}

const silence: Sentence = { text: "", references: [] };

function ofSteps({ election, outcome, voice, called, tell }: Asked): readonly Account[] {
  const sentences = explainSteps(outcome, voice);
  return outcome.steps.flatMap((step, index) => {
    const claims = claimsOfStep(step, outcome, election, called);
    if (claims === null) return [];
    return [tell.one(step.kind, sentences[index] ?? silence, claims, [step.article])];
  });
}

function ofResidualSeats({ outcome, voice, called, tell }: Asked): readonly Account[] {
  const full = outcome.steps.find(
    (step) => step.kind === "full-seats" && step.scope.kind === "election",
  );
  const contestants = full?.kind === "full-seats" ? full.contestants : [];
  const votesOf = (key: string): number =>
    contestants.find(({ contestant }) => contestant === key)?.votes ?? 0;
  return residualSeatsOfElection(outcome).flatMap((step, index) => {
    const [, ...others] = explainResidualSeat(outcome, index + 1, voice);
    return tell.several("why a residual seat", others, claimsOfNext(step, votesOf, called), []);
  });
}

const provisions = ["residualSeats", "absoluteMajority", "listExhaustion"] as const;

function ofProvisions({ outcome, voice, called, tell }: Asked): readonly Account[] {
  return provisions.flatMap((provision) => {
    const claims = claimsOfProvision(provision, outcome, called);
    const said = together(explainProvision(provision, outcome, voice));
    return claims.length === 0 && said.text === "" ? [] : [tell.one(provision, said, claims)];
  });
}

function ofLots({ outcome, voice, called, tell }: Asked): readonly Account[] {
  const { day } = outcome.election;
  return [
    ...outcome.lots.map((lot) => {
      const claims = claimsOfLot(lot.question, lot.drawn, called);
      return tell.one("lot", explainDrawnLot(lot, day, voice), claims, [lot.question.article]);
    }),
    ...(outcome.status === "completed"
      ? []
      : [
          tell.one(
            "lot",
            explainLot(outcome.question, day, voice),
            claimsOfLot(outcome.question, null, called),
            [outcome.question.article],
          ),
        ]),
  ];
}

function ofCandidates(
  { election, voice, called, tell }: Asked,
  outcome: CompletedOutcome,
  most: number,
): readonly Account[] {
  const isElectedWith = askedAgain(election, outcome);
  const people = election.groups
    .flatMap(({ lists }) => lists.flatMap((list) => (hasCandidates(list) ? list.candidates : [])))
    .map(({ id }) => id);
  return [...new Set(people)].slice(0, most).flatMap((id) => {
    const sentences = explainCandidate(outcome, election, id, voice);
    const claims = claimsOfCandidate(outcome, election, id, called, {
      isElectedWith,
      saysMore: sentences.length === 3,
    });
    const seat = outcome.steps.find(
      (step) =>
        (step.kind === "preference-seat" || step.kind === "list-order-seat") &&
        step.candidate === id,
    );
    const threshold = outcome.steps.find(({ kind }) => kind === "preference-threshold");
    const article = (seat ?? threshold)?.article;
    return tell.several(
      "why a candidate",
      sentences,
      claims,
      article === undefined ? [] : [article],
    );
  });
}

function ofRemarks(
  { election, voice, called, tell }: Asked,
  outcome: Determined,
): readonly Account[] {
  return outcome.remarks.map((remark) =>
    tell.one(
      remark.remark,
      explainRemark(remark, outcome, voice),
      [claimOfRemark(remark, election, called)],
      [remark.article],
    ),
  );
}

const asked = new WeakMap<CompletedOutcome, ReturnType<typeof marginsOf>>();

/** The margins of an outcome, calculated once for all languages. */
export function marginsAsked(
  election: Election,
  outcome: CompletedOutcome,
): ReturnType<typeof marginsOf> {
  const found = asked.get(outcome) ?? marginsOf(election, outcome);
  asked.set(outcome, found);
  return found;
}

function ofMargins(
  { election, voice, called, tell }: Asked,
  outcome: CompletedOutcome,
): readonly Account[] {
  const found = marginsAsked(election, outcome);
  if (found.status === "refused") throw new Error(JSON.stringify(found.issues));
  return found.margins.map((margin) =>
    tell.one("margin", explainMargin(margin, voice), claimsOfMargin(margin, called)),
  );
}

function ofBasis({ outcome, voice, called, tell }: Asked): readonly Account[] {
  const changes = { names: changesOf(outcome, called) };
  const isChanged = changes.names.length > 0;
  const hypothetical = explainHypothetical(outcome, voice) ?? silence;
  return [
    tell.one("basis", explainBasis(outcome, voice), claimsOfBasis(outcome, called)),
    ...(isChanged
      ? [tell.one("hypothetical", hypothetical, [claim("hypothetical", { changes })])]
      : []),
  ];
}
function changesOf(outcome: Determined, { code }: Called): readonly string[] {
  const bill =
    code === "nl"
      ? "het wetsvoorstel 36 641, waarin alleen lijsten die de kiesdeler halen een restzetel krijgen"
      : "bill 36 641, under which only lists that reach the quota get a residual seat";
  return outcome.hypothetical.map((name) => (name.includes("36 641") ? bill : `“${name}”`));
}

function claimsOfBasis(outcome: Determined, called: Called): readonly Claim[] {
  const day = { words: dayIn(outcome.election.day, called.code) };
  const { type, day: electionDay } = outcome.election;
  // Water authorities had a decree of their own until 2014-07-01.
  const isOfDecree = type === "AB" && electionDay < "2014-07-01";
  const law = { words: isOfDecree ? "water-authorities-decree" : "electoral-act" };
  const changes = changesOf(outcome, called);
  const usual: Readonly<Record<string, string>> = presets.default;
  const readings = Object.entries(outcome.readings).filter(
    ([id, option]) => usual[id] !== option,
  ).length;
  return [
    changes.length === 0
      ? claim("law", { law, day })
      : claim("changed-law", { law, day, changes: { names: changes } }),
    ...claimIf(readings > 0, "other-readings", { readings }),
  ];
}
