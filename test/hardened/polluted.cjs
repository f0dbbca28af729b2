// Asks everything of the library in a process of its own, in which others added to what every object
// inherits; says which answers are others than without.
const { readFileSync } = require("node:fs");
const [, , library, questions] = process.argv;
const { when, holder, names, value, vectors, each, hidden, lessStep } = JSON.parse(
  readFileSync(questions, "utf8"),
);
const held = { Object, Array, Map }[holder].prototype;
const values = { number: 1, text: "x", object: {}, nothing: undefined, function: () => 1 };
const { defineProperty } = Object;
const { deleteProperty } = Reflect;
const stringify = JSON.stringify;

function pollute(added) {
  for (const name of added) {
    const property = Object.create(null);
    property.value = values[value];
    property.writable = true;
    property.enumerable = !hidden;
    property.configurable = true;
    if (!Object.hasOwn(held, name)) defineProperty(held, name, property);
  }
}

function clean(added) {
  for (const name of added) if (!usual.has(name)) deleteProperty(held, name);
}

function written(answers) {
  const shown = (_, one) => {
    if (typeof one === "bigint") return `${one}n`;
    if (typeof one === "function") return "function";
    return one instanceof Map || one instanceof Set ? [...one] : one;
  };
  return answers.map(([name, answer]) => [name, stringify(answer, shown)]);
}

const usual = new Set(Object.getOwnPropertyNames(held));
if (when === "before") pollute(names);
const { everythingAsked, askedWithLess } = require(library);
if (when === "before") clean(names);
const ask = () => (lessStep === undefined ? everythingAsked(vectors) : askedWithLess(lessStep));
const expected = new Map(written(ask()));
const others = [];
for (const added of each ? names.map((name) => [name]) : [names]) {
  pollute(added);
  const answers = ask();
  clean(added);
  for (const [name, answer] of written(answers)) {
    if (answer !== expected.get(name))
      others.push([added.length === 1 ? added[0] : "", name, answer]);
  }
}
process.stdout.write(stringify({ asked: expected.size, others }));
