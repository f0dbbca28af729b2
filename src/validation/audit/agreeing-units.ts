import { accepted, type Parsed, refused, shown } from "../../model/refusal.js";
import { agreeingUnitsSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import {
  type ExactProbability,
  missProbability,
  smallestSample,
} from "../sampling/miss-probability.js";

/** Units that were drawn by lot and agreed with their reports. */
export interface AgreementQuestion {
  /** All units from which was drawn. */
  readonly stations: number;
  /** How many were drawn, and all agreed. */
  readonly agreed: number;
  /** The risk of missing what is wrong that one takes, in per cent. */
  readonly riskPercent: number;
}

/** What it says that all units of a sample agree. */
export interface Agreement extends AgreementQuestion {
  /** If so many units were wrong, or more, that all agree would happen with the probability below, or less. */
  readonly wrong: number;
  /** That probability, exact: C(stations - wrong, agreed) / C(stations, agreed). */
  readonly probability: ExactProbability;
}

/**
 * What it says that every unit of a sample agrees with its report: from how many wrong units on that is less probable
 * than the risk one takes. Exact, drawn without putting back (hypergeometric). Of the units that are wrong it says
 * nothing but how many: not which votes, nor how many.
 *
 * Refuses what `missProbability` and `smallestSample` refuse, and a sample of nothing (`too-small`): it says nothing.
 */
export function agreeingUnits(question: AgreementQuestion): Parsed<Agreement> {
  const refusal = refusedArguments(agreeingUnitsSignature, [question]);
  if (refusal !== null) return refusal;
  const { stations, agreed, riskPercent } = question;
  if (agreed < 1) {
    const expected = { kind: "at-least", limit: 1 } as const;
    return refused([{ path: ["agreed"], code: "too-small", expected, actual: shown(agreed) }]);
  }
  // How many wrong units a sample finds is how many sampled units a wrong one meets: the two change places.
  const wrong = smallestSample({ stations, wrong: agreed, riskPercent });
  if (wrong.status === "refused") {
    return refused(
      wrong.issues.map((issue) =>
        issue.path[0] === "wrong" ? { ...issue, path: ["agreed"] } : issue,
      ),
    );
  }
  const probability = missProbability({ stations, wrong: wrong.value, sample: agreed });
  return probability.status === "refused"
    ? probability
    : accepted({
        stations,
        agreed,
        riskPercent,
        wrong: wrong.value,
        probability: probability.value,
      });
}
