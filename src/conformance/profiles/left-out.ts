import { has } from "../../model/has.js";
import type { Vector } from "../format/vector-schema.js";
import type { LeftOut } from "./profile.js";

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const plain = (value: unknown): Plain => (isPlain(value) ? value : {});
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isFilled = (value: unknown): boolean => items(value).length > 0;
const groupsOf = ({ input }: Vector) => items(plain(input)["groups"]).map(plain);

/** Whether a step is taken: the vector shows its steps, or else names the article of this one. */
function hasStep({ expected, articles }: Vector, name: string, article: string): boolean {
  const { steps } = plain(expected);
  return Array.isArray(steps)
    ? steps.some((step) => plain(step)["step"] === name)
    : articles.some((one) => one.article === article);
}

const isZero = (votes: unknown): boolean =>
  Array.isArray(votes) ? votes.every(isZero) : votes === 0;

/** Whether a vector is about what a profile may leave out. */
export const isAbout: Readonly<Record<LeftOut, (vector: Vector) => boolean>> = {
  "refused-input": ({ expected }) => has(plain(expected), "refused"),
  lots: ({ input, expected }) =>
    isFilled(plain(input)["lots"]) ||
    isFilled(plain(expected)["lots"]) ||
    has(plain(expected), "question"),
  "exhausted-lists": (vector) =>
    hasStep(vector, "list-exhaustion", "P 10") ||
    Number(plain(vector.expected)["unassignedSeats"] ?? 0) > 0,
  "absolute-majority": (vector) => hasStep(vector, "absolute-majority", "P 9"),
  "several-lists": (vector) => groupsOf(vector).some((group) => has(group, "lists")),
  combinations: ({ input }) => isFilled(plain(input)["combinations"]),
  deceased: ({ input }) => isFilled(plain(input)["deceased"]),
  "no-votes": (vector) => {
    const groups = groupsOf(vector);
    return groups.length > 0 && groups.every((group) => isZero(group["votes"]));
  },
};
