import { dictionary } from "../../language/dictionary.js";
import type {
  FieldPhrases,
  FindingWords,
  MismatchPhrases,
  ProtocolPhrases,
  SheetPhrases,
  UncodedPhrases,
} from "../../language/words/findings.js";
import { dutchChecks } from "./checks.js";

/** What is said about counts in Dutch. */
export const dutchFindings: FindingWords = {
  fields: {
    eligibleVoters: "kiesgerechtigden (Z)",
    pollCards: "stempassen (A)",
    proxyCertificates: "volmachtbewijzen (B)",
    voterCards: "kiezerspassen (C)",
    admittedVoters: "toegelaten kiezers (D)",
    votesOnCandidates: "stemmen op kandidaten (E)",
    blankVotes: "blanco stemmen (F)",
    invalidVotes: "ongeldige stemmen (G)",
    votesCast: "uitgebrachte stemmen (H)",
    moreBallotsCounted: "meer getelde stembiljetten (I)",
    fewerBallotsCounted: "minder getelde stembiljetten (J)",
    postalVotingCertificates: "briefstembewijzen",
    replacementPostalVotingCertificates: "vervangende briefstembewijzen",
    members: "leden",
    "differenceReasons.ballotsTakenAway": "meegenomen stembiljetten",
    "differenceReasons.tooFewBallotsIssued": "te weinig uitgereikte stembiljetten",
    "differenceReasons.tooManyBallotsIssued": "te veel uitgereikte stembiljetten",
    "differenceReasons.noExplanation": "geen verklaring",
    "differenceReasons.otherExplanation": "andere verklaring",
    "differenceReasons.lostBallots": "kwijtgeraakte stembiljetten",
    "differenceReasons.tooManyPostalBallots": "te veel briefstembiljetten",
    "differenceReasons.noPostalBallot": "geen briefstembiljetten",
    "comparison.equal": "het vakje D = H",
    "comparison.more": "het vakje H groter dan D",
    "comparison.fewer": "het vakje H kleiner dan D",
    differenceExplained: "verschil volledig verklaard",
    extraInvestigation: "extra onderzoek",
    "extraInvestigation.otherReason": "extra onderzoek om een andere reden",
    "extraInvestigation.recounted": "herteld na extra onderzoek",
    stationDifferences: "verschillen met de telling van het stembureau",
    "stationDifferences.explained": "verschil van het stembureau verklaard",
    "stationDifferences.perList": "verschillen per lijst",
    report: "over het proces-verbaal",
    "report.checksAndCorrections": "inlegvel aanwezig",
    "report.corrigendum": "corrigendum aanwezig",
    checksAndCorrections: "controles en correcties",
    "checksAndCorrections.reasons.unexplainedDifference": "reden: onverklaard verschil",
    "checksAndCorrections.reasons.other": "reden: andere",
    "checksAndCorrections.resultsCorrected": "resultaten gecorrigeerd",
    "checksAndCorrections.requestedByCentralCommittee": "op verzoek van het centraal stembureau",
  },
  fieldPhrases: dictionary<FieldPhrases>()({
    "votes-for-list": "stemmen op {list} in het overzicht",
    "whole-list": "{list} als geheel",
    "list-total": "totaal van {list}",
    "candidate-votes": "stemmen op {candidate}",
    correction: "{unit}: zitting {session} vervangt de telling van zitting {replaced}.",
    "first-counted": "{unit}: voor het eerst geteld in zitting {session}.",
    "new-vote":
      "{unit}: opnieuw gestemd op {day} (artikel V 6); deze telling komt in de plaats van de vorige.",
    corrected: "{Field}: was {from}, is nu {to}.",
    differing: "{field} ({first}, daarna {second})",
  }),
  answers: {
    yes: "ja",
    no: "nee",
    both: "ja én nee",
    neither: "niet ingevuld",
    ticked: "aangekruist",
    "not-ticked": "niet aangekruist",
  },
  checks: dutchChecks,
  uncoded: dictionary<UncodedPhrases>()({
    "sum-of-voters":
      "De kaarten en bewijzen zijn samen {left}, maar bij toegelaten kiezers (D) staat {right} ({article}).",
    "sum-of-lists":
      "De stemmen op de lijsten zijn samen {left}, maar bij E staat {right} ({article}).",
    "sum-of-votes":
      "E, F en G zijn samen {left}, maar bij uitgebrachte stemmen (H) staat {right} ({article}).",
    difference: "H min I plus J is {right}, maar bij D staat {left} ({article}).",
    "sum-of-candidates":
      "Bij {list} staat als totaal {left}, maar de kandidaten hebben samen {right:# stem|# stemmen} ({article}).",
    "list-in-summary":
      "Bij {list} staat als totaal {left}, maar in het overzicht {right} ({article}).",
    "more-votes-than-members":
      "Er {left:is # stem|zijn # stemmen} van {right:# lid|# leden} ({article}).",
    "no-votes": "Bij uitgebrachte stemmen (H) staat niets of 0 ({article}).",
  }),
  advice: {
    questions: {
      entry: "Vergelijk de aangekruiste vakjes met het papier.",
      coordinator: "Laat het stembureau het proces-verbaal aanvullen of verbeteren.",
    },
    totals: {
      entry: "Vergelijk deze getallen met het papier en verbeter wat anders is overgenomen.",
      coordinator:
        "Staat het zo op papier, dan zit er een fout in het proces-verbaal: onderzoek en hertel waar nodig (artikel Na 12).",
    },
    differences: {
      entry: "Vergelijk dit deel van het formulier met het papier.",
      coordinator:
        "Ga na waar het verschil vandaan komt; een verschil dat niet volledig is verklaard, moet worden herteld (artikel Na 12).",
    },
    lists: {
      entry: "Vergelijk de stemmen per kandidaat en het totaal van de lijst met het papier.",
      coordinator:
        "Klopt de optelling op papier niet, laat deze lijst dan natellen; de stemmen per kandidaat tellen voor de uitslag.",
    },
    oddities: {
      entry: "Controleer of u het goed hebt overgenomen; het kan juist zijn.",
      coordinator: "Ga na of dit klopt; het hoeft geen fout te zijn.",
    },
    "second-entry": {
      entry: "Vergelijk elk van deze velden met het papier.",
      coordinator: "Kies per veld wat op papier staat; de rest hoeft niet opnieuw.",
    },
    "emptied-fields": {
      entry: "Vul deze velden opnieuw in vanaf het papier.",
      coordinator: "Deze velden worden opnieuw ingevoerd.",
    },
  },
  protocol: dictionary<ProtocolPhrases>()({
    "no-votes": "{unit}: er is geen enkele stem geteld.",
    "unexplained-difference": "{unit}: voor {ballots} van de verschillen is er geen verklaring.",
    "missing-explanations": "{unit}: de verklaringen en het verschil schelen {ballots}.",
    "many-blank-votes": "{unit}: veel blanco stemmen, {votes} van {of} ({share}).",
    "many-invalid-votes": "{unit}: veel ongeldige stemmen, {votes} van {of} ({share}).",
    "large-difference":
      "{unit}: een groot verschil tussen kiezers en stemmen, {votes} op {allVotes:# stem|# stemmen}.",
    "list-deviates":
      "{unit}: {list} kreeg hier {here} van de stemmen en in de rest van de gemeente {elsewhere}.",
    "candidates-possibly-switched":
      "{unit}, {list}: kandidaat {more} kreeg {moreVotes:# stem|# stemmen} (verwacht {moreExpected}) en kandidaat {fewer} {fewerVotes} (verwacht {fewerExpected}), gemeten aan de {reference:municipality=gemeente|neighbourhood=buurt}: mogelijk verwisseld.",
    "not-computable":
      "{unit}: het bestand bevat geen toegelaten kiezers, dus {of:large-difference=of het verschil groot is|missing-explanations=of er verklaringen ontbreken} is niet te berekenen.",
  }),
  mismatches: dictionary<MismatchPhrases>()({
    figure: "{unit}, {what}: {parent}, maar de onderdelen zijn samen {children}.",
    "missing-unit": "{unit}: {child} ontbreekt.",
    "doubled-unit": "{unit}: {child} komt meer dan eens voor.",
    "unknown-unit": "{unit}: {child} hoort hier niet bij.",
    "another-election": "{unit}: {child} is een telling van een andere verkiezing.",
    ballot: "{unit}: {child} heeft voor {list} andere kandidaten.",
  }),
  sheet: {
    title: "Alle controles op tellingen",
    introduction:
      "F: een fout, het proces-verbaal kan zo niet kloppen. W: een waarschuwing, het is opvallend. De letters zijn die van de formulieren: A stempassen, B volmachtbewijzen, C kiezerspassen (niet bij GR en ER), D toegelaten kiezers, E stemmen op kandidaten, E.i stemmen op lijst i, F blanco, G ongeldig, H uitgebrachte stemmen, I meer en J minder getelde stembiljetten, Z kiesgerechtigden.",
    code: "Code",
    kind: "Voor",
    when: "Wanneer",
    formula: "Formule",
    marks: "Velden",
    phrases: dictionary<SheetPhrases>()({ "not-with": "niet naast {codes}" }),
    formulaWords: { and: "en", or: "of", "candidate votes": "kandidaten", "list total": "totaal" },
    kinds: {
      all: "alle",
      stations: "stembureaus",
      "decentralised-first-session": "DSO, eerste zitting",
      "centralised-first-session": "CSO, eerste zitting",
      municipality: "gemeente bij CSB",
    },
  },
};
