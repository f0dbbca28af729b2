import {
  type Determined,
  fullSeatsOfElection,
  residualSeatsOfElection,
} from "../../../model/outcome/determined.js";
import type { Step, StepOf } from "../../../model/outcome/step.js";
import { plainSentence, type Sentence } from "../../language/sentence.js";
import { tell } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import { residualSeatRace } from "../../pictures/residual-seat-race.js";
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
  const { headings, captions, noMajority, noExhaustion } = voice.language.report;
  const full = fullSeatsOfElection(outcome);
  const combinations = sentencesOf(steps, "fictitious-apportionment", "combination");
  const exhaustion = sentencesOf(steps, "list-exhaustion", "seats-unassigned");
  const orNot = (sentences: readonly Sentence[], otherwise: string): ReportBlock =>
    sentences.length === 0 ? paragraph(plainSentence(otherwise)) : numbered(sentences);
  return [
    ...(combinations.length === 0 ? [] : [heading(headings.combinations), numbered(combinations)]),
    heading(headings.quota),
    paragraph(...sentencesOf(steps, "quota")),
    heading(headings.fullSeats),
    paragraph(...sentencesOf(steps, "full-seats")),
    ...(full === undefined ? [] : [fullSeatsTable(full, captions.fullSeats, voice)]),
    heading(headings.residualSeats),
    ...residualSeatBlocks(outcome, steps, voice, pictures),
    ...(outcome.election.type === "EK"
      ? []
      : [
          heading(headings.absoluteMajority),
          orNot(sentencesOf(steps, "absolute-majority"), noMajority),
        ]),
    heading(headings.listExhaustion),
    orNot(exhaustion, noExhaustion),
    ...groupBlocks(steps, voice),
  ];
}

function residualSeatBlocks(
  outcome: Determined,
  steps: readonly ToldStep[],
  voice: Voice,
  pictures: boolean,
): readonly ReportBlock[] {
  const { noResidualSeats, roundedNote, markedNote } = voice.language.report;
  const seats = residualSeatsOfElection(outcome);
  if (seats.length === 0) return [paragraph(plainSentence(noResidualSeats))];
  const race = pictures ? residualSeatRace(outcome, voice) : null;
  return [
    numbered(sentencesOf(steps, "residual-seat")),
    ...(race === null ? [] : [pictureBlock(race)]),
    ...residualSeatTables(seats, voice),
    paragraph(plainSentence(markedNote), plainSentence(roundedNote)),
  ];
}

function isWithin(step: Step): step is StepOf<"full-seats"> {
  return step.kind === "full-seats" && step.scope.kind !== "election";
}

/** Seats inside list combinations and list groups with more than one list. */
function groupBlocks(steps: readonly ToldStep[], voice: Voice): readonly ReportBlock[] {
  const { headings, phrases } = voice.language.report;
  const scopes = steps
    .map(({ step }) => step)
    .filter(isWithin)
    .filter((step) => step.contestants.length > 1);
  if (scopes.length === 0) return [];
  return [
    heading(headings.groups),
    ...scopes.flatMap((full): ReportBlock[] => {
      const own = steps.filter(
        ({ step }) => "scope" in step && JSON.stringify(step.scope) === JSON.stringify(full.scope),
      );
      const name =
        full.scope.kind === "combination"
          ? voice.say.contestant(full.scope.combination)
          : full.scope.kind === "group"
            ? voice.say.group(full.scope.group)
            : "";
      return [
        heading(name, 3),
        fullSeatsTable(
          full,
          tell({ say: "seats-of-group", group: name }, phrases, voice.say),
          voice,
        ),
        numbered(own.map(({ sentence }) => sentence)),
      ];
    }),
  ];
}
