import type { FindingCode } from "../../../validation/finding.js";
import { type CheckWords, wordsOfChecks } from "../../language/words/checks.js";

/** Every check on counts in Dutch: when it is raised, what it marks, what it says of a report. */
export const dutchChecks: Readonly<Record<FindingCode, CheckWords>> = wordsOfChecks({
  "F.101": {
    rule: "Extra onderzoek: één van de twee vragen is beantwoord",
    marks: "het blok",
    says: "Van de twee vragen over extra onderzoek is er één beantwoord.",
  },
  "F.102": {
    rule: "Extra onderzoek: een vraag heeft beide antwoorden",
    marks: "het blok",
    says: "Bij extra onderzoek is bij een vraag zowel ja als nee aangekruist.",
  },
  "F.111": {
    rule: "Verschillen met het stembureau: een vraag is niet beantwoord",
    marks: "het blok",
    says: "Een vraag over de verschillen met de telling van het stembureau is niet beantwoord.",
  },
  "F.112": {
    rule: "Verschillen met het stembureau: een vraag heeft beide antwoorden",
    marks: "het blok",
    says: "Bij de verschillen met het stembureau is zowel ja als nee aangekruist.",
  },
  "F.121": {
    rule: "Over het proces-verbaal: een vraag is niet beantwoord",
    marks: "het blok",
    says: "Een vraag over het proces-verbaal is niet beantwoord.",
  },
  "F.122": {
    rule: "Corrigendum ja, inlegvel nee",
    marks: "het blok",
    says: "Er is een corrigendum, maar geen inlegvel.",
  },
  "F.131": {
    rule: "Inlegvel: geen reden aangekruist, of ‘resultaten gecorrigeerd’ niet beantwoord",
    marks: "het blok",
    says: "Op het inlegvel ontbreekt de reden, of het antwoord of er is gecorrigeerd.",
  },
  "F.132": {
    rule: "Inlegvel: niet gecorrigeerd, wel een corrigendum",
    marks: "het blok",
    says: "Volgens het inlegvel is niets gecorrigeerd, maar er is een corrigendum.",
  },
  "F.133": {
    rule: "Inlegvel: gecorrigeerd, geen corrigendum",
    marks: "het blok",
    says: "Volgens het inlegvel is gecorrigeerd, maar er is geen corrigendum.",
  },
  "F.134": {
    rule: "Inlegvel: ‘resultaten gecorrigeerd’ heeft beide antwoorden",
    marks: "het blok",
    says: "Bij ‘resultaten gecorrigeerd’ is zowel ja als nee aangekruist.",
  },
  "F.135": {
    rule: "Inlegvel: ‘op verzoek van het CSB’ is beantwoord",
    marks: "het blok",
    says: "De vraag of het op verzoek van het centraal stembureau was, hoort in de eerste zitting leeg te blijven.",
  },
  "F.201": {
    rule: "Stempassen, volmachten en kiezerspassen zijn samen niet D",
    marks: "A, B, (C), D",
    says: "A{voterCards:counted=, B en C|not-counted= en B} zijn samen {left}, maar bij toegelaten kiezers (D) staat {right}.",
  },
  "F.202": {
    rule: "De stemmen per lijst zijn samen niet E",
    marks: "E.1 … E.n, E",
    says: "De stemmen op de lijsten zijn samen {left}, maar bij E staat {right}.",
  },
  "F.203": {
    rule: "E, F en G zijn samen niet H",
    marks: "E, F, G, H",
    says: "E, F en G zijn samen {left}, maar bij uitgebrachte stemmen (H) staat {right}.",
  },
  "F.204": {
    rule: "Er zijn stemmen per lijst, maar E is leeg",
    marks: "E",
    says: "De lijsten hebben samen {left:# stem|# stemmen}, maar E is leeg of 0.",
  },
  "F.301": {
    rule: "Vakje D = H aangekruist en D is niet H",
    marks: "dat vakje",
    says: "Aangekruist is dat D en H gelijk zijn, maar D is {left} en H {right}.",
  },
  "F.302": {
    rule: "Vakje H groter dan D aangekruist en H is niet groter",
    marks: "dat vakje",
    says: "Aangekruist is dat H groter is dan D, maar H is {left} en D {right}.",
  },
  "F.303": {
    rule: "Vakje H kleiner dan D aangekruist en H is niet kleiner",
    marks: "dat vakje",
    says: "Aangekruist is dat H kleiner is dan D, maar H is {left} en D {right}.",
  },
  "F.304": {
    rule: "Geen of meer dan één van de drie vakjes aangekruist",
    marks: "de drie vakjes",
    says: "Van de drie vakjes over D en H {ticked:none=is er geen aangekruist|two=zijn er 2 aangekruist|three=zijn er 3 aangekruist}; het moet er precies één zijn.",
  },
  "F.305": {
    rule: "D en H zijn gelijk en I of J is niet leeg",
    marks: "I, J (voor zover niet 0)",
    says: "D en H zijn gelijk, dus I en J horen leeg te zijn; er staat {left} bij I en {right} bij J.",
  },
  "F.306": {
    rule: "H is groter dan D en I is niet het verschil",
    marks: "I",
    says: "Er {right:is # stem|zijn # stemmen} meer dan kiezers, maar bij I staat {left}.",
  },
  "F.307": {
    rule: "H is groter dan D en J is niet leeg",
    marks: "I, J",
    says: "Er zijn meer stemmen dan kiezers, dus J hoort leeg te zijn; er staat {left}.",
  },
  "F.308": {
    rule: "H is kleiner dan D en J is niet het verschil",
    marks: "J",
    says: "Er {right:is # stem|zijn # stemmen} minder dan kiezers, maar bij J staat {left}.",
  },
  "F.309": {
    rule: "H is kleiner dan D en I is niet leeg",
    marks: "I, J",
    says: "Er zijn minder stemmen dan kiezers, dus I hoort leeg te zijn; er staat {left}.",
  },
  "F.310": {
    rule: "Er is een verschil, en of het volledig is verklaard is niet of dubbel beantwoord",
    marks: "die vraag",
    says: "Er is een verschil tussen D en H; bij ‘volledig verklaard’ is het antwoord {answer}.",
  },
  "F.311": {
    rule: "Verschil niet volledig verklaard, en de reden ‘onverklaard verschil’ niet aangekruist",
    marks: "verschil volledig verklaard",
    says: "Het verschil is niet volledig verklaard, maar bij controles en correcties is ‘onverklaard verschil’ niet aangekruist.",
  },
  "F.312": {
    rule: "D is niet H min I plus J",
    marks: "I, J",
    says: "H min I plus J is {right}, maar bij toegelaten kiezers (D) staat {left}.",
  },
  "F.401": {
    rule: "Lijst met stemmen zonder totaal",
    marks: "totaal van de lijst",
    says: "Bij {list} {right:staat # stem|staan # stemmen}, maar het totaal is leeg of 0.",
  },
  "F.402": {
    rule: "Totaal van de lijst is niet de som van de kandidaten",
    marks: "de lijst",
    says: "Bij {list} staat als totaal {left}, maar de kandidaten hebben samen {right:# stem|# stemmen}.",
  },
  "F.403": {
    rule: "Totaal van de lijst is niet wat in het overzicht staat (E.i)",
    marks: "totaal van de lijst",
    says: "Bij {list} staat als totaal {left}, maar in het overzicht {right}.",
  },
  "W.001": {
    rule: "De tweede invoer is anders dan de eerste",
    marks: "elk veld dat verschilt",
    says: "De tweede invoer verschilt van de eerste: {differences}.",
  },
  "W.002": {
    rule: "De coördinator heeft deze invoer afgekeurd en velden leeggemaakt",
    marks: "die velden",
    says: "Leeggemaakt: {fields}.",
  },
  "W.201": {
    rule: "Veel blanco stemmen: {rejectedPercent}% of meer",
    marks: "F",
    says: "Van {right:# uitgebrachte stem|# uitgebrachte stemmen} {left:is er #|zijn er #} blanco, {rejectedPercent}% of meer.",
  },
  "W.202": {
    rule: "Veel ongeldige stemmen: {rejectedPercent}% of meer",
    marks: "G",
    says: "Van {right:# uitgebrachte stem|# uitgebrachte stemmen} {left:is er #|zijn er #} ongeldig, {rejectedPercent}% of meer.",
  },
  "W.203": {
    rule: "Groot verschil tussen D en H: {differencePercent}% of {differenceVotes} of meer",
    marks: "D, H",
    says: "Er is een groot verschil tussen toegelaten kiezers (D: {left}) en uitgebrachte stemmen (H: {right}).",
  },
  "W.204": {
    rule: "Er zijn geen stemmen uitgebracht",
    marks: "H",
    says: "Bij uitgebrachte stemmen (H) staat niets of 0.",
  },
  "W.205": {
    rule: "Er zijn geen kiesgerechtigden",
    marks: "Z",
    says: "Bij kiesgerechtigden (Z) staat niets of 0.",
  },
  "W.206": {
    rule: "Minder kiesgerechtigden dan stempassen",
    marks: "Z",
    says: "Er {left:is # kiesgerechtigde|zijn # kiesgerechtigden} (Z), minder dan het aantal stempassen (A): {right}.",
  },
});
