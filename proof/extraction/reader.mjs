// Reads an election and an outcome with its steps, as JSON, into the values of the proven checker.
// Trusted, with big.js and Extract.v: see README.md. Blocks are [tag, ...fields], as js_of_ocaml has
// them; constructors without fields are their index. Whatever has another form than it must have throws.
import "./law.js";

/** The fields of an object that has these and no others. */
function fields(object, ...names) {
  const own = Object.keys(object);
  if (own.length !== names.length || !names.every((name) => Object.hasOwn(object, name))) {
    throw new TypeError(`not exactly ${names}: ${own}`);
  }
  return names.map((name) => object[name]);
}
const number = (figure) => {
  if (!Number.isSafeInteger(figure) || figure < 0) throw new TypeError(`no number: ${figure}`);
  return BigInt(figure);
};
const flag = (value) => Number(member(value, [false, true]));
const member = (value, values) => {
  if (!values.includes(value)) throw new TypeError(`none of ${values}: ${value}`);
  return values.indexOf(value);
};
const block = (tag, ...values) => [tag, ...values];
const record = (...values) => block(0, ...values);
const list = (values, each) => {
  if (!Array.isArray(values)) throw new TypeError(`no list: ${values}`);
  return values.map(each).reduceRight((rest, first) => record(first, rest), 0);
};
const optional = (value, each) => (value === null || value === undefined ? 0 : record(each(value)));
const fraction = (value) => record(...fields(value, "numerator", "denominator").map(number));

const bodies = ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"];
const methods = ["largest-remainder", "highest-average"];
const subjects = [...methods, "absolute-majority"];
const exclusions = ["no-votes", "below-threshold", "above-threshold", "had-its-seat", "full"];
/** The two answers to each contested question that concerns seats, the usual one first. */
const answers = [
  ["majoritySeatCounts", "no", "yes"],
  ["fullLists", "excluded-before-each-seat", "removed-afterwards"],
  ["smallestSeat", "last-assigned", "smallest-compared"],
  ["majorityOf", "votes-on-candidates", "votes-on-candidates-and-blank"],
  ["restrictedAverages", "all-lists", "lists-at-threshold"],
  ["afterRestrictedAverages", "highest-averages", "seats-unassigned"],
  ["restrictedAveragesAfterLots", "every-winner-has-had-its-seat", "first-winner-only"],
  ["deceasedInListLength", "not-counted", "counted"],
  ["lotsInATie", "one-for-each-seat", "one-for-all-seats"],
  ["majorityAfterExhaustion", "not-again", "again"],
  ["listsWithoutVotes", "never", "when-others-run-out"],
  ["listsWithoutVotesInGroup", "never", "when-others-run-out"],
  ["smallNationalBody", "method-of-the-body", "method-of-its-size"],
  ["noListReachesThreshold", "seats-unassigned", "threshold-lifted"],
];

/** A number for every text, the same for the same text. */
function naming() {
  const known = new Map();
  return (text) => {
    if (typeof text !== "string") throw new TypeError(`no text: ${text}`);
    if (!known.has(text)) known.set(text, BigInt(known.size));
    return known.get(text);
  };
}

const lowest = ({ districts }) => districts.reduce((least, one) => Math.min(least, one));

function electionOf(election, name, person) {
  const { type, day, seats, districts, groups, combinations, deceased, blankVotes = 0 } = election;
  const values = new Map(districts.map((one) => [one.number, number(one.voteValue)]));
  const parts = /^(\d\d)(\d\d)-(\d\d)-(\d\d)$/.exec(day).slice(1);
  const ballotList = (group) => (one) => {
    const rows = one.districts.map((district, row) =>
      record(values.get(district), list("candidates" in one ? one.votes[row] : [one.listVotes[row]], number)));
    const persons = "candidates" in one ? block(0, list(one.candidates, ({ id }) => person(id)))
      : block(1, optional(one.numberOfCandidates, number));
    return record(name(`${group.number}/${lowest(one)}`), list(rows, (row) => row), persons);
  };
  const sorted = [...groups].sort((left, right) => left.number - right.number);
  return record(member(type, bodies), record(...parts.map((part) => number(Number(part)))), number(seats),
    list(sorted, (group) => record(name(String(group.number)),
      list([...group.lists].sort((left, right) => lowest(left) - lowest(right)), ballotList(group)))),
    list(combinations, (one) => record(name(one.id), list(one.groups, (group) => name(String(group))))),
    list(deceased, person), number(blankVotes));
}

function certificateOf(outcome, name) {
  const scope = (of) => of.kind === "election" ? (fields(of, "kind"), 0)
    : of.kind === "combination" ? block(0, name(fields(of, "kind", "combination")[1]))
      : block(1, name(String(number(fields(of, member(of.kind, ["group"]) || "kind", "group")[1]))));
  const numbers = (values) => list(values, number);
  const group = (value) => name(String(number(value)));
  const comparison = (of) => {
    const [contestant, value, excluded] = fields(of, "contestant", "value", "excluded");
    return record(name(contestant), fraction(value), excluded === null ? 0 : record(member(excluded, exclusions)));
  };
  const steps = {
    quota: ["votes", number, "seats", number, "quota", fraction],
    "fictitious-apportionment": ["seats", (rows) => list(rows, (row) => {
      const [own, seats] = fields(row, "group", "seats");
      return record(group(own), number(seats));
    })],
    combination: ["combination", name, "remaining", (of) => list(of, group), "dropped", (of) => list(of, group), "valid", flag],
    "full-seats": ["scope", scope, "quota", fraction, "contestants", (rows) => list(rows, (row) => {
      const [own, votes, seats] = fields(row, "contestant", "votes", "seats");
      return record(record(name(own), number(votes)), number(seats));
    }), "residualSeats", number],
    "residual-seat": ["scope", scope, "method", (of) => member(of, methods), "phase", number, "oncePerContestant", flag,
      "compared", (rows) => list(rows, comparison), "awarded", name, "value", fraction, "lot", (of) => optional(of, number),
      "before", numbers, "after", numbers],
    "absolute-majority": ["scope", scope, "majority", name, "votes", number, "of", number, "loses", name,
      "lot", (of) => optional(of, number), "before", numbers, "after", numbers],
    "list-exhaustion": ["scope", scope, "contestant", name, "candidates", number, "returned", number, "before", numbers, "after", numbers],
    "seats-unassigned": ["scope", scope, "seats", number],
  };
  const kinds = Object.keys(steps);
  const step = (one) => {
    const form = steps[one.kind];
    const names = form.filter((_, index) => index % 2 === 0);
    const values = fields(one, "kind", "article", ...names).slice(2);
    return block(kinds.indexOf(one.kind), ...values.map((value, index) => form[2 * index + 1](value)));
  };
  const question = (of) => {
    const [kind, , among, options, draws, drawnOption] = fields(of, "kind", "article", "scope", "options", "draws", "drawnOption");
    if (drawnOption !== (kind === "absolute-majority" ? "gives-up-a-seat" : "receives-a-seat")) throw new TypeError(drawnOption);
    return record(member(kind, subjects), scope(among), list(options, name), number(draws));
  };
  const onSeats = (of) => subjects.includes(of.kind);
  const claim = () => record(
    list(outcome.combinations, (of) => {
      const [own, valid, remaining, dropped, seats] = fields(of, "combination", "valid", "remaining", "dropped", "seats");
      if (valid !== (seats !== null)) throw new TypeError("seats of a combination that does not count");
      return record(record(name(own), record(list(remaining, group), list(dropped, group))), optional(seats, number));
    }),
    list(outcome.groups, (of) => {
      const [own, votes, seats] = fields(of, "group", "votes", "seats");
      return record(record(group(own), number(votes)), number(seats));
    }),
    list(outcome.lists, ({ list: own, votes, seats }) => record(record(name(own), number(votes)), number(seats))));
  const ending = member(outcome.status, ["completed", "lot-required"]) === 0 ? block(0, claim())
    : onSeats(outcome.question) ? block(1, question(outcome.question)) : 0;
  return record(number(outcome.votes), fraction(outcome.quota),
    list(outcome.steps.filter(({ kind }) => kinds.includes(kind)), step),
    list(outcome.lots.filter((lot) => onSeats(lot.question)), (lot) => record(question(lot.question), list(lot.drawn, name))),
    ending);
}

const judgements = ["in accordance", "not in accordance", "no rules known", "no such election"];

/**
 * What the proven checker says of the seats in an outcome: `in accordance` with the law, or not.
 * `readings`: those asked for; absent: those that the outcome says it followed.
 */
export function provenCheck(election, outcome, readings = outcome.readings) {
  try {
    const name = naming();
    const noVotes = member(readings.noVotes, ["seats-unassigned", "quota-of-one-vote", "refused"]);
    const chosen = answers.map(([id, ...options]) => member(readings[id], options));
    const same = ["type", "day", "seats"].every((field) => outcome.election[field] === election[field]);
    if (!same || outcome.hypothetical.length > 0) return "not in accordance";
    const figures = electionOf(election, name, naming());
    return judgements[globalThis.provenLaw(figures, record(noVotes, ...chosen), certificateOf(outcome, name))];
  } catch (error) {
    if (error instanceof TypeError) return `not readable: ${error.message}`;
    throw error;
  }
}
