// Small programs of their own for sizes of bodies, vote values, referendums and leave. Right without
// a mistake.

const councils = [
  [3_000, 9],
  [6_000, 11],
  [10_000, 13],
  [15_000, 15],
  [20_000, 17],
  [25_000, 19],
  [30_000, 21],
  [35_000, 23],
  [40_000, 25],
  [45_000, 27],
  [50_000, 29],
  [60_000, 31],
  [70_000, 33],
  [80_000, 35],
  [100_000, 37],
];
const provinces = [
  [400_000, 39],
  [500_000, 41],
  [750_000, 43],
  [1_000_000, 45],
  [1_250_000, 47],
  [1_500_000, 49],
  [1_750_000, 51],
  [2_000_000, 53],
];
const oldProvinces = [
  [200_000, 39],
  [300_000, 43],
  [400_000, 47],
  [500_000, 51],
  [750_000, 55],
  [1_000_000, 59],
  [1_250_000, 63],
  [1_500_000, 67],
  [1_750_000, 71],
  [2_000_000, 75],
  [2_500_000, 79],
];

const size = {
  mistakes: [
    "below-instead-of-up-to",
    "forty-one-and-forty-three-occur",
    "provinces-as-before-2007",
    "provinces-always-as-today",
    "islands-alike",
    "college-as-council",
    "appointed-members-counted",
  ],
  notAnswered: ({ type }) => (type === "EP" ? "the European Parliament" : null),
  answerOf(input, mistake = null) {
    const { type, day, inhabitants = 0, registeredVoters = 0, island } = input;
    const within = (table, last, people) =>
      table.find(([most]) =>
        mistake === "below-instead-of-up-to" ? people < most : people <= most,
      )?.[1] ?? last;
    switch (type) {
      case "TK":
        return { seats: day < "1956-06-14" ? 100 : 150 };
      case "EK":
        return { seats: day < "1957-01-01" ? 50 : 75 };
      case "GR": {
        const more =
          mistake === "forty-one-and-forty-three-occur"
            ? [
                [150_000, 41],
                [200_000, 43],
              ]
            : [[200_000, 39]];
        return { seats: within([...councils, ...more], 45, inhabitants) };
      }
      case "PS": {
        const old =
          mistake === "provinces-as-before-2007" ||
          (day < "2007-03-07" && mistake !== "provinces-always-as-today");
        return {
          seats: old ? within(oldProvinces, 83, inhabitants) : within(provinces, 55, inhabitants),
        };
      }
      case "KCNI":
        return mistake === "college-as-council"
          ? { seats: within([...councils, [200_000, 39]], 45, registeredVoters) }
          : { seats: within([...councils, ...provinces], 55, registeredVoters) };
      case "AB":
        if (mistake === "appointed-members-counted") return { minimum: 18, maximum: 30 };
        return day < "2022-12-17" ? { minimum: 10, maximum: 23 } : { minimum: 14, maximum: 26 };
      default:
        return { seats: island === "Bonaire" || mistake === "islands-alike" ? 9 : 5 };
    }
  },
};

const value = {
  mistakes: [
    "rounded-down",
    "half-rounded-down",
    "rounded-up",
    "not-by-the-hundred",
    "registered-only",
  ],
  notAnswered: () => null,
  answerOf(input, mistake = null) {
    const { college, inhabitants, members, registeredVoters, population, eligibleVoters } = input;
    const hundred = mistake === "not-by-the-hundred" ? 1 : 100;
    const ofColleague = college === "non-residents" && mistake !== "registered-only";
    const over =
      college === "non-residents"
        ? BigInt(registeredVoters) * BigInt(ofColleague ? population : 1)
        : BigInt(inhabitants);
    const under = BigInt(hundred * members) * BigInt(ofColleague ? eligibleVoters : 1);
    const whole = over / under;
    const rest = 2n * (over % under);
    const up =
      mistake === "rounded-down"
        ? false
        : mistake === "rounded-up"
          ? rest > 0n
          : mistake === "half-rounded-down"
            ? rest > under
            : rest >= under;
    return { voteValue: Number(whole) + (up ? 1 : 0) };
  },
};

const referendum = {
  mistakes: [
    "more-than-the-threshold",
    "turnout-of-valid-votes",
    "advice-without-turnout",
    "tie-is-a-majority",
    "majority-of-the-electorate",
  ],
  notAnswered: () => null,
  answerOf({ eligibleVoters, votesFor, votesAgainst, blankVotes, invalidVotes }, mistake = null) {
    const valid = votesFor + votesAgainst + blankVotes;
    const cast = mistake === "turnout-of-valid-votes" ? valid : valid + invalidVotes;
    const thresholdReached =
      mistake === "more-than-the-threshold"
        ? 10 * cast > 3 * eligibleVoters
        : 10 * cast >= 3 * eligibleVoters;
    const majorityAgainst =
      mistake === "tie-is-a-majority"
        ? votesAgainst >= votesFor
        : mistake === "majority-of-the-electorate"
          ? 2 * votesAgainst > eligibleVoters
          : votesAgainst > votesFor;
    const enough = thresholdReached || mistake === "advice-without-turnout";
    return {
      turnout: [cast, eligibleVoters],
      thresholdReached,
      majorityAgainst,
      advice: enough && majorityAgainst ? "reject" : "none",
    };
  },
};

const leave = {
  mistakes: [
    "first-day-not-counted",
    "four-months",
    "as-often-as-asked",
    "four-times",
    "childbirth-at-any-time",
  ],
  notAnswered: () => null,
  answerOf({ reason, from, presumedChildbirth, earlierLeaves = 0 }, mistake = null) {
    const most = mistake === "four-times" ? 4 : 3;
    if (earlierLeaves >= most && mistake !== "as-often-as-asked") {
      return { granted: false, reason: "too-many-leaves" };
    }
    if (reason === "pregnancy-and-childbirth" && mistake !== "childbirth-at-any-time") {
      if (presumedChildbirth === undefined) return { granted: false, reason: "no-certified-date" };
      const before = (dayOf(presumedChildbirth) - dayOf(from)) / 7;
      if (before > 6) return { granted: false, reason: "too-early" };
      if (before < 4) return { granted: false, reason: "too-late" };
    }
    const start = dayOf(from);
    const end =
      mistake === "four-months"
        ? fourMonthsAfter(from)
        : textOf(start + 7 * 16 + (mistake === "first-day-not-counted" ? 1 : 0));
    return { granted: true, revivesOn: end, leavesLeft: Math.max(most - earlierLeaves - 1, 0) };
  },
};

const dayLength = 86_400_000;
const dayOf = (text) => Date.parse(`${text}T00:00:00Z`) / dayLength;
const textOf = (days) => new Date(days * dayLength).toISOString().slice(0, 10);

function fourMonthsAfter(text) {
  const date = new Date(`${text}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 4);
  return date.toISOString().slice(0, 10);
}

export const programs = {
  "body-size": size,
  "vote-value": value,
  referendum,
  "temporary-leave": leave,
};
