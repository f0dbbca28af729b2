import type { Assignment } from "./tied-answers.js";

/** Under which answers to its questions the answer to a vector is right. */
export interface ReadingConstraint {
  readonly id: string;
  /** Its contested questions, each with the answers that the vector tells apart from all others. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Under which it is right; a question left out is answered by none of those. */
  readonly allowed: readonly Assignment[];
}

/** Answers by question; null: none that any vector names. */
type Answers = ReadonlyMap<string, string | null>;

/** The most steps of a search; what takes more is taken not to fit. */
const mostSteps = 100_000;

/** Answers to all questions under which every constraint holds; null: there are none. */
export function solved(constraints: readonly ReadingConstraint[]): Assignment | null {
  const different = withoutRepetition(constraints);
  const domain = domainOf(different);
  const ways = different
    .map((one) => one.allowed.flatMap((assignment) => answersOf(one, assignment, domain)))
    .sort((left, right) => left.length - right.length);
  let steps = 0;
  const choose = (index: number, chosen: Answers): Answers | null => {
    const own = ways[index];
    if (own === undefined) return chosen;
    for (const answers of own) {
      steps += 1;
      if (steps > mostSteps) return null;
      const more = joined(chosen, answers);
      const found = more === null ? null : choose(index + 1, more);
      if (found !== null) return found;
    }
    return null;
  };
  const found = choose(0, new Map());
  return found === null ? null : named(found);
}

/** Two constraints that cannot hold together; where no two are so, the fewest that are found. */
export function firstIrreconcilable(
  constraints: readonly ReadingConstraint[],
): readonly ReadingConstraint[] {
  const different = withoutRepetition(constraints);
  for (const [index, left] of different.entries()) {
    const right = different.slice(index + 1).find((other) => solved([left, other]) === null);
    if (right !== undefined) return [left, right];
  }
  let core = different;
  for (const one of different) {
    const without = core.filter((other) => other !== one);
    if (solved(without) === null) core = without;
  }
  return core;
}

/** Every answer to each question that some vector names. */
function domainOf(constraints: readonly ReadingConstraint[]): ReadonlyMap<string, Set<string>> {
  const domain = new Map<string, Set<string>>();
  for (const { questions } of constraints) {
    for (const [question, options] of Object.entries(questions)) {
      domain.set(question, new Set([...(domain.get(question) ?? []), ...options]));
    }
  }
  return domain;
}

/** The answers that an assignment stands for: who answers none of those named here may answer otherwise. */
function answersOf(
  { questions }: ReadingConstraint,
  assignment: Assignment,
  domain: ReadonlyMap<string, Set<string>>,
): readonly Answers[] {
  let all: readonly (readonly [string, string | null])[][] = [[]];
  for (const [question, options] of Object.entries(questions)) {
    const chosen = assignment[question];
    const others = [...(domain.get(question) ?? [])].filter((one) => !options.includes(one));
    const meant = chosen === undefined ? [null, ...others] : [chosen];
    all = all.flatMap((one) => meant.map((option) => [...one, [question, option] as const]));
  }
  return all.map((entries) => new Map(entries));
}

/** Answers chosen so far with those of one vector more; null: they contradict. */
function joined(chosen: Answers, more: Answers): Answers | null {
  const all = new Map(chosen);
  for (const [question, option] of more) {
    if (all.has(question) && all.get(question) !== option) return null;
    all.set(question, option);
  }
  return all;
}

function named(chosen: Answers): Assignment {
  const answered = [...chosen].flatMap(([question, option]) =>
    option === null ? [] : [[question, option]],
  );
  return Object.fromEntries(answered);
}

function withoutRepetition(constraints: readonly ReadingConstraint[]): ReadingConstraint[] {
  const byContent = new Map<string, ReadingConstraint>();
  for (const one of constraints) {
    const content = JSON.stringify([one.questions, one.allowed]);
    if (!byContent.has(content)) byContent.set(content, one);
  }
  return [...byContent.values()];
}
