import type { State } from "./state.js";

/** The name under which what was answered in an exercise is kept. */
export function exerciseName({ exercise: { kind, seed, difficulty } }: State): string {
  return `${kind}.${seed}.${difficulty}`;
}
