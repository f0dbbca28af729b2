import { type Application, buildApplication, buildRouteMap, text_en } from "@stricli/core";
import { libraryVersion } from "../conformance/receipt/library-version.js";
import { nearestOf } from "../model/options/nearest.js";
import { endingOfFault, faultSentence } from "./command-fault.js";
import { exitStatuses } from "./exit-status.js";
import { misunderstoodSentence, noSuchVerb } from "./misunderstood.js";
import type { Surroundings } from "./surroundings.js";
import { checkCommand } from "./verbs/check.js";
import { completionCommand } from "./verbs/completion.js";
import { explainCommand } from "./verbs/explain.js";
import { marginsCommand } from "./verbs/margins.js";
import { readingsCommand } from "./verbs/readings.js";
import { resultCommand } from "./verbs/result.js";
import { rulesCommand } from "./verbs/rules.js";
import { runCommand } from "./verbs/run.js";
import { schemaCommand } from "./verbs/schema.js";
import { openCommand, sealCommand } from "./verbs/seal.js";
import { checkSignatureCommand, keygenCommand, signCommand } from "./verbs/sign.js";
import { tableCommand } from "./verbs/table.js";
import { verifyCommand } from "./verbs/verify.js";

const table = Object.values(exitStatuses)
  .map(({ status, means }) => `  ${`${status}`.padStart(3)}  ${means}`)
  .join("\n");

const verbs = {
  verify: verifyCommand,
  result: resultCommand,
  explain: explainCommand,
  margins: marginsCommand,
  table: tableCommand,
  check: checkCommand,
  rules: rulesCommand,
  readings: readingsCommand,
  run: runCommand,
  schema: schemaCommand,
  keygen: keygenCommand,
  sign: signCommand,
  "check-signature": checkSignatureCommand,
  seal: sealCommand,
  open: openCommand,
  completion: completionCommand,
};

/** What the command can do, in the order of its help. */
export const verbNames: readonly string[] = Object.keys(verbs);

const routes = buildRouteMap<string, Surroundings>({
  routes: verbs,
  docs: {
    brief: "The calculations of the Dutch Electoral Act, for files and no program",
    fullDescription: `The calculations of the Dutch Electoral Act, for files and no program.

Who won, from a folder or zip file of official files:   kieswet result FOLDER
Are these files right:                                  kieswet verify FOLDER
All figures for a spreadsheet:                          kieswet table FOLDER > votes.csv
More on a verb, with examples:                          kieswet result --help

Every verb ends with one of these statuses:
${table}`,
  },
});

/** The command `kieswet`: its verbs, and what it says where one cannot be done. */
export const application: Application<Surroundings> = buildApplication(routes, {
  name: "kieswet",
  versionInfo: { currentVersion: libraryVersion },
  documentation: { onlyRequiredInUsageLine: true },
  scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
  localization: {
    text: {
      ...text_en,
      exceptionWhileParsingArguments: misunderstoodSentence,
      noCommandRegisteredForInput: ({ input }) => noSuchVerb(input, nearestOf(input, verbNames)),
      exceptionWhileRunningCommand: faultSentence,
      exceptionWhileLoadingCommandFunction: faultSentence,
      exceptionWhileLoadingCommandContext: faultSentence,
      commandErrorResult: faultSentence,
    },
  },
  determineExitCode: (error) => exitStatuses[endingOfFault(error)].status,
});
