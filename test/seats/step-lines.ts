import type { ArticleReference } from "../../src/model/article.js";
import type { Fraction } from "../../src/model/fraction.js";
import type { Scope } from "../../src/model/outcome/lot.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import type { Step } from "../../src/model/outcome/step.js";

function name({ article, paragraph, law }: ArticleReference): string {
  return `${law === undefined ? "" : `${law} `}${article}${paragraph === undefined ? "" : `(${paragraph})`}`;
}

function text({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

function where(scope: Scope): string {
  if (scope.kind === "election") return "";
  return scope.kind === "combination" ? `${scope.combination}: ` : `${scope.group}: `;
}

function byLot(lot: number | null): string {
  return lot === null ? "" : ` by lot ${lot}`;
}

/** What one step says, on one line: article, what happened, the standing after it. */
function line(step: Step): string {
  const after = "after" in step ? ` -> ${step.after.join(" ")}` : "";
  return `${name(step.article)} ${"scope" in step ? where(step.scope) : ""}${deed(step)}${after}`;
}

function deed(step: Step): string {
  switch (step.kind) {
    case "rule-changed":
      return `if ${step.change.rule} ${JSON.stringify(step.change.to)}`;
    case "list-seats":
      return `${step.list}: ${step.first} of ${step.seats} by ${text(step.share)}`;
    case "quota":
      return `quota ${text(step.quota)}`;
    case "combination":
      return `${step.combination} ${step.valid ? "counts" : "does not count"}: ${step.remaining.join(" ")} without ${step.dropped.join(" ")}`;
    case "fictitious-apportionment":
      return `fictitious ${step.seats.map(({ group, seats }) => `${group}=${seats}`).join(" ")}`;
    case "full-seats":
      return `full ${step.contestants.map(({ contestant, seats }) => `${contestant}=${seats}`).join(" ")} of ${text(step.quota)}, ${step.residualSeats} left`;
    case "residual-seat": {
      const out = step.compared.flatMap(({ contestant, excluded }) =>
        excluded === null ? [] : [`${contestant} ${excluded}`],
      );
      return `${step.method} ${step.phase}${step.oncePerContestant ? " once" : ""}: ${step.awarded} for ${text(step.value)}${byLot(step.lot)}${out.length > 0 ? ` (${out.join(", ")})` : ""}`;
    }
    case "absolute-majority":
      return `${step.majority} has ${step.votes} of ${step.of}, from ${step.loses}${byLot(step.lot)}`;
    case "list-exhaustion":
      return `${step.contestant} has ${step.candidates}, returns ${step.returned}`;
    case "seats-unassigned":
      return `${step.seats} unassigned`;
    case "candidates-deceased":
      return `died ${step.candidates.map(({ candidate, votes }) => `${candidate}=${votes}`).join(" ")}${step.countInListLength ? ", counted" : ""}`;
    case "preference-threshold":
      return `${step.test} ${text(step.threshold)}`;
    case "preference-seat":
      return `${step.candidate} with ${step.votes} on ${step.list}${byLot(step.lot)}`;
    case "seat-withheld":
      return `from ${step.from} to ${step.to} for ${step.candidate}${byLot(step.lot)}`;
    case "list-order-seat":
      return `${step.candidate} next on ${step.list}${step.yielding.length > 0 ? `, not on ${step.yielding.join(" ")}` : ""}`;
    case "seat-passed":
      return `from ${step.from} to ${step.to}${byLot(step.lot)}`;
    case "elected-in-several-groups":
      return `${step.candidate} keeps ${step.keeps}, gives up ${step.list} to ${step.successor}`;
    case "ranking":
      return `${step.list}: ${step.order.join(" ")}`;
  }
}

/** Every step of an outcome, each on a line. */
export function linesOf({ steps }: Pick<CompletedOutcome, "steps">): string[] {
  return steps.map(line);
}
