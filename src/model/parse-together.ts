import type * as z from "zod";
import { has } from "./has.js";
import { namesAdded } from "./names-added.js";
import { schemaIssues } from "./parse-with-schema.js";
import { type Parts, unread } from "./parts.js";
import { plainCopy } from "./plain-copy.js";
import { readBySchema } from "./read-by-schema.js";
import { accepted, issueCollector, type Parsed, type Refuse, refused } from "./refusal.js";

/** The places that a schema refused, as a tree of properties and indices. */
interface RefusedPlaces {
  refused: boolean;
  readonly inside: Map<PropertyKey, RefusedPlaces>;
}

function refusedPlaces(issues: readonly z.core.$ZodIssue[]): RefusedPlaces {
  const root: RefusedPlaces = { refused: false, inside: new Map() };
  for (const { code, path } of issues) {
    // The rest of an object is what it is beside a property that nobody knows.
    if (code === "unrecognized_keys") continue;
    let place = root;
    for (const key of path) {
      let inner = place.inside.get(key);
      if (inner === undefined) {
        inner = { refused: false, inside: new Map() };
        place.inside.set(key, inner);
      }
      place = inner;
    }
    place.refused = true;
  }
  return root;
}

/** A copy of the input in which every place that was refused is unread; each part is copied once. */
function readParts(input: unknown, places: RefusedPlaces): unknown {
  if (places.refused) return unread;
  if (places.inside.size === 0 || typeof input !== "object" || input === null) return input;
  const copy: object = Array.isArray(input) ? [...input] : { ...input };
  for (const [key, inner] of places.inside) {
    Reflect.set(copy, key, readParts(Reflect.get(input, key), inner));
  }
  return copy;
}

/** Parts as they are; where somebody added to what every object inherits, a copy that inherits nothing. */
function inheritingNothingAdded(parts: unknown): unknown {
  return namesAdded().length === 0 ? parts : plainCopy(parts);
}

/**
 * Parses input of which some parts must fit others: the model value, or every issue, those of the
 * schema first. What must fit is checked on the parts that could be read, so that one wrong figure
 * hides nothing else; a check is silent where it would need a part that is not there. Linear in the
 * size of the input.
 */
export function parseTogether<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  check: (parts: Parts<z.input<Schema>>, refuse: Refuse) => void,
): Parsed<z.output<Schema>> {
  const { issues, refuse, unnamed } = issueCollector();
  const read = readBySchema(schema, input);
  if (has(read, "unread")) return refused([read.unread]);
  const parts = has(read, "value")
    ? read.value
    : inheritingNothingAdded(readParts(input, refusedPlaces(read.error.issues)));
  // The schema holds every part to its type, except where it is marked as unread.
  check(parts as Parts<z.input<Schema>>, refuse);
  if (has(read, "value")) {
    return issues.length === 0 ? accepted(read.value) : refused(issues, unnamed());
  }
  const shape = schemaIssues(read.error, input);
  return refused([...shape.issues, ...issues], shape.unnamed + unnamed());
}
