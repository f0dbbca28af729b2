import { articleName } from "../../model/article.js";
import { ownOnly } from "../../model/has.js";
import {
  listedVectorsSignature,
  vectorListJsonSignature,
  vectorListTextSignature,
} from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Vector } from "../format/vector-schema.js";

/** What a vector is about and what it earns its place by. */
export interface ListedVector {
  /** The id of the vector. */
  readonly id: string;
  /** Which of the kinds this is. */
  readonly kind: Vector["kind"];
  /** The articles that it is about. */
  readonly articles: readonly string[];
  /** Its flags. */
  readonly flags: readonly string[];
  /** Mistakes that it catches, alone or first; clauses and situations that it is first to cover. */
  readonly earns: readonly string[];
}

/** What each vector is about and what it earns its place by. */
export function listedVectors(vectors: readonly Vector[]): readonly ListedVector[] {
  const refusal = refusedArguments(listedVectorsSignature, [vectors]);
  if (refusal !== null) return refusal;
  return vectors.map((given) => {
    const { id, kind, articles, flags, earns = [] } = ownOnly(given);
    return {
      id,
      kind,
      articles: articles.map(articleName),
      flags,
      earns,
    };
  });
}

/** The list of vectors as text: kind by kind, each vector with what it earns its place by. */
export function vectorListText(vectors: readonly Vector[]): string {
  const refusal = refusedArguments(vectorListTextSignature, [vectors]);
  if (refusal !== null) return refusal;
  const listed = listedVectors(vectors);
  const kinds = [...new Set(listed.map(({ kind }) => kind))];
  const sections = kinds.flatMap((kind) => {
    const own = listed.filter((one) => one.kind === kind);
    return [`${kind}: ${counted(own.length)}`, ...own.flatMap(linesOf), ""];
  });
  return [
    ...sections,
    `${counted(listed.length)} of ${kinds.length === 1 ? "1 kind" : `${kinds.length} kinds`}`,
    "",
  ].join("\n");
}

function linesOf({ id, articles, flags, earns }: ListedVector): string[] {
  const about = [articles.join(", "), flags.join(", ")].filter((part) => part !== "");
  const reasons = earns.length === 0 ? ["says nothing of what it earns"] : earns;
  return [`  ${id}  ${about.join("; ")}`, ...reasons.map((reason) => `      ${reason}`)];
}

function counted(vectors: number): string {
  return vectors === 1 ? "1 vector" : `${vectors} vectors`;
}

/** The list of vectors as JSON. */
export function vectorListJson(vectors: readonly Vector[]): string {
  const refusal = refusedArguments(vectorListJsonSignature, [vectors]);
  if (refusal !== null) return refusal;
  const listed = listedVectors(vectors);
  return `${JSON.stringify({ list: "kieswet-conformance/1", vectors: listed }, null, 1)}\n`;
}
