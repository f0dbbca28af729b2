// A small program of its own for sizes of bodies. Right without a mistake.

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

export const program = {
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
