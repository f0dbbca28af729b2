import type { Determined } from "../../model/outcome/determined.js";
import type { Remark, RemarkOf } from "../../model/outcome/remark.js";
import {
  explainRemarkSignature,
  explainRemarksSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Weekday } from "../../model/weekday.js";
import { group, listOf, onDay, ordinal, some } from "../language/facts.js";
import { type Sentence, sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { RemarkPhrase } from "../language/words/remarks.js";

/** A remark of an outcome in words, with its article. */
export function explainRemark(
  remark: Remark,
  outcome: Pick<Determined, "election">,
  voice: Voice,
): Sentence {
  const refusal = refusedArguments(explainRemarkSignature, [remark, outcome, voice]);
  if (refusal !== null) return refusal;
  const text = tell(phraseOf(remark), voice.language.remarks, voice.say);
  return sentence(text, remark.article, outcome.election.day, voice);
}

/** Every remark of an outcome in words, in order. */
export function explainRemarks(outcome: Determined, voice: Voice): readonly Sentence[] {
  const refusal = refusedArguments(explainRemarksSignature, [outcome, voice]);
  if (refusal !== null) return refusal;
  return outcome.remarks.map((remark) => explainRemark(remark, outcome, voice));
}

function phraseOf(remark: Remark): RemarkPhrase {
  switch (remark.remark) {
    case "majority-and-exhaustion":
    case "seats-unassigned":
      return { say: remark.remark };
    case "list-longer-than-allowed": {
      const { candidates, allowed } = remark;
      return { say: remark.remark, list: listOf(remark.list), candidates, allowed };
    }
    case "lists-without-votes":
      return { say: remark.remark, lists: some(remark.groups.map(group)) };
    case "seats-not-in-the-law":
      return sizePhrase(remark);
    case "unusual-day-of-the-week":
      return {
        say: remark.remark,
        weekday: weekday(remark.weekday),
        usual: some(remark.usual.map(weekday)),
      };
    case "after-the-last-text":
      return { say: remark.remark, lastText: onDay(remark.lastText) };
    case "rules-not-read": {
      const subjects = some(remark.subjects.map((subject) => ({ say: "rule", subject }) as const));
      return { say: remark.remark, subjects, certainty: remark.certainty };
    }
    case "votes-without-value":
      return { say: remark.remark, districts: remark.districts };
    case "lots-without-question":
      return { say: remark.remark, lots: some(remark.lots.map((lot) => ordinal(lot + 1))) };
  }
}

function sizePhrase({ remark, seats, allowed }: RemarkOf<"seats-not-in-the-law">): RemarkPhrase {
  if (allowed.kind === "range") {
    const { minimum, maximum } = allowed;
    return { say: remark, seats, allowed: { say: "allowed-range", minimum, maximum } };
  }
  return { say: remark, seats, allowed: { say: "allowed-values", values: some(allowed.values) } };
}

function weekday(day: Weekday) {
  return { say: "weekday", day } as const;
}
