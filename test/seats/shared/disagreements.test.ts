import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { electionOfVector } from "../../../src/conformance/older-notation/election-of-vector.js";
import { hasSharedVectors, sharedVectors } from "../../conformance/shared-vectors.js";
import { completed, drawsInTurn, electedIn } from "../completed.js";
import { type Disagreement, inVectorForm } from "./disagreements.js";
import { answerOf, differingFields, type VectorAnswer } from "./vector-answer.js";

const page = readFileSync(
  fileURLToPath(new URL("../../../docs/readings.md", import.meta.url)),
  "utf8",
);

interface Row {
  readonly elections: number;
  readonly osv2020: string;
  readonly abacus: string;
}

/** The classes of the page with what it says of them. */
function rowsOfPage(): Record<string, Row> {
  const rows = [...page.matchAll(/^\| ([KN]\w+) \| .+ \| (\d+) \| (\S+) \| (\S+) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, name = "", elections, osv2020 = "", abacus = ""]) => [
      name,
      { elections: Number(elections), osv2020, abacus },
    ]),
  );
}

/** Whether all of these are reproduced, none, or some: which. */
function verdict(
  disagreements: readonly Disagreement[],
  preset: "osv2020" | "abacus",
  said: (disagreement: Disagreement) => VectorAnswer | undefined,
): string {
  const stated = disagreements.filter((one) => said(one) !== undefined);
  if (stated.length === 0) return "-";
  const missed = stated.filter(
    (one) =>
      differingFields(answerOf(one.input, preset), inVectorForm(said(one) as VectorAnswer, one))
        .length > 0,
  );
  if (missed.length === 0) return "yes";
  return missed.length === stated.length ? "no" : missed.map(({ id }) => id).join(" ");
}

function measured(): Record<string, Row> {
  const classes = new Map<string, Disagreement[]>();
  for (const one of sharedVectors<Disagreement>("disagreements.jsonl")) {
    // "N1 or K2" and "(or K1)" stand in the description; the first word is the class.
    const name = one.class.split(" ")[0] as string;
    classes.set(name, [...(classes.get(name) ?? []), one]);
  }
  return Object.fromEntries(
    [...classes].map(([name, ones]) => [
      name,
      {
        elections: ones.length,
        osv2020: verdict(ones, "osv2020", ({ osv }) => osv),
        abacus: verdict(ones, "abacus", ({ abacus }) => abacus),
      },
    ]),
  );
}

describe.skipIf(!hasSharedVectors("disagreements.jsonl"))(
  "where the official programs disagree (skipped where the folder with the vectors is absent)",
  () => {
    test("every class is reproduced under both presets exactly as the page says", () => {
      expect(measured()).toEqual(rowsOfPage());
    });

    test("where OSV2020 stops with an error there is a result, whose seats add up", () => {
      const stopped = sharedVectors<Disagreement>("disagreements.jsonl").filter(
        ({ osv }) => osv["status"] === "error",
      );
      expect(stopped).toHaveLength(25);
      for (const { id, input } of stopped) {
        const parsed = electionOfVector(input);
        if (parsed.status === "refused") throw new Error(id);
        const { election } = parsed.value;
        for (const preset of ["default", "osv2020"] as const) {
          const outcome = completed(election, { preset }, drawsInTurn);
          const elected = electedIn(outcome).length;
          expect([id, elected + outcome.unassignedSeats]).toEqual([id, election.seats]);
        }
      }
    });
  },
);
