/**
 * How a thing ended: the same five words for every function.
 *
 * - `accepted`: input was taken; `value` is what it became.
 * - `completed`: a calculation gave its whole answer. What it found has names of its own.
 * - `lot-required`: the law orders a lot first; `question` says which.
 * - `undetermined`: the law, or the data given, do not decide it; `because` says why.
 * - `refused`: the input was not taken; `issues` says everything that is wrong with it.
 */
export type Status = "accepted" | "completed" | "lot-required" | "undetermined" | "refused";
