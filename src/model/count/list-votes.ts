import * as z from "zod";
import { maximumFigure } from "../bounds.js";
import type { DeepReadonly } from "../deep-readonly.js";
import { figureSchema, isFigure } from "./figure.js";

/**
 * The votes of the candidates of one list, position by position; an empty field (`null`) is 0.
 * A nation's counts hold eleven million of these figures, so they are checked by one plain loop
 * that accepts and refuses exactly what an array of {@link figureSchema} does.
 */
export const candidateVotesSchema = z
  .custom<readonly (number | null)[]>()
  .transform((input, context): readonly number[] => {
    if (!Array.isArray(input)) {
      context.issues.push({ code: "invalid_type", expected: "array", input });
      return z.NEVER;
    }
    const votes: number[] = [...input];
    for (let position = 0; position < votes.length; position += 1) {
      const figure = votes[position] ?? 0;
      if (!isFigure(figure)) {
        const issues = figureSchema.safeParse(figure).error?.issues ?? [];
        for (const issue of issues) {
          context.issues.push({ ...issue, input: figure, path: [position, ...issue.path] });
        }
      }
      votes[position] = figure;
    }
    return votes;
  })
  .meta({
    type: "array",
    items: { type: ["integer", "null"], minimum: 0, maximum: maximumFigure },
  });

/** One list as reported on its own page of the form: votes per candidate and the total written there. */
export const listVotesSchema = z.strictObject({
  /** List number (Dutch: lijstnummer). */
  number: z.int(),
  /** Votes of candidate k at position k - 1. */
  candidateVotes: candidateVotesSchema,
  /** The list total as written down; not derived. */
  total: figureSchema,
});

/** One list as reported: votes per candidate and the total written there. */
export type ListVotes = DeepReadonly<z.output<typeof listVotesSchema>>;

/** One line of the summary of the form: E.1, E.2 and further. */
export const votesForListSchema = z.strictObject({
  /** List number (Dutch: lijstnummer). */
  number: z.int(),
  /** The votes on the list as written in the summary; not derived. */
  votes: figureSchema,
});

/** One line of the summary of the form: the votes on one list. */
export type VotesForList = DeepReadonly<z.output<typeof votesForListSchema>>;
