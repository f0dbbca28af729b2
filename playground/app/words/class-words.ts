import type { ExerciseDemands, ExerciseRange } from "../../../src/exercises/demands.js";
import type { ExerciseDifficulty } from "../../../src/exercises/exercise.js";
import type { ElectionSet } from "../elections/catalogue.js";
import type { ExerciseLevel } from "../result/exercise-subjects.js";

/** What the page says of comparing systems, of proportionality and of majorities, and in its story. */
export interface ClassWords {
  readonly sets: { readonly [Set in ElectionSet]: string };
  readonly chooseSet: string;
  readonly tryFirst: string;
  readonly tryFirstButton: (list: string) => string;
  readonly notDutchLaw: string;
  readonly otherDay: string;
  readonly noOther: string;
  readonly wins: (lists: string) => string;
  readonly loses: (lists: string) => string;
  readonly measures: string;
  readonly measuresIntro: string;
  readonly measure: string;
  readonly value: string;
  readonly meaning: string;
  readonly measureNames: {
    readonly [Key in "loosemoreHanby" | "gallagher" | "byVotes" | "bySeats"]: readonly [
      name: string,
      meaning: string,
    ];
  };
  readonly majorityPart: string;
  readonly majorityIntro: (needed: number, seats: number) => string;
  readonly together: (seats: number, needed: number) => string;
  readonly noneTogether: string;
  readonly asOneList: (seats: number, apart: number) => string;
  readonly mergedRules: string;
  readonly asNation: string;
  readonly fewestLists: (found: number, isWhole: boolean) => string;
  readonly noMajority: string;
  readonly storyPart: string;
  readonly tellStory: string;
  readonly storyIntro: string;
  readonly endStory: string;
  readonly storyStep: (step: number, of: number) => string;
  readonly storyVotes: string;
  readonly storyQuota: string;
  readonly storyFull: string;
  readonly storyResidual: (number: number, of: number) => string;
  readonly storyRest: string;
  readonly storyEnd: string;
  readonly storyVotesText: (area: string, votes: string, lists: number, seats: number) => string;
  readonly printStory: string;
  readonly oneFile: string;
  readonly oneFileNote: string;
  readonly exerciseFilter: string;
  readonly allExercises: string;
  readonly exerciseLevels: { readonly [Level in ExerciseLevel]: string };
  readonly difficulty: string;
  readonly difficulties: { readonly [Difficulty in ExerciseDifficulty]: string };
  /** What the figures of an exercise have. */
  readonly demands: (demands: ExerciseDemands) => string;
  readonly harder: string;
  /** How many votes there are, and seats to divide. */
  readonly dividedOf: (votes: string, seats: number) => string;
  readonly articleShort: (article: string) => string;
  readonly exerciseLink: string;
  readonly exerciseSheet: string;
  readonly ownExercise: string;
  readonly noOwnExercise: string;
}

function range([least, most]: ExerciseRange, to: string): string {
  return least === most ? String(least) : `${least} ${to} ${most}`;
}

/** Only what narrows the figures down is worth saying. */
const isNarrow = ([least, most]: ExerciseRange): boolean => least > 0 && most - least < 4;

/** These words in Dutch. */
export const dutchClass: ClassWords = {
  sets: {
    councils: "Een keuze voor in de klas",
    house: "Tweede Kamer sinds 1918",
    "councils-2026": "Gemeenteraden 2026",
    "councils-2022": "Gemeenteraden 2020 tot en met 2022",
    "councils-2018": "Gemeenteraden 2018",
    others: "Eerste Kamer, Europa, provincies, waterschappen, eilanden",
  },
  chooseSet: "Waaruit",
  tryFirst: "In Montfoort besliste in 2026 één stem. Geef een lijst er een stem bij en kijk.",
  tryFirstButton: (list) => `Eén stem meer voor ${list}`,
  notDutchLaw:
    "Dit is geen Nederlands recht: zo wordt het elders gedaan, of zo kan men het bedenken.",
  otherDay: "De wet van deze dag",
  noOther: "Er is niets om mee te vergelijken.",
  wins: (lists) => `Hier meer: ${lists}.`,
  loses: (lists) => `Hier minder: ${lists}.`,
  measures: "Hoe evenredig is het",
  measuresIntro:
    "Evenredig is een uitslag als elke lijst hetzelfde deel van de zetels heeft als van de stemmen. Helemaal lukt dat nooit: zetels zijn heel.",
  measure: "Maat",
  value: "Waarde",
  meaning: "Wat het zegt",
  measureNames: {
    loosemoreHanby: [
      "Loosemore-Hanby",
      "Zoveel procent van de zetels zit bij een lijst die er naar haar stemmen geen recht op had. 0 is helemaal evenredig.",
    ],
    gallagher: [
      "Gallagher",
      "Hetzelfde, maar grote verschillen tellen zwaarder dan veel kleine. 0 is helemaal evenredig.",
    ],
    byVotes: [
      "Effectief aantal lijsten, naar stemmen",
      "Alsof de stemmen over zoveel even grote lijsten waren verdeeld.",
    ],
    bySeats: [
      "Effectief aantal lijsten, naar zetels",
      "Alsof de zetels over zoveel even grote lijsten waren verdeeld.",
    ],
  },
  majorityPart: "Samen meer dan de helft",
  majorityIntro: (needed, seats) =>
    `Van ${seats} zetels is ${needed} meer dan de helft. Kies lijsten en tel ze op.`,
  together: (seats, needed) =>
    seats >= needed
      ? `Samen ${seats} zetels: een meerderheid.`
      : `Samen ${seats} zetels: ${needed - seats} te weinig voor een meerderheid.`,
  noneTogether: "Nog geen lijst gekozen.",
  asOneList: (seats, apart) =>
    `Als één lijst, met dezelfde stemmen, hadden ze ${seats} zetels gehad; los van elkaar hebben ze er ${apart}.`,
  mergedRules: "lijsten samengevoegd",
  asNation: "Alsof dit heel Nederland was: 150 zetels",
  fewestLists: (found, isWhole) =>
    isWhole
      ? found === 1
        ? "Eén meerderheid met zo weinig mogelijk lijsten:"
        : `${found} meerderheden met zo weinig mogelijk lijsten:`
      : `De eerste ${found} meerderheden met zo weinig mogelijk lijsten; er zijn er meer:`,
  noMajority: "Er is geen meerderheid: nog niet alle zetels zijn verdeeld.",
  storyPart: "Verhaal voor op het bord",
  tellStory: "Vertel het stap voor stap",
  storyIntro:
    "Eén beeld per stap, groot genoeg voor een scherm voor de klas. Pijltjestoetsen werken.",
  endStory: "Terug naar de pagina",
  storyStep: (step, of) => `Stap ${step} van ${of}`,
  storyVotes: "De stemmen",
  storyQuota: "De kiesdeler",
  storyFull: "De volle zetels",
  storyResidual: (number, of) => (of === 1 ? "De restzetel" : `Restzetel ${number} van ${of}`),
  storyRest: "Wat er nog volgt",
  storyEnd: "De uitslag",
  storyVotesText: (area, votes, lists, seats) =>
    `${area === "" ? "Er" : `In ${area}`} zijn ${votes} stemmen geteld op ${lists} lijsten. Er zijn ${seats} zetels te verdelen.`,
  printStory: "Druk alle stappen af",
  oneFile: "Bewaar deze pagina als één bestand",
  oneFileNote:
    "Alles zit in dat ene bestand, de cijfers van alle verkiezingen ook. Deel het met de klas; het werkt zonder internet.",
  exerciseFilter: "Kies op soort regel of artikel",
  allExercises: "alle oefeningen",
  exerciseLevels: {
    1: "één som",
    2: "meer ronden",
    3: "een zeldzame regel",
  },
  difficulty: "Cijfers",
  difficulties: { easier: "makkelijker", usual: "gewoon", harder: "moeilijker" },
  demands: (demands) => {
    const { lists, residualSeats, candidates, returned } = demands;
    const said = [
      `${lists} lijsten`,
      ...(candidates === null ? [] : [`${candidates} kandidaten op elke lijst`]),
      ...(isNarrow(residualSeats)
        ? [`${range(residualSeats, "tot")} ${residualSeats[1] === 1 ? "restzetel" : "restzetels"}`]
        : []),
      ...(returned === null || !isNarrow(returned)
        ? []
        : [
            `${range(returned, "tot")} ${returned[1] === 1 ? "zetel gaat" : "zetels gaan"} naar een andere lijst`,
          ]),
      ...(demands.withoutSeat > 0 ? ["een lijst zonder volle zetel"] : []),
      ...(demands.onThreshold ? ["iemand zit precies op de drempel"] : []),
      ...(demands.decimalsDecide ? ["één keer beslist wat achter de komma staat"] : []),
    ];
    return `${said.join("; ")}.`;
  },
  harder: "Nu moeilijker",
  dividedOf: (votes, seats) =>
    `${votes} ${votes === "1" ? "stem" : "stemmen"} voor ${seats} ${seats === 1 ? "zetel" : "zetels"}.`,
  articleShort: (article) => `artikel ${article}`,
  exerciseLink: "Kopieer een link naar deze oefening",
  ownExercise: "Oefen met de raad die nu op de pagina staat",
  noOwnExercise:
    "Met de uitslag op de pagina is deze oefening er niet. Kies een andere oefening, of een andere gemeenteraad.",
  exerciseSheet: "Druk een blad met deze oefening en de antwoorden af",
};

/** These words in English. */
export const englishClass: ClassWords = {
  sets: {
    councils: "A choice for the classroom",
    house: "House of Representatives since 1918",
    "councils-2026": "Municipal councils of 2026",
    "councils-2022": "Municipal councils of 2020 to 2022",
    "councils-2018": "Municipal councils of 2018",
    others: "Senate, Europe, provinces, water authorities, islands",
  },
  chooseSet: "From",
  tryFirst: "In Montfoort one vote decided in 2026. Give a list one vote more and watch.",
  tryFirstButton: (list) => `One vote more for ${list}`,
  notDutchLaw: "This is not Dutch law: it is done so elsewhere, or could be thought of.",
  otherDay: "The law of this day",
  noOther: "There is nothing to compare with.",
  wins: (lists) => `More here: ${lists}.`,
  loses: (lists) => `Fewer here: ${lists}.`,
  measures: "How proportional it is",
  measuresIntro:
    "A result is proportional if each list has the same share of the seats as of the votes. It is never wholly so: seats are whole.",
  measure: "Measure",
  value: "Value",
  meaning: "What it says",
  measureNames: {
    loosemoreHanby: [
      "Loosemore-Hanby",
      "So many per cent of the seats are with a list that its votes gave no claim to. 0 is wholly proportional.",
    ],
    gallagher: [
      "Gallagher",
      "The same, but large differences weigh more than many small ones. 0 is wholly proportional.",
    ],
    byVotes: [
      "Effective number of lists, by votes",
      "As if the votes were divided over so many lists of one size.",
    ],
    bySeats: [
      "Effective number of lists, by seats",
      "As if the seats were divided over so many lists of one size.",
    ],
  },
  majorityPart: "More than half together",
  majorityIntro: (needed, seats) =>
    `Of ${seats} seats, ${needed} is more than half. Choose lists and add them up.`,
  together: (seats, needed) =>
    seats >= needed
      ? `${seats} seats together: a majority.`
      : `${seats} seats together: ${needed - seats} short of a majority.`,
  noneTogether: "No list chosen yet.",
  asOneList: (seats, apart) =>
    `As one list, with the same votes, they would have had ${seats} seats; apart they have ${apart}.`,
  mergedRules: "lists merged",
  asNation: "As if this were the whole country: 150 seats",
  fewestLists: (found, isWhole) =>
    isWhole
      ? found === 1
        ? "One majority with as few lists as can be:"
        : `${found} majorities with as few lists as can be:`
      : `The first ${found} majorities with as few lists as can be; there are more:`,
  noMajority: "There is no majority: not all seats are divided yet.",
  storyPart: "Story for the board",
  tellStory: "Tell it step by step",
  storyIntro: "One picture a step, large enough for a screen before a class. Arrow keys work.",
  endStory: "Back to the page",
  storyStep: (step, of) => `Step ${step} of ${of}`,
  storyVotes: "The votes",
  storyQuota: "The quota",
  storyFull: "The full seats",
  storyResidual: (number, of) =>
    of === 1 ? "The residual seat" : `Residual seat ${number} of ${of}`,
  storyRest: "What follows",
  storyEnd: "The result",
  storyVotesText: (area, votes, lists, seats) =>
    `${votes} votes were counted${area === "" ? "" : ` in ${area}`}, for ${lists} lists. There are ${seats} seats to divide.`,
  printStory: "Print all steps",
  oneFile: "Keep this page as one file",
  oneFileNote:
    "Everything is in that one file, the figures of all elections too. Share it with the class; it works without the internet.",
  exerciseFilter: "Choose by kind of rule or article",
  allExercises: "all exercises",
  exerciseLevels: {
    1: "one sum",
    2: "several rounds",
    3: "a rule that is met rarely",
  },
  difficulty: "Figures",
  difficulties: { easier: "easier", usual: "usual", harder: "harder" },
  demands: (demands) => {
    const { lists, residualSeats, candidates, returned } = demands;
    const said = [
      `${lists} lists`,
      ...(candidates === null ? [] : [`${candidates} candidates on each list`]),
      ...(isNarrow(residualSeats)
        ? [`${range(residualSeats, "to")} residual ${residualSeats[1] === 1 ? "seat" : "seats"}`]
        : []),
      ...(returned === null || !isNarrow(returned)
        ? []
        : [
            `${range(returned, "to")} ${returned[1] === 1 ? "seat goes" : "seats go"} to another list`,
          ]),
      ...(demands.withoutSeat > 0 ? ["a list without a full seat"] : []),
      ...(demands.onThreshold ? ["somebody exactly on the threshold"] : []),
      ...(demands.decimalsDecide ? ["once what is behind the point decides"] : []),
    ];
    return `${said.join("; ")}.`;
  },
  harder: "Now harder",
  dividedOf: (votes, seats) =>
    `${votes} ${votes === "1" ? "vote" : "votes"} for ${seats} ${seats === 1 ? "seat" : "seats"}.`,
  articleShort: (article) => `article ${article}`,
  exerciseLink: "Copy a link to this exercise",
  ownExercise: "Practise with the council that is on the page now",
  noOwnExercise:
    "With the result on the page there is no such exercise. Choose another exercise, or another council.",
  exerciseSheet: "Print a sheet with this exercise and the answers",
};
