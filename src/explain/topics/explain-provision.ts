import type { Determined } from "../../model/outcome/determined.js";
import type {
  AbsoluteMajorityState,
  ListExhaustionState,
  MajorityHolder,
  Provisions,
  ResidualSeatsState,
} from "../../model/outcome/provisions.js";
import { explainProvisionSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { contestant, some, votes } from "../language/facts.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { ProvisionPhrase } from "../language/words/provisions.js";

/**
 * What there is to say of a provision besides its steps: that it was not reached, not needed, left
 * out, or undone by a later one. Empty: its steps say it all.
 */
export function explainProvision(
  provision: keyof Provisions,
  outcome: Determined,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainProvisionSignature, [provision, outcome, voice]);
  if (refusal !== null) return refusal;
  return phrasesOf(provision, outcome).map((phrase) =>
    plainSentence(tell(phrase, voice.language.provisions, voice.say)),
  );
}

function phrasesOf(provision: keyof Provisions, outcome: Determined): readonly ProvisionPhrase[] {
  const { provisions, election } = outcome;
  switch (provision) {
    case "residualSeats":
      return ofResidualSeats(provisions.residualSeats, residualSeatsOf(outcome));
    case "absoluteMajority":
      return ofMajority(provisions.absoluteMajority, election.seats);
    case "listExhaustion":
      return ofExhaustion(provisions.listExhaustion);
  }
}

function residualSeatsOf({ steps }: Determined): number {
  const full = steps.find((step) => step.kind === "full-seats" && step.scope.kind === "election");
  return full?.kind === "full-seats" ? full.residualSeats : 0;
}

function ofResidualSeats(found: ResidualSeatsState, all: number): readonly ProvisionPhrase[] {
  switch (found.state) {
    case "none":
      return [{ say: "no-residual-seats" }];
    case "assigned":
      return [];
    case "unassigned":
      return [{ say: "residual-seats-unassigned", seats: found.seats }];
    case "waiting": {
      const { seats } = found;
      const numbers = some(Array.from({ length: seats }, (_, index) => all - seats + index + 1));
      if (all === 1 || numbers === null) return [{ say: "one-residual-seat-waits" }];
      return [{ say: "residual-seats-wait", numbers }];
    }
  }
}

function ofMajority(found: AbsoluteMajorityState, whole: number): readonly ProvisionPhrase[] {
  switch (found.state) {
    case "not-in-the-law":
      return [{ say: "majority-not-in-the-law" }];
    case "not-reached":
      return [{ say: "after-the-lot" }];
    case "no-majority":
      return [{ say: "no-majority" }];
    case "applied":
      return [];
    case "has-seats":
    case "nothing-to-move":
      return [{ say: `majority-${found.state}`, ...held(found.holder, whole) }];
    case "switched-off":
      return [
        { say: "majority-switched-off" },
        ...(found.holder === null
          ? []
          : [{ say: "majority-switched-off-for", ...held(found.holder, whole) } as const]),
      ];
    case "undone":
      return [{ say: "majority-undone", ...held(found.holder, whole), after: found.seatsLeft }];
  }
}

function held({ contestant: key, votes: own, of, seats }: MajorityHolder, whole: number) {
  return { list: contestant(key), votes: own, of: votes(of), seats, whole };
}

function ofExhaustion({ state }: ListExhaustionState): readonly ProvisionPhrase[] {
  switch (state) {
    case "not-reached":
      return [{ say: "after-the-lot" }];
    case "not-needed":
      return [{ say: "exhaustion-not-needed" }];
    case "inside":
      return [{ say: "exhaustion-inside" }];
    case "applied":
      return [];
  }
}
