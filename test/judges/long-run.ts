import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { deposits } from "./beside-the-result/deposits.js";
import { leave } from "./beside-the-result/leave.js";
import { listLengths } from "./beside-the-result/list-lengths.js";
import { listNumbers } from "./beside-the-result/list-numbers.js";
import { sizes } from "./beside-the-result/sizes.js";
import type { Topic } from "./beside-the-result/topic.js";
import { voteValues } from "./beside-the-result/vote-values.js";
import { borders, lastCombinations } from "./vacancies/borders.js";
import { histories } from "./vacancies/histories.js";
import { daysOf, following, followingByLaw, judged, sitting } from "./vacancies/walk.js";

/**
 * Lays the judges beside the library for some minutes: vacancies of every kind of body, day after day, and
 * what lies beside the result. Says how many, and stops at the first difference.
 * `npx tsx test/judges/long-run.ts SEED MINUTES`.
 */

const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
const until = Date.now() + Number(process.argv[3] ?? 10) * 60_000;
const batch = 200;
const vacated = fc.oneof(
  { weight: 6, arbitrary: histories },
  { weight: 3, arbitrary: borders },
  { weight: 1, arbitrary: lastCombinations },
);

function differ(what: string, one: unknown, ...answers: readonly unknown[]): never {
  throw new Error(JSON.stringify({ what, one, answers }));
}

function lay<Case, Facts>(topic: Topic<Case, Facts>, round: number): number {
  const cases = fc.sample(topic.cases, { numRuns: batch, seed: seed + round });
  for (const one of cases) {
    const [library, law] = [topic.byLibrary(one), topic.byLaw(one, topic.facts)];
    if (!isDeepStrictEqual(library, law)) differ(topic.name, one, library, law);
  }
  return cases.length;
}

function layVacancies(round: number): number {
  let vacancies = 0;
  for (const history of fc.sample(vacated, { numRuns: batch, seed: seed + round })) {
    for (const asked of daysOf(history)) {
      const law = judged(asked);
      const [library, byLaw] = [following(asked.answer.decisions), followingByLaw(law)];
      const members = law === "another lot" ? null : sitting(law.members);
      if (
        !isDeepStrictEqual(library, byLaw) ||
        !isDeepStrictEqual(sitting(asked.answer.members), members)
      ) {
        differ("vacancies", history, asked.question, library, byLaw);
      }
      vacancies += asked.answer.decisions.length;
    }
  }
  return vacancies;
}

let vacancies = 0;
let others = 0;
for (let round = 0; Date.now() < until; round += 1) {
  vacancies += layVacancies(round);
  others += lay(leave, round) + lay(voteValues, round) + lay(sizes, round);
  others += lay(listLengths, round) + lay(listNumbers, round) + lay(deposits, round);
  if (round % 10 === 9) console.log(`seed ${seed}: ${vacancies} vacancies, ${others} others agree`);
}
console.log(`seed ${seed}: ${vacancies} vacancies, ${others} others agree`);
