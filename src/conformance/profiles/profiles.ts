import { electionTypes } from "../../model/election/election-type.js";
import { vectorKinds } from "../kinds/kinds.js";
import { resultParts } from "../kinds/result/result-parts.js";
import { articlesOfProfiles } from "./articles-of-profiles.js";
import { type Profile, type ProfileName, profileNames } from "./profile.js";

type Described = Omit<Profile, "name" | "articles">;

const always = { from: null, until: null };
/** Since combinations of lists were abolished. */
const today = { from: 2018, until: null };

const ofResults = (title: string, bodies: Profile["bodies"]): Described => ({
  title,
  kinds: ["result"],
  parts: resultParts,
  bodies,
  period: today,
  leftOut: [],
});

const seatsAlone: Pick<Described, "kinds" | "parts" | "period" | "leftOut"> = {
  kinds: ["result"],
  parts: ["seats"],
  period: today,
  leftOut: [
    "refused-input",
    "lots",
    "exhausted-lists",
    "several-lists",
    "combinations",
    "deceased",
    "no-votes",
  ],
};

const described: Readonly<Record<ProfileName, Described>> = {
  everything: {
    title: "Everything that this kit asks",
    kinds: vectorKinds,
    parts: resultParts,
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  "municipal-councils": ofResults("Results of municipal councils", ["GR"]),
  house: ofResults("Results of the House of Representatives", ["TK"]),
  senate: ofResults("Results of the Senate", ["EK"]),
  "provinces-and-water-authorities": ofResults(
    "Results of provincial councils and water authorities",
    ["PS", "AB"],
  ),
  "european-parliament": ofResults("Results of the European Parliament", ["EP"]),
  "islands-and-colleges": ofResults("Results of island councils and electoral colleges", [
    "ER",
    "KC",
    "KCNI",
  ]),
  "until-2017": {
    ...ofResults("Results of elections until 2017, with combinations of lists", electionTypes),
    period: { from: null, until: 2017 },
    leftOut: ["refused-input"],
  },
  "count-chain": {
    title: "The chain of counts: checks, adding up, comparing levels",
    kinds: ["count-check", "control-protocol", "tally", "reconciliation"],
    parts: [],
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  "nominations-and-numbers": {
    title: "Nominations and numbers: lists, deposits, sizes of bodies, vote values",
    kinds: ["deposit", "list-numbers", "list-length", "body-size", "vote-value"],
    parts: [],
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  succession: {
    title: "Vacancies and temporary leave",
    kinds: ["succession", "temporary-leave"],
    parts: [],
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  calendars: {
    title: "Calendars: the days of elections, and the end of a term of the House",
    kinds: ["calendar", "end-of-term"],
    parts: [],
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  "candidate-lists": {
    title: "Candidate lists: support, exemptions, who is struck, which lists are valid and joined",
    kinds: ["nomination"],
    parts: [],
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  ballots: {
    title: "Ballots: what each counts for, in stations, by post and in experiments",
    kinds: ["ballots"],
    parts: [],
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  "mergers-and-referendums": {
    title:
      "Councils before a merger, bills before elections, requests for and days of a referendum",
    kinds: ["merger", "merger-bill", "referendum-request", "referendum-days"],
    parts: [],
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  "after-the-result": {
    title:
      "After the result: the order of a party, admission while votes are in doubt, a result anew",
    kinds: ["party-order", "admission", "result-anew"],
    parts: [],
    bodies: electionTypes,
    period: always,
    leftOut: [],
  },
  "council-seats": {
    title: "Seats of municipal councils, without lots",
    bodies: ["GR"],
    ...seatsAlone,
    leftOut: seatsAlone.leftOut.filter((name) => name !== "exhausted-lists"),
  },
  "seats-only": {
    title: "Seats of lists, without candidates and without lots",
    bodies: electionTypes,
    ...seatsAlone,
  },
  school: {
    title: "Seats of councils and of the House, for a program made at school",
    bodies: ["GR", "TK"],
    ...seatsAlone,
    leftOut: [...seatsAlone.leftOut, "absolute-majority"],
  },
};

/** What can be certified, by name. */
export const profiles: readonly Profile[] = profileNames.map(profileNamed);

/** What a profile asks. */
export function profileNamed(name: ProfileName): Profile {
  return { name, ...described[name], articles: articlesOfProfiles[name] };
}
