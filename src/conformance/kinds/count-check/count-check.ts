import { has } from "../../../model/has.js";
import { operations } from "../../../operations/operations.js";
import type { Finding } from "../../../validation/finding.js";
import { type Kind, kindOf } from "../kind.js";
import {
  type CountVerdict,
  countVectorSchema,
  countVerdictSchema,
  type ExpectedFinding,
} from "./count-check-schema.js";
import { countOfForm } from "./count-of-form.js";
import { fieldOfVector, vectorField } from "./field-names.js";

const check = operations["check-count"];

/** The checks on one count: the findings that every reading raises. */
export const countCheck: Kind<"count-check", CountVerdict> = kindOf({
  name: "count-check",
  words: "checks on one count",
  input: countVectorSchema,
  answer: countVerdictSchema,
  compared: { isSet: true, sets: ["fields"] },
  answerTo({ form, local, lists, count, first, emptied, largeDifference = "or" }) {
    const report = {
      ballot: { lists, voterCardsUsed: !local },
      count: countOfForm(form, count),
    };
    const checked = check.ask({
      ...report,
      ...(first === undefined ? {} : { first: countOfForm(form, first) }),
      ...(emptied === undefined ? {} : { emptied: emptied.map(fieldOfVector) }),
      largeDifference,
    });
    if (checked.status === "refused") return { refused: true };
    const stricter = check.ask({ ...report, largeDifference: "and" });
    const others = stricter.status === "completed" ? stricter.findings : [];
    return checked.findings.flatMap((finding) => expectedFinding(finding, others) ?? []);
  },
});

/** A finding as vectors have it; they ask about the page of codes, and those without one are not on it. */
function expectedFinding(
  finding: Finding,
  stricter: readonly Finding[],
): ExpectedFinding | undefined {
  const { code, fields } = finding;
  if (code === null) return undefined;
  return {
    code,
    fields: fields.map(vectorField),
    ...(has(finding, "list") ? { list: finding.list } : {}),
    ...(code === "W.203" ? { and: stricter.some((other) => other.code === code) } : {}),
  };
}
