import { libraryVersion } from "../../conformance/receipt/library-version.js";
import { profilesText } from "../../conformance/report/profiles-text.js";
import { vectorListJson, vectorListText } from "../../conformance/report/vector-list.js";
import { presetSchema } from "../../model/outcome/readings-schema.js";
import { CommandFault, endingOfFault, faultSentence } from "../command-fault.js";
import { type Ending, exitStatuses } from "../exit-status.js";
import { adaptProgram } from "./adapt-program.js";
import { answerAsProgram } from "./answer-program.js";
import { askedVectors } from "./asked-vectors.js";
import { type Asked, readCommandLine } from "./command-line.js";
import { comparePrograms } from "./compare-programs.js";
import { type Host, say } from "./host.js";
import { onRecords } from "./record-verbs.js";
import { runDrawn } from "./run-drawn.js";
import { runProfile } from "./run-profile.js";
import { usageOf } from "./usage.js";

/** Does what the words ask; answers with the exit status. */
export async function runConformance(words: readonly string[], host: Host): Promise<number> {
  try {
    return exitStatuses[await carriedOut(readCommandLine(words), host)].status;
  } catch (error) {
    say(host, faultSentence(error));
    return exitStatuses[endingOfFault(error)].status;
  }
}

async function carriedOut(asked: Asked, host: Host): Promise<Ending> {
  const { input, output, beside } = host;
  switch (asked.command) {
    case "help":
      if (asked.complaint === null) {
        output.write(usageOf(asked.of));
        return "right";
      }
      say(host, asked.complaint);
      beside.write(`\n${usageOf(asked.of)}`);
      return "misunderstood";
    case "version":
      output.write(`${libraryVersion}\n`);
      return "right";
    case "answer": {
      const preset = presetSchema.safeParse(asked.preset);
      if (!preset.success) throw new CommandFault("misunderstood", `no preset ${asked.preset}`);
      await answerAsProgram(ownName(preset.data), preset.data, input, output);
      return "right";
    }
    case "adapt":
      await adaptProgram(asked.program, asked.args, input, output);
      return "right";
    case "profiles":
      output.write(
        profilesText((await askedVectors({ vectors: [], profile: null, only: null })).all),
      );
      return "right";
    case "list": {
      const { asked: listed } = await askedVectors(asked);
      output.write((asked.form === "json" ? vectorListJson : vectorListText)(listed));
      return "right";
    }
    case "run":
      return runProfile(asked, host);
    case "generate":
      return runDrawn(asked, host);
    case "compare":
      return comparePrograms(asked, host);
    default:
      return onRecords(asked, host);
  }
}

function ownName(preset: string): string {
  const name = `kieswet ${libraryVersion}`;
  return preset === "default" ? name : `${name}, preset ${preset}`;
}
