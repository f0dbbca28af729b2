import { describe, expect, test } from "vitest";
import { evaluateControlProtocol } from "../../src/conformance/evaluate-control-protocol.js";
import { hasSharedVectors, sharedVectors } from "./shared-vectors.js";

const file = "control-protocol.jsonl";

interface SharedVector {
  readonly id: string;
  readonly input?: object;
  readonly expected: Readonly<Record<string, object>>;
}

/** The same value with the properties of every object by name, so that only contents are compared. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

describe.runIf(hasSharedVectors(file))("the shared vectors for the control protocol", () => {
  test("give the expected findings", () => {
    const differences = sharedVectors<SharedVector>(file)
      .filter(({ input }) => input !== undefined)
      .flatMap(({ id, expected, input }) => {
        const got = canonical(evaluateControlProtocol({ input }));
        const wanted = canonical(expected);
        return got === wanted ? [] : [{ id, got, wanted }];
      });
    expect(differences).toEqual([]);
  });
});

test.skipIf(hasSharedVectors(file))(`${file} is not here: its vectors are not run`, () => {});
