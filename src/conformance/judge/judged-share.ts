import { articleName } from "../../model/article.js";
import { ownOnly } from "../../model/has.js";
import type { Vector } from "../format/vector-schema.js";
import type { VectorKind } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import type { Profile } from "../profiles/profile.js";
import { vectorsOfProfile } from "../profiles/vectors-of-profile.js";
import type { JudgedVector } from "./judged-vector.js";

/** What share of a profile was judged, and what of it was not. */
export interface JudgedShare {
  /** How many vectors of the profile got a verdict. */
  readonly judged: number;
  /** How many vectors the profile has. */
  readonly of: number;
  /** Kinds of the profile that the program does not answer. */
  readonly kinds: readonly VectorKind[];
  /** Parts of results of the profile that the program does not give. */
  readonly parts: readonly ResultPart[];
  /** Articles of the profile that no judged vector exercises. */
  readonly articles: readonly string[];
}

/** What was given to be judged. */
export interface RunScope {
  /** The profile that was asked. */
  readonly profile: Profile;
  /** Every vector of the kit, whatever was asked of them. */
  readonly vectors: readonly Vector[];
}

/** What the program says that it gives. */
interface Given {
  readonly kinds: readonly VectorKind[];
  readonly parts: readonly ResultPart[] | null;
}

/** What of a profile was judged. */
export function shareOf(
  { profile, vectors }: RunScope,
  given: Given,
  judged: readonly JudgedVector[],
): JudgedShare {
  const asked = new Set(
    judged.filter(({ verdict }) => verdict.verdict !== "skipped").map(({ vector }) => vector.id),
  );
  const all = vectorsOfProfile(profile, vectors);
  const own = all.filter(({ id }) => asked.has(id));
  const exercised = new Set(own.flatMap(({ articles }) => articles.map(withoutParagraph)));
  const { parts } = given;
  return {
    judged: own.length,
    of: all.length,
    kinds: profile.kinds.filter((kind) => !given.kinds.includes(kind)),
    parts: parts === null ? [] : profile.parts.filter((part) => !parts.includes(part)),
    articles: profile.articles.filter((name) => !exercised.has(name)),
  };
}

/** Whether the whole of a profile was judged. */
export function isWhole(share: JudgedShare): boolean {
  const { judged, of, kinds, parts, articles } = share;
  return of > 0 && judged === of && [kinds, parts, articles].every((left) => left.length === 0);
}

function withoutParagraph(given: Vector["articles"][number]): string {
  const { paragraph: _, ...article } = ownOnly(given);
  return articleName(article);
}
