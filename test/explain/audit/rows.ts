import { checkExercise, solveExercise } from "../../../src/exercises/check-exercise.js";
import { makeExercise } from "../../../src/exercises/make-exercise.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { reportStyle } from "../../../src/explain/report/report-style.js";
import { residualSeatsBill } from "../../../src/law/overlay.js";
import { presets } from "../../../src/law/readings/presets.js";
import { electionOf } from "../../seats/completed.js";
import { house2025 } from "../real-elections.js";
import {
  lists,
  lotAsked,
  margins,
  people,
  pictureTexts,
  raceTitle,
  report,
  sharesPicture,
  steps,
  whyCandidate,
  whySeat,
} from "./texts.js";

/** A row of an audit of words: what it was about, what is said today, and what must and must not be said. */
export interface AuditRow {
  readonly row: string;
  readonly said: () => string;
  readonly never: RegExp;
  readonly must?: RegExp;
}

const remainders = lists(9, [455, 225, 150, 70]);
const tied = lists(19, [18, 18, 20, 20, 6, 10]);
const oneSeatTied = lists(9, [600, 600]);
const majority = people(9, [
  [900, 30, 20],
  [300, 100, 80, 60],
  [200, 60, 40],
]);
const combined = people(9, [[320], [250, 150, 12], [80, 60]], {
  day: "2012-09-12",
  combinations: [{ id: "A", groups: [1, 2] }],
});
const council = people(9, [
  [702, 118, 64, 31, 12],
  [413, 210, 25, 9],
  [288, 61, 14],
]);
const preference = people(5, [
  [900, 10, 20, 30, 40, 700],
  [100, 5],
]);
const secondTakesIt = people(3, [
  [20, 400, 10],
  [300, 200, 10],
]);
const groups = electionOf({
  type: "EP",
  day: "2024-06-06",
  seats: 4,
  districts: [1, 2],
  groups: [
    {
      number: 1,
      name: "A",
      lists: [
        { districts: [1], candidates: ["an", "bo"], votes: [[60, 20]] },
        { districts: [2], candidates: ["cas", "bo"], votes: [[90, 10]] },
      ],
    },
  ],
});
const senate = electionOf({
  type: "EK",
  day: "2023-05-30",
  seats: 3,
  districts: [
    { number: 1, voteValue: 100 },
    { number: 2, voteValue: 250 },
  ],
  groups: [
    {
      number: 1,
      name: "A",
      lists: [
        {
          districts: [1, 2],
          candidates: ["an", "bo"],
          votes: [
            [3, 1],
            [2, 0],
          ],
        },
      ],
    },
    {
      number: 2,
      name: "B",
      lists: [{ districts: [1, 2], candidates: ["cas"], votes: [[1], [1]] }],
    },
  ],
});
const exhausted = people(7, [[900], [300, 100, 80, 60, 20], [200, 60, 40, 20, 10]]);
const emptySeat = people(5, [[900, 30], [300]]);
const exercise = makeExercise("threshold", 94);
const hint = checkExercise(exercise, {
  ...solveExercise(exercise),
  votes: (solveExercise(exercise)["votes"] ?? 0) + 1,
}).firstMistake;

/** Everything that a language can say, with its holes. */
const phrases = { nl: JSON.stringify(dutch), en: JSON.stringify(english) };

/** What was untrue. */
export const untrue: readonly AuditRow[] = [
  {
    row: "the largest remainder, where a list that takes no part has a larger one",
    said: () => whySeat(remainders, 1),
    never: /heeft het grootste overschot|has the largest remainder/,
    must: /van de lijsten die meedoen het grootste overschot[\s\S]*the largest remainder of the lists that take part/,
  },
  {
    row: "the largest remainder, where another had its seat",
    said: () => steps(remainders),
    never: /heeft het grootste overschot|has the largest remainder/,
    must: /A heeft meer, maar doet niet mee: al een zetel[\s\S]*A has more but takes no part: it already got a seat/,
  },
  {
    row: "the highest average twice in one round, of different values",
    said: () => steps(lists(9, [330, 20, 180, 0])),
    never: /the highest average[^.]*\.[^.]*, the highest average/,
  },
  {
    row: "the highest average, where an exhausted list has a greater one",
    said: () => steps(exhausted),
    never: /the highest average of all lists[^\n]*A has more/,
    must: /A heeft meer, maar doet niet mee: geen kandidaten meer/,
  },
  {
    row: "the highest average, where a list under the quota has more",
    said: () => steps(house2025),
    never: /votes per seat, the highest average/,
    must: /the highest average of the lists that take part/,
  },
  {
    row: "a place that passes to the list with the highest average",
    said: () => phrases.en,
    never: /with the highest average\b/,
  },
  {
    row: "the old average of a list that just got a seat",
    said: () => whySeat(tied, 2),
    never: /A (?:heeft|has|had) (?:precies|exactly)/,
    must: /B[\s\S]*Daarna volgen/,
  },
  {
    row: "there are no residual seats, while one waits for a lot",
    said: () => report(oneSeatTied),
    never: /er zijn geen restzetels|there are no residual seats|geen restzetels te verdelen/,
    must: /wacht op een loting/,
  },
  {
    row: "not needed, while a lot comes first",
    said: () => report(oneSeatTied),
    never: /hoefde niet|was not needed|Niemand kreeg meer zetels dan er kandidaten/,
    must: /Dit komt na de loting/,
  },
  {
    row: "no list with a majority of votes and not of seats, where its candidates ran out",
    said: () => report(majority),
    never: /no list has more than half|geen enkele lijst heeft meer dan de helft/,
    must: /tot de kandidaten op waren/,
  },
  {
    row: "no such list, where the provision was switched off",
    said: () => report(majority, { overlay: { name: "x", absoluteMajority: false } }),
    never: /Niemand heeft meer dan de helft|Nobody has more than half/,
    must: /buiten de berekening gelaten/,
  },
  {
    row: "no list got more seats than candidates, where one inside a combination did",
    said: () => report(combined),
    never: /Niemand kreeg meer zetels dan er kandidaten|Nobody got more seats than/,
  },
  {
    row: "there are no residual seats, where they stay empty",
    said: () => report(lists(8, [0, 0])),
    never: /er zijn geen restzetels|there are no residual seats/,
    must: /restzetels kunnen niet worden toegewezen/,
  },
  {
    row: "one seat less, where it would be all",
    said: () => margins(lists(11, [900])),
    never: /one seat less|één zetel minder|had een zetel gekost/,
    must: /zonder één enkele stem, was A op nul zetels/,
  },
  {
    row: "a number of votes and that there is none",
    said: () => margins(lists(5, [300, 200, 100]), { readings: presets.text }),
    never: /Geen enkel aantal stemmen had|No number of votes that an election/,
  },
  {
    row: "votes that would have been enough, had the threshold not moved",
    said: () => whyCandidate(council, "3-3"),
    never: /95 stemmen meer|95 more/,
    must: /met 100 stemmen meer, in totaal 114|With 100 more votes, 114 in all/i,
  },
  {
    row: "place 1 was not high enough",
    said: () => whyCandidate(secondTakesIt, "1-1"),
    never: /niet hoog genoeg|not high enough/,
  },
  {
    row: "a place within the seats was not high enough",
    said: () => whyCandidate(preference, "1-5"),
    never: /niet hoog genoeg|not high enough/,
    must: /Met voorkeurstemmen/,
  },
  {
    row: "a place on which list?",
    said: () => whyCandidate(groups, "bo"),
    never: /op plaats \d+[,.]|in place \d+[,.]/,
  },
  {
    row: "the first of the seats of the group, of a list",
    said: () => `${whyCandidate(groups, "an")}${whyCandidate(groups, "cas")}`,
    never: /van de 4 zetels van|of the 4 seats of/,
  },
  {
    row: "the third of six seats, of two people",
    said: () =>
      whyCandidate(people(9, [[500, 300, 300, 9], [200]]), "1-2", {
        readings: { equalCandidates: "equal-order" },
      }),
    never: /van de gedeelde|van de 9 zetels van A bezet\./,
    must: /Anderen met evenveel stemmen delen de tweede plaats[\s\S]*share the second place/,
  },
  {
    row: "not the result under the law, then calculated under the law",
    said: () => report(house2025, { overlay: residualSeatsBill }),
    never: /niet de uitslag volgens de wet|not the result under the law/,
    must: /met deze wijziging: het wetsvoorstel 36 641/,
  },
  {
    row: "votes of the Senate that are weights",
    said: () => `${report(senate)}${margins(senate)}`,
    never: /aantal stemmen op kandidaten, gedeeld|votes on candidates divided|Met \d+ stemmen/,
    must: /gewogen stemmen/,
  },
  { row: "seats over fewer rows", said: () => report(emptySeat), never: /A: 5 zetels|A: 4 zetels/ },
  {
    row: "a quota without decimals that gives other full seats",
    said: () => phrases.nl,
    never: /zie hoe vaak de hele kiesdeler/,
    must: /voor de volle zetels maakt dat hier niet uit/,
  },
  {
    row: "one vote too many, told as another share",
    said: () => String(hint),
    never: /threshold-not-share-of-quota/,
  },
];

/** What misled. */
export const misleading: readonly AuditRow[] = [
  {
    row: "more votes or by lot",
    said: () => phrases.nl + phrases.en,
    never: /of door loting|or by lot\b/,
  },
  {
    row: "readings that are not told",
    said: () => report(lists(9, [500, 300, 200]), { readings: presets.abacus }),
    never: /zoals die gold op 18 maart 2026\.\s*\n/,
    must: /andere lezing dan de gebruikelijke/,
  },
  {
    row: "below the threshold, of which kind and figure?",
    said: () => report(remainders),
    never: /onder de drempel|below the threshold/,
    must: /minder stemmen dan 75% van de kiesdeler, 75 stemmen/,
  },
  {
    row: "a stemcijfer of a candidate",
    said: () => report(council),
    never: /\| Kandidaat[^\n]*Stemcijfer/,
    must: /\| Kandidaat[^\n]*Stemmen/,
  },
  {
    row: "a note on a dash that is not there",
    said: () => report(remainders),
    never: /streepje betekent|A dash means/,
  },
  {
    row: "100% of what is not all",
    said: () => report(lists(3, [2999, 1])),
    never: /\| 100%? \|[^\n]*\n\| B|\| 100,0%|\| 0,0%/,
    must: /99,97%/,
  },
  {
    row: "the next one, where there are two",
    said: () => whySeat(lists(19, [60, 50, 50, 50, 9]), 1),
    never: /Daarna volgt B met|Next comes B with/,
  },
  {
    row: "votes short, where fewer leave it to a lot",
    said: () => whySeat(house2025, 11),
    never: /was \d+ votes short\.$/m,
    must: /more would make it equal/,
  },
  {
    row: "the highest average twice without a word of the tie",
    said: () => steps(tied),
    never: /the highest average\. [^\n]*the highest average/,
    must: /precies evenveel/,
  },
  {
    row: "candidates with enough votes, of those who were elected",
    said: () => report(council),
    never: /Candidates with enough preference votes|Kandidaten met genoeg/,
    must: /Met voorkeurstemmen gekozen/,
  },
  {
    row: "a combination without its lists in the result",
    said: () => report(combined),
    never: /^$/,
    must: /\| – A \|/,
  },
  {
    row: "a list that takes part alone for lack of a seat, where others do as well",
    said: () => phrases.nl + phrases.en,
    never: /takes part alone|doet alleen mee/,
    must: /Ook /,
  },
  {
    row: "the largest remainder: 0 votes",
    said: () => steps(lists(19, [40, 20, 40])),
    never: /overschot: 0 stemmen|remainder: 0 votes/,
  },
  {
    row: "seats of a result that is not there yet",
    said: () => report(oneSeatTied),
    never: /\| Zetels \|/,
    must: /\| Zetels tot nu toe \|/,
  },
  {
    row: "residual seat 1 of 1",
    said: () => steps(lists(5, [590, 410])),
    never: /seat 1 of 1|restzetel 1 van 1|[Rr]estzetel 1 |[Rr]esidual seat 1 /,
    must: /De enige restzetel gaat naar A[\s\S]*The one residual seat goes to A/,
  },
];

const nl = (row: string, never: RegExp, must?: RegExp): AuditRow => ({
  row,
  said: () => phrases.nl,
  never,
  ...(must === undefined ? {} : { must }),
});
const en = (row: string, never: RegExp, must?: RegExp): AuditRow => ({
  row,
  said: () => phrases.en,
  never,
  ...(must === undefined ? {} : { must }),
});

/** What was no Dutch. */
export const inDutch: readonly AuditRow[] = [
  {
    row: "wie er meer stemmen dan dat heeft",
    said: () => steps(council),
    never: /Wie er meer stemmen/,
    must: /Wie meer stemmen heeft dan deze drempel/,
  },
  nl("het waren 1 stem", /Het waren /),
  {
    row: "1 zetel, en die gingen",
    said: () => whyCandidate(secondTakesIt, "1-1"),
    never: /en die gingen/,
  },
  nl("vóór de rangschikking gaan wie", /Vóór de rangschikking gaan wie/),
  {
    row: "nobody in an order",
    said: () => `${steps(people(3, [[9], [8]]))}${phrases.nl}`,
    never: /gerangschikt: \./,
    must: /niemand te rangschikken/,
  },
  {
    row: "een losse lijst in het enkelvoud",
    said: () =>
      steps(
        lists(9, [20, 30, 800, 90], {
          day: "2012-09-12",
          combinations: [{ id: "A", groups: [1, 2] }],
        }),
      ),
    never: /doen als losse lijst mee|was er geen zetel/,
    must: /A en B doen als losse lijsten mee[\s\S]*A and B take part separately/,
  },
  {
    row: "a combination called a list, two brackets",
    said: () => steps(combined),
    never: /\) \(van|Lijstencombinatie A[^\n]*[Dd]e lijst is uitgeput/,
  },
  nl("niet mee deed", /Niet mee deed/),
  nl("vanaf plaats", /vanaf plaats/),
  nl("als 2e van", /als \{place\} van|als \de van/),
  nl(
    "was er met voorkeurstemmen een zetel geweest",
    /een zetel geweest/,
    /was deze kandidaat met voorkeurstemmen gekozen/,
  ),
  nl("was dat zonder voorkeurstemmen", /was dat zonder voorkeurstemmen/),
  nl(
    "een reden van het programma",
    /aantallen stemmen om te proberen|niet te zeggen: er zijn te veel/,
  ),
  nl(
    "riddles as headings",
    /Minder kost een zetel|Meer nodig voor een zetel|Verschoven zetels|Hoe nipt was het/,
  ),
  {
    row: "a small letter at the beginning",
    said: () =>
      margins(
        electionOf({
          type: "GR",
          day: "2026-03-18",
          seats: 1,
          groups: [{ number: 1, votes: [9] }],
        }),
      ),
    never: /(?:^|\. )(?:lijst|list) 1/m,
  },
  {
    row: "a registered name that is changed",
    said: () =>
      steps(
        electionOf({
          type: "GR",
          day: "2026-03-18",
          seats: 3,
          groups: [
            { number: 1, name: "hart voor ons dorp", listVotes: 9 },
            { number: 2, listVotes: 8 },
          ],
        }),
      ),
    never: /Hart voor ons dorp/,
    must: /hart voor ons dorp/,
  },
  nl("voorkeurdrempel as the Kiesraad writes it", /voorkeursdrempel/, /voorkeurdrempel/),
];

/** What was no English. */
export const inEnglish: readonly AuditRow[] = [
  en("before the ranking go who", /Before the ranking go/, /These candidates take/),
  {
    row: "there were 1 vote",
    said: () => whyCandidate(people(3, [[9, 1], [8]]), "1-2"),
    never: /There were 1|got 1 votes|1 votes/,
    must: /got 1 vote[,.]/,
  },
  {
    row: "are ranked in this order: nobody",
    said: () => steps(people(3, [[9], [8]])),
    never: /in this order: \./,
  },
  {
    row: "list 1 with a small letter",
    said: () =>
      steps(
        electionOf({
          type: "GR",
          day: "2026-03-18",
          seats: 9,
          groups: [
            { number: 1, listVotes: 600 },
            { number: 2, listVotes: 600 },
          ],
        }),
      ),
    never: /(?:^|\. )list \d/m,
  },
  {
    row: "two full stops after Zn",
    said: () =>
      steps(
        electionOf({
          type: "GR",
          day: "2026-03-18",
          seats: 9,
          groups: [
            { number: 1, name: "Van der Berg & Zn.", listVotes: 650 },
            { number: 2, listVotes: 600 },
          ],
        }),
      ),
    never: /Zn\.\./,
  },
  {
    row: "who is drawn gets a seat; 2 of them",
    said: () =>
      lotAsked(lists(11, [60, 60, 60]), { readings: { lotsInATie: "one-for-all-seats" } }),
    never: /; who is drawn|of them are drawn/,
    must: /er worden \d+ getrokken\. Wie wordt getrokken, krijgt een zetel[\s\S]*; \d+ are drawn\. Whoever is drawn gets a seat/,
  },
  en("equally many; not enough seats", /equally many|has not enough/),
  en("with most votes; one seat less", /with most votes|seat less/, /with the most votes/),
  en("that made the 1st of 2 seats", /That made the/, /This filled the/),
  en("from place 5, as the 2nd", /from place/),
  en(
    "that was not by preference votes",
    /that was not by preference votes/,
    /not enough to be elected by preference votes/,
  ),
  en("as it is, a lot decided", /As it is, a lot/, /This result was decided by lot/),
  en("takes part alone, for lack of a seat", /for lack of a seat/, /part separately/),
  en("result of the House of Representatives", /Result of the/, /: result/),
  en("one vote was cast; a remainder seat", /remainder seat|one vote was cast/),
];

/** What pictures hid or said halfway; marks themselves are held by the tests of pictures. */
export const inPictures: readonly AuditRow[] = [
  {
    row: "a title of remainders over averages as well",
    said: () => raceTitle(lists(5, [200, 175, 60, 60, 55], { type: "ER", day: "2023-03-15" })),
    never: /overschotten$/m,
    must: /overschotten en daarna gemiddelden[\s\S]*remainders, and then averages/,
  },
  {
    row: "votes on the axis that are votes per seat",
    said: () => pictureTexts(house2025),
    never: />(?:stemmen|votes)</,
    must: />stemmen per zetel<[\s\S]*>votes per seat</,
  },
  {
    row: "an axis that does not begin at 0",
    said: () => pictureTexts(house2025),
    never: /^$/,
    must: /de schaal begint bij [\d.,]+, niet bij 0[\s\S]*the scale begins at [\d.,]+, not at 0/,
  },
  {
    row: "lists that are not drawn and not mentioned",
    said: () => pictureTexts(house2025),
    never: /^$/,
    must: /nog \d+ lijsten, niet hoger|nog \d+, niet hoger/,
  },
  {
    row: "margins on a scale that nobody explains",
    said: () => pictureTexts(house2025),
    never: /^$/,
    must: /elke lijn: \d+ keer zoveel stemmen[\s\S]*each line: \d+ times as many votes/,
  },
  nl("margins that were not calculated, told as none", /^$/, /not-calculated/),
  {
    row: "a coloured sliver of 0%",
    said: () => sharesPicture(lists(9, [900, 0])),
    never: /<rect[^>]* width="0/,
  },
  {
    row: "letters of five pixels in a narrow window",
    said: () => reportStyle,
    never: /figure svg \{ max-width: 100%; height/,
    must: /figure svg \{ max-width: 100%; min-width: 40rem/,
  },
];

const marks = "pictures/marks.test.ts";

/** Rows about pictures that tests of marks hold, by file and name. */
export const heldElsewhere: readonly (readonly [row: string, file: string, name: string])[] = [
  [
    "winners that lie under another dot",
    marks,
    "of the race draw the winner of each round last, coloured, and say how many are left out",
  ],
  [
    "only the best of each round, and nothing says so",
    marks,
    "of the race draw the winner of each round last, coloured, and say how many are left out",
  ],
  [
    "a label of a round that is cut",
    marks,
    "hide nothing, cut nothing, and give a list the same colour everywhere",
  ],
  [
    "figures of the scale of margins that run into each other",
    marks,
    "hide nothing, cut nothing, and give a list the same colour everywhere",
  ],
  [
    "a list with one colour in the half circle and another in the race",
    marks,
    "of a combination are those of its first list",
  ],
  [
    "names and seats in the legend that run together",
    marks,
    "hide nothing, cut nothing and keep lists apart by number",
  ],
  [
    "names that are cut where they are alike",
    marks,
    "hide nothing, cut nothing and keep lists apart by number",
  ],
  ["colours that repeat", marks, "hide nothing, cut nothing and keep lists apart by number"],
  [
    "fills that drown in a dark or a light ground",
    marks,
    "stand out from both grounds, by themselves or by the edge that every mark has",
  ],
  [
    "a text alternative that names winners and never a value",
    "pictures/pictures.test.ts",
    "the race says who gets each residual seat, for what, in order",
  ],
  ["outdated averages that are drawn", "words-checker.test.ts", "say nothing untrue"],
  [
    "dashed bars without a reason",
    "reports-read-back.test.ts",
    "titles, descriptions and texts of pictures say nothing untrue",
  ],
];
