import { has } from "../../model/has.js";
import { endingOfFault, faultSentence } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import { endOfProgress, type Surroundings } from "../surroundings.js";
import { writeError } from "../written-error.js";

/** What a verb does: it answers with how it ended. */
type Verb<Flags, Words extends readonly unknown[]> = (
  this: Surroundings,
  flags: Flags,
  ...words: Words
) => Ending | Promise<Ending>;

const asksForJson = (flags: unknown): boolean =>
  typeof flags === "object" && flags !== null && has(flags, "json") && flags.json === true;

/** A verb as the command calls it, which keeps how the verb ended; who asked for JSON is told a fault in it. */
export const ends = <Flags, Words extends readonly unknown[]>(verb: Verb<Flags, Words>) =>
  async function (this: Surroundings, flags: Flags, ...words: Words): Promise<void> {
    try {
      this.ending = await verb.call(this, flags, ...words);
    } catch (error) {
      endOfProgress(this);
      if (!asksForJson(flags)) throw error;
      this.ending = endingOfFault(error);
      writeError(this, this.ending, faultSentence(error));
    }
  };
