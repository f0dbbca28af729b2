import type { AnswerMistake, KnownMistake } from "../program/judge-answer.js";
import type { ProgramEnd } from "../program/run-program.js";

/** What the page says of a pupil's own program. */
export interface ProgramWords {
  readonly programPart: string;
  readonly programIntro: string;
  readonly programSafe: string;
  readonly programLabel: string;
  readonly programExample: string;
  readonly runProgram: string;
  readonly stopProgram: string;
  readonly programRuns: (asked: number, of: number) => string;
  readonly programEnd: {
    readonly [End in ProgramEnd["end"]]: (right: number, of: number) => string;
  };
  readonly programUnreadable: (line: number, says: string) => string;
  readonly programPassed: (of: number) => string;
  readonly question: string;
  readonly questionOf: (number: number, body: "GR" | "TK", seats: number, lists: number) => string;
  readonly verdict: string;
  readonly rightAnswer: string;
  readonly answerMistake: (mistake: AnswerMistake) => string;
  readonly knownMistake: { readonly [Name in KnownMistake]: string };
  readonly answerGiven: string;
  readonly answerRight: string;
  readonly votesGiven: string;
}

/** These words in Dutch. */
export const dutchProgram: ProgramWords = {
  programPart: "Jouw eigen programma",
  programIntro:
    'Schrijf in JavaScript een functie zetels(stemmen, aantal, soort). Zij krijgt de stemmen van elke lijst, het aantal zetels, en de soort: "GR" voor een gemeenteraad, "TK" voor de Tweede Kamer. Zij geeft de zetels van elke lijst, in dezelfde volgorde. De pagina vraagt haar echte en bedachte verkiezingen en zegt van elk antwoord of het goed is.',
  programSafe:
    "Het programma draait apart. Het kan niet bij de pagina of het internet. Als het blijft hangen, wordt het gestopt. Hoeveel geheugen het neemt, kan de pagina niet begrenzen: neemt het te veel, dan sluit de browser deze pagina. Open haar dan opnieuw; uw programma staat er nog.",
  programLabel: "Het programma",
  programExample: `function zetels(stemmen, aantal, soort) {
  let samen = 0;
  for (const een of stemmen) samen += een;
  const kiesdeler = samen / aantal;
  return stemmen.map((een) => Math.floor(een / kiesdeler));
}`,
  runProgram: "Laat het programma rekenen",
  stopProgram: "Stop",
  programRuns: (asked, of) => `Vraag ${asked} van ${of}…`,
  programEnd: {
    asked: (right, of) => `${right} van de ${of} antwoorden zijn goed.`,
    stopped: (right) => `Gestopt. ${right} antwoorden waren goed.`,
    "no-function": () => "Er is geen functie met de naam zetels.",
    "no-worker": () => "Deze browser laat geen programma toe op deze pagina.",
    unreadable: () => "Het programma is niet te lezen.",
    "too-slow": (right, of) =>
      `Het programma gaf op een vraag niet op tijd antwoord, en is gestopt. ${right} van de ${of} antwoorden waren goed.`,
  },
  programUnreadable: (line, says) => `Het programma is niet te lezen. Regel ${line}: ${says}`,
  programPassed: (of) =>
    `Alle ${of} antwoorden zijn goed. Het programma rekent zoals de Kieswet, voor zover deze vragen reiken.`,
  question: "Vraag",
  questionOf: (number, body, seats, lists) =>
    `${number}. ${body === "TK" ? "Tweede Kamer" : "Gemeenteraad"}, ${seats === 1 ? "1 zetel" : `${seats} zetels`}, ${lists === 1 ? "1 lijst" : `${lists} lijsten`}`,
  verdict: "Oordeel",
  rightAnswer: "✓ goed",
  answerMistake: (mistake) => {
    switch (mistake.because) {
      case "lists":
        return `Er zijn ${mistake.asked} lijsten; dit zijn de zetels van ${mistake.given}.`;
      case "total":
        return `Samen zijn dit ${mistake.given} zetels; het moeten er ${mistake.asked} zijn.`;
      case "list":
        return `Lijst ${mistake.list} krijgt ${mistake.given}; dat moet ${mistake.right} zijn.`;
      case "no-seats":
        return `Dit is geen rij hele getallen: ${mistake.text === "" ? "niets" : mistake.text}`;
      case "threw":
        return `Het programma brak af: ${mistake.text}`;
    }
  },
  knownMistake: {
    "full-seats-only": "Dit zijn alleen de volle zetels. De restzetels moeten nog worden verdeeld.",
    rounded:
      "Zo komt het uit als je afrondt. Een volle zetel is een hele kiesdeler, nooit een halve.",
    "rounded-quota":
      "Zo komt het uit als de kiesdeler wordt afgerond. De kiesdeler is een breuk: reken met de hele breuk.",
    "no-threshold":
      "Zo komt het uit zonder drempel. In een raad met minder dan 19 zetels moet een lijst drie kwart van de kiesdeler hebben voor een overschot, in de Tweede Kamer de hele kiesdeler.",
    "averages-in-small-council":
      "Zo komt het uit met grootste gemiddelden. In een raad met minder dan 19 zetels gaan restzetels naar de grootste overschotten.",
    "remainders-in-large-body":
      "Zo komt het uit met grootste overschotten. Vanaf 19 zetels gaan restzetels naar de grootste gemiddelden.",
    "rest-to-largest": "Zo komt het uit als de grootste lijst alle restzetels krijgt.",
  },
  answerGiven: "Antwoord",
  answerRight: "Goed is",
  votesGiven: "Stemmen",
};

/** These words in English. */
export const englishProgram: ProgramWords = {
  programPart: "Your own program",
  programIntro:
    'Write a function seats(votes, number, body) in JavaScript. It is given the votes of each list, the number of seats, and the body: "GR" for a municipal council, "TK" for the House of Representatives. It gives the seats of each list, in the same order. The page asks it elections that were held and others that were thought of, and says of each answer whether it is right.',
  programSafe:
    "The program runs apart. It cannot reach the page or the internet. If it hangs, it is stopped. How much memory it takes the page cannot bound: if it takes too much, the browser closes this page. Open it again then; your program is still there.",
  programLabel: "The program",
  programExample: `function seats(votes, number, body) {
  let together = 0;
  for (const one of votes) together += one;
  const quota = together / number;
  return votes.map((one) => Math.floor(one / quota));
}`,
  runProgram: "Let the program calculate",
  stopProgram: "Stop",
  programRuns: (asked, of) => `Question ${asked} of ${of}…`,
  programEnd: {
    asked: (right, of) => `${right} of the ${of} answers are right.`,
    stopped: (right) => `Stopped. ${right} answers were right.`,
    "no-function": () => "There is no function called seats.",
    "no-worker": () => "This browser allows no program on this page.",
    unreadable: () => "The program cannot be read.",
    "too-slow": (right, of) =>
      `The program did not answer a question in time, and was stopped. ${right} of the ${of} answers were right.`,
  },
  programUnreadable: (line, says) => `The program cannot be read. Line ${line}: ${says}`,
  programPassed: (of) =>
    `All ${of} answers are right. The program calculates as the Electoral Act does, as far as these questions go.`,
  question: "Question",
  questionOf: (number, body, seats, lists) =>
    `${number}. ${body === "TK" ? "House of Representatives" : "Municipal council"}, ${seats === 1 ? "1 seat" : `${seats} seats`}, ${lists === 1 ? "1 list" : `${lists} lists`}`,
  verdict: "Verdict",
  rightAnswer: "✓ right",
  answerMistake: (mistake) => {
    switch (mistake.because) {
      case "lists":
        return `There are ${mistake.asked} lists; these are the seats of ${mistake.given}.`;
      case "total":
        return `These are ${mistake.given} seats together; there must be ${mistake.asked}.`;
      case "list":
        return `List ${mistake.list} gets ${mistake.given}; that must be ${mistake.right}.`;
      case "no-seats":
        return `This is no row of whole numbers: ${mistake.text === "" ? "nothing" : mistake.text}`;
      case "threw":
        return `The program broke off: ${mistake.text}`;
    }
  },
  knownMistake: {
    "full-seats-only": "These are the full seats alone. The residual seats have to be divided yet.",
    rounded: "So it comes out with rounding. A full seat is a whole quota, never a half.",
    "rounded-quota":
      "So it comes out when the quota is rounded. The quota is a fraction: calculate with all of it.",
    "no-threshold":
      "So it comes out without a threshold. In a council of fewer than 19 seats a list needs three quarters of the quota for a remainder, in the House the whole quota.",
    "averages-in-small-council":
      "So it comes out with highest averages. In a council of fewer than 19 seats residual seats go to the largest remainders.",
    "remainders-in-large-body":
      "So it comes out with largest remainders. From 19 seats on residual seats go to the highest averages.",
    "rest-to-largest": "So it comes out when the largest list gets all residual seats.",
  },
  answerGiven: "Answer",
  answerRight: "Right is",
  votesGiven: "Votes",
};
