// The days that the law counts for an election, as read in the Act: one row for each rule, body and text.

const all = "TK EK EP PS AB GR ER KC KCNI";
const direct = "TK EP PS AB GR ER KC KCNI";
const stations = "TK EP PS AB GR ER KC";
const abroad = "TK EP KCNI";
const ofTheAct = "TK EK PS AB GR ER KC KCNI";
const lower = "PS AB GR ER KCNI";

const text2013 = "2013-12-01";
const text2023 = "2023-01-01";
const text2025 = "2025-08-01";

/** What is done on a day: how many days from what, until which text, at which hours. */
const row = (id, clause, bodies, from, until, count, given = {}) => ({
  ...{ id, clause, bodies: bodies.split(" "), from, until, bound: "on", hours: null },
  ...{ moves: 1, workingDays: 0, months: 0, after: count[0], days: count.at(-1) },
  ...(count.length === 3 ? { first: count[1] } : {}),
  ...given,
});

const hours = (from, until) => ({ hours: { from, until } });
const latest = { bound: "at-latest" };
const earliest = { bound: "not-before" };
const office = hours("09:00", "17:00");

/** Every rule; `until` is the first day of the text that has another, or null. */
export const rules = [
  row("nomination-after-dissolution", "Q 5", "EK", text2013, null, ["dissolution", 40], latest),
  row("postal-papers", "M 6 (3)", abroad, text2025, null, ["vote", -84], latest),
  row("names-registered", "G 1 (1)", "TK EP", "2002-03-07", text2013, ["nomination", -43], latest),
  row("names-registered", "G 1 (1)", "TK EP", text2013, null, ["nomination", -42], latest),
  row("names-registered", "G 2 (1)", "PS", "2002-03-07", text2013, ["nomination", -43], latest),
  row("names-registered", "G 2 (1)", "PS KC KCNI", text2013, null, ["nomination", -42], latest),
  row("names-registered", "G 2a (1)", "AB", "2014-07-01", null, ["nomination", -42], latest),
  row("names-registered", "G 3 (1)", "GR ER", "2002-03-07", text2013, ["nomination", -43], latest),
  row("names-registered", "G 3 (1)", "GR ER", text2013, null, ["nomination", -42], latest),
  row("names-registered", "Q 6 (2)", "EK", text2013, text2023, ["nomination", -43], latest),
  row("names-registered", "Q 6 (2)", "EK", text2023, null, ["nomination", -29], latest),
  row("logos-registered", "G 1a (1)", "TK EP", text2025, null, ["nomination", -42], latest),
  row("logos-registered", "Pa 8 (1)", "KCNI", text2025, null, ["nomination", -42], latest),
  row("names-published", "G 1 (8)", lower, text2013, null, ["nomination", -40]),
  row("names-published", "Ya 15 (3)", "KC", text2013, null, ["nomination", -40]),
  row("names-refused", "G 4 (3)", lower, "2002-03-07", null, ["names-published", 14], latest),
  row("names-refused", "Ya 26 (3)", "KC", text2013, null, ["names-published", 14], latest),
  row(
    ...["registration-appeal", "G 5 (1)", direct, "2002-03-07", null],
    ["registration-published", 6],
    { ...latest, workingDays: 2 },
  ),
  row(
    ...["registration-appeal", "Q 6 (5)", "EK", "2002-03-07", null],
    ["registration-published", 6],
    { ...latest, workingDays: 2 },
  ),
  row("foreign-voters-told", "Y 32 (9)", "EP", text2023, null, ["nomination", -42], latest),
  row("notice-of-filing", "H 1 (2)", direct, "2002-03-07", null, ["nomination", -21], latest),
  row("support", "H 4 (3)", direct, "2002-03-07", text2013, ["nomination", -7, 0]),
  row("support", "H 4 (3)", direct, text2013, null, ["nomination", -14, 0]),
  row("central-counting", "N 1 (2)", stations, text2023, null, ["nomination", 0], latest),
  row("control-protocols", "P 20b (2)", direct, text2023, null, ["nomination", 0], latest),
  row("terms-published", "K 3 (3)", stations, text2013, null, ["nomination", 0]),
  row("european-voters", "Y 32 (3)", "EP", text2023, null, ["nomination", 0], latest),
  row(
    ...["lists-filed", "H 1 (1)", direct, "2002-03-07", text2013, ["nomination", 0]],
    hours("09:00", "15:00"),
  ),
  row("european-voter-decided", "Y 32 (6)", "EP", text2023, null, ["registration-requested", 7], {
    ...latest,
    workingDays: 2,
  }),
  row("exclusion-declared", "Y 38 (2)", "EP", text2023, null, ["declaration-asked", 5], {
    ...latest,
    workingDays: 5,
  }),
  row("lists-filed", "H 1 (1)", direct, text2013, null, ["nomination", 0], office),
  row("lists-filed", "R 1 (1)", "EK", text2013, null, ["nomination", 0], office),
  row("cards-data", "J 7 (1)", stations, text2023, null, ["nomination", 1]),
  row(
    ...["lists-examined", "I 1 (1)", direct, "2002-03-07", text2013, ["nomination", 0]],
    hours("16:00", null),
  ),
  row(
    ...["lists-examined", "I 1 (1)", direct, text2013, null, ["nomination", 1]],
    hours("16:00", null),
  ),
  row(
    ...["repair", "I 2 (2)", direct, "2002-03-07", text2023, ["lists-examined", 1, 3]],
    hours(null, "15:00"),
  ),
  row("repair", "I 2 (2)", direct, text2023, null, ["lists-examined", 1, 2], office),
  row("repair", "S 1 (4)", "EK", text2013, null, ["examination", 1, 3], office),
  row(
    ...["lists-decided", "I 4", direct, "2002-03-07", text2023, ["lists-examined", 3]],
    hours("16:00", null),
  ),
  row("lists-decided", "I 4", direct, text2023, null, ["repair", 1], hours("17:00", null)),
  row("lists-decided", "S 2", "EK", text2013, null, ["nomination", 10], latest),
  row(...["repair-on-islands", "Ya 9", "TK", text2023, null, ["lists-decided", -1]], {
    ...latest,
    ...office,
    moves: -1,
  }),
  row(...["repair-on-islands", "Ya 32", "EP", text2023, null, ["lists-decided", -1]], {
    ...latest,
    ...office,
    moves: -1,
  }),
  row("repair-on-islands", "Ya 31a", "EK", text2023, null, ["examination", 3], {
    ...latest,
    ...office,
  }),
  row(...["appeal", "I 7 (1)", direct, "2002-03-07", null, ["lists-decided", 4]], {
    ...latest,
    workingDays: 2,
  }),
  row(...["appeal", "S 5 (2)", "EK", text2013, null, ["lists-decided", 4]], {
    ...latest,
    workingDays: 2,
  }),
  row("judgment", "I 7 (3)", direct, "2002-03-07", null, ["appeal", 6], latest),
  row("judgment", "S 5 (2)", "EK", text2013, null, ["appeal", 6], latest),
  row("party-order", "H 10a (4)", "TK", "2002-03-07", null, ["nomination", 14], latest),
  row(...["party-order", "H 10a (4)", "PS", "2002-03-07", null, ["nomination", 14]], {
    ...latest,
    severalDistricts: true,
  }),
  row("party-order", "R 9a (4)", "EK", "2002-03-07", null, ["nomination", 14], latest),
  row("lists-published", "S 13", "EK", text2013, null, ["vote", -7], latest),
  row("registration-abroad-changed", "D 3 (3)", abroad, "2020-07-01", null, ["vote", -63], latest),
  row("registration-abroad", "D 3 (2)", abroad, "2002-03-07", null, ["vote", -42], latest),
  row("proxies-abroad", "L 9 (2)", "TK EP", text2023, null, ["vote", -42], latest),
  row("passes-abroad", "K 7 (2)", "TK EP", text2023, null, ["vote", -42], latest),
  row("postal-vote-requested", "M 3 (3)", "TK EP", "2002-03-07", null, ["vote", -28], latest),
  row("cards-received", "J 7 (2)", stations, "2002-03-07", null, ["vote", -14], latest),
  row("special-stations", "J 1a (1)", stations, text2013, null, ["vote", -14], latest),
  row("count-place", "Na 2 (2)", stations, text2023, null, ["vote", -14], latest),
  row(
    ...["certificate-replaced-in-writing", "M 6b (3)", abroad, text2025, null],
    ["vote", -12],
    latest,
  ),
  row(...["certificate-replaced-in-person", "M 6b (4)", abroad, text2025, null], ["vote", -9], {
    ...latest,
    ...hours(null, "12:00"),
  }),
  row("invalid-certificates", "M 5 (3)", abroad, text2025, null, ["vote", -8], latest),
  row("postal-committee-opens", "N 16 (1)", abroad, text2023, null, ["vote", -7], earliest),
  row(
    "postal-session-announced",
    "N 16 (3)",
    abroad,
    text2023,
    null,
    ["postal-session", -7],
    latest,
  ),
  row("written-requests", "J 8 (3)", stations, text2013, null, ["vote", -5], latest),
  row(...["embassy-envelopes", "M 7 (7)", "TK KCNI", text2025, null, ["vote", -5]], {
    ...latest,
    ...hours(null, "10:00"),
  }),
  row(...["embassy-envelopes", "Y 22c", "EP", text2025, null, ["vote", -6]], {
    ...latest,
    ...hours(null, "10:00"),
  }),
  row(...["oral-requests", "J 8 (3)", stations, text2013, null, ["vote", -1]], {
    ...latest,
    ...hours(null, "12:00"),
  }),
  row("invalid-cards", "J 7a (1)", stations, text2013, null, ["vote", -1]),
  row("voters-for-vote-value", "Ua 4 (2)", "KCNI", text2023, null, ["vote", -34], { moves: 0 }),
  row("vote-values", "U 2 (4)", "EK", text2023, null, ["vote", -1], { ...latest, moves: 0 }),
  row(
    ...["polling", "J 1 (2)", stations, "2002-03-07", null, ["vote", 0]],
    hours("07:30", "21:00"),
  ),
  row("polling", "T 1", "EK", text2013, null, ["vote", 0], hours("15:00", null)),
  row("postal-count", "N 16 (2)", abroad, text2023, null, ["vote", 0], hours("07:30", null)),
  row(...["postal-votes", "M 8 (1)", abroad, text2013, null, ["vote", 0]], {
    ...latest,
    ...hours(null, "15:00"),
  }),
  row(...["embassy-votes", "M 9 (1)", abroad, text2025, null, ["vote", 5]], {
    ...latest,
    ...hours(null, "17:00"),
  }),
  row("postal-votes-handed-on", "M 8 (2)", abroad, text2023, null, ["vote", 0], {
    ...latest,
    ...hours(null, "21:00"),
  }),
  row("embassy-votes-handed-on", "M 9 (2)", abroad, text2025, null, ["embassy-votes", 0], {
    ...latest,
    ...hours(null, "21:00"),
  }),
  row("municipal-count", "Na 1", "TK EP PS GR ER KC", text2023, null, ["vote", 1]),
  row("municipal-count", "Na 1", "AB", text2023, null, ["vote", 1, 2]),
  row(...["district-count", "O 1", "TK EP", text2013, text2023, ["vote", 2]], hours("10:00", null)),
  row("district-count", "O 4", "TK EP", text2023, null, ["vote", 5], hours("10:00", null)),
  row(...["district-count", "O 1", "PS", text2013, text2023, ["vote", 2]], {
    ...hours("10:00", null),
    severalDistricts: true,
  }),
  row(...["district-count", "O 4", "PS", text2023, null, ["vote", 5]], {
    ...hours("10:00", null),
    severalDistricts: true,
  }),
  row("error-reports", "P 1b (3)", direct, text2023, null, ["result", -2], {
    ...latest,
    moves: 0,
  }),
  row("result-session", "P 20 (1)", direct, text2023, null, ["vote", 8], earliest),
  row("letters", "V 1 (1)", all, text2013, null, ["result", 1], latest),
  row("acceptance", "V 2 (1)", all, text2013, null, ["letter", 10], latest),
  row("result-after-recount", "V 9 (1)", all, text2023, null, ["vote", 14], latest),
  row("members-leave", "C 1 (2)", "TK", text2013, null, ["retirement", 0]),
  row("members-leave", "C 4 (2)", "PS AB GR ER KC KCNI", text2013, null, ["retirement", 0], {
    occasion: "no-merger",
  }),
  row(
    ...["members-leave", "Wet algemene regels herindeling, 53", "GR", text2013, null],
    ["retirement", 0],
    { moves: 0, occasion: "merger" },
  ),
  row("members-leave", "Q 2 (2)", "EK", text2013, null, ["retirement", 0]),
  row("first-meeting", "Gemeentewet, 18", "GR", text2013, null, ["members-leave", 0], {
    occasion: "no-merger",
  }),
  row("first-meeting", "WolBES, 19", "ER", text2013, null, ["members-leave", 0]),
  row("first-meeting", "Provinciewet, 18", "PS", text2013, null, ["members-leave", 0]),
  row(
    ...["first-meeting", "Wet algemene regels herindeling, 56 (3)", "GR", text2013, null],
    ["retirement", 1],
    { occasion: "merger" },
  ),
  row("new-vote", "V 6 (2)", all, text2013, null, ["notice-of-invalidity", 30], latest),
  row("successor-appointed", "W 1 (1)", all, text2013, null, ["vacancy", 14], latest),
  row("successor-letter", "V 1 (1)", all, text2013, null, ["successor-appointed", 1], latest),
  row("successor-acceptance", "V 2 (1)", all, text2013, null, ["successor-letter", 28], latest),
  row(
    ...["replacement-acceptance", "X 12 (1)", ofTheAct, text2013, null],
    ["successor-letter", 10],
    latest,
  ),
  ...[
    ["X 3 (4)", "TK EK"],
    ["X 4 (3)", "PS KC KCNI"],
    ["X 4a (3)", "AB"],
    ["X 5 (3)", "GR ER"],
    ["Y 29 (3)", "EP"],
  ].map(([clause, bodies]) =>
    row("appeal-against-warning", clause, bodies, text2013, null, ["warning", 8], {
      ...latest,
      workingDays: 2,
    }),
  ),
  row("papers-kept", "V 11a (1)", all, text2023, null, ["admission", 0, 0], {
    moves: 0,
    months: 3,
  }),
  row("leave-decided", "X 11 (1)", ofTheAct, text2013, null, ["leave-requested", 14], latest),
];

/** The Monday, or the day of another week, on which lists are handed in for each body, and how many days later is the vote. */
export const nominations = {
  ordinary: [
    { from: "2002-03-07", weekday: 2, first: "01-18", vote: 43 },
    { from: text2013, weekday: 1, first: "01-30", firstInLeapYear: "01-31", vote: 44 },
  ],
  may: [
    { from: "2002-03-07", weekday: 2, first: "03-29", vote: 43 },
    { from: text2013, weekday: 1, first: "03-28", vote: 44 },
  ],
  senate: [{ from: text2013, weekday: 2, first: "04-19", vote: 34 }],
  merger: [{ from: text2013, weekday: 1, first: "10-05", vote: 44 }],
};

/** The day on which the members leave together. */
export const retirements = {
  ordinary: [
    { from: text2013, weekday: 4, first: "03-23" },
    { from: text2023, weekday: 3, first: "03-29" },
  ],
  may: [
    { from: text2013, weekday: 4, first: "05-19" },
    { from: text2023, weekday: 3, first: "05-25" },
  ],
  senate: [{ from: text2013, weekday: 2, first: "06-07" }],
};
