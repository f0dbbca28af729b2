import { describe, expect, test } from "vitest";
import {
  billBeforeElections,
  councilBeforeMerger,
  electionCalendar,
  endOfTerm,
  referendumDays,
} from "../../../src/calendar.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import {
  explainEndOfTerm,
  explainWaitingEntry,
} from "../../../src/explain/topics/explain-calendar.js";
import { explainMerger, explainMergerBill } from "../../../src/explain/topics/explain-mergers.js";
import {
  explainReferendumDays,
  explainReferendumRequest,
} from "../../../src/explain/topics/explain-referendum-request.js";
import { day } from "../../../src/model/day.js";
import { referendumRequest } from "../../../src/nomination.js";

const inDutch = voiceOf(dutch);
const inEnglish = voiceOf(english);
const texts = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);

function given<Answer extends { readonly status: string }>(
  answer: Answer,
): Extract<Answer, { readonly status: "completed" }> {
  if (answer.status !== "completed") throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { readonly status: "completed" }>;
}

describe("a council before municipalities are changed, in words", () => {
  const merger = (inhabitants: readonly number[]) =>
    given(
      councilBeforeMerger({
        day: "2026-01-01",
        inhabitants: 48_200,
        ...(inhabitants.length === 0
          ? {}
          : {
              municipalities: inhabitants.map((own, at) => ({
                id: `m${at + 1}`,
                inhabitants: own,
              })),
            }),
      }),
    );

  test("its size, who prepares it, its days and what is skipped, each with its article", () => {
    const said = explainMerger(merger([30_000, 18_200]), inEnglish);
    expect(texts(said)).toEqual([
      "The council has 29 seats, by the inhabitants of 1 January 2025.",
      "The election is prepared by m1, which has most inhabitants.",
      "The lists are handed in on 6 October 2025, and the vote is on 19 November 2025.",
      "The sitting members leave on 1 January 2026.",
      "The new council meets for the first time on 2 January 2026, if more than half of its members are irrevocably approved.",
      "The elections of 18 March 2026 are not held in this municipality.",
      "The term of the new council ends on 3 April 2030, with those of the others.",
    ]);
    for (const { references } of said) {
      expect(references).toHaveLength(1);
      expect(references[0]?.text).toMatch(/Municipal Redivision/);
    }
    expect(texts(explainMerger(merger([30_000, 18_200]), inDutch))[1]).toBe(
      "De verkiezing wordt voorbereid door m1, met de meeste inwoners.",
    );
  });

  test("says that the act is silent where several have as many inhabitants, and nothing where none is named", () => {
    expect(texts(explainMerger(merger([24_100, 24_100]), inDutch))[1]).toBe(
      "Evenveel inwoners hebben m1 en m2: welke de verkiezing voorbereidt, zegt de wet niet.",
    );
    expect(texts(explainMerger(merger([]), inDutch)).join("\n")).not.toMatch(/voorbereid/);
  });

  test("what a bill makes of regular elections, in force in time, too late, or not known yet", () => {
    const bill = (inForce?: string) =>
      given(
        billBeforeElections({ filed: "2025-11-14", ...(inForce === undefined ? {} : { inForce }) }),
      );
    const on = day("2025-11-14");
    expect(texts(explainMergerBill(bill(), on, inEnglish)).at(-1)).toMatch(
      /^The bill has to be in force by \d+ September 2026\.$/,
    );
    expect(texts(explainMergerBill(bill("2026-07-01"), on, inEnglish)).at(-1)).toMatch(
      /^The bill was in force by/,
    );
    const late = texts(explainMergerBill(bill("2026-12-01"), on, inDutch));
    expect(late).toHaveLength(6);
    expect(late[2]).toMatch(/niet in werking: de raden worden alsnog gekozen/);
    expect(late.at(-1)).toMatch(/^De zittingsduur van de nieuwe raad eindigt op/);
    const none = given(billBeforeElections({ filed: "2024-11-14" }));
    expect(texts(explainMergerBill(none, day("2024-11-14"), inDutch))).toEqual([
      "Om het wetsvoorstel blijft geen verkiezing achterwege.",
    ]);
  });
});

describe("a request for a referendum, in words", () => {
  const request = (received: number, valid?: number) =>
    given(
      referendumRequest({
        request: "definitive",
        day: "2015-08-17",
        received,
        ...(valid === undefined ? {} : { valid }),
      }),
    );

  test.each([
    [
      request(472_849, 427_939),
      "The request is admitted: at least 300,000 valid ones were needed.",
    ],
    [
      request(299_999),
      "The request is not admitted: 300,000 were needed, and 1 is missing among those received.",
    ],
    [
      request(310_000, 299_990),
      "The request is not admitted: 300,000 valid ones were needed, and 10 are missing.",
    ],
  ])("tells the decision %#, the terms and the session", (answer, text) => {
    const said = texts(explainReferendumRequest(answer, inEnglish));
    expect(said[0]).toBe(text);
    expect(said).toHaveLength(answer.session === null ? 2 : 3);
    expect(texts(explainReferendumRequest(answer, inDutch)).join(" ")).toMatch(/^Het verzoek is /);
    const places = explainReferendumRequest(answer, inEnglish).map(({ references }) =>
      references.map(({ text: place }) => /article \d+/.exec(place)?.[0]),
    );
    expect(places.slice(1)).toEqual([
      ["article 41", "article 44"],
      ...(answer.session === null ? [] : [["article 47"]]),
    ]);
  });

  test("tells the days on which it can be held", () => {
    const days = given(referendumDays({ decided: "2015-10-14", otherVotes: ["2016-03-16"] }));
    expect(texts(explainReferendumDays(days, inEnglish))).toEqual([
      "The referendum is held on a day from 7 January 2016 to 14 April 2016.",
      "It can be held on 16 March 2016.",
    ]);
  });
});

describe("the end of a term and what waits, in words", () => {
  test("tells the day and why it is in May", () => {
    const end = given(endOfTerm({ result: "2025-11-07", elected: "after-dissolution" }));
    expect(texts(explainEndOfTerm(end, inEnglish))).toEqual([
      "After 4 years the members leave together on 29 May 2030: in May, as councils or provincial councils are elected in that year.",
      "Lists are handed in on 1 April 2030, and the vote is on 15 May 2030.",
    ]);
    expect(texts(explainEndOfTerm(end, inDutch))[0]).toMatch(/^Na 4 jaar treden de leden tegelijk/);
  });

  test("tells from what everything that waits is counted", () => {
    const calendar = given(electionCalendar({ type: "PS", day: "2027-03-17" }));
    const said = calendar.waiting.map((one) => explainWaitingEntry(one, calendar, inEnglish).text);
    expect(said).toContain(
      "Letters of appointment: 1 day after the determination of the result; that day is not known yet.",
    );
    for (const text of said) expect(text).toMatch(/^\p{Lu}.* not known yet\.$/u);
    expect(calendar.waiting.length).toBeGreaterThan(5);
  });
});
