import { articleName } from "../../src/conformance/judge/run-report.js";
import { electionTypes } from "../../src/model/index.js";
import { nonResidentsCollegeSize } from "../../src/seats/after/body-sizes/electoral-college-size.js";
import {
  islandCollegeSize,
  islandCouncilSize,
} from "../../src/seats/after/body-sizes/island-sizes.js";
import { municipalCouncilSize } from "../../src/seats/after/body-sizes/municipal-council-size.js";
import {
  europeanParliamentSize,
  houseSize,
  senateSize,
} from "../../src/seats/after/body-sizes/parliament-sizes.js";
import { provincialCouncilSize } from "../../src/seats/after/body-sizes/provincial-council-size.js";
import { waterAuthoritySize } from "../../src/seats/after/body-sizes/water-authority-size.js";
import { deposits } from "../../src/seats/after/deposit/deposit-provisions.js";
import { listLength } from "../../src/seats/after/list-length/list-length-provisions.js";
import { numbering } from "../../src/seats/after/list-numbers/numbering-provisions.js";
import { turnoutThreshold } from "../../src/seats/after/referendum/referendum-provisions.js";
import {
  passesToCombination,
  passesToOtherListsBelow,
  preferenceInSuccession,
} from "../../src/seats/after/succession/succession-provisions.js";
import { temporaryLeave } from "../../src/seats/after/succession/temporary-leave-provisions.js";
import { presets, readingRegistry, ruleSubjects, rulesOfBodies } from "../../src/seats/index.js";
import { readingIds } from "../../src/seats/readings/registry.js";
import {
  islandVoteValue,
  nonResidentsVoteValue,
  provincialVoteValue,
} from "../../src/seats/senate/vote-value-provisions.js";
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
