import { own } from "../has.js";
import { isPlainArray } from "../plain-value.js";
import { isFigure } from "./figure.js";
import type { ListVotes, VotesForList } from "./list-votes.js";

/** The parts of a report that hold nearly all of its figures. */
interface ListSections {
  readonly votesPerList: readonly VotesForList[];
  readonly lists: readonly ListVotes[];
}

type Properties = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** An object with no other properties than these, or nothing. */
function withOnly(value: unknown, names: readonly string[]): Properties | undefined {
  if (!isObject(value)) return undefined;
  for (const name of Object.keys(value)) if (!names.includes(name)) return undefined;
  return value;
}

/** Longer arrays are left to the schema, which refuses them unread. */
const longest = 9_999;

/** An array and nothing more: what else goes for one may do anything when it is gone through. */
function isRow(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= longest && isPlainArray(value);
}

function figuresOf(input: unknown): readonly number[] | undefined {
  if (!isRow(input)) return undefined;
  const figures: number[] = [];
  for (let position = 0; position < input.length; position += 1) {
    const figure = input[position] ?? 0;
    if (!isFigure(figure)) return undefined;
    figures.push(figure);
  }
  return figures;
}

function everyOne<Item>(
  input: unknown,
  read: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!isRow(input)) return undefined;
  const items: Item[] = [];
  for (let position = 0; position < input.length; position += 1) {
    const item = read(input[position]);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

const listNames = ["number", "candidateVotes", "total"];

function listOf(input: unknown): ListVotes | undefined {
  const list = withOnly(input, listNames);
  const number = own(list, "number");
  const total = own(list, "total") ?? 0;
  const candidateVotes = figuresOf(own(list, "candidateVotes"));
  if (!isListNumber(number) || !isFigure(total) || candidateVotes === undefined) {
    return undefined;
  }
  return { number, candidateVotes, total };
}

const lineNames = ["number", "votes"];

function lineOf(input: unknown): VotesForList | undefined {
  const line = withOnly(input, lineNames);
  const number = own(line, "number");
  const votes = own(line, "votes") ?? 0;
  if (!isListNumber(number) || !isFigure(votes)) return undefined;
  return { number, votes };
}

/** A report of which the list sections are in order. */
interface QuicklyRead {
  readonly report: Properties;
  readonly sections: ListSections;
}

/**
 * The list sections of a report when nothing at all is wrong with them, read without the schema:
 * a nation's counts hold eleven million figures. Whatever is in doubt is nothing here, and is left
 * to the schema, which also says what is wrong.
 */
export function quickLists(report: unknown): QuicklyRead | undefined {
  if (!isObject(report)) return undefined;
  const votesPerList = everyOne(own(report, "votesPerList"), lineOf);
  if (votesPerList === undefined) return undefined;
  const lists = everyOne(own(report, "lists"), listOf);
  return lists === undefined ? undefined : { report, sections: { votesPerList, lists } };
}
