import { expect, test } from "vitest";
import {
  dayOfVoteFactOf,
  longestListFactOf,
  notReadFactsOf,
  sizeFactOf,
} from "../../../src/judges/facts/remark-facts.js";
import { dayOfVote } from "../../../src/law/day-of-vote.js";
import { listLength } from "../../../src/law/lists/list-length.js";
import { longestListOf } from "../../../src/law/lists/longest-list.js";
import { remarksOnRules } from "../../../src/law/remarks.js";
import { firstDayOf, ruleSetOn, rulesOfBodies } from "../../../src/law/rule-set.js";
import { sizesOfBodies } from "../../../src/law/sizes/allowed-seats.js";
import { provisionOn, type Timeline } from "../../../src/law/timeline/provision.js";
import { type Day, nextDay, previousDay } from "../../../src/model/day.js";
import { electionTypes } from "../../../src/model/election/election-type.js";

const changes = electionTypes.flatMap((type) =>
  [
    ...Object.values(rulesOfBodies[type]),
    sizesOfBodies[type].timeline,
    dayOfVote[type],
    listLength,
  ].flatMap((timeline: Timeline<unknown>) =>
    timeline.flatMap(({ from, inferredBefore }) => [from, inferredBefore ?? from]),
  ),
);
const days: readonly Day[] = [
  ...new Set(changes.flatMap((day) => [previousDay(day), day, nextDay(day)])),
];

test.each(electionTypes)(
  "the judges say of sizes, lists, days and what was read of %s what the law says, on every day of change",
  (type) => {
    for (const day of days) {
      const rules = ruleSetOn(type, day);
      if (rules === undefined) continue;
      const size = sizesOfBodies[type].on(day);
      expect(sizeFactOf(type, day), day).toEqual(
        size && { allowed: size.allowed, article: size.provision.article },
      );
      const vote = provisionOn(dayOfVote[type], day);
      expect(dayOfVoteFactOf(type, day), day).toEqual(
        vote && { usual: vote.value, article: vote.article },
      );
      for (const seats of [9, 15, 16, 29, 45, 150]) {
        const longest = longestListOf({ type, day, seats });
        expect(longestListFactOf(type, day, seats), `${day}, ${seats} seats`).toEqual(
          longest === null ? undefined : { article: longest.article, most: longest.candidates },
        );
      }
      const notRead = remarksOnRules({ type, day, seats: 9 }, rules, null).filter(
        ({ remark }) => remark === "rules-not-read",
      );
      expect(notReadFactsOf(type, day), day).toEqual(notRead);
    }
    expect(days.some((day) => day >= firstDayOf(type))).toBe(true);
  },
);
