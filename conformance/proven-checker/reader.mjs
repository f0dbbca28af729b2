// Reads an election and an outcome, as JSON, into values of the proven checker; to be trusted, see
// docs/proof.md. What has another form than the table says throws a TypeError.
import "./law.js";

// n: a number; b: yes or no; t: a name; g: the name that a number is; _: not read; *: a list of
// them; ?: null, or one; a|b: its place. Kinds with fields are numbered in the order of the table.
const table = `
fraction numerator:n denominator:n
row group:g votes:n seats:n
list-row list:t group:_ districts:_ votes:n seats:n elected:_ electedOnOtherList:_ electedInOtherGroup:_ ranking:_
contestant-row contestant:t votes:n seats:n
group-seats group:g seats:n
comparison contestant:t value:fraction excluded:no-votes|below-threshold|above-threshold|had-its-seat|full?
judged combination:t valid:b remaining:g* dropped:g* seats:n?
claim combinations:judged* groups:row* lists:list-row*
question kind:largest-remainder|highest-average|absolute-majority article:_ scope:scope. options:t* draws:n drawnOption:receives-a-seat|gives-up-a-seat
lot question:question drawn:t*
scope.combination kind:_ combination:t
scope.group kind:_ group:g
step.quota kind:_ article:_ votes:n seats:n quota:fraction
step.fictitious-apportionment kind:_ article:_ seats:group-seats*
step.combination kind:_ article:_ combination:t remaining:g* dropped:g* valid:b
step.full-seats kind:_ article:_ scope:scope. quota:fraction contestants:contestant-row* residualSeats:n
step.residual-seat kind:_ article:_ scope:scope. method:largest-remainder|highest-average phase:n oncePerContestant:b compared:comparison* awarded:t value:fraction lot:n? before:n* after:n*
step.absolute-majority kind:_ article:_ scope:scope. majority:t votes:n of:n loses:t lot:n? before:n* after:n*
step.list-exhaustion kind:_ article:_ scope:scope. contestant:t candidates:n returned:n before:n* after:n*
step.seats-unassigned kind:_ article:_ scope:scope. seats:n
readings noVotes:seats-unassigned|quota-of-one-vote|refused majoritySeatCounts:no|yes fullLists:excluded-before-each-seat|removed-afterwards smallestSeat:last-assigned|smallest-compared majorityOf:votes-on-candidates|votes-on-candidates-and-blank restrictedAverages:all-lists|lists-at-threshold afterRestrictedAverages:highest-averages|seats-unassigned restrictedAveragesAfterLots:every-winner-has-had-its-seat|first-winner-only deceasedInListLength:not-counted|counted lotsInATie:one-for-each-seat|one-for-all-seats majorityAfterExhaustion:not-again|again listsWithoutVotes:never|when-others-run-out listsWithoutVotesInGroup:never|when-others-run-out smallNationalBody:method-of-the-body|method-of-its-size noListReachesThreshold:seats-unassigned|threshold-lifted equalCandidates:_ electedInSeveralGroups:_ successorElectedElsewhere:_ rankingVotes:_ lastSeatOfOneStep:_ waterAuthorityThreshold:_ collegeRankingThreshold:_ senateSuccessionThreshold:_ nonResidentsVoteValue:_ referendumMajority:_`;
const forms = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [name, ...fields] = line.split(" ");
      return [name, fields.map((field) => field.split(":"))];
    }),
);
const judgements = ["in accordance", "not in accordance", "no rules known", "no such election"];

function must(holds, value) {
  if (!holds) throw new TypeError(`not as it must be: ${JSON.stringify(value)}`);
  return value;
}
const listOf = (values) => values.reduceRight((rest, first) => [0, first, rest], 0);
const kindsOf = (prefix) => [...forms.keys()].filter((name) => name.startsWith(prefix));
const isOnSeats = ({ kind }) => forms.get("question")[0][1].split("|").includes(kind);

/** Reads values by their form; gives every name a number. */
function reader(names = new Map()) {
  return function read(form, value) {
    const one = form.slice(0, -1);
    if (form.endsWith("*"))
      return listOf(must(Array.isArray(value), value).map((each) => read(one, each)));
    if (form.endsWith("?")) return value === null ? 0 : [0, read(one, value)];
    if (form.includes("|"))
      return must(form.split("|").includes(value), value) && form.split("|").indexOf(value);
    if (form === "n") return BigInt(must(Number.isSafeInteger(value) && value >= 0, value));
    if (form === "b") return Number(must(typeof value === "boolean", value));
    if (form === "g") return read("t", String(read("n", value)));
    if (form === "t") {
      if (!names.has(must(typeof value === "string", value))) names.set(value, BigInt(names.size));
      return names.get(value);
    }
    if (form === "scope." && value.kind === "election")
      return must(Object.keys(value).length === 1, value) && 0;
    const name = form.endsWith(".") ? form + value.kind : form;
    const fields = must(forms.has(name), name) && forms.get(name);
    must(
      Object.keys(value).length === fields.length &&
        fields.every(([field]) => Object.hasOwn(value, field)),
      value,
    );
    const own = fields.filter(([, of]) => of !== "_").map(([field, of]) => read(of, value[field]));
    return [form.endsWith(".") ? kindsOf(form).indexOf(name) : 0, ...own];
  };
}

const lowest = ({ districts }) => Math.min(...districts);

/** The figures; groups by their number, lists by their lowest district. */
function electionOf(
  { type, day, seats, districts, groups, combinations, deceased, blankVotes = 0 },
  read,
) {
  const person = reader();
  const value = new Map(districts.map(({ number, voteValue }) => [number, voteValue]));
  const listIn = (group) => (list) => {
    const figures = list.votes ?? list.listVotes.map((figure) => [figure]);
    const rows = list.districts.map((one, row) => [
      0,
      read("n", value.get(one)),
      read("n*", figures[row]),
    ]);
    const known = list.candidates?.map(({ id }) => id);
    const persons = known
      ? [0, person("t*", known)]
      : [1, read("n?", list.numberOfCandidates ?? null)];
    return [0, read("t", `${group.number}/${lowest(list)}`), listOf(rows), persons];
  };
  const groupOf = (group) => {
    const lists = [...group.lists].sort((left, right) => lowest(left) - lowest(right));
    return [0, read("g", group.number), listOf(lists.map(listIn(group)))];
  };
  const sorted = [...groups].sort((left, right) => left.number - right.number);
  const joined = combinations.map((one) => [0, read("t", one.id), read("g*", one.groups)]);
  const digits = must(/^\d{4}-\d\d-\d\d$/.test(day), day)
    .replaceAll("-", "")
    .match(/../g)
    .map(BigInt);
  return [
    0,
    read("TK|EK|EP|PS|AB|GR|ER|KC|KCNI", type),
    [0, ...digits],
    read("n", seats),
    listOf(sorted.map(groupOf)),
    listOf(joined),
    person("t*", deceased),
    read("n", blankVotes),
  ];
}

/** The account of seats and what came out; steps and lots on persons are left out. */
function certificateOf(
  { status, votes, quota, steps, lots, question, combinations, groups, lists },
  read,
) {
  const account = steps.filter(({ kind }) => forms.has(`step.${kind}`));
  const drawn = lots.filter((lot) => isOnSeats(lot.question));
  const completed = read("lot-required|completed", status) === 1;
  const open = completed || !isOnSeats(question) ? 0 : [1, read("question", question)];
  const ending = completed ? [0, read("claim", { combinations, groups, lists })] : open;
  return [
    0,
    read("n", votes),
    read("fraction", quota),
    read("step.*", account),
    read("lot*", drawn),
    ending,
  ];
}

/**
 * What the proven checker says of the seats in an outcome of an election: `in accordance` with the
 * law, or not. `readings`: those asked for; absent: those that the outcome says it followed.
 */
export function provenCheck(election, outcome, readings = outcome.readings) {
  try {
    const same = ["type", "day", "seats"].every(
      (field) => outcome.election[field] === election[field],
    );
    must(same && outcome.hypothetical.length === 0, outcome.election);
    const read = reader();
    const figures = electionOf(election, read);
    return judgements[
      globalThis.provenLaw(figures, read("readings", readings), certificateOf(outcome, read))
    ];
  } catch (error) {
    if (error instanceof TypeError) return `not readable: ${error.message}`;
    throw error;
  }
}
