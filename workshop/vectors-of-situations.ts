import type fc from "fast-check";
import { answerVector } from "../src/conformance/answer-vector.js";
import type { Vector } from "../src/conformance/format/vector-schema.js";
import type { VectorKind } from "../src/conformance/kinds/kinds.js";
import { articleName } from "../src/model/article.js";
import { acceptableAnswers } from "./acceptable-answers.js";
import { findSmallest } from "./find-smallest.js";
import { isAgreedOn, isCaught } from "./mistakes.js";
import type { Situation } from "./situation.js";

const seeds = [1, 2];

/** Vectors for situations of one kind: an input that is the smallest for several stands once. */
export function vectorsOf<Input>(
  kind: VectorKind,
  situations: readonly Situation<Input>[],
): readonly Vector[] {
  const byInput = new Map<string, Situation<Input>[]>();
  for (const situation of situations) {
    const inputs = new Set(inputsFor(kind, situation).map((input) => JSON.stringify(input)));
    if (inputs.size === 0) process.stdout.write(`nothing found for ${kind} ${situation.flag}\n`);
    for (const input of inputs) byInput.set(input, [...(byInput.get(input) ?? []), situation]);
  }
  const numbers = new Map<string, number>();
  return [...byInput].map(([text, own]) => {
    const flag = own[0]?.flag ?? "";
    const number = (numbers.get(flag) ?? 0) + 1;
    numbers.set(flag, number);
    return vectorOf(kind, own, number, JSON.parse(text) as Input);
  });
}

function inputsFor<Input>(kind: VectorKind, situation: Situation<Input>): readonly Input[] {
  const { inputs, wanted = () => true, catches = [] } = situation;
  const isWanted = (input: Input): boolean => {
    const answer = answerVector({ kind, input });
    if (!wanted(input, answer)) return false;
    const vector = vectorOf(kind, [situation], 0, input);
    return isAgreedOn(vector) && catches.every((name) => isCaught(vector, name));
  };
  if (Array.isArray(inputs)) {
    for (const input of inputs as readonly Input[]) {
      if (!isWanted(input)) {
        process.stdout.write(`not wanted: ${kind} ${situation.flag} ${JSON.stringify(input)}\n`);
      }
    }
    return inputs as readonly Input[];
  }
  return seeds.flatMap((seed) => {
    const found = findSmallest(inputs as fc.Arbitrary<Input>, isWanted, seed);
    return found === null ? [] : [found];
  });
}

function vectorOf<Input>(
  kind: VectorKind,
  situations: readonly Situation<Input>[],
  number: number,
  input: Input,
): Vector {
  const [{ flag } = { flag: "" }] = situations;
  const expected = answerVector({ kind, input });
  const acceptable = acceptableAnswers((readings) => answerVector({ kind, input }, { readings }));
  const articles = situations.flatMap((one) =>
    typeof one.articles === "function" ? one.articles(input) : one.articles,
  );
  return {
    id: `${flag.replace(/(?<!^)([A-Z]|\d+)/g, "-$1").toLowerCase()}-${number}`,
    kind,
    ...typeAndDay(input),
    flags: situations.map((one) => one.flag),
    articles: articles.filter(
      (one, index) =>
        articles.findIndex((other) => articleName(other) === articleName(one)) === index,
    ),
    input,
    expected,
    ...(acceptable.length === 0 ? {} : { acceptable }),
  };
}

/** The type and the day of the election, where the input has them. */
function typeAndDay(input: unknown): Pick<Vector, "type" | "day"> {
  const own = input as { readonly type?: Vector["type"]; readonly day?: Vector["day"] };
  const { type, day } = (input as { readonly election?: typeof own }).election ?? own;
  return { ...(type === undefined ? {} : { type }), ...(day === undefined ? {} : { day }) };
}
