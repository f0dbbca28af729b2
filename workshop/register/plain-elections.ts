import { answerVector } from "../../src/conformance/answer-vector.js";
import { askedInput } from "./asked.js";
import { drawsOf } from "./drawn-inputs.js";
import { type FoundInput, foundInputs, writeFoundInputs } from "./found-inputs.js";
import { mistakesByVote } from "./register.js";

// npx tsx workshop/register/plain-elections.ts: for each body of today a small and a large election that every
// program can be asked: without a lot, every list with candidates enough.

const sizes = [13, 21, 29] as const;

interface WithSteps {
  readonly status?: string;
  readonly unassignedSeats?: number;
  readonly steps?: readonly { readonly step: string }[];
}

function isPlain(input: object): boolean {
  const {
    status,
    unassignedSeats,
    steps = [],
  } = answerVector({ kind: "result", input }) as WithSteps;
  const taken = steps.some(
    ({ step }) => step === "list-exhaustion" || step === "absolute-majority",
  );
  return status === "completed" && unassignedSeats === 0 && !taken;
}

const found: FoundInput[] = foundInputs().filter(({ comment }) => comment === undefined);
for (const { kind, of, mistakes } of mistakesByVote()) {
  if (kind !== "result" || of.day < "2023-03-15") continue;
  for (const seats of sizes) {
    const draw = drawsOf(seats);
    let best: FoundInput | null = null;
    for (let tried = 0; tried < 60; tried++) {
      const groups = Array.from({ length: 4 + draw(4) }, (_, index) => ({
        number: index + 1,
        votes: [20 + draw(400), ...Array.from({ length: seats }, () => draw(9))],
      }));
      const input = { ...of, seats, groups };
      if (!isPlain(input)) continue;
      const { catches } = askedInput("result", input);
      const caught = mistakes.filter((one) => one.flag !== "RankingOfBody" && catches(one));
      if (caught.length <= (best?.catches.length ?? 0)) continue;
      best = {
        kind,
        of: `${of.type} ${of.day}`,
        input,
        catches: caught.map(({ name }) => name),
        comment: `${of.type}, ${seats} seats: no lot, and every list has candidates enough`,
      };
    }
    if (best !== null) found.push(best);
  }
}
writeFoundInputs(found);
