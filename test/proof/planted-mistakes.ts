import { type Election, type ElectionType, parseElection } from "../../src/index.js";
import { type Answered, followedOutcomes } from "./followed-outcomes.js";

/** A wrong way to work out seats: what it makes of an election, said of the election as it is. */
export interface PlantedMistake {
  readonly name: string;
  /** Undefined: it does not concern this election. */
  readonly outcomeOf: (election: Election) => Answered | undefined;
}

const last = (outcomes: readonly Answered[]): Answered | undefined => outcomes.at(-1);

/** The wrong outcome, put forward as that of the election under the law as it stood. */
function asIf(election: Election, outcome: Answered | undefined): Answered | undefined {
  if (outcome === undefined) return undefined;
  const { type, day, seats } = election;
  const steps = outcome.steps.filter(({ kind }) => kind !== "rule-changed");
  return { ...outcome, steps, hypothetical: [], overlay: null, election: { type, day, seats } };
}

function overlaid(name: string, overlay: object): PlantedMistake {
  return {
    name,
    outcomeOf: (election) =>
      asIf(election, last(followedOutcomes(election, { overlay: { name, ...overlay } }))),
  };
}

function changed(name: string, change: (election: Election) => object | null): PlantedMistake {
  return {
    name,
    outcomeOf: (election) => {
      const other = change(election);
      if (other === null) return undefined;
      const parsed = parseElection(other);
      if (parsed.status === "refused") return undefined;
      return asIf(election, last(followedOutcomes(parsed.value)));
    },
  };
}

const takenFor = (from: ElectionType, to: ElectionType): PlantedMistake =>
  changed(`${from} calculated as ${to}`, (election) =>
    election.type === from ? { ...election, type: to } : null,
  );

/** The mistakes of the register of the kit that concern seats, by the names they have there. */
export const plantedMistakes: readonly PlantedMistake[] = [
  overlaid("no threshold for residual seats", { residualThreshold: null }),
  overlaid("the quota as threshold for every body", {
    residualThreshold: { numerator: 1, denominator: 1 },
  }),
  overlaid("averages for every body", { residualMethod: "highest-averages" }),
  overlaid("remainders for every body", { residualMethod: "largest-remainders" }),
  overlaid("no absolute majority", { absoluteMajority: false }),
  overlaid("absolute majority for every body", { absoluteMajority: true }),
  takenFor("TK", "PS"),
  takenFor("EK", "PS"),
  takenFor("KC", "GR"),
  takenFor("KCNI", "GR"),
  changed("rules of 2026 for every day", (election) =>
    election.day < "2023-01-01" ? { ...election, day: "2026-03-18" } : null,
  ),
  changed("combinations forgotten", (election) =>
    election.combinations.length === 0 ? null : { ...election, combinations: [] },
  ),
  changed("the deceased are elected", (election) =>
    election.deceased.length === 0 ? null : { ...election, deceased: [] },
  ),
  changed("votes without their vote value", (election) =>
    election.districts.every(({ voteValue }) => voteValue === 1)
      ? null
      : {
          ...election,
          districts: election.districts.map(({ number }) => ({ number, voteValue: 1 })),
        },
  ),
  changed("votes of the first district only", (election) => {
    const [first, ...others] = election.districts;
    if (first === undefined || others.length === 0) return null;
    const groups = election.groups.map((group) => ({
      ...group,
      lists: group.lists.map((list) =>
        "votes" in list
          ? {
              ...list,
              votes: list.votes.map((row, at) =>
                list.districts[at] === first.number ? row : row.map(() => 0),
              ),
            }
          : {
              ...list,
              listVotes: list.listVotes.map((votes, at) =>
                list.districts[at] === first.number ? votes : 0,
              ),
            },
      ),
    }));
    return { ...election, groups };
  }),
  changed("one seat more", (election) => ({ ...election, seats: election.seats + 1 })),
];

/** Those of the register that concern only persons, or the articles that are named. */
export const notOnSeats: readonly string[] = [
  "preference by reaching a quarter",
  "preference by exceeding a quarter",
  "preference by exceeding half",
  "preference by exceeding the quota",
  "EP calculated as TK",
  "GR calculated as AB",
  "bad input answered",
  "everybody elected is said to be so by preference",
  "the dead are ranked",
  "the elected ranked first, then the others by their votes",
  "the elected told in list order",
  "those elected by preference ranked in list order",
  "votes have their value for the lists, not for the candidates",
];

/** Those that spoil an answer or a division within, of which no whole outcome is made here. */
export const notPutForward: readonly string[] = [
  "lists of a combination get their seats by averages",
  "seats that nobody can fill are not told",
  "who is drawn keeps the seat (P 9)",
];
