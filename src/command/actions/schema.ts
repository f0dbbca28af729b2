import { nearestOf } from "../../model/options/nearest.js";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { jsonSchemas } from "./json-schema.js";

/** What `kieswet schema` does. */
export function schema(this: Surroundings, _: Record<never, never>, name?: string): Ending {
  const known = jsonSchemas();
  if (name === undefined) {
    const write = lineWriter(this);
    for (const each of known.keys()) write(each);
    return "right";
  }
  const asked = known.get(name) ?? known.get(`run/${name}`);
  if (asked === undefined) {
    const nearest = nearestOf(name, [...known.keys()]);
    const meant = nearest === undefined ? "" : `, did you mean ${nearest}?`;
    throw new CommandFault(
      "misunderstood",
      `There is no schema ${name}${meant || "; kieswet schema names them all"}`,
    );
  }
  writeJson(this, asked());
  return "right";
}
