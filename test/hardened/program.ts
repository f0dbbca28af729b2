import * as conformance from "../../src/conformance/index.js";
import * as eml from "../../src/eml/index.js";
import * as explain from "../../src/explain/index.js";
import * as core from "../../src/index.js";

/** A piece of real work with every part of the library, as text that two realms can compare. */
export const work = (): string =>
  JSON.stringify({
    exports: [core, eml, explain, conformance].map((door) =>
      Object.keys(door).sort((a, b) => (a < b ? -1 : 1)),
    ),
  });
