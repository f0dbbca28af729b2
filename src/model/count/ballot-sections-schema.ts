import * as z from "zod";

/** As much of a report as its fit with the ballot paper needs, whatever else is wrong with it. */
export const ballotSectionsSchema = z.object({
  voterCards: z.unknown().optional(),
  votesPerList: z.array(z.object({ number: z.unknown() })),
  lists: z.array(z.object({ number: z.unknown(), candidateVotes: z.array(z.unknown()) })),
});
