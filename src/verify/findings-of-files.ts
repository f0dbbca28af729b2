import { checkAbove } from "./check-above.js";
import { checkAuthority } from "./check-authority.js";
import { checkBallots } from "./check-ballots.js";
import {
  checkCoverage,
  checkListsOfDistricts,
  checkRegions,
  checkStations,
} from "./check-coverage.js";
import {
  checkContestsKnown,
  checkContestsOnce,
  checkElection,
  checkSeats,
  checkSingle,
  electionsOf,
} from "./check-files.js";
import { checkHeld, checkStationsOnce } from "./check-held.js";
import { checkIdentity } from "./check-identity.js";
import { checkGivenSeats, checkIdentifier, checkLaw } from "./check-law.js";
import { checkOrder } from "./check-order.js";
import { checkPresence } from "./check-presence.js";
import { checkRegionsOfDefinition } from "./check-regions-of-definition.js";
import { checkRegistered } from "./check-registered.js";
import { contestKey } from "./contest-key.js";
import type { FilesOfElection } from "./files-of-election.js";
import type { VerificationFinding } from "./finding.js";
import type { GivenFiles } from "./given-files.js";
import { missing } from "./missing.js";
import type { WholeCounts } from "./whole-counts.js";

/** What each file says of itself: what was kept aside, its own sums, its election. */
export function findingsOfEach(
  given: GivenFiles,
  { election }: FilesOfElection,
): readonly VerificationFinding[] {
  return [
    ...given.remarks,
    ...given.counts.flatMap((count) => count.findings),
    ...given.others.flatMap(({ file, document }) =>
      checkElection(file, electionsOf(document), election),
    ),
    ...given.counts.flatMap(({ count: { file, count } }) =>
      checkElection(file, [count.election], election),
    ),
  ];
}

/** What is wrong with the definition and the result as files: their number, the law of the day. */
export function findingsOfDefinition(
  { definitions, lists, results, counted, others, election }: FilesOfElection,
  seats: number | undefined,
): readonly VerificationFinding[] {
  const [named] = [...definitions, ...counted, ...others];
  return [
    ...checkIdentifier(named?.file ?? "", election),
    ...checkIdentity(named?.file ?? "", election, definitions[0]?.document.seats),
    ...checkSingle("110a", definitions),
    ...checkSingle("520", results),
    ...checkSeats(definitions[0], seats),
    ...(seats === undefined || definitions[0]?.document.seats !== undefined
      ? []
      : checkGivenSeats(election, seats)),
    ...checkAuthority([...lists, ...results]),
    ...definitions.slice(0, 1).flatMap(checkLaw),
    ...definitions.slice(0, 1).flatMap(checkRegionsOfDefinition),
  ];
}

/** What is wrong with the candidate lists, and with the ballots of counts held against them. */
export function listFindings({
  counted,
  lists,
  definitions,
}: FilesOfElection): readonly VerificationFinding[] {
  const ofContest = new Map(
    lists
      .flatMap(({ document }) => document.contests)
      .reverse()
      .map((contest) => [contestKey(contest.id), contest]),
  );
  return [
    ...lists.flatMap(({ file, document }) =>
      document.contests.flatMap((contest) => [
        ...checkOrder(file, "", contest.lists),
        ...checkPresence(file, contest),
      ]),
    ),
    ...counted.flatMap((file) => checkBallots(file, ofContest)),
    ...definitions.slice(0, 1).flatMap((definition) => checkRegistered(definition, lists)),
    ...(lists.length > 0 ? [] : [missing("remark", "no-candidate-lists", "230b", "230c")]),
    ...checkListsOfDistricts(counted, lists),
  ];
}

/** Stations are in no definition. */
const isStation = (unit: string): boolean => unit.includes("::SB");

/** What is wrong with units: missing, unknown, given twice, another in the file of the level above. */
export function unitFindings(
  files: FilesOfElection,
  whole: WholeCounts,
  levels: readonly VerificationFinding[],
): readonly VerificationFinding[] {
  const { counted, others, definitions, lists, results, stations, election } = files;
  const definition = definitions[0]?.document;
  return [
    ...whole.findings,
    ...checkContestsOnce(lists, counted, results),
    ...checkContestsKnown(definition, lists, counted, results),
    ...(definition === undefined ? [] : counted.flatMap((file) => checkRegions(definition, file))),
    ...checkAbove(counted).filter(({ actual }) => definition === undefined || isStation(actual)),
    ...checkCoverage(whole, definition, lists),
    ...checkStationsOnce(stations, election.id),
    ...checkHeld(others, counted, election.id),
    ...stations.flatMap((file) => checkStations(file, counted, election.id)),
    ...levels,
  ];
}
