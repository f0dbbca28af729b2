import type { FindingCode } from "../../../validation/finding.js";
import { type CheckWords, wordsOfChecks } from "../../language/words/checks.js";

/** Every check on counts in easy Dutch: when it is raised, what it marks, what it says of a report. */
export const easyDutchChecks: Readonly<Record<FindingCode, CheckWords>> = wordsOfChecks({
  "F.101": {
    rule: "Extra onderzoek: één van de twee vragen heeft een antwoord",
    marks: "het blok",
    says: "Er zijn twee vragen over extra onderzoek. Maar één ervan heeft een antwoord.",
  },
  "F.102": {
    rule: "Extra onderzoek: bij een vraag zijn ja en nee aangekruist",
    marks: "het blok",
    says: "Bij een vraag over extra onderzoek zijn ja en nee allebei aangekruist.",
  },
  "F.111": {
    rule: "Verschillen met het stembureau: een vraag heeft geen antwoord",
    marks: "het blok",
    says: "Een vraag over verschillen met de telling van het stembureau heeft geen antwoord.",
  },
  "F.112": {
    rule: "Verschillen met het stembureau: bij een vraag zijn ja en nee aangekruist",
    marks: "het blok",
    says: "Bij de verschillen met het stembureau zijn ja en nee allebei aangekruist.",
  },
  "F.121": {
    rule: "Over het proces-verbaal: een vraag heeft geen antwoord",
    marks: "het blok",
    says: "Een vraag over het proces-verbaal heeft geen antwoord. Dat is het verslag van de telling.",
  },
  "F.122": {
    rule: "Corrigendum ja, inlegvel nee",
    marks: "het blok",
    says: "Er is een corrigendum. Dat is een verbetering. Maar er is geen inlegvel: het blad over controles en correcties.",
  },
  "F.131": {
    rule: "Inlegvel: geen reden aangekruist, of geen antwoord bij ‘resultaten gecorrigeerd’",
    marks: "het blok",
    says: "Op het inlegvel is geen reden aangekruist. Of er staat niet of er iets is verbeterd.",
  },
  "F.132": {
    rule: "Inlegvel: niets verbeterd, wel een corrigendum",
    marks: "het blok",
    says: "Op het inlegvel staat dat er niets is verbeterd. Maar er is wel een corrigendum. Dat is een verbetering.",
  },
  "F.133": {
    rule: "Inlegvel: wel iets verbeterd, geen corrigendum",
    marks: "het blok",
    says: "Op het inlegvel staat dat er iets is verbeterd. Maar er is geen corrigendum. Daarin hoort de verbetering te staan.",
  },
  "F.134": {
    rule: "Inlegvel: bij ‘resultaten gecorrigeerd’ zijn ja en nee aangekruist",
    marks: "het blok",
    says: "Bij ‘resultaten gecorrigeerd’ zijn ja en nee allebei aangekruist.",
  },
  "F.135": {
    rule: "Inlegvel: ‘op verzoek van het CSB’ heeft een antwoord",
    marks: "het blok",
    says: "Er is ingevuld of het centraal stembureau hierom vroeg. In de eerste zitting blijft die vraag leeg.",
  },
  "F.201": {
    rule: "Stempassen, volmachten en kiezerspassen zijn samen niet D",
    marks: "A, B, (C), D",
    says: "Tel A{voterCards:counted=, B en C|not-counted= en B} op: dat is {left}. Maar bij toegelaten kiezers (D) staat {right}.",
  },
  "F.202": {
    rule: "De stemmen per lijst zijn samen niet E",
    marks: "E.1 … E.n, E",
    says: "Tel de stemmen op de lijsten op: dat is {left}. Maar bij E staat {right}.",
  },
  "F.203": {
    rule: "E, F en G zijn samen niet H",
    marks: "E, F, G, H",
    says: "Tel E, F en G op: dat is {left}. Maar bij uitgebrachte stemmen (H) staat {right}.",
  },
  "F.204": {
    rule: "Er zijn stemmen per lijst, maar E is leeg",
    marks: "E",
    says: "De lijsten hebben samen {left:# stem|# stemmen}. Maar E is leeg of 0.",
  },
  "F.301": {
    rule: "Vakje D = H aangekruist en D is niet H",
    marks: "dat vakje",
    says: "Er is aangekruist dat D en H gelijk zijn. Maar D is {left} en H is {right}.",
  },
  "F.302": {
    rule: "Vakje H groter dan D aangekruist en H is niet groter",
    marks: "dat vakje",
    says: "Er is aangekruist dat H groter is dan D. Maar H is {left} en D is {right}.",
  },
  "F.303": {
    rule: "Vakje H kleiner dan D aangekruist en H is niet kleiner",
    marks: "dat vakje",
    says: "Er is aangekruist dat H kleiner is dan D. Maar H is {left} en D is {right}.",
  },
  "F.304": {
    rule: "Van de drie vakjes is er niet precies één aangekruist",
    marks: "de drie vakjes",
    says: "Van de drie vakjes over D en H {ticked:none=is er geen aangekruist|two=zijn er 2 aangekruist|three=zijn er 3 aangekruist}. Het moet er precies één zijn.",
  },
  "F.305": {
    rule: "D en H zijn gelijk en I of J is niet leeg",
    marks: "I, J (voor zover niet 0)",
    says: "D en H zijn gelijk. Dan blijven I en J leeg. Maar bij I staat {left} en bij J {right}.",
  },
  "F.306": {
    rule: "H is groter dan D en I is niet het verschil",
    marks: "I",
    says: "Er {right:is # stem|zijn # stemmen} meer dan kiezers. Maar bij I staat {left}.",
  },
  "F.307": {
    rule: "H is groter dan D en J is niet leeg",
    marks: "I, J",
    says: "Er zijn meer stemmen dan kiezers. Dan blijft J leeg. Maar bij J staat {left}.",
  },
  "F.308": {
    rule: "H is kleiner dan D en J is niet het verschil",
    marks: "J",
    says: "Er {right:is # stem|zijn # stemmen} minder dan kiezers. Maar bij J staat {left}.",
  },
  "F.309": {
    rule: "H is kleiner dan D en I is niet leeg",
    marks: "I, J",
    says: "Er zijn minder stemmen dan kiezers. Dan blijft I leeg. Maar bij I staat {left}.",
  },
  "F.310": {
    rule: "Er is een verschil, en bij ‘volledig verklaard’ is niets of ja en nee aangekruist",
    marks: "die vraag",
    says: "Er is een verschil tussen D en H. Bij ‘volledig verklaard’ is het antwoord: {answer}.",
  },
  "F.311": {
    rule: "Verschil niet helemaal verklaard, en de reden ‘onverklaard verschil’ niet aangekruist",
    marks: "verschil volledig verklaard",
    says: "Het verschil is niet helemaal verklaard. Maar ‘onverklaard verschil’ is niet aangekruist bij controles en correcties.",
  },
  "F.312": {
    rule: "D is niet H min I plus J",
    marks: "I, J",
    says: "Haal I af van H en tel J erbij: dat is {right}. Maar bij toegelaten kiezers (D) staat {left}.",
  },
  "F.401": {
    rule: "Lijst met stemmen zonder totaal",
    marks: "totaal van de lijst",
    says: "Bij {list} {right:staat # stem|staan # stemmen}. Maar het totaal is leeg of 0.",
  },
  "F.402": {
    rule: "Totaal van de lijst is niet de som van de kandidaten",
    marks: "de lijst",
    says: "Bij {list} staat als totaal {left}. Maar de kandidaten hebben samen {right:# stem|# stemmen}.",
  },
  "F.403": {
    rule: "Totaal van de lijst is niet wat in het overzicht staat (E.i)",
    marks: "totaal van de lijst",
    says: "Bij {list} staat als totaal {left}. Maar in het overzicht staat {right}.",
  },
  "W.001": {
    rule: "De tweede invoer is anders dan de eerste",
    marks: "elk veld dat verschilt",
    says: "De tweede invoer is anders dan de eerste: {differences}.",
  },
  "W.002": {
    rule: "De coördinator heeft deze invoer afgekeurd en velden leeggemaakt",
    marks: "die velden",
    says: "Deze velden zijn leeggemaakt: {fields}.",
  },
  "W.201": {
    rule: "Veel blanco stemmen: {rejectedPercent}% of meer",
    marks: "F",
    says: "Er {right:is # stem|zijn # stemmen} uitgebracht. Daarvan {left:is er #|zijn er #} blanco. Dat is veel: {rejectedPercent}% of meer.",
  },
  "W.202": {
    rule: "Veel ongeldige stemmen: {rejectedPercent}% of meer",
    marks: "G",
    says: "Er {right:is # stem|zijn # stemmen} uitgebracht. Daarvan {left:is er #|zijn er #} ongeldig. Dat is veel: {rejectedPercent}% of meer.",
  },
  "W.203": {
    rule: "Groot verschil tussen D en H: {differencePercent}% of {differenceVotes} of meer",
    marks: "D, H",
    says: "Toegelaten kiezers (D) en uitgebrachte stemmen (H) verschillen veel: D is {left} en H is {right}.",
  },
  "W.204": {
    rule: "Er zijn geen stemmen uitgebracht",
    marks: "H",
    says: "Bij uitgebrachte stemmen (H) staat niets of 0.",
  },
  "W.205": {
    rule: "Er zijn geen kiesgerechtigden",
    marks: "Z",
    says: "Bij kiesgerechtigden (Z) staat niets of 0. Dat zijn de mensen die mogen stemmen.",
  },
  "W.206": {
    rule: "Minder kiesgerechtigden dan stempassen",
    marks: "Z",
    says: "Er {left:is # kiesgerechtigde|zijn # kiesgerechtigden} (Z). Dat is minder dan het aantal stempassen (A): {right}.",
  },
});
