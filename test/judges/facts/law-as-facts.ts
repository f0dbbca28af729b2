import type { RuleFacts, ThresholdFact } from "../../../src/judges/facts/facts.js";
import type { PreferenceRule } from "../../../src/law/bodies/body-rules.js";
import type { ResidualPhase } from "../../../src/law/bodies/residual-procedure.js";
import { chooseProvisions } from "../../../src/law/chosen-provisions.js";
import { applyOverlay } from "../../../src/law/overlay.js";
import { ruleSetOn } from "../../../src/law/rule-set.js";
import { day as dayOf } from "../../../src/model/day.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import type { Overlay } from "../../../src/model/outcome/overlay.js";
import type { Readings } from "../../../src/model/outcome/readings.js";

/** What the rules that calculate resolve to, in the words of the judges. */
export function lawAsFacts(
  type: ElectionType,
  day: string,
  seats: number,
  readings: Readings,
  overlay: Overlay | null = null,
): RuleFacts | undefined {
  const set = ruleSetOn(type, dayOf(day));
  if (set === undefined) return undefined;
  const lawful = chooseProvisions(set, seats, readings);
  const rules = overlay === null ? lawful : applyOverlay(lawful, overlay);
  const { articles, preference, ranking } = rules;
  const [byRemainder, inGroup] = rules.groupSeats;
  if (byRemainder === undefined || inGroup === undefined) throw new Error("not two phases");
  expectGroupPhases(rules.groupSeats);
  return {
    from: set.from,
    quota: articles.quota,
    fullSeats: articles.fullSeats,
    groupSeats: articles.groupSeats,
    groupRemainders: byRemainder.article,
    groupExhaustion: articles.groupExhaustion,
    groupAverages: inGroup.article,
    people: {
      oneList: articles.preferenceSeats,
      lot: articles.preferenceLot,
      severalLists: articles.severalLists,
      withheld: articles.seatWithheld,
      listOrder: articles.listOrder,
      proposals: articles.proposals,
      nobodyLeft: articles.seatPassed,
      deceased: articles.deceased,
    },
    combinations: rules.combinationsAllowed
      ? [articles.combinationValidity, articles.combinationSeats, articles.combinationRemainders]
      : null,
    phases: rules.residualSeats.map(phaseAsFact),
    majority:
      rules.absoluteMajority.whenSeats === "none"
        ? null
        : {
            article: rules.absoluteMajority.article,
            atHalf: rules.absoluteMajority.whenSeats === "at-most-half",
          },
    exhaustion: {
      article: rules.listExhaustion.article,
      passes: rules.listExhaustion.surplus === "passed-on",
    },
    preference:
      preference === null ? null : { ...asThreshold(preference), article: preference.article },
    ranking: {
      article: articles.ranking,
      second: ranking.unelectedAboveThreshold,
      seatless: ranking.listsWithoutSeats,
      ...(ranking.ownThreshold === null ? {} : { threshold: asThreshold(ranking.ownThreshold) }),
    },
  };
}

function asThreshold({ share, test }: PreferenceRule): ThresholdFact {
  return { share, test };
}

function phaseAsFact(phase: ResidualPhase): RuleFacts["phases"][number] {
  const { article, method, oncePerContestant: once, takesPart, contested } = phase;
  return {
    method,
    once,
    article,
    share: takesPart?.share ?? null,
    ...(takesPart?.measure === "average-with-seat" ? { measure: takesPart.measure } : {}),
    ...(takesPart?.side === "below" ? { below: true } : {}),
    ...(contested === undefined ? {} : { contested }),
  };
}

/** Inside a group: one seat each by remainder, then by average, whoever takes part. */
function expectGroupPhases(phases: readonly ResidualPhase[]): void {
  const [first, then, ...more] = phases.map(phaseAsFact);
  const asExpected =
    more.length === 0 &&
    first?.method === "largest-remainder" &&
    first.once &&
    first.share === null &&
    then?.method === "highest-average" &&
    !then.once &&
    then.share === null;
  if (!asExpected) throw new Error("the seats of a group are divided otherwise");
}
