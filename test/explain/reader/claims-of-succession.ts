import type { SuccessionStep } from "../../../src/after/succession/succession-step.js";
import type { AnsweredLot } from "../../../src/model/outcome/lot.js";
import type { Called } from "./called.js";
import { type Claim, claim, claimIf } from "./claims.js";

/** The letters of article W 2 (1), since 2010; null: older ones differ. */
export type LetterOf = (reason: string) => string;

/** What must be said of a step of filling a vacancy; null: it tells of a division, which another reader reads. */
export function claimsOfSuccession(
  step: SuccessionStep,
  lots: readonly AnsweredLot[],
  called: Called,
): readonly Claim[] | null {
  const { candidate, listOf } = called;
  const one = (name: string) => ({ names: [name] });
  switch (step.kind) {
    case "list-of-the-seat":
      return [
        claim(
          step.article.paragraph === 2 || step.article.paragraph === 5
            ? "list-withheld-from"
            : "list-of-the-seat",
          {
            vacancy: one(candidate(step.vacancy)),
            list: one(listOf(step.list)),
          },
        ),
      ];
    case "preference-goes-first": {
      const several = step.candidates.length > 1;
      const candidates = {
        named: step.candidates.map(({ candidate: id, votes }) => ({ name: candidate(id), votes })),
      };
      const question = step.lot === null ? undefined : lots[step.lot]?.question;
      return [
        claim(several ? "several-go-first" : "one-goes-first", {
          threshold: { votes: step.threshold },
          candidates,
        }),
        ...claimIf(several, step.lot === null ? "first-with-most-votes" : "first-by-lot", {
          who: one(candidate(step.chosen)),
        }),
        ...claimIf(question !== undefined, "lot", {
          between: { names: (question?.options ?? []).map((id) => candidate(id)) },
        }),
      ];
    }
    case "passed-over":
      return [
        claim("passed-over", {
          who: one(candidate(step.candidate)),
          reason: { words: step.reason },
          letter: { words: step.letter },
          list: one(listOf(step.list)),
        }),
      ];
    case "list-exhausted":
      return [claim("list-exhausted", { list: one(listOf(step.list)) })];
    case "place-passes":
      return null;
    case "appointed-on-one-list":
      return [
        claim("appointed-on-one-list", {
          who: one(candidate(step.candidate)),
          list: one(listOf(step.keeps)),
          others: { names: step.yields.map((id) => candidate(id)) },
        }),
      ];
    case "appointed":
      return [
        claim("appointed", {
          successor: one(candidate(step.successor)),
          vacancy: one(candidate(step.vacancy)),
          list: one(listOf(step.list)),
        }),
      ];
    case "replacement-ends":
      return [
        claim("replacement-ends", {
          vacancy: one(candidate(step.vacancy)),
          member: one(candidate(step.member)),
        }),
      ];
    case "lot-decides-nothing": {
      const { kind, options } = step.question;
      return [
        claim("lot-decides-nothing", {
          between: { names: options.map((key) => called.option(key, kind)) },
        }),
      ];
    }
    case "no-successor":
      return [claim("no-successor", { vacancy: one(candidate(step.vacancy)) })];
  }
}
