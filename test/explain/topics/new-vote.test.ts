import { describe, expect, test } from "vitest";
import type { ElectedAfterNewVote, NewVoteUndetermined } from "../../../src/after/admitted-stay.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { explainNewVote } from "../../../src/explain/topics/explain-new-vote.js";
import { parseElection } from "../../../src/model/election/parse-election.js";

const parsed = parseElection({
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, name: "Dorp", votes: [5, 4, 3, 2] },
    { number: 2, name: "Kern", votes: [5, 4, 3, 2] },
  ],
});
if (parsed.status !== "accepted") throw new Error(JSON.stringify(parsed));
const election = parsed.value;
const said = (answer: ElectedAfterNewVote | NewVoteUndetermined) => ({
  english: explainNewVote(answer, voiceOf(english, election)),
  dutch: explainNewVote(answer, voiceOf(dutch, election)),
});
const on = (group: number, ...candidates: readonly string[]) =>
  candidates.map((candidate) => ({ candidate, group }));
const kept = (...staying: ElectedAfterNewVote["staying"]): ElectedAfterNewVote => ({
  status: "completed",
  elected: [],
  staying,
});

describe("who stays elected after a new vote, in words", () => {
  test("is nobody, where nobody admitted lost a seat", () => {
    expect(said(kept())).toEqual({
      english: [
        "No member who had been admitted stays against the result of the new vote (article V 6, paragraph 3, Electoral Act).",
      ],
      dutch: [
        "Geen lid dat al was toegelaten, blijft tegen de uitslag van de nieuwe stemming in gekozen (artikel V 6, derde lid, van de Kieswet).",
      ],
    });
  });

  test("names who falls where one came in the place of one", () => {
    expect(said(kept({ stays: on(1, "1-4"), fall: on(1, "1-2") }))).toMatchInlineSnapshot(`
      {
        "dutch": [
          "Kandidaat 4 van Dorp was al toegelaten en blijft gekozen, al volgt dat niet uit de nieuwe stemming; kandidaat 2 van Dorp, die anders gekozen zou zijn, valt af (artikel V 6, derde lid, van de Kieswet).",
        ],
        "english": [
          "Candidate 4 of Dorp had been admitted and stays elected, though not by the new vote; candidate 2 of Dorp, who would have been elected otherwise, is not (article V 6, paragraph 3, Electoral Act).",
        ],
      }
    `);
  });

  test("tells of several, and of seats that went to another list", () => {
    expect(
      said(kept({ stays: on(1, "1-3", "1-4"), fall: on(2, "2-3", "2-4") })),
    ).toMatchInlineSnapshot(`
      {
        "dutch": [
          "Kandidaat 3 van Dorp en kandidaat 4 van Dorp waren al toegelaten en blijven gekozen, al volgt dat niet uit de nieuwe stemming; kandidaat 3 van Kern en kandidaat 4 van Kern, die anders gekozen zouden zijn, vallen af (artikel V 6, derde lid, van de Kieswet).",
        ],
        "english": [
          "Candidate 3 of Dorp and candidate 4 of Dorp had been admitted and stay elected, though not by the new vote; candidate 3 of Kern and candidate 4 of Kern, who would have been elected otherwise, are not (article V 6, paragraph 3, Electoral Act).",
        ],
      }
    `);
  });

  test("says that nobody falls where nobody came in the place", () => {
    expect(said(kept({ stays: on(1, "1-4"), fall: [] }))).toMatchInlineSnapshot(`
      {
        "dutch": [
          "Kandidaat 4 van Dorp was al toegelaten en blijft gekozen, al volgt dat niet uit de nieuwe stemming; niemand valt af (artikel V 6, derde lid, van de Kieswet).",
        ],
        "english": [
          "Candidate 4 of Dorp had been admitted and stays elected, though not by the new vote; nobody gives way (article V 6, paragraph 3, Electoral Act).",
        ],
      }
    `);
  });

  test("says that the law does not decide among more than have to fall", () => {
    const because = { staying: on(2, "2-4"), amongst: on(1, "1-3", "1-4") };
    expect(said({ status: "undetermined", because })).toMatchInlineSnapshot(`
      {
        "dutch": [
          "Kandidaat 4 van Kern was al toegelaten en blijft gekozen, al volgt dat niet uit de nieuwe stemming. Wie van kandidaat 3 van Dorp en kandidaat 4 van Dorp daarom afvalt, zegt de wet niet: er zijn meer nieuwe kandidaten dan er moeten afvallen (artikel V 6, derde lid, van de Kieswet).",
        ],
        "english": [
          "Candidate 4 of Kern had been admitted and stays elected, though not by the new vote. Which of candidate 3 of Dorp and candidate 4 of Dorp is therefore not elected, the law does not say: there are more new candidates than have to give way (article V 6, paragraph 3, Electoral Act).",
        ],
      }
    `);
  });
});
