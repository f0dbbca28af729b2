import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { lotOf, pairOf } from "../shapes.js";
import {
  type PartyOrderAnswer,
  partyOrderAnswerSchema,
  partyOrderInputSchema,
} from "./party-order-schema.js";

/** Who sits when a party restores the order of its candidates: articles H 10a, R 9a. */
export const partyOrder: Kind<"party-order", PartyOrderAnswer> = kindOf({
  name: "party-order",
  words: "the order of a party",
  input: partyOrderInputSchema,
  answer: partyOrderAnswerSchema,
  compared: {
    fractions: ["threshold"],
    sets: ["kept", "refuse", "appointed", "outOfOrder"],
  },
  answerTo({ election: { lots = [], ...election }, partyOrder: asked }, options) {
    const found = operations["party-order"].run({ election, lots, partyOrder: asked, ...options });
    if (found.status === "refused") return { refused: true };
    if (found.status === "lot-required") {
      return "of" in found
        ? { refused: true }
        : { status: "lot-required", question: lotOf(found.question) };
    }
    if (!found.power) return { status: "completed", power: false };
    return {
      status: "completed",
      power: true,
      order: found.order,
      threshold: pairOf(found.threshold),
      wanted: found.wanted,
      kept: found.kept.map(({ candidate }) => candidate),
      refuse: found.refusals.map(({ candidate }) => candidate),
      appointed: found.refusals.map(({ successor }) => successor),
      outOfOrder: found.outOfOrder.map(({ candidate }) => candidate),
    };
  },
});
