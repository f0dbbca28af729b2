import type { Vector } from "../src/conformance/format/vector-schema.js";
import { articleName } from "../src/model/article.js";
import { mistakesCaught } from "./mistakes.js";

/** A vector file in the making. */
export interface VectorsOfFile {
  readonly file: string;
  readonly vectors: readonly Vector[];
}

/**
 * What each vector earns its place by, over all files in their order: the mistakes that it catches,
 * alone or first, the clauses that it is first to cover, the situations that it is first to show and
 * the readings that it tells apart. A vector that earns nothing is left out.
 */
export function withEarnings(files: readonly VectorsOfFile[]): readonly VectorsOfFile[] {
  const caught = new Map<Vector, readonly string[]>();
  for (const vector of files.flatMap(({ vectors }) => vectors)) {
    caught.set(
      vector,
      mistakesCaught(vector).map((name) => `${vector.kind}: ${name}`),
    );
  }
  const seen = new Set<string>();
  const fresh = (name: string): boolean => !seen.has(name) && seen.add(name) !== undefined;
  const first = files.map(({ file, vectors }) => ({
    file,
    vectors: vectors.flatMap((vector) => {
      const earned = [
        ...(caught.get(vector) ?? []).filter(fresh).map((name) => `first to catch ${name}`),
        ...clausesOf(vector)
          .filter(fresh)
          .map((name) => `first to cover ${name}`),
        ...situationsOf(vector)
          .filter(fresh)
          .map((name) => `first to show ${name}`),
        ...readingsOf(vector)
          .filter(fresh)
          .map((name) => `first to tell apart ${name}`),
      ];
      return earned.length === 0 ? [] : [{ vector, earned }];
    }),
  }));
  const catchers = new Map<string, number>();
  for (const { vector } of first.flatMap(({ vectors }) => vectors)) {
    for (const name of caught.get(vector) ?? []) {
      catchers.set(name, (catchers.get(name) ?? 0) + 1);
    }
  }
  return first.map(({ file, vectors }) => ({
    file,
    vectors: vectors.map(({ vector, earned }): Vector => {
      const names = caught.get(vector) ?? [];
      const alone = names.filter((name) => catchers.get(name) === 1);
      const aloneFirst = new Set(alone.map((name) => `first to catch ${name}`));
      const earns = [
        ...alone.map((name) => `alone in catching ${name}`),
        ...earned.filter((one) => !aloneFirst.has(one)),
        ...names
          .filter((name) => !alone.includes(name) && !earned.includes(`first to catch ${name}`))
          .map((name) => `also catches ${name}`),
      ];
      return { ...vector, earns };
    }),
  }));
}

function clausesOf({ kind, type, articles }: Vector): string[] {
  const body = type === undefined ? kind : `${kind} ${type}`;
  return articles.map((one) => `${body} ${articleName(one)}`);
}

/** The flags, each with what sets the vector apart from others of the flag. */
function situationsOf(vector: Vector): string[] {
  const { flags, comment } = vector;
  const told = comment === undefined ? [] : [comment];
  return [...flags.map((flag) => `${flag}${variantOf(vector)}`), ...told];
}

interface AnyInput {
  readonly form?: string;
  readonly model?: string;
  readonly inhabitants?: number;
  readonly registeredVoters?: number;
  readonly island?: string;
  readonly seatsAtLastElection?: number;
  readonly lots?: unknown;
  readonly succession?: { readonly lots?: unknown };
}

/** The form, the side of a border, the body, or that lots are drawn. */
function variantOf({ id, kind, type, day, input, expected }: Vector): string {
  const own = input as AnyInput;
  const body = type === undefined ? "" : `, ${type}`;
  if ("refused" in (expected as object)) return `: ${id}`;
  switch (kind) {
    case "count-check":
      return ` in ${own.form}`;
    case "body-size":
      return `${body}, ${own.inhabitants ?? own.registeredVoters ?? own.island ?? day}`;
    case "list-length":
      return `${body}, ${own.seatsAtLastElection ?? 0} seats on ${day}`;
    case "calendar":
    case "end-of-term":
    case "merger":
    case "merger-bill":
    case "referendum-request":
    case "referendum-days":
    case "nomination":
      // Each was written for a border of its own.
      return `: ${id}`;
    case "ballots":
      return `${body}, ${own.model}`;
    case "vote-value":
    case "referendum":
    case "temporary-leave":
      return `: ${JSON.stringify(expected)}`;
    default:
      return own.lots === undefined && own.succession?.lots === undefined
        ? body
        : `${body}, lots drawn`;
  }
}

function readingsOf({ acceptable = [] }: Vector): string[] {
  return acceptable.flatMap(({ readings }) =>
    Object.entries(readings).map(([id, option]) => `${id}: ${option}`),
  );
}
