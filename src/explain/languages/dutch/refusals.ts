import type { RefusalIssue } from "../../../model/refusal.js";
import type { RefusalSentences } from "../../language/language.js";

function place(issue: RefusalIssue): string {
  const path = issue.path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : `${text}.${part}`),
    "",
  );
  return path === "" ? "De invoer" : path.replace(/^\./, "");
}

const got = (issue: RefusalIssue): string => ` Opgegeven: ${issue.actual}.`;

/** What is wrong with input, in Dutch. */
export const dutchRefusals: RefusalSentences = {
  missing: (issue) => `${place(issue)} ontbreekt.`,
  "wrong-type": (issue) => `${place(issue)} is niet het soort waarde dat hier hoort.${got(issue)}`,
  "unknown-property": (issue) => `${place(issue)} is hier geen bekende eigenschap.`,
  "unknown-value": (issue) => `${place(issue)} is niet een van de mogelijke waarden.${got(issue)}`,
  "not-an-integer": (issue) => `${place(issue)} moet een geheel getal zijn.${got(issue)}`,
  "too-small": (issue) => `${place(issue)} is te klein.${got(issue)}`,
  "too-large": (issue) => `${place(issue)} is te groot.${got(issue)}`,
  "wrong-length": (issue) => `${place(issue)} heeft niet de juiste lengte.${got(issue)}`,
  malformed: (issue) => `${place(issue)} is niet goed geschreven.${got(issue)}`,
  ambiguous: (issue) => `${place(issue)} is op meer dan één manier opgegeven; geef één manier.`,
  "not-a-day": (issue) =>
    `${place(issue)} moet een dag op de kalender zijn, geschreven als 2026-03-18.${got(issue)}`,
  "no-rules-on-day": (issue) =>
    `Voor deze verkiezing zijn op die dag geen regels bekend.${got(issue)}`,
  duplicate: (issue) => `${place(issue)} komt meer dan één keer voor.${got(issue)}`,
  "unknown-reference": (issue) => `${place(issue)} verwijst naar iets wat er niet is.${got(issue)}`,
  "not-allowed": (issue) => `${place(issue)} is hier niet toegestaan.${got(issue)}`,
  "total-too-large": (issue) => `Er zijn meer stemmen dan een verkiezing kan hebben.${got(issue)}`,
  "no-votes": () => "Er zijn geen stemmen op kandidaten; er is geen uitslag te berekenen.",
  "lot-option-unknown": (issue) =>
    `${place(issue)} is niet een van de lijsten of kandidaten waartussen wordt geloot.${got(issue)}`,
  "lot-question-differs": (issue) =>
    `${place(issue)} is het antwoord op een andere loting dan de loting die nodig is.`,
  "lot-not-asked": (issue) => `${place(issue)} is niet nodig: deze loting wordt niet gevraagd.`,
};
