import type { Sentences } from "../read-sentences.js";

/** What a reader of Dutch knows to be said of counts. */
export const dutchOfCounts = {
  "F.101": "F.101: Van de twee vragen over extra onderzoek is er één beantwoord.",
  "F.102": "F.102: Bij extra onderzoek is bij een vraag zowel ja als nee aangekruist.",
  "F.111":
    "F.111: Een vraag over de verschillen met de telling van het stembureau is niet beantwoord.",
  "F.112": "F.112: Bij de verschillen met het stembureau is zowel ja als nee aangekruist.",
  "F.121": "F.121: Een vraag over het proces-verbaal is niet beantwoord.",
  "F.122": "F.122: Er is een corrigendum, maar geen inlegvel.",
  "F.131": "F.131: Op het inlegvel ontbreekt de reden, of het antwoord of er is gecorrigeerd.",
  "F.132": "F.132: Volgens het inlegvel is niets gecorrigeerd, maar er is een corrigendum.",
  "F.133": "F.133: Volgens het inlegvel is gecorrigeerd, maar er is geen corrigendum.",
  "F.134": "F.134: Bij ‘resultaten gecorrigeerd’ is zowel ja als nee aangekruist.",
  "F.135":
    "F.135: De vraag of het op verzoek van het centraal stembureau was, hoort in de eerste zitting leeg te blijven.",
  "F.201":
    "F.201: A<c:voterCards=counted:, B en C|not-counted: en B> zijn samen <n:left>, maar bij toegelaten kiezers (D) staat <n:right>.",
  "F.202": "F.202: De stemmen op de lijsten zijn samen <n:left>, maar bij E staat <n:right>.",
  "F.203":
    "F.203: E, F en G zijn samen <n:left>, maar bij uitgebrachte stemmen (H) staat <n:right>.",
  "F.204": "F.204: De lijsten hebben samen <n:left> <left?stem|stemmen>, maar E is leeg of 0.",
  "F.301": "F.301: Aangekruist is dat D en H gelijk zijn, maar D is <n:left> en H <n:right>.",
  "F.302": "F.302: Aangekruist is dat H groter is dan D, maar H is <n:left> en D <n:right>.",
  "F.303": "F.303: Aangekruist is dat H kleiner is dan D, maar H is <n:left> en D <n:right>.",
  "F.304":
    "F.304: Van de drie vakjes over D en H <c:ticked=none:is er geen aangekruist|two:zijn er 2 aangekruist|three:zijn er 3 aangekruist>; het moet er precies één zijn.",
  "F.305":
    "F.305: D en H zijn gelijk, dus I en J horen leeg te zijn; er staat <n:left> bij I en <n:right> bij J.",
  "F.306":
    "F.306: Er <right?is|zijn> <n:right> <right?stem|stemmen> meer dan kiezers, maar bij I staat <n:left>.",
  "F.307": "F.307: Er zijn meer stemmen dan kiezers, dus J hoort leeg te zijn; er staat <n:left>.",
  "F.308":
    "F.308: Er <right?is|zijn> <n:right> <right?stem|stemmen> minder dan kiezers, maar bij J staat <n:left>.",
  "F.309":
    "F.309: Er zijn minder stemmen dan kiezers, dus I hoort leeg te zijn; er staat <n:left>.",
  "F.310":
    "F.310: Er is een verschil tussen D en H; bij ‘volledig verklaard’ is het antwoord <w:answer>.",
  "F.311":
    "F.311: Het verschil is niet volledig verklaard, maar bij controles en correcties is ‘onverklaard verschil’ niet aangekruist.",
  "F.312": "F.312: H min I plus J is <n:right>, maar bij toegelaten kiezers (D) staat <n:left>.",
  "F.401":
    "F.401: Bij <w:list> <right?staat|staan> <n:right> <right?stem|stemmen>, maar het totaal is leeg of 0.",
  "F.402":
    "F.402: Bij <w:list> staat als totaal <n:left>, maar de kandidaten hebben samen <n:right> <right?stem|stemmen>.",
  "F.403": "F.403: Bij <w:list> staat als totaal <n:left>, maar in het overzicht <n:right>.",
  "W.001": "W.001: De tweede invoer verschilt van de eerste: <w:differences>.",
  "W.002": "W.002: Leeggemaakt: <w:fields>.",
  "W.201":
    "W.201: Van <n:right> <right?uitgebrachte stem|uitgebrachte stemmen> <left?is er|zijn er> <n:left> blanco, 3% of meer.",
  "W.202":
    "W.202: Van <n:right> <right?uitgebrachte stem|uitgebrachte stemmen> <left?is er|zijn er> <n:left> ongeldig, 3% of meer.",
  "W.203":
    "W.203: Er is een groot verschil tussen toegelaten kiezers (D: <n:left>) en uitgebrachte stemmen (H: <n:right>).",
  "W.204": "W.204: Bij uitgebrachte stemmen (H) staat niets of 0.",
  "W.205": "W.205: Bij kiesgerechtigden (Z) staat niets of 0.",
  "W.206":
    "W.206: Er <left?is|zijn> <n:left> <left?kiesgerechtigde|kiesgerechtigden> (Z), minder dan het aantal stempassen (A): <n:right>.",
  "uncoded-sum-of-voters":
    "De kaarten en bewijzen zijn samen <n:left>, maar bij toegelaten kiezers (D) staat <n:right> (<w:article>).",
  "uncoded-sum-of-lists":
    "De stemmen op de lijsten zijn samen <n:left>, maar bij E staat <n:right> (<w:article>).",
  "uncoded-sum-of-votes":
    "E, F en G zijn samen <n:left>, maar bij uitgebrachte stemmen (H) staat <n:right> (<w:article>).",
  "uncoded-difference": "H min I plus J is <n:right>, maar bij D staat <n:left> (<w:article>).",
  "uncoded-sum-of-candidates":
    "Bij <w:list> staat als totaal <n:left>, maar de kandidaten hebben samen <n:right> <right?stem|stemmen> (<w:article>).",
  "uncoded-list-in-summary":
    "Bij <w:list> staat als totaal <n:left>, maar in het overzicht <n:right> (<w:article>).",
  "uncoded-more-votes-than-members":
    "Er <left?is|zijn> <n:left> <left?stem|stemmen> van <n:right> <right?lid|leden> (<w:article>).",
  "uncoded-no-votes": "Bij uitgebrachte stemmen (H) staat niets of 0 (<w:article>).",
  "questions-entry": "Vergelijk de aangekruiste vakjes met het papier.",
  "questions-coordinator": "Laat het stembureau het proces-verbaal aanvullen of verbeteren.",
  "totals-entry": "Vergelijk deze getallen met het papier en verbeter wat anders is overgenomen.",
  "totals-coordinator":
    "Staat het zo op papier, dan zit er een fout in het proces-verbaal: onderzoek en hertel waar nodig (artikel Na 12).",
  "differences-entry": "Vergelijk dit deel van het formulier met het papier.",
  "differences-coordinator":
    "Ga na waar het verschil vandaan komt; een verschil dat niet volledig is verklaard, moet worden herteld (artikel Na 12).",
  "lists-entry": "Vergelijk de stemmen per kandidaat en het totaal van de lijst met het papier.",
  "lists-coordinator":
    "Klopt de optelling op papier niet, laat deze lijst dan natellen; de stemmen per kandidaat tellen voor de uitslag.",
  "oddities-entry": "Controleer of u het goed hebt overgenomen; het kan juist zijn.",
  "oddities-coordinator": "Ga na of dit klopt; het hoeft geen fout te zijn.",
  "second-entry-entry": "Vergelijk elk van deze velden met het papier.",
  "second-entry-coordinator": "Kies per veld wat op papier staat; de rest hoeft niet opnieuw.",
  "emptied-fields-entry": "Vul deze velden opnieuw in vanaf het papier.",
  "emptied-fields-coordinator": "Deze velden worden opnieuw ingevoerd.",
  "protocol-no-votes": "<w:unit>: er is geen enkele stem geteld.",
  "protocol-unexplained-difference":
    "<w:unit>: voor <n:ballots> van de verschillen is er geen verklaring.",
  "protocol-missing-explanations": "<w:unit>: de verklaringen en het verschil schelen <n:ballots>.",
  "protocol-many-blank-votes": "<w:unit>: veel blanco stemmen, <n:votes> van <n:of> (<p:share>).",
  "protocol-many-invalid-votes":
    "<w:unit>: veel ongeldige stemmen, <n:votes> van <n:of> (<p:share>).",
  "protocol-large-difference":
    "<w:unit>: een groot verschil tussen kiezers en stemmen, <n:votes> op <n:allVotes> <allVotes?stem|stemmen>.",
  "protocol-list-deviates":
    "<w:unit>: <w:list> kreeg hier <p:here> van de stemmen en in de rest van de gemeente <p:elsewhere>.",
  "protocol-candidates-possibly-switched":
    "<w:unit>, <w:list>: kandidaat <n:more> kreeg <n:moreVotes> <moreVotes?stem|stemmen> (verwacht <w:moreExpected>) en kandidaat <n:fewer> <n:fewerVotes> (verwacht <w:fewerExpected>), gemeten aan de <c:reference=municipality:gemeente|neighbourhood:buurt>: mogelijk verwisseld.",
  "protocol-not-computable":
    "<w:unit>: het bestand bevat geen toegelaten kiezers, dus <c:of=large-difference:of het verschil groot is|missing-explanations:of er verklaringen ontbreken> is niet te berekenen.",
  "mismatch-figure": "<w:unit>, <w:what>: <n:parent>, maar de onderdelen zijn samen <n:children>.",
  "mismatch-missing-unit": "<w:unit>: <w:child> ontbreekt.",
  "mismatch-doubled-unit": "<w:unit>: <w:child> komt meer dan eens voor.",
  "mismatch-unknown-unit": "<w:unit>: <w:child> hoort hier niet bij.",
  "mismatch-another-election": "<w:unit>: <w:child> is een telling van een andere verkiezing.",
  "mismatch-ballot": "<w:unit>: <w:child> heeft voor <w:list> andere kandidaten.",
} as const satisfies Sentences;
