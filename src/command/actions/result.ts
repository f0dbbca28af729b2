import type { Voice } from "../../explain/language/voice.js";
import type { Report, ReportBlock } from "../../explain/report/report.js";
import { seatReport } from "../../explain/report/seat-report.js";
import { electedTable } from "../../explain/report/sections/persons-section.js";
import type { Election } from "../../model/election/election.js";
import type { Determined } from "../../model/outcome/determined.js";
import type { Ending } from "../exit-status.js";
import type { FactFlags } from "../flags/facts.js";
import { type Surroundings, writeJson, writeText } from "../surroundings.js";
import { reportText } from "../terminal/report-text.js";
import { voiceIn } from "../voice-in.js";
import { determinedElection } from "./determined-election.js";
import type { AnswerFlags } from "./refusal-text.js";

/** What may be asked of it. */
export type ResultFlags = FactFlags & AnswerFlags;

/** What `kieswet result` does. */
export async function result(
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
