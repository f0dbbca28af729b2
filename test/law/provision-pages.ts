import { articleName } from "../../src/conformance/judge/run-report.js";
import { deposits } from "../../src/law/lists/deposits.js";
import { listLength } from "../../src/law/lists/list-length.js";
import { numbering } from "../../src/law/lists/numbering.js";
import { presets } from "../../src/law/readings/presets.js";
import { readingIds, readingRegistry } from "../../src/law/readings/registry.js";
import { turnoutThreshold } from "../../src/law/referendum.js";
import { ruleSubjects, rulesOfBodies } from "../../src/law/rule-set.js";
import { nonResidentsCollegeSize } from "../../src/law/sizes/electoral-college-size.js";
import { islandCollegeSize, islandCouncilSize } from "../../src/law/sizes/island-sizes.js";
import { municipalCouncilSize } from "../../src/law/sizes/municipal-council-size.js";
import {
  europeanParliamentSize,
  houseSize,
  senateSize,
} from "../../src/law/sizes/parliament-sizes.js";
import { provincialCouncilSize } from "../../src/law/sizes/provincial-council-size.js";
import { waterAuthoritySize } from "../../src/law/sizes/water-authority-size.js";
import {
  passesToCombination,
  passesToOtherListsBelow,
  preferenceInSuccession,
} from "../../src/law/vacancies/succession.js";
import { temporaryLeave } from "../../src/law/vacancies/temporary-leave.js";
import {
  islandVoteValue,
  nonResidentsVoteValue,
  provincialVoteValue,
} from "../../src/law/vote-value.js";
import { electionTypes } from "../../src/model/election/election-type.js";
import { type NamedTimeline, provisionLines } from "./provision-lines.js";

const rules = electionTypes.flatMap((type) =>
  ruleSubjects.map(
    (subject): NamedTimeline => [`${type} ${subject}`, rulesOfBodies[type][subject]],
  ),
);

const succession = electionTypes.flatMap((type): NamedTimeline[] => [
  [`${type} preference first`, preferenceInSuccession[type]],
  [`${type} passes to other lists below`, passesToOtherListsBelow[type]],
  [`${type} passes to the combination`, passesToCombination[type]],
]);

const depositsOfTypes = electionTypes.flatMap((type): NamedTimeline[] => {
  const timeline = deposits[type];
  return timeline === null ? [] : [[`${type} deposit`, timeline]];
});

/** Every question, its possible answers, and what each preset answers. */
function readingLines(): string {
  return readingIds
    .map((id) => {
      const { article, question, options, source, since } = readingRegistry[id];
      return [
        id,
        `  ${articleName(article)}`,
        `  ${question}`,
        ...options.map(({ option, says }) => `  ${option}: ${says}`),
        ...Object.entries(presets).map(([name, answers]) => `  preset ${name}: ${answers[id]}`),
        `  source: ${source}`,
        `  since: ${since}`,
      ].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}

/** The pages on which the law stands as it was read, by file name. */
export const provisionPages: Readonly<Record<string, string>> = {
  "rules.txt": provisionLines(rules),
  "readings.txt": readingLines(),
  "succession.txt": provisionLines([...succession, ["temporary leave", temporaryLeave]]),
  "sizes.txt": provisionLines([
    ["House of Representatives", houseSize],
    ["Senate", senateSize],
    ["European Parliament", europeanParliamentSize],
    ["provincial council", provincialCouncilSize],
    ["municipal council", municipalCouncilSize],
    ["water authority", waterAuthoritySize],
    ["island council", islandCouncilSize],
    ["electoral college of an island", islandCollegeSize],
    ["electoral college of non-residents", nonResidentsCollegeSize],
  ]),
  "lists-and-votes.txt": provisionLines([
    ...depositsOfTypes,
    ["list length", listLength],
    ["list numbers", numbering],
    ["turnout of a referendum", turnoutThreshold],
    ["vote value of a province", provincialVoteValue],
    ["vote value of an island", islandVoteValue],
    ["vote value of the non-residents", nonResidentsVoteValue],
  ]),
};
