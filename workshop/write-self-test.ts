import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readVectors } from "../src/conformance/format/read-vectors.js";
import { vectorFormat } from "../src/conformance/format/vector-schema.js";
import { fingerprintOf } from "../src/conformance/receipt/fingerprint-of.js";

/** One vector or two for every group of articles, small enough to travel with the package. */
const chosen = [
  "council-sizes-2", //                     Gemeentewet 8
  "longest-large-list-1", //                H 6
  "deposit-saved-by-seat-1", //             H 14
  "number-after-joint-list-1", //           I 14
  "f204-csb", //                            Na 26
  "doubled-unit-1", //                      Na 26
  "figure-does-not-add-up-1", //            O 5, P 20
  "blank-just-below-threshold", //          P 1d
  "combination-tie-1", //                   P 4, P 11
  "floating-point-1", //                    P 5, P 6, P 8
  "house-below-quota-1", //                 P 7
  "average-tie-1", //                       P 7
  "majority-lot-1", //                      P 9
  "exhaustion-lot-1", //                    P 10
  "seat-withheld-1", //                     P 12, P 15, P 16
  "seat-passed-lot-1", //                   P 13, P 18
  "ranked-after-preference-1", //           P 17, P 19
  "vote-value-of-province-1", //            U 2
  "quota-reached-1", //                     U 7, U 8, U 15
  "successor-by-ranking-1", //              W 1
  "seat-passes-on-1", //                    W 4
  "third-leave-1", //                       X 10
  "turnout-exactly-threshold-1", //         Wet raadgevend referendum 3
  "senate-on-whit-monday-1", //             T 1, Z 12
  "after-dissolution-three-years-1", //     C 2
  "exempt-ground-5", //                     H 4
  "number-beyond-list-1", //                N 26
  "regular-election-skipped-1", //          Wet algemene regels herindeling 56e
  "bill-before-elections-1", //             Wet algemene regels herindeling 56a
  "request-of-exactly-enough-1", //         Wet raadgevend referendum 2
  "summer-of-referendum-1", //              Wet raadgevend referendum 55
  "keeps-seat-by-votes-3", //               H 10a
  "member-waits-1", //                      V 5
  "admitted-stays-2", //                    V 9
  "refused-3", //                           input that is none
];

const folder = new URL("../conformance/vectors/", import.meta.url);
const all = readdirSync(folder).flatMap(
  (file) => readVectors(readFileSync(new URL(file, folder), "utf8")).vectors,
);
const vectors = chosen.map((id) => {
  const found = all.find((vector) => vector.id === id);
  if (found === undefined) throw new Error(`no vector is called ${id}`);
  const { kind, articles, input, expected } = found;
  return JSON.stringify({ id, kind, flags: [], articles, input, expected });
});
const header = { format: vectorFormat, title: "Self-test", vectors: vectors.length, flags: {} };
const text = [JSON.stringify(header), ...vectors].join("\n");

writeFileSync(
  new URL("../src/conformance/self-test/self-test-vectors.ts", import.meta.url),
  `// Made by workshop/write-self-test.ts from the published vectors.

/** SHA-256 of the vectors of the self-test. */
export const selfTestDigest: string = "${fingerprintOf(text)}";

/** What the library asks itself: a file of vectors. */
export const selfTestVectors: string = ${JSON.stringify(text)};
`,
);
