import { describe, expect, test } from "vitest";
import { controlProtocolVerdict } from "../../../src/conformance/kinds/control-protocol/findings-by-unit.js";
import { evaluateControlProtocol } from "../../../src/conformance/older-notation/evaluate.js";
import { controlProtocolFromEml } from "../../../src/eml/bridge/control-protocol-from-eml.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { checkControlProtocol } from "../../../src/validation/control-protocol/check-control-protocol.js";
import { parseControlProtocolInput } from "../../../src/validation/control-protocol/parse-control-protocol-input.js";
import { officialBytes, officialFiles } from "../../eml/official-files.js";
import { hasSharedVectors, sharedVectors } from "../shared-vectors.js";
import { withoutNothingElsewhere } from "./nothing-elsewhere.js";

const file = "control-protocol.jsonl";

interface SharedVector {
  readonly id: string;
  readonly input?: object;
  /** A real municipality: the name of its official file. */
  readonly file?: string;
  readonly neighbourhoods?: readonly (readonly string[])[];
  readonly parameters?: object;
  readonly municipality?: "TotalVotes" | "sum of the units";
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
        const wanted = canonical(withoutNothingElsewhere(input, expected));
        return got === wanted ? [] : [{ id, got, wanted }];
      });
    expect(differences).toEqual([]);
  });

  const realMunicipalities = (
    hasSharedVectors(file) ? sharedVectors<SharedVector>(file) : []
  ).filter((vector) => "file" in vector);

  test.each(realMunicipalities)("$id, from its official file", (vector) => {
    const found = officialFiles().find(({ name }) => name === vector.file);
    const reading = readEml(officialBytes(found?.path ?? ""));
    if (reading.status === "refused" || reading.value.kind !== "510b") throw new Error(vector.id);
    const [contest] = reading.value.contests;
    if (contest === undefined) throw new Error(vector.id);
    const { statedTotal, units } = controlProtocolFromEml(contest);
    const stated = vector.municipality === "sum of the units" ? {} : { statedTotal };
    const { neighbourhoods = [], parameters = {}, expected } = vector;
    const input = parseControlProtocolInput({ units, ...stated, neighbourhoods, parameters });
    if (input.status === "refused") throw new Error(JSON.stringify(input.issues));
    const verdict = controlProtocolVerdict(checkControlProtocol(input.value));
    expect(canonical(verdict)).toBe(canonical(expected));
  });
});

test.skipIf(hasSharedVectors(file))(`${file} is not here: its vectors are not run`, () => {});
