import type fc from "fast-check";
import { answerVector } from "../src/conformance/answer-vector.js";
import type { Vector } from "../src/conformance/format/vector-schema.js";
import type { VectorKind } from "../src/conformance/kinds/kinds.js";
import { articleName } from "../src/model/article.js";
import { acceptableAnswers } from "./acceptable-answers.js";
import { findSmallest } from "./find-smallest.js";
import { kindsInWorkshop } from "./kinds.js";
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
  const isRight = (input: Input, isPlain?: boolean): boolean => {
    const vector = vectorOf(kind, [situation], 0, input, isPlain);
    return isAgreedOn(vector) && catches.every((name) => isCaught(vector, name));
  };
  // Every reading is tried of what is right without them only: they are many, and make nothing right.
  const isWantedPlainly = (input: Input): boolean =>
    wanted(input, answerVector({ kind, input })) && isRight(input, true);
  const isWanted = (input: Input): boolean => isWantedPlainly(input) && isRight(input);
  if (Array.isArray(inputs)) {
    for (const input of inputs as readonly Input[]) {
      if (!isWanted(input)) {
        process.stdout.write(`not wanted: ${kind} ${situation.flag} ${JSON.stringify(input)}\n`);
      }
    }
    return inputs as readonly Input[];
  }
  return seeds.flatMap((seed) => {
    const all = inputs as fc.Arbitrary<Input>;
    const plain = findSmallest(all, isWantedPlainly, seed, situation.attempts);
    if (plain === null || isRight(plain)) return plain === null ? [] : [plain];
    const found = findSmallest(all, isWanted, seed, situation.attempts);
    return found === null ? [] : [found];
  });
}

function vectorOf<Input>(
  kind: VectorKind,
  situations: readonly Situation<Input>[],
  number: number,
  input: Input,
  isPlain = kindsInWorkshop[kind].knowsNoReadings ?? false,
): Vector {
  const [{ flag } = { flag: "" }] = situations;
  const expected = answerVector({ kind, input });
  const acceptable = isPlain
    ? []
    : acceptableAnswers((readings) => answerVector({ kind, input }, { readings }));
  const articles = situations.flatMap((one) =>
    typeof one.articles === "function" ? one.articles(input) : one.articles,
  );
  const comments = [...new Set(situations.flatMap(({ comment = [] }) => comment))];
  return {
    id: `${flag.replace(/(?<!^)([A-Z]|\d+)/g, "-$1").toLowerCase()}-${number}`,
    kind,
    ...typeAndDay(input, expected),
    flags: situations.map((one) => one.flag),
    articles: articles.filter(
      (one, index) =>
        articles.findIndex((other) => articleName(other) === articleName(one)) === index,
    ),
    ...(comments.length === 0 ? {} : { comment: comments.join(" ") }),
    input,
    expected,
    ...(acceptable.length === 0 ? {} : { acceptable }),
  };
}

type Dated = Pick<Vector, "type" | "day">;

/** The type and the day of the election, where the input has them, or the answer gives the day. */
function typeAndDay(input: unknown, expected: unknown): Dated {
  const own = input as Dated & {
    readonly election?: Dated;
    readonly before?: { readonly election?: Dated };
  };
  const { type, day: given } = own.election ?? own.before?.election ?? own;
  const isAnswered = own.election !== undefined && "asked" in own;
  const day = isAnswered ? (expected as Dated).day : given;
  return { ...(type === undefined ? {} : { type }), ...(day === undefined ? {} : { day }) };
}
