import { buildCommand } from "@stricli/core";
import type { Voice } from "../../explain/language/voice.js";
import type { Report, ReportBlock } from "../../explain/report/report.js";
import { seatReport } from "../../explain/report/seat-report.js";
import { electedTable } from "../../explain/report/sections/persons-section.js";
import type { Election } from "../../model/election/election.js";
import type { Determined } from "../../model/outcome/determined.js";
import type { Ending } from "../exit-status.js";
import { type FactFlags, factFlags } from "../flags/facts.js";
import { jsonFlag, languageFlag, voiceIn } from "../flags/shared-flags.js";
import { type Surroundings, writeJson, writeText } from "../surroundings.js";
import { reportText } from "../terminal/report-text.js";
import { determinedElection } from "./determined-election.js";
import { ends } from "./ends.js";
import { electionPaths } from "./paths.js";
import type { AnswerFlags } from "./refusal-text.js";

type ResultFlags = FactFlags & AnswerFlags;

async function result(
  this: Surroundings,
  flags: ResultFlags,
  ...paths: readonly string[]
): Promise<Ending> {
  const determined = await determinedElection(paths, flags, this);
  if (determined.status === "ended") return determined.ending;
  const { election, outcome, ending } = determined;
  const voice = voiceIn(flags.language, election);
  if (flags.json) writeJson(this, outcome);
  else writeText(this, reportText(resultReport(outcome, election, voice), this.columns));
  return ending;
}

/** Seats of each list, and who was elected: the head of the report on seats, without its reasons. */
function resultReport(outcome: Determined, election: Election, voice: Voice): Report {
  const whole = seatReport(outcome, election, voice, { pictures: false, persons: false });
  const table = whole.blocks.findIndex(({ kind }) => kind === "table");
  const elected: readonly ReportBlock[] =
    outcome.status === "completed"
      ? outcome.groups.flatMap((group) => electedTable(outcome, group, voice) ?? [])
      : [];
  return { ...whole, blocks: [...whole.blocks.slice(0, table + 1), ...elected] };
}

/** `kieswet result`. */
export const resultCommand = buildCommand<ResultFlags, readonly string[], Surroundings>({
  func: ends(result),
  parameters: {
    positional: electionPaths,
    flags: { ...factFlags, json: jsonFlag, language: languageFlag },
  },
  docs: {
    brief: "Seats of each list, and who is elected",
    fullDescription: [
      "The result of an election under the law of its day: seats of each list, and who is elected.",
      "Ends with 3 where a lot must be drawn first; say what was drawn with --lot.",
      "",
      "  kieswet result election.json",
      "  kieswet result files --language nl",
    ].join("\n"),
  },
});
