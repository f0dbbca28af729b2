import { listLengthByLaw } from "../../../judges/beside-the-result/list-lengths.js";
import { sizeByLaw } from "../../../judges/beside-the-result/sizes.js";
import { voteValueByLaw } from "../../../judges/beside-the-result/vote-values.js";
import { listLengthFacts } from "../../../judges/facts/list-length-facts.js";
import { sizeFacts } from "../../../judges/facts/size-facts.js";
import { voteValueFacts } from "../../../judges/facts/vote-value-facts.js";
import { drawDayAround } from "../days.js";
import type { DrawnKind, Judged } from "../drawn-kind.js";
import type { Draws } from "../draws.js";
import { numberIn, textIn } from "./read-input.js";

const known = (answer: unknown, ...names: readonly string[]): Judged => ({
  answer,
  articles: names.map((article) => ({ article })),
});

/** A figure at a bound, or one beside it, or any. */
function about(draws: Draws, bounds: readonly number[], most: number): number {
  return bounds.length > 0 && draws.once(2)
    ? Math.max(draws.oneOf(bounds) + draws.whole(-1, 1), 0)
    : draws.whole(0, most);
}

/** The most names on a list. */
export const drawnListLength: DrawnKind = {
  kind: "list-length",
  notes: {
    DrawnListLengths: {
      meaning: "Groups with seats about every bound of the length of a list.",
      failure: "A list may have more or fewer names than the law says.",
    },
  },
  draw: (draws) => ({
    flag: "DrawnListLengths",
    input: {
      type: draws.oneOf(["TK", "EK", "EP", "PS", "GR"]),
      day: drawDayAround(draws, listLengthFacts),
      seatsAtLastElection: about(
        draws,
        listLengthFacts.map(({ moreThan }) => moreThan),
        80,
      ),
    },
  }),
  judge(input) {
    const candidates = listLengthByLaw(
      textIn(input, "day"),
      numberIn(input, "seatsAtLastElection"),
    );
    if (candidates === undefined) return "not-known";
    return known({ candidates }, textIn(input, "type") === "EK" ? "R 4" : "H 6");
  },
};

/** How many seats a body has. */
export const drawnBodySize: DrawnKind = {
  kind: "body-size",
  notes: {
    DrawnSizes: {
      meaning: "Bodies with people about every bound of their sizes.",
      failure: "A body has more or fewer seats than the law gives it.",
    },
  },
  draw(draws, { bodies }) {
    const type = draws.oneOf(bodies.filter((body) => sizeFacts[body] !== undefined));
    const rows = sizeFacts[type] ?? [];
    const bounds = rows.flatMap((row) => (row.kind === "by-people" ? row.upTo : []));
    const people = about(draws, bounds, 4_000_000);
    const islands = rows.flatMap((row) => (row.kind === "islands" ? Object.keys(row.seats) : []));
    const input = {
      type,
      day: drawDayAround(draws, rows),
      ...(type === "GR" || type === "PS" ? { inhabitants: people } : {}),
      ...(type === "KCNI" ? { registeredVoters: people } : {}),
      ...(islands.length === 0 ? {} : { island: draws.oneOf(islands) }),
    };
    return { flag: "DrawnSizes", input };
  },
  judge(input) {
    const type = textIn(input, "type");
    const size = sizeByLaw({
      type,
      day: textIn(input, "day"),
      people: numberIn(input, type === "KCNI" ? "registeredVoters" : "inhabitants"),
      island: textIn(input, "island"),
    });
    if (size === undefined) return "not-known";
    const { least, most } = size;
    return known(least === most ? { seats: least } : { minimum: least, maximum: most });
  },
};

/** What one vote of a body counts for. */
export const drawnVoteValue: DrawnKind = {
  kind: "vote-value",
  notes: {
    DrawnVoteValues: {
      meaning: "Quotients at a half, just beside it, or anywhere.",
      failure: "A vote value is rounded otherwise, or made of other figures.",
    },
  },
  draw(draws) {
    const college = draws.oneOf(["province", "island", "non-residents"] as const);
    const members = draws.whole(1, 83);
    const half = (draws.whole(0, 900) * 2 + 1) * 50 * members + draws.whole(-1, 1);
    const figure = draws.once(2) ? half : draws.whole(0, 4_000_000);
    const people = draws.whole(1, 14_000_000);
    const day = drawDayAround(draws, voteValueFacts);
    const input =
      college === "non-residents"
        ? {
            ...{ college, day, registeredVoters: figure, members },
            population: draws.once(2) ? people : draws.whole(0, 18_000_000),
            eligibleVoters: people,
          }
        : { college, day, inhabitants: figure, members };
    return { flag: "DrawnVoteValues", input };
  },
  judge(input, { nonResidentsVoteValue }) {
    const college = textIn(input, "college");
    const common = { day: textIn(input, "day"), members: numberIn(input, "members") };
    const voteValue =
      college === "province" || college === "island"
        ? voteValueByLaw(
            { college, ...common, inhabitants: numberIn(input, "inhabitants") },
            nonResidentsVoteValue,
          )
        : voteValueByLaw(
            {
              college: "non-residents",
              ...common,
              registeredVoters: numberIn(input, "registeredVoters"),
              population: numberIn(input, "population"),
              eligibleVoters: numberIn(input, "eligibleVoters"),
            },
            nonResidentsVoteValue,
          );
    if (voteValue === undefined) return "not-known";
    const article = college === "province" ? "U 2" : college === "island" ? "Ya 31e" : "Ua 4";
    return known({ voteValue }, article);
  },
};
