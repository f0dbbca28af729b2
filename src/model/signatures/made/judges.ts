// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import { articleReference, overlay, readings } from "./shared.js";

const area: Described = { must: { name: "text" }, may: { code: "text" } };

const district: Described = {
  must: { number: "positive", voteValue: "integer" },
  may: { name: "text" },
};

const candidate: Described = { must: { id: "text" }, may: { name: "text" } };

const listWithCandidates: Described = {
  must: {
    districts: { each: "integer" },
    candidates: { each: candidate },
    votes: { each: { each: "natural" } },
  },
};

const listWithoutCandidates: Described = {
  must: { districts: { each: "integer" }, listVotes: { each: "integer" } },
  may: { numberOfCandidates: "integer" },
};

const candidateList: Described = { either: [listWithCandidates, listWithoutCandidates] };

const politicalGroup: Described = {
  must: { number: "positive", lists: { each: candidateList } },
  may: { name: "text" },
};

const listCombination: Described = { must: { id: "text", groups: { each: "integer" } } };

const electionContent: Described = {
  must: {
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    day: "day",
    seats: "natural",
    districts: { each: district },
    groups: { each: politicalGroup },
    combinations: { each: listCombination },
    deceased: { each: "text" },
  },
  may: { area: area, blankVotes: "natural" },
};

const peopleArticles: Described = {
  must: {
    oneList: articleReference,
    lot: articleReference,
    severalLists: articleReference,
    withheld: articleReference,
    listOrder: articleReference,
    proposals: articleReference,
    deceased: articleReference,
  },
};

const phaseFact: Described = {
  must: {
    method: { oneOf: ["largest-remainder", "highest-average"] },
    once: "truth-value",
    article: articleReference,
    share: { either: ["nothing", "fraction"] },
  },
  may: {
    measure: { oneOf: ["average-with-seat"] },
    below: { oneOf: [true] },
    contested: { oneOf: ["restrictedAverages", "afterRestrictedAverages"] },
  },
};

const thresholdFact: Described = {
  must: { share: "fraction", test: { oneOf: ["exceed", "reach"] } },
};

const ruleFacts: Described = {
  must: {
    from: "text",
    quota: articleReference,
    fullSeats: articleReference,
    groupSeats: articleReference,
    groupExhaustion: articleReference,
    groupAverages: articleReference,
    people: peopleArticles,
    phases: { each: phaseFact },
    majority: {
      either: ["nothing", { must: { article: articleReference, atHalf: "truth-value" } }],
    },
    exhaustion: { must: { article: articleReference, passes: "truth-value" } },
    combinations: { either: ["nothing", { row: [articleReference, articleReference] }] },
    preference: {
      either: [
        "nothing",
        {
          must: {
            share: "fraction",
            test: { oneOf: ["exceed", "reach"] },
            article: articleReference,
          },
        },
      ],
    },
    ranking: {
      must: { article: articleReference, second: "truth-value", seatless: "truth-value" },
      may: { threshold: thresholdFact },
    },
  },
};

export const checkTraceSignature: Signature = [
  { name: "election", of: electionContent },
  { name: "outcome", of: "anything" },
  {
    name: "options",
    optional: true,
    of: {
      may: {
        readings: readings,
        overlay: { either: ["missing", "nothing", overlay] },
        facts: ruleFacts,
      },
      strict: true,
    },
  },
];

export const ruleFactsOfSignature: Signature = [
  { name: "type", of: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] } },
  { name: "day", of: "text" },
  { name: "seats", of: "natural" },
];

export const lawfulResultsSignature: Signature = [
  { name: "election", of: electionContent },
  { name: "readings", of: readings },
  { name: "ways", optional: true, of: "positive" },
];
