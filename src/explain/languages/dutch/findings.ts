import type { FindingWords } from "../../topics/findings/finding-words.js";
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
  votesForList: (list) => `stemmen op ${list} in het overzicht`,
  wholeList: (list) => `${list} als geheel`,
  listTotal: (list) => `totaal van ${list}`,
  candidateVotes: (candidate) => `stemmen op ${candidate}`,
  answers: {
    yes: "ja",
    no: "nee",
    both: "ja én nee",
    neither: "niet ingevuld",
    ticked: "aangekruist",
    "not-ticked": "niet aangekruist",
  },
  checks: dutchChecks,
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
  protocol: {
    "no-votes": ({ unit }) => `${unit}: er is geen enkele stem geteld.`,
    "unexplained-difference": ({ unit, ballots }, say) =>
      `${unit}: voor ${say.number(ballots)} van de verschillen is er geen verklaring.`,
    "missing-explanations": ({ unit, ballots }, say) =>
      `${unit}: de verklaringen en het verschil schelen ${say.number(ballots)}.`,
    "many-blank-votes": ({ unit, share }, say) =>
      `${unit}: veel blanco stemmen, ${say.number(share.numerator)} van ${say.number(share.denominator)} (${say.percentage(share)}).`,
    "many-invalid-votes": ({ unit, share }, say) =>
      `${unit}: veel ongeldige stemmen, ${say.number(share.numerator)} van ${say.number(share.denominator)} (${say.percentage(share)}).`,
    "large-difference": ({ unit, votes, allVotes }, say) =>
      `${unit}: een groot verschil tussen kiezers en stemmen, ${say.number(votes)} op ${say.number(allVotes)} stemmen.`,
    "list-deviates": ({ unit, list, here, elsewhere }, say) =>
      `${unit}: ${say.group(list)} kreeg hier ${say.percentage(here)} van de stemmen en in de rest van de gemeente ${say.percentage(elsewhere)}.`,
    "candidates-possibly-switched": ({ unit, list, more, fewer, reference }, say) =>
      `${unit}, ${say.group(list)}: kandidaat ${say.number(more.candidate)} kreeg ${say.number(more.received)} stemmen (verwacht ${say.decimal(more.expected)}) en kandidaat ${say.number(fewer.candidate)} ${say.number(fewer.received)} (verwacht ${say.decimal(fewer.expected)}), gemeten aan de ${reference === "municipality" ? "gemeente" : "buurt"}: mogelijk verwisseld.`,
    "not-computable": ({ unit, of }) =>
      `${unit}: het bestand bevat geen toegelaten kiezers, dus ${of === "large-difference" ? "of het verschil groot is" : "of er verklaringen ontbreken"} is niet te berekenen.`,
  },
  mismatches: {
    figure: ({ unit, parent, children }, what, say) =>
      `${unit}, ${what}: ${say.number(parent)}, maar de onderdelen zijn samen ${say.number(children)}.`,
    "missing-unit": ({ unit, child }) => `${unit}: ${child} ontbreekt.`,
    "doubled-unit": ({ unit, child }) => `${unit}: ${child} komt meer dan eens voor.`,
    "unknown-unit": ({ unit, child }) => `${unit}: ${child} hoort hier niet bij.`,
    ballot: ({ unit, child, list }, _, say) =>
      `${unit}: ${child} heeft voor ${say.group(list)} andere kandidaten.`,
  },
  correction: ({ unit, session, replacedSession }, say) =>
    `${unit}: zitting ${say.number(session)} vervangt de telling van zitting ${say.number(replacedSession)}.`,
  correctedField: (field, from, to) => `${field}: ${from} wordt ${to}.`,
  sheet: {
    title: "Alle controles op tellingen",
    introduction:
      "F: een fout, het proces-verbaal kan zo niet kloppen. W: een waarschuwing, het is opvallend. De letters zijn die van de formulieren: A stempassen, B volmachtbewijzen, C kiezerspassen (niet bij GR en ER), D toegelaten kiezers, E stemmen op kandidaten, E.i stemmen op lijst i, F blanco, G ongeldig, H uitgebrachte stemmen, I meer en J minder getelde stembiljetten, Z kiesgerechtigden.",
    code: "Code",
    kind: "Voor",
    when: "Wanneer",
    formula: "Formule",
    marks: "Velden",
    notWith: (codes) => `niet naast ${codes}`,
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
