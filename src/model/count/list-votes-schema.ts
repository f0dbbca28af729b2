import * as z from "zod";
import { maximumFigure } from "../bounds.js";
import type { SchemaOf } from "../schema-of.js";
import { isFigure } from "./figure.js";
import { figureSchema } from "./figure-schema.js";
import type { ReportSchema } from "./given-report.js";
import type { ListVotes, VotesForList } from "./list-votes.js";

/**
 * The votes of the candidates of one list, position by position; an empty field (`null`) is 0.
 * A nation's counts hold eleven million of these figures, so they are checked by one plain loop
 * that accepts and refuses exactly what an array of {@link figureSchema} does.
 */
export const candidateVotesSchema: SchemaOf<readonly number[], readonly (number | null)[]> = z
  .custom<readonly (number | null)[]>()
  .transform((input, context): readonly number[] => {
    if (!Array.isArray(input)) {
      context.issues.push({ code: "invalid_type", expected: "array", input });
      return z.NEVER;
    }
    const votes: number[] = [];
    for (let position = 0; position < input.length; position += 1) {
      const figure = input[position] ?? 0;
      if (!isFigure(figure)) {
        const issues = figureSchema.safeParse(figure).error?.issues ?? [];
        for (const issue of issues) {
          context.issues.push({ ...issue, input: figure, path: [position, ...issue.path] });
        }
      }
      votes.push(figure);
    }
    return votes;
  });

// A loop has no form that a converter could read: this is it.
candidateVotesSchema._zod.toJSONSchema = () => ({
  type: "array",
  description: "Votes on each candidate, in list order; an empty field is null, and counts as 0",
  items: { type: ["integer", "null"], minimum: 0, maximum: maximumFigure },
});

/** One list as reported on its own page of the form: votes per candidate and the total written there. */
export const listVotesSchema: ReportSchema<ListVotes> = z.strictObject({
  number: z.int(),
  candidateVotes: candidateVotesSchema,
  total: figureSchema,
});

/** One line of the summary of the form: E.1, E.2 and further. */
export const votesForListSchema: ReportSchema<VotesForList> = z.strictObject({
  number: z.int(),
  votes: figureSchema,
});
