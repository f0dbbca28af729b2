import type { Ending } from "../exit-status.js";
import type { Surroundings } from "../surroundings.js";

/** What a verb does: it answers with how it ended. */
type Verb<Flags, Words extends readonly unknown[]> = (
  this: Surroundings,
  flags: Flags,
  ...words: Words
) => Ending | Promise<Ending>;

/** A verb as the command calls it, which keeps how the verb ended. */
export const ends = <Flags, Words extends readonly unknown[]>(verb: Verb<Flags, Words>) =>
  async function (this: Surroundings, flags: Flags, ...words: Words): Promise<void> {
    this.ending = await verb.call(this, flags, ...words);
  };
