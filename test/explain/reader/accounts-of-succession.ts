import type {
  SuccessionCompleted,
  SuccessionLotRequired,
} from "../../../src/after/succession/succession-outcome.js";
import type { SuccessionStep } from "../../../src/after/succession/succession-step.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { explainSuccession } from "../../../src/explain/topics/succession/explain-succession.js";
import type { Day } from "../../../src/model/day.js";
import type { Election } from "../../../src/model/election/election.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import type { StepOf } from "../../../src/model/outcome/step.js";
import { languages } from "../told.js";
import { type Account, tellerOf } from "./accounts.js";
import { calledIn } from "./called.js";
import { claim } from "./claims.js";
import { claimsOfSuccession } from "./claims-of-succession.js";
import { untruths } from "./verify-step.js";

/** What was decided on vacancies, of which election, on which day. */
export interface Filled {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
  readonly succession: SuccessionCompleted | SuccessionLotRequired;
  readonly day: Day;
}

type PlacePasses = Extract<SuccessionStep, { kind: "place-passes" }>;

/** Everything that is said of filling vacancies; of a division that goes on only to whom the place passes. */
export function accountsOfSuccession({ election, succession, day }: Filled): readonly Account[] {
  return languages.flatMap((language) => {
    const called = calledIn(election, language.code === "nl" ? "nl" : "en");
    const tell = tellerOf(called, day);
    const sentences = explainSuccession(succession, day, voiceOf(language, election));
    return succession.steps.map((step, index) => {
      const said = sentences[index] ?? { text: "", references: [] };
      const claims = claimsOfSuccession(step, succession.lots, called);
      if (claims !== null) return tell.one(step.kind, said, claims, [step.article]);
      const [first = ""] = dividedAt(said.text);
      const to = step.kind === "place-passes" ? called.contestant(step.to) : "";
      const passes = [claim("place-passes", { list: { names: [to] } })];
      return tell.one(step.kind, { ...said, text: first }, passes, [step.article]);
    });
  });
}

/** The place that passes, and the comparison that follows. */
function dividedAt(text: string): readonly [string, string] {
  const at =
    /(?<=[.!?]) (?=Na de volle|Met deze zetel|Geen |After the full|With this seat|No other|None of)/.exec(
      text,
    );
  return at === null ? [text, ""] : [text.slice(0, at.index), text.slice(at.index + 1)];
}

/** The votes of those compared, for a group that had no seats to divide when the election was held. */
function neverDivided(
  { quota, groups, lists }: Filled["outcome"],
  { article, scope, compared }: PlacePasses["division"],
): StepOf<"full-seats"> {
  const contestants = compared.map(({ contestant }) => {
    const list = lists.find((one) => one.list === contestant);
    const group = groups.find((one) => String(one.group) === contestant);
    return { contestant, votes: list?.votes ?? group?.votes ?? 0, seats: 0 };
  });
  return { kind: "full-seats", article, scope, quota, contestants, residualSeats: 0 };
}

/** What is untrue in the comparisons for places that pass to another list. */
export function untruthsOfPassing({
  election,
  outcome,
  succession,
  day,
}: Filled): readonly string[] {
  return languages.flatMap((language) => {
    const sentences = explainSuccession(succession, day, voiceOf(language, election));
    return succession.steps.flatMap((step, index) =>
      step.kind === "place-passes" ? ofPassing(step, sentences[index]?.text ?? "") : [],
    );

    function ofPassing({ division, scope }: PlacePasses, text: string): readonly string[] {
      const key = JSON.stringify(scope);
      const full = outcome.steps.find(
        (one) => one.kind === "full-seats" && JSON.stringify(one.scope) === key,
      );
      const code = language.code === "nl" ? "nl" : "en";
      return untruths(dividedAt(text)[1], division, {
        code,
        nameOf: calledIn(election, code).contestant,
        full: full?.kind === "full-seats" ? full : neverDivided(outcome, division),
        earlier: [],
        afterExhaustion: false,
        seats: outcome.election.seats,
        winnerIsTold: true,
      });
    }
  });
}
