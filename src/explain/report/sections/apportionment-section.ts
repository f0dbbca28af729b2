import { has } from "../../../model/has.js";
import { type Determined, fullSeatsOfElection } from "../../../model/outcome/determined.js";
import type { Scope } from "../../../model/outcome/lot.js";
import type { Provisions } from "../../../model/outcome/provisions.js";
import type { Step, StepKind, StepOf } from "../../../model/outcome/step.js";
import { contestant, group } from "../../language/facts.js";
import type { Sentence } from "../../language/sentence.js";
import { tell } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import { residualSeatRace } from "../../pictures/residual-seat-race.js";
import { explainProvision } from "../../topics/explain-provision.js";
import { heading, numbered, paragraph, pictureBlock } from "../blocks.js";
import type { ReportBlock } from "../report.js";
import { sentencesOf, type ToldStep } from "../told-steps.js";
import { fullSeatsTable } from "./full-seats-section.js";
import { residualSeatTables } from "./residual-seats-section.js";

/** The division of the seats among the lists: chapter P from quota to list groups. */
export function apportionmentBlocks(
  outcome: Determined,
  steps: readonly ToldStep[],
  voice: Voice,
  pictures: boolean,
): readonly ReportBlock[] {
  const { headings, captions } = voice.language.report;
  const full = fullSeatsOfElection(outcome);
  const combinations = sentencesOf(steps, "fictitious-apportionment", "combination");
  const told = (provision: keyof Provisions, ...kinds: readonly StepKind[]) => [
    ...stepsOf(sentencesOf(steps, ...kinds)),
    ...statesOf(provision, outcome, voice),
  ];
  return [
    ...(combinations.length === 0 ? [] : [heading(headings.combinations), numbered(combinations)]),
    heading(headings.quota),
    paragraph(...sentencesOf(steps, "quota")),
    heading(headings.fullSeats),
    paragraph(...sentencesOf(steps, "full-seats")),
    ...(full === undefined ? [] : [fullSeatsTable(full, captions.fullSeats, voice)]),
    heading(headings.residualSeats),
    ...residualSeatBlocks(outcome, steps, voice, pictures),
    ...(outcome.provisions.absoluteMajority.state === "not-in-the-law"
      ? []
      : [heading(headings.absoluteMajority), ...told("absoluteMajority", "absolute-majority")]),
    heading(headings.listExhaustion),
    ...told("listExhaustion", "list-exhaustion", "seats-unassigned"),
    ...innerBlocks(steps, voice),
  ];
}

function stepsOf(sentences: readonly Sentence[]): readonly ReportBlock[] {
  return sentences.length === 0 ? [] : [numbered(sentences)];
}

/** What became of a provision besides its steps. */
function statesOf(
  provision: keyof Provisions,
  outcome: Determined,
  voice: Voice,
): readonly ReportBlock[] {
  const sentences = explainProvision(provision, outcome, voice);
  return sentences.length === 0 ? [] : [paragraph(...sentences)];
}

function residualSeatBlocks(
  outcome: Determined,
  steps: readonly ToldStep[],
  voice: Voice,
  pictures: boolean,
): readonly ReportBlock[] {
  const race = pictures ? residualSeatRace(outcome, voice) : null;
  return [
    ...stepsOf(sentencesOf(steps, "residual-seat")),
    ...statesOf("residualSeats", outcome, voice),
    ...(race === null ? [] : [pictureBlock(race)]),
    ...residualSeatTables(outcome, voice),
  ];
}

function isWithin(step: Step): step is StepOf<"full-seats"> {
  return step.kind === "full-seats" && step.scope.kind !== "election";
}

/** Seats inside list combinations, and inside list groups with more than one list. */
function innerBlocks(steps: readonly ToldStep[], voice: Voice): readonly ReportBlock[] {
  const { headings } = voice.language.report;
  const divided = steps
    .map(({ step }) => step)
    .filter(isWithin)
    .filter((step) => step.contestants.length > 1);
  const under = (text: string, kind: Scope["kind"]): readonly ReportBlock[] => {
    const own = divided.filter(({ scope }) => scope.kind === kind);
    return own.length === 0
      ? []
      : [heading(text), ...own.flatMap((full) => blocksWithin(full, steps, voice))];
  };
  return [...under(headings.withinCombinations, "combination"), ...under(headings.groups, "group")];
}

function blocksWithin(
  full: StepOf<"full-seats">,
  steps: readonly ToldStep[],
  voice: Voice,
): readonly ReportBlock[] {
  const { phrases } = voice.language.report;
  const { scope } = full;
  if (scope.kind === "election") return [];
  const of = scope.kind === "group" ? group(scope.group) : contestant(scope.combination);
  const own = steps.filter(
    ({ step }) => has(step, "scope") && JSON.stringify(step.scope) === JSON.stringify(scope),
  );
  return [
    heading(tell({ say: "lists-of", of }, phrases, voice.say), 3),
    fullSeatsTable(full, tell({ say: "seats-of-group", group: of }, phrases, voice.say), voice),
    numbered(own.map(({ sentence }) => sentence)),
  ];
}
