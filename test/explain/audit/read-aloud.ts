import { voiceOf } from "../../../src/explain/language/voice.js";
import { explainRefusal } from "../../../src/explain/topics/explain-refusal.js";
import { explainFinding } from "../../../src/explain/topics/findings/explain-finding.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { checkCount } from "../../../src/validation/check-count.js";
import { electionOf } from "../../seats/completed.js";
import { codeCases } from "../../validation/code-cases.js";
import { smallBallot } from "../../validation/small-counts.js";
import { languages } from "../told.js";
import type { AuditRow } from "./rows.js";
import { lists, margins, people, report, steps, whyCandidate } from "./texts.js";

const waterAuthority = lists(23, [120, 100, 80], { type: "AB", day: "2008-11-25" });
const senateByList = lists(75, [36_976, 15_862, 11_144], { type: "EK", day: "2023-05-30" });
const combined = people(9, [[320], [250, 150, 12], [80, 60]], {
  day: "2012-09-12",
  combinations: [{ id: "A", groups: [1, 2] }],
});
const ofTwoLists = electionOf({
  type: "PS",
  day: "2023-03-15",
  seats: 9,
  districts: [1, 2],
  groups: [
    {
      number: 1,
      lists: [
        { districts: [1], candidates: ["an", "bo"], votes: [[60, 20]] },
        { districts: [2], candidates: ["bo", "cas"], votes: [[10, 90]] },
      ],
    },
  ],
});
const council = people(9, [
  [702, 118, 64, 31, 12],
  [413, 210, 25, 9],
  [288, 61, 14],
]);

function refusals(input: unknown): string {
  const parsed = parseElection(input as never);
  if (parsed.status === "accepted") throw new Error("accepted");
  return languages.flatMap((language) => explainRefusal(parsed, voiceOf(language))).join("\n");
}

function findings(ballot = smallBallot): string {
  return codeCases
    .flatMap(({ raising }) => checkCount(raising, ballot))
    .flatMap((finding) =>
      languages.map((language) => explainFinding(finding, "entry", voiceOf(language))),
    )
    .join("\n");
}

/** What was heard when the sentences of real elections were read aloud beside their facts. */
export const readAloud: readonly AuditRow[] = [
  {
    row: "van het Gemeentewet, van het Decisions of the European Union",
    said: () =>
      [
        report(lists(5, [3, 2])),
        report(lists(5, [3, 2], { type: "PS" })),
        report(lists(5, [3, 2], { type: "EP", day: "2024-06-06" })),
      ].join("\n"),
    never: /van het (?!Waterschapsbesluit)[A-Z]/,
    must: /van de Gemeentewet[\s\S]*van de Provinciewet[\s\S]*\(besluiten van de Europese Unie\)/,
  },
  {
    row: "calculated under the Electoral Act, of a water authority before it was there",
    said: () => report(waterAuthority),
    never: /volgens de Kieswet|under the Electoral Act/,
    must: /volgens het Waterschapsbesluit zoals dat gold[\s\S]*under the Water Authorities Decree/,
  },
  {
    row: "list votes of the Senate as votes",
    said: () => `${steps(senateByList)}${margins(senateByList)}`,
    never: /\d stem(?:men)?\b|\d votes?\b/,
    must: /gewogen stemmen[\s\S]*weighted votes/,
  },
  {
    row: "a combination told as a list group, by its quota as by that of the election",
    said: () => report(combined),
    never: /## (?:Zetels binnen lijstengroepen|Seats within list groups)|### l/,
    must: /## Zetels binnen lijstencombinaties\s+### Lijstencombinatie A[\s\S]*Aantal keer de combinatiekiesdeler[\s\S]*## Seats within list combinations\s+### List combination A[\s\S]*Times the combination quota/,
  },
  {
    row: "a list group with the quota of the election, a heading with a small letter",
    said: () => report(ofTwoLists),
    never: /### l/,
    must: /## Zetels binnen lijstengroepen\s+### Lijst 1[\s\S]*Aantal keer de groepskiesdeler/,
  },
  {
    row: "the preference threshold as 100% of the quota, one candidate in an order",
    said: () => steps(people(75, [[90], [80, 12]], { type: "EK", day: "2023-05-30" })),
    never: /100%|(?:volgorde gerangschikt|ranked in this order): (?:(?! en | and |,|\n).)+\.\n/,
    must: /De voorkeurdrempel is de kiesdeler[\s\S]*één kandidaat gerangschikt[\s\S]*The preference threshold is the quota[\s\S]*One candidate of the list of A is ranked/,
  },
  {
    row: "a table in which a list did what it did already",
    said: () =>
      report(people(10, [[400, 30, 4, 2, 1], [0], [11], [222, 0, 0], [689, 30, 52, 10, 14], [9]])),
    never: /\| gekregen in deze ronde|\| in this round/,
    must: /\| al een zetel gekregen in deze ronde[\s\S]*\| it already got a seat in this round/,
  },
  {
    row: "articles P 9 and P 10 above a column of the Senate",
    said: () => report(people(75, [[9], [8]], { type: "EK", day: "2023-05-30" })),
    never: /P 9|P 10/,
    must: /uitputting/,
  },
  {
    row: "a question without a question mark",
    said: () => steps(council, { overlay: { name: "x", residualThreshold: null } }),
    never: /Wat als|What if/,
    must: /Aangenomen is dat[\s\S]*It is assumed that/,
  },
  {
    row: "one vote, several votes: findings of counts",
    said: () => findings(),
    never:
      /(?<!\d)1 (?:stemmen|votes|kiesgerechtigden|eligible voters|stempassen|poll cards|uitgebrachte stemmen)|zijn er 1 |zijn 1 |are 1 |Er is [02-9]/,
  },
  {
    row: "voter cards of a council, which has none",
    said: () => findings({ ...smallBallot, voterCardsUsed: false }),
    never: /A, B (?:en|and) C/,
    must: /A en B zijn samen[\s\S]*A and B add up to/,
  },
  {
    row: "expected an integer, twice",
    said: () =>
      refusals({ type: "GR", day: "2026-02-30", seats: 9.5, groups: [{ number: 1, votes: [1] }] }),
    never: /Verwacht|Expected/,
    must: /Opgegeven: 9\.5\.[\s\S]*Given: 9\.5\./,
  },
  {
    row: "given in more than one way, where it was given in one",
    said: () =>
      refusals({
        type: "GR",
        day: "2026-03-18",
        seats: 9,
        districts: [1, 2],
        groups: [{ number: 1, votes: [1] }],
      }),
    never: /meer dan één manier|more than one way/,
  },
  {
    row: "by preference votes candidate 1 is elected; candidate 1 on A",
    said: () => whyCandidate(council, "1-5"),
    never: /By preference votes|candidate \d on/,
    must: /Candidate 1 of A and candidate 2 of A are elected by preference votes\./,
  },
  {
    row: "a candidate goes before the order; votes on candidates; rounded 108.17",
    said: () => steps(council),
    never: /goes before|(?<!preference )votes on|\(rounded \d/,
    must: /takes precedence over the order of the list/,
  },
  {
    row: "two districts of one name, so that two lists were called the same",
    said: () =>
      steps(
        electionOf({
          type: "PS",
          day: "2023-03-15",
          seats: 9,
          districts: [
            { number: 1, name: "Noord" },
            { number: 2, name: "Noord" },
          ],
          groups: ofTwoLists.groups as never,
        }),
      ),
    never: /Noord/,
    must: /lijst 1 in kieskring 1[\s\S]*lijst 1 in kieskring 2/,
  },
  {
    row: "de zetel gaat naar een lijst in Hoogeveen",
    said: () =>
      steps(
        electionOf({
          type: "PS",
          day: "2023-03-15",
          seats: 9,
          districts: [
            { number: 1, name: "Hoogeveen" },
            { number: 2, name: "Assen" },
          ],
          groups: ofTwoLists.groups as never,
        }),
      ),
    never: /\bin (?:Hoogeveen|Assen)/,
    must: /in kieskring Hoogeveen[\s\S]*in district Hoogeveen/,
  },
  {
    row: "1 van de 1 stem",
    said: () => report(lists(9, [1])),
    never: /van de 1 |of the 1 /,
    must: /heeft 1 van 1 stem, meer dan de helft[\s\S]*has 1 of 1 vote, more than half/,
  },
  {
    row: "in this result a lot decided, which is much",
    said: () => `${steps(lists(9, [600, 600]))}${margins(lists(9, [600, 600]))}`,
    never: /\b[Aa] lot (?:decided|would have)/,
    must: /It was decided by lot between A and B[\s\S]*This result was decided by lot/,
  },
  {
    row: "one seat instead of none, of nothing in Dutch",
    said: () => margins(lists(9, [500, 300, 9])),
    never: /in plaats van geen/,
    must: /in plaats van nul\./,
  },
];
