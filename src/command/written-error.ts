import { type Ending, exitStatuses } from "./exit-status.js";
import { type Surroundings, writeJson } from "./surroundings.js";

/** What is written as JSON where there is no answer. */
export interface WrittenError {
  readonly error: {
    /** How the command ended. */
    readonly ending: Ending;
    /** The exit status. */
    readonly status: number;
    /** A sentence in English. */
    readonly message: string;
  };
}

/** Writes as JSON why there is no answer. */
export function writeError(surroundings: Surroundings, ending: Ending, message: string): void {
  const { status } = exitStatuses[ending];
  writeJson(surroundings, { error: { ending, status, message } } satisfies WrittenError);
}
