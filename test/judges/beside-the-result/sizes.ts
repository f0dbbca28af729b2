import fc from "fast-check";
import { sizeOfBody } from "../../../src/before/sizes/size-of-body.js";
import { type BodyToSize, sizeByLaw } from "../../../src/judges/beside-the-result/sizes.js";
import { type SizeFacts, sizeFacts } from "../../../src/judges/facts/size-facts.js";
import type { BodyInput } from "../../../src/model/election/body-schema.js";
import { daysAround, figuresAround, type Topic } from "./topic.js";

const peopleOf = (type: string) =>
  figuresAround(
    (sizeFacts[type] ?? []).flatMap((row) => (row.kind === "by-people" ? row.upTo : [])),
    4_000_000,
  );
const dayOf = (type: string) => daysAround(sizeFacts[type]);
const island = fc.constantFrom("Bonaire" as const, "Sint Eustatius" as const, "Saba" as const);

const bodies: fc.Arbitrary<BodyInput> = fc.oneof(
  fc.record({
    type: fc.constantFrom("TK" as const, "EK" as const, "AB" as const),
    day: dayOf("AB"),
  }),
  {
    arbitrary: fc.record({
      type: fc.constant("GR" as const),
      day: dayOf("GR"),
      inhabitants: peopleOf("GR"),
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      type: fc.constant("PS" as const),
      day: dayOf("PS"),
      inhabitants: peopleOf("PS"),
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      type: fc.constant("KCNI" as const),
      day: dayOf("KCNI"),
      registeredVoters: peopleOf("KCNI"),
    }),
    weight: 6,
  },
  fc.record({
    type: fc.constantFrom("ER" as const, "KC" as const),
    day: daysAround([sizeFacts["ER"], sizeFacts["KC"]]),
    island,
  }),
);

const asAsked = (body: BodyInput): BodyToSize => ({
  ...{ type: body.type, day: body.day },
  ...("inhabitants" in body ? { people: body.inhabitants } : {}),
  ...("registeredVoters" in body ? { people: body.registeredVoters } : {}),
  ...("island" in body ? { island: body.island } : {}),
});

/** Of water authorities before the Act and of the Parliament of Strasbourg no text was read. */
const readOf = ({ type, day: on }: BodyInput): boolean => type !== "AB" || on >= "2014-07-01";
/** The elections of 7 March 2007 were by the table of which the text came a month later. */
const transitional = ({ type, day: on }: BodyInput): boolean =>
  type === "PS" && on >= "2007-03-07" && on < "2007-04-06";

export const sizes: Topic<BodyInput, SizeFacts> = {
  name: "sizes",
  unseen: [
    [/AB\[0\]\.from/, "cases begin with the first text that was read"],
    [/PS\[1\]\.from: .* -> 2007-04-05/, "the elections of March 2007, by a transitional rule"],
  ],
  cases: bodies.filter((body) => readOf(body) && !transitional(body)),
  facts: sizeFacts,
  byLaw: (body, facts) => sizeByLaw(asAsked(body), facts),
  byLibrary(body) {
    const answer = sizeOfBody(body);
    if (answer.status === "refused") return undefined;
    if (answer.size === "fixed") return { least: answer.seats, most: answer.seats };
    return { least: answer.minimum, most: answer.maximum };
  },
};
