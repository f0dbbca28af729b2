import type { EmlElectionCandidate } from "../eml/bridge/candidates-from-eml.js";
import { shownPersonName } from "../eml/bridge/person-name.js";
import { ownOnly } from "../model/has.js";
import type { CountedFile } from "./counted-file.js";
import type { FactFinding } from "./finding-kinds.js";
import type { CandidatePlace, VerificationFacts } from "./verification.js";

type Fact = FactFinding["fact"];

/** Says which facts about people were given, and which are about nobody on the lists. */
export function checkFactsOnPeople(
  given: VerificationFacts,
  candidates: readonly EmlElectionCandidate[],
): readonly FactFinding[] {
  const { deceased = [], withdrawn = [], correctedNames = [] } = ownOnly(given);
  const ofPlace = (fact: Fact, { list, position }: CandidatePlace): FactFinding => {
    const candidate = candidates.find((each) => each.list === list && each.position === position);
    const about = `${list}/${position}`;
    if (candidate === undefined) {
      return { severity: "fault", code: "fact-unknown", file: "", fact, about, name: "" };
    }
    const known = candidate.nominated?.name;
    const name = known === undefined ? "" : shownPersonName(known);
    return { severity: "remark", code: "fact-given", file: "", fact, about, name };
  };
  return [
    ...deceased.map((place) => ofPlace("deceased", place)),
    ...withdrawn.map((place) => ofPlace("withdrawn", place)),
    ...correctedNames.map((place) => ofPlace("corrected-name", place)),
  ];
}

/** Says which files were said to be in force, and which of them are no count of the election. */
export function checkFactsOnFiles(
  given: VerificationFacts,
  counted: readonly CountedFile[],
): readonly FactFinding[] {
  const { inForce = [] } = ownOnly(given);
  const known = new Set(counted.map(({ file }) => file));
  return inForce.map((file) => {
    const isKnown = known.has(file);
    return {
      severity: isKnown ? "remark" : "fault",
      code: isKnown ? "fact-given" : "fact-unknown",
      file: isKnown ? file : "",
      fact: "in-force",
      about: file,
      name: "",
    };
  });
}
