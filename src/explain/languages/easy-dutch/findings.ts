import { dictionary } from "../../language/dictionary.js";
import type {
  FieldPhrases,
  FindingWords,
  MismatchPhrases,
  ProtocolPhrases,
  UncodedPhrases,
} from "../../language/words/findings.js";
import { dutchFindings } from "../dutch/findings.js";
import { easyDutchChecks } from "./checks.js";

/**
 * What is said about counts, in easy Dutch. Fields are called what the form calls them, so that they are
 * found on it.
 */
export const easyDutchFindings: FindingWords = {
  ...dutchFindings,
  fieldPhrases: dictionary<FieldPhrases>()({
    "votes-for-list": "stemmen op {list} in het overzicht",
    "whole-list": "heel {list}",
    "list-total": "totaal van {list}",
    "candidate-votes": "stemmen op {candidate}",
    correction: "{unit}: de telling van zitting {session} vervangt die van zitting {replaced}.",
    "first-counted": "{unit}: voor het eerst geteld in zitting {session}.",
    "new-vote":
      "{unit}: daar is opnieuw gestemd op {day} (artikel V 6). Deze telling vervangt de vorige.",
    corrected: "{Field}: dat was {from} en is nu {to}.",
    differing: "{field} (eerst {first}, daarna {second})",
  }),
  checks: easyDutchChecks,
  uncoded: dictionary<UncodedPhrases>()({
    "sum-of-voters":
      "Tel de kaarten en bewijzen op: dat is {left}. Maar bij toegelaten kiezers (D) staat {right} ({article}).",
    "sum-of-lists":
      "Tel de stemmen op de lijsten op: dat is {left}. Maar bij E staat {right} ({article}).",
    "sum-of-votes":
      "Tel E, F en G op: dat is {left}. Maar bij uitgebrachte stemmen (H) staat {right} ({article}).",
    difference:
      "Haal I af van H en tel J erbij: dat is {right}. Maar bij D staat {left} ({article}).",
    "sum-of-candidates":
      "Bij {list} staat als totaal {left}. Maar de kandidaten hebben samen {right:# stem|# stemmen} ({article}).",
    "list-in-summary":
      "Bij {list} staat als totaal {left}. Maar in het overzicht staat {right} ({article}).",
    "more-votes-than-members":
      "Er {left:is # stem|zijn # stemmen}, maar er {right:is # lid|zijn # leden} ({article}).",
    "no-votes": "Bij uitgebrachte stemmen (H) staat niets of 0 ({article}).",
  }),
  advice: {
    questions: {
      entry: "Kijk op het papier welke vakjes zijn aangekruist.",
      coordinator: "Vraag het stembureau om het verslag (het proces-verbaal) te verbeteren.",
    },
    totals: {
      entry: "Kijk op het papier. Verbeter wat anders is overgenomen.",
      coordinator:
        "Staat het zo op papier? Dan zit er een fout in het verslag (het proces-verbaal). Zoek uit hoe dat komt. Tel opnieuw waar dat nodig is (artikel Na 12).",
    },
    differences: {
      entry: "Kijk of dit deel van het formulier hetzelfde is als op papier.",
      coordinator:
        "Zoek uit waar het verschil vandaan komt. Is het niet helemaal verklaard? Dan moet er opnieuw worden geteld (artikel Na 12).",
    },
    lists: {
      entry: "Kijk op het papier naar de stemmen per kandidaat en het totaal van de lijst.",
      coordinator:
        "Klopt de som op papier niet? Laat deze lijst dan opnieuw tellen. De stemmen per kandidaat tellen voor de uitslag.",
    },
    oddities: {
      entry: "Kijk of het goed is overgenomen. Misschien klopt het.",
      coordinator: "Zoek uit of dit klopt. Het hoeft geen fout te zijn.",
    },
    "second-entry": {
      entry: "Kijk bij elk van deze velden wat er op papier staat.",
      coordinator: "Kies per veld wat op papier staat. De rest hoeft niet opnieuw.",
    },
    "emptied-fields": {
      entry: "Vul deze velden opnieuw in. Kijk daarbij op het papier.",
      coordinator: "Iemand vult deze velden opnieuw in.",
    },
  },
  protocol: dictionary<ProtocolPhrases>()({
    "no-votes": "{unit}: er is geen enkele stem geteld.",
    "unexplained-difference":
      "{unit}: er zijn verschillen. Voor {ballots} daarvan is er geen verklaring.",
    "missing-explanations":
      "{unit}: er zijn niet evenveel verklaringen als het verschil groot is. Dat scheelt {ballots}.",
    "many-blank-votes": "{unit}: veel blanco stemmen. Het zijn er {votes} van {of} ({share}).",
    "many-invalid-votes": "{unit}: veel ongeldige stemmen. Het zijn er {votes} van {of} ({share}).",
    "large-difference":
      "{unit}: een groot verschil tussen kiezers en stemmen. Het is {votes} op {allVotes:# stem|# stemmen}.",
    "list-deviates":
      "{unit}: {list} kreeg hier {here} van de stemmen. In de rest van de gemeente was dat {elsewhere}.",
    "candidates-possibly-switched":
      "{unit}, {list}: misschien zijn twee kandidaten verwisseld. Kandidaat {more} kreeg {moreVotes:# stem|# stemmen}. Naar de {reference:municipality=gemeente|neighbourhood=buurt} gerekend waren dat er {moreExpected}. Kandidaat {fewer} kreeg {fewerVotes:# stem|# stemmen}. Naar de {reference:municipality=gemeente|neighbourhood=buurt} gerekend waren dat er {fewerExpected}.",
    "not-computable":
      "{unit}: in het bestand staan geen toegelaten kiezers. Daarom weten we niet {of:large-difference=of het verschil groot is|missing-explanations=of er verklaringen ontbreken}.",
  }),
  mismatches: dictionary<MismatchPhrases>()({
    figure: "{unit}, {what}: daar staat {parent}. Maar de onderdelen zijn samen {children}.",
    "missing-unit": "{unit}: {child} is er niet bij.",
    "doubled-unit": "{unit}: {child} staat er meer dan één keer.",
    "unknown-unit": "{unit}: {child} hoort hier niet bij.",
    "another-election": "{unit}: {child} is een telling van een andere verkiezing.",
    ballot: "{unit}: {child} heeft voor {list} andere kandidaten.",
  }),
};
